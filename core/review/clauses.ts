/** The clauses of a rule one by one, to count those that a person should look at. */
import type { RequirementNode, Substitution } from '../model/requirement.ts'
import type { ClassReading, Confidence } from '../reading/model.ts'
import { clausesIn } from '../model/walk.ts'

/** May a class be taken in unseen? Its clauses must be certain, and which class it is. */
export const confidenceOf = ({ confidence, title }: ClassReading): Confidence =>
  title.confidence === 'certain' ? confidence : 'check'

type Judged = { readonly confidence?: 'certain' | 'check' | undefined }

/** Every node of the tree, nested experience and substitutions included. */
export const clausesOf = (requirement: RequirementNode, substitutions: readonly Substitution[]): Judged[] => [
  ...clausesIn(requirement).map(({ clause }) => clause),
  ...substitutions,
]
