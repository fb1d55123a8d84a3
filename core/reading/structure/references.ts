/** Clauses that point at another one: "of the type specified in Requirement #1". */
import type { ExperienceNode, RequirementNode } from '../../model/requirement.ts'
import { childrenOf, nodesOf } from '../../model/walk.ts'
import { toCheck, withChildren } from './nodes.ts'

const SAID_THERE = String.raw`(?:specified|described|noted|listed|indicated|stated|outlined)\s+(?:above\s+)?in`
const POINTER = new RegExp(
  String.raw`\b(?:${SAID_THERE}|as\s+in)\s+(?:the\s+)?(?:(?:requirement|pattern|option|item)s?\s*(?:#|no\.?|number)?|#)\s*(\d{1,2}|[IVX]{1,4})\b`,
  'iu',
)
/** Where the words point at a clause that is there, its kinds are theirs; a pointer to nothing is to be checked. */
export function withReferences(text: string, tree: RequirementNode): RequirementNode {
  const nodes = nodesOf(tree).map(({ node }) => node)
  const labelled = new Map(
    nodes.toReversed().flatMap(node => (node.label ? [[node.label, node] as const] : [])),
  )
  const wordsOf = (node: RequirementNode): string =>
    (node.words ?? []).map(({ from, to }) => text.slice(from, to)).join(' ')
  const visit = (node: RequirementNode): RequirementNode => {
    if ('experience' in node) {
      const label = POINTER.exec(wordsOf(node))?.[1]
      return label === undefined ? node : pointed(node, labelled.get(label))
    }
    return withChildren(node, visit)
  }
  return visit(tree)
}

function pointed(node: ExperienceNode, target: RequirementNode | undefined): RequirementNode {
  const there = target && firstExperience(target)
  if (!there || there.id === node.id) return toCheck(node, 'refers to something else')
  const held = node.experience.held ? {} : heldBy(there)
  return { ...node, experience: { ...node.experience, kinds: there.experience.kinds, ...held } }
}

const heldBy = ({
  experience: { held, orComparable },
}: ExperienceNode): Partial<ExperienceNode['experience']> => ({
  ...(held && { held }),
  ...(orComparable && { orComparable }),
})

function firstExperience(node: RequirementNode): ExperienceNode | undefined {
  if ('experience' in node) return node
  for (const child of childrenOf(node)) {
    const found = firstExperience(child)
    if (found) return found
  }
  return undefined
}
