/** The clauses of a rule one by one, to count those that a person should look at. */
import type { NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'
import type { ClassReading, Confidence } from '../reading/model.ts'
import { nodesOf } from '../model/walk.ts'

/** May a class be taken in unseen? Its clauses must be certain, and which class it is. */
export const confidenceOf = ({ confidence, title }: ClassReading): Confidence =>
  title.confidence === 'certain' ? confidence : 'check'

type Judged = { readonly confidence?: 'certain' | 'check' | undefined }

/** Every node of the tree, nested experience and substitutions included. */
export function clausesOf(requirement: RequirementNode, substitutions: readonly Substitution[]): Judged[] {
  const nested = (asks: { readonly ofWhich?: NestedExperience[] | undefined }): Judged[] =>
    (asks.ofWhich ?? []).flatMap(each => [each, ...nested(each)])
  return [
    ...nodesOf(requirement).flatMap(({ node }) => [
      node,
      ...('experience' in node ? nested(node.experience) : []),
    ]),
    ...substitutions,
  ]
}
