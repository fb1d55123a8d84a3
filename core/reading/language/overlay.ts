/** What HR adds to the language. */
import { z } from 'zod'
import { EducationLevel, KindId } from '../../model/primitives.ts'

/**
 * Phrases that HR adds: `{ "phrases": [{ "phrase": "help desk", "means": { "kind": "customer-service" } }] }`.
 * `kind`: experience that a kind of the catalogue covers. `level`: the name of a degree or school. `says: nothing`: words
 * that narrow nothing ("hands-on"). `organisation`: an employer. A phrase is compared word by word, without case.
 */
export const LanguageOverlay = z.strictObject({
  phrases: z.array(
    z.strictObject({
      phrase: z.string().min(1).max(200),
      means: z.union([
        z.strictObject({ kind: KindId }),
        z.strictObject({ level: EducationLevel }),
        z.strictObject({ says: z.literal('nothing') }),
        z.strictObject({ organisation: z.literal(true) }),
      ]),
    }),
  ),
})
export type LanguageOverlay = z.infer<typeof LanguageOverlay>

export const NO_OVERLAY: LanguageOverlay = { phrases: [] }
