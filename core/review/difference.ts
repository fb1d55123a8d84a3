/** What the comparison of two versions of a class answers. */
import { z } from 'zod'

export const Difference = z.strictObject({
  is: z.enum(['added', 'removed', 'changed', 'moved']),
  /** What it is about: a clause of the rule, a substitution, a stated fact, or what a year in the class counts as. */
  what: z.enum(['clause', 'substitution', 'fact', 'yield']),
  /** Where in the version before: the path of a clause, `substitutions/0`, or the name of a field. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  message: z.string().min(1),
})
export type Difference = z.infer<typeof Difference>
