/** The amounts a rule asks, to be supposed otherwise: how much service, how many semester hours. */
import type { RequirementNode } from '../model/requirement.ts'
import { experiencesOf, nodesOf } from '../model/walk.ts'
import { clauseAt, replaceClause } from '../review/clause-edits.ts'
import { MONTH, YEAR } from '../time/day-count.ts'
import { durationDays, service } from '../time/duration.ts'

/** `months` are those beyond the whole years; days of a shorter amount are not shown, and lost where it is changed. */
export type Asked = { readonly years: number; readonly months: number } | { readonly semesterHours: number }

export interface Amount {
  readonly path: string
  readonly asked: Asked
}

/** Those of service, then those of study, each as the rule is written; clauses without an amount are left out. */
export function amountsOf(requirement: RequirementNode): Amount[] {
  return [
    ...experiencesOf(requirement).map(({ path, asks }) => {
      const days = durationDays(asks.amount)
      return { path, asked: { years: Math.floor(days / YEAR), months: Math.floor((days % YEAR) / MONTH) } }
    }),
    ...nodesOf(requirement).flatMap(({ path, node }) =>
      'credits' in node ? [{ path, asked: { semesterHours: node.credits.semesterHours } }] : [],
    ),
  ]
}

/** The rule with another amount in one clause; the top of a typical range goes where the amount passes it. */
export function withAmount(requirement: RequirementNode, path: string, asked: Asked): RequirementNode {
  const clause = clauseAt(requirement, path)
  const changed = clause && withAsked(clause, asked)
  return (changed && replaceClause(requirement, path, changed)) ?? requirement
}

function withAsked(clause: RequirementNode, asked: Asked): RequirementNode {
  if ('semesterHours' in asked)
    return 'credits' in clause
      ? { ...clause, credits: { ...clause.credits, semesterHours: asked.semesterHours } }
      : clause
  if (!('experience' in clause)) return clause
  const days = asked.years * YEAR + asked.months * MONTH
  const { upTo, ...experience } = clause.experience
  const top = upTo !== undefined && durationDays(upTo) >= days ? { upTo } : {}
  return { ...clause, experience: { ...experience, amount: service(days).iso, ...top } }
}
