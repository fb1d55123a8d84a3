/** Answers made up for tests of the gap chart; the rules' own answers are tested in core/rules. */
import type { Clause, Evidence, Route } from '../../model/answer.ts'

const service = (days: number) => ({ days, iso: `P${days}D` })

export function experience(
  required: number,
  parts: Partial<Clause> & { evidence?: Evidence[] } = {},
): Clause {
  const evidence = parts.evidence ?? []
  const credited = sum(evidence) + sum(parts.study ?? [])
  return {
    path: 'root/clause',
    kind: 'experience',
    label: 'customer service',
    depth: 0,
    status: credited >= required ? 'met' : 'not-met',
    required: service(required),
    credited: service(credited),
    shortfall: service(Math.max(0, required - credited)),
    separate: false,
    study: [],
    entries: [],
    notes: [],
    ...parts,
    evidence,
  }
}

export const route = (...clauses: Clause[]): Route => ({
  label: 'Route 1',
  status: clauses.every(clause => clause.status === 'met') ? 'met' : 'not-met',
  eligibleOn: null,
  remaining: null,
  clauses,
})

const sum = (parts: readonly { days: number }[]): number =>
  parts.reduce((total, part) => total + part.days, 0)
