/** Clauses that ask for something else than time: education, credits, licences, judgement. */
import type { Status } from '../model/answer.ts'
import type { CertificateHeld } from '../profile/facts.ts'
import { sameName } from './names.ts'
import type { OtherRule, RouteRule } from './rule.ts'
import { allOf, anyOf } from './status.ts'
import {
  entriesInSubject,
  entriesWithDegree,
  hoursOfEntries,
  hoursOfLevel,
  levelRank,
  type StudyState,
} from './study.ts'

/** What a person has by a date, apart from service. */
export interface Holdings {
  readonly study: StudyState
  readonly certificates: readonly CertificateHeld[]
  /** The study as it would be for each level that an unreadable degree may stand for; empty when all are readable. */
  readonly supposed: readonly StudyState[]
}

export interface OthersStanding {
  /** By the `all` rule. */
  readonly status: Status
  readonly spent: Spent
}

/** What meeting clauses for education and credits uses up: it cannot substitute in the same route, too. */
export interface Spent {
  readonly hours: number
  /** Rank of the highest level asked for and met; −1: none. */
  readonly level: number
}

export function standOthers({ others }: RouteRule, holdings: Holdings): OthersStanding {
  let hours = 0
  let level = -1
  const statuses = others.map(clause => {
    const status = otherStatus(clause, holdings)
    if (status === 'met' || status === 'conditional') {
      // The same hours may meet several clauses: a degree with its credits in a subject is studied once.
      hours = Math.max(hours, hoursSpent(clause))
      if (clause.kind === 'education') level = Math.max(level, levelRank(clause.asks.level))
    }
    return status
  })
  return { status: allOf(statuses), spent: { hours, level } }
}

export function otherStatus(clause: OtherRule, holdings: Holdings): Status {
  const status = statusAnywhere(clause, holdings)
  return status === 'met' && clause.only !== null ? 'conditional' : status
}

function statusAnywhere(clause: OtherRule, { study, certificates, supposed }: Holdings): Status {
  switch (clause.kind) {
    case 'education':
    case 'credits':
      if (isMet(clause, study)) return 'met'
      return anyOf(supposed.map(state => (isMet(clause, state) ? 'unknown' : 'not-met')))
    case 'licence':
      return certificatesNamed(clause.asks.name, certificates).length > 0 ? 'met' : 'not-met'
    case 'judgement':
      return clause.asks.status ?? 'discretionary'
    case 'unknown':
      return 'unknown'
  }
}

function isMet(clause: OtherRule, study: StudyState): boolean {
  if (clause.kind === 'education') return entriesWithDegree(study, clause.asks).length > 0
  if (clause.kind !== 'credits') return false
  return hoursOfEntries(entriesInSubject(study, clause.asks.subject), study) >= clause.asks.semesterHours
}

function hoursSpent(clause: OtherRule): number {
  if (clause.kind === 'education') return hoursOfLevel(clause.asks.level)
  return clause.kind === 'credits' ? clause.asks.semesterHours : 0
}

export const certificatesNamed = (
  name: string,
  certificates: readonly CertificateHeld[],
): CertificateHeld[] => certificates.filter(held => sameName(held.name, name))
