/** The names of ways in, where a document that is read again asks the same and names none. */
import { lexiconOf } from '../english/lexicon.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { childrenOf } from '../model/walk.ts'
import { meaningOf } from './meaning.ts'

/** The rule with labels of the version on file at clauses that mean the same and have none. */
export function withLabels(rule: RequirementNode, kept: RequirementNode | undefined): RequirementNode {
  if (!kept || exactly(rule) !== exactly(kept)) return rule
  const label = rule.label ?? kept.label
  const named = label === undefined ? rule : { ...rule, label }
  const left = [...childrenOf(kept)]
  const within = (child: RequirementNode): RequirementNode => {
    const at = left.findIndex(other => exactly(other) === exactly(child))
    return withLabels(child, left.splice(at < 0 ? left.length : at, 1)[0])
  }
  if ('all' in named) return { ...named, all: named.all.map(within) }
  if ('any' in named) return { ...named, any: named.any.map(within) }
  return 'position' in named
    ? { ...named, position: { ...named.position, of: within(named.position.of) } }
    : named
}

/** What clauses mean goes by ids: no names are needed. */
const NAMELESS = lexiconOf({ kinds: [], classes: [] })
const exactly = (node: RequirementNode): string => meaningOf(node, NAMELESS).exact
