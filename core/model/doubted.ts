/** Which clauses of a rule the reader was not sure of, each reason told once, where it is about. */
import type { NestedExperience, RequirementNode, Substitution } from './requirement.ts'
import { clausesIn } from './walk.ts'

type Clause = RequirementNode | NestedExperience

interface At {
  readonly path: string
  readonly id: string
}
/**
 * `check` with its own reasons; `unread`: nobody understood it; `covered`: all its reasons are those of clauses it stands
 * in (`by` their ids), or of the clauses in it (`by` none).
 */
export type DoubtedClause =
  | (At & { readonly is: 'check'; readonly doubts: readonly string[] })
  | (At & { readonly is: 'unread'; readonly doubts: readonly string[] })
  | (At & { readonly is: 'covered'; readonly by: readonly string[] })

/** In the order of an outline. What is certain, and what a person wrote, is left out. */
export function doubtedIn(requirement: RequirementNode): DoubtedClause[] {
  const clauses = clausesIn(requirement)
  const doubted = clauses.filter(({ clause }) => clause.confidence === 'check' || isUnread(clause))
  /** Of every clause the reasons told at it and at those it stands in, with the clause they are told at. */
  const told = new Map<string, ReadonlyMap<string, string>>()
  return clauses.flatMap(({ path, clause }): DoubtedClause[] => {
    const around = told.get(path.slice(0, path.lastIndexOf('/'))) ?? NONE
    const { id, doubts = [] } = clause
    const own = doubts.filter(doubt => !around.has(doubt))
    told.set(path, own.length > 0 ? new Map([...around, ...own.map(doubt => [doubt, id] as const)]) : around)
    if (isUnread(clause)) return [{ path, id, is: 'unread', doubts: [] }]
    if (clause.confidence !== 'check') return []
    const isOfParts = doubts.length === 0 && doubted.some(other => other.path.startsWith(`${path}/`))
    if (own.length === 0 && (doubts.length > 0 || isOfParts)) {
      const by = new Set(doubts.flatMap(doubt => around.get(doubt) ?? []))
      return [{ path, id, is: 'covered', by: [...by] }]
    }
    return [{ path, id, is: 'check', doubts: own }]
  })
}
const NONE: ReadonlyMap<string, string> = new Map()

export const isUnread = (clause: Clause): boolean =>
  'judgement' in clause && clause.judgement.status === 'unknown'

/** The reader was not sure of a part of the rule, and nobody said since that it is right. What was left unread says so itself. */
export function isUnconfirmed(rule: {
  readonly requirement: RequirementNode
  readonly substitutions: readonly Substitution[]
}): boolean {
  const { requirement, substitutions } = rule
  const confirmed = new Set(
    clausesIn(requirement).flatMap(({ clause }) => (clause.confirmed ? [clause.id] : [])),
  )
  return (
    doubtedIn(requirement).some(({ is, id }) => is === 'check' && !confirmed.has(id)) ||
    substitutions.some(each => each.confidence === 'check' && each.confirmed !== true)
  )
}
