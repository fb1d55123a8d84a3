/** A paper that is asked of all levels and of one of them again is asked once. */
import type { RequirementNode } from '../../model/requirement.ts'
import { wordsOf } from './nodes.ts'

/** What is asked together, in order: a licence that another of them names, too, is left to that one, with its words. */
export function askedOnce(nodes: readonly RequirementNode[]): RequirementNode[] {
  const again = new Map<string, RequirementNode>()
  for (const node of nodes) {
    const same = nodes.find(other => other !== node && !again.has(other.id) && saysNoLess(other, node))
    if (same) again.set(node.id, same)
  }
  return nodes
    .filter(({ id }) => !again.has(id))
    .map(node => {
      const said = nodes.filter(({ id }) => again.get(id) === node)
      return said.length > 0 ? { ...node, words: wordsOf([node, ...said]) } : node
    })
}

/** "Active membership in the Bar" says no less than "Membership in the Bar". */
function saysNoLess(node: RequirementNode, other: RequirementNode): boolean {
  if (!('licence' in node && 'licence' in other)) return false
  const [name, less] = [node, other].map(({ licence }) => plain(licence.name))
  return name !== undefined && less !== undefined && (name === less || name === `active ${less}`)
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .match(/[\p{L}\d]+/gu)
    ?.filter(word => word !== 'the')
    .join(' ') ?? ''
