/** Demands that hold for some of the alternatives: "Education is required when experience outside the service is used". */
import type { RequirementNode } from '../../model/requirement.ts'
import { experiencesOf, nodesOf } from '../../model/walk.ts'
import type { Span } from '../model.ts'
import { copied, toCheck } from './nodes.ts'

const OWN_SERVICE = /\b(?:state|city|county)\s+(?:civil\s+)?service\b|\bin\s+the\s+class\b/iu
/** "… is part of the minimum qualifications for all levels": of everybody. */
const OF_ALL = /\bpart\s+of\s+the\W+minimum\s+qualifications\b/iu
const PATTERN = /\bpatterns?\s+([IVX]{1,4})\b/giu

/** A part of it, or a remark in brackets, speaks of that service only to say at which level: "…, one year of which …". */
const OF_A_PART =
  /\([^()]{9,}\)|^\(?experience\s+applied\b[\s\S]*$|,[^,.;]{0,30}\b(?:of\s+which|including)\b[\s\S]*$/giu

/** Experience in the employer's own service, or in its classes. */
function isOwnService(text: string, node: RequirementNode): boolean {
  const words = (node.words ?? []).map(({ from, to }) => text.slice(from, to).replaceAll(OF_A_PART, ' '))
  const asked = experiencesOf(node).filter(({ nested }) => !nested)
  return (
    words.some(each => OWN_SERVICE.test(each)) ||
    (asked.length > 0 && asked.every(({ asks: { held } }) => held !== undefined))
  )
}

const usesExperience = (node: RequirementNode): boolean =>
  nodesOf(node).some(inner => 'experience' in inner.node)

/** The alternative asks for that education itself. */
export function hasAlready(node: RequirementNode, demand: RequirementNode): boolean {
  const levels = levelsOf(node)
  return levelsOf(demand).some(level => levels.includes(level))
}

const levelsOf = (tree: RequirementNode): string[] =>
  nodesOf(tree).flatMap(({ node }) => ('education' in node ? [node.education.level] : []))

/**
 * The tree with the demand beside each alternative it is asked of; beside all where none can be told. To be checked. The
 * same tree where every alternative is of the employer's own service, or asks for it already.
 */
export function withConditional(
  text: string,
  tree: RequirementNode,
  demand: RequirementNode,
  span: Span,
  ids: () => string,
): RequirementNode {
  if (OF_ALL.test(text.slice(span.from, span.to))) return { id: ids(), all: [demand, tree] }
  const asked = toCheck(demand, 'asked on a condition')
  const labels = [...text.slice(span.from, span.to).matchAll(PATTERN)].map(match =>
    (match[1] ?? '').toUpperCase(),
  )
  const isMeant = (node: RequirementNode): boolean =>
    labels.length > 0 ? labels.includes(node.label ?? '') : !isOwnService(text, node)
  let given = false
  const beside = (node: RequirementNode): RequirementNode => {
    if (!isMeant(node) || !usesExperience(node) || hasAlready(node, demand)) return node
    const { label, ...bare } = node
    const further = given ? copied(asked, ids, [...(asked.words ?? [])]) : asked
    given = true
    return { id: ids(), ...(label !== undefined && { label }), all: [bare, further] }
  }
  if ('any' in tree) {
    const any = tree.any.map(beside)
    if (given) return { ...tree, any }
  }
  if ('all' in tree) {
    const all = tree.all.map(child =>
      'any' in child && !given ? { ...child, any: child.any.map(beside) } : child,
    )
    if (given) return { ...tree, all }
  }
  return 'any' in tree || !isMeant(tree) || hasAlready(tree, demand)
    ? tree
    : { id: ids(), all: [tree, asked] }
}
