/** Clauses that ask for something else than time: education, credits, licences, judgement. */
import type { Status } from '../model/answer.ts'
import type { CertificateHeld } from '../profile/facts.ts'
import { sameName } from './names.ts'
import type { OtherRule, RouteRule } from './rule.ts'
import { worse } from './status.ts'
import { entriesWithDegree, hoursOfLevel, levelRank, type StudyState, studiedIn } from './study.ts'

/** What a person has by a date, apart from service. */
export interface Holdings {
  readonly study: StudyState
  readonly certificates: readonly CertificateHeld[]
  /** The study as it would be for each level that an unreadable degree may stand for; empty when all are readable. */
  readonly supposed: readonly StudyState[]
}

interface OthersStanding {
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

/** What could not be read counts as nothing here. */
export function standOthers({ others }: RouteRule, { study, certificates }: Holdings): OthersStanding {
  let status: Status = 'met'
  let hours = 0
  let level = -1
  for (const clause of others) {
    const own = read(clause, study, certificates)
    status = worse(status, own)
    if (own !== 'met' && own !== 'conditional') continue
    // The same hours may meet several clauses: a degree with its credits in a subject is studied once.
    hours = Math.max(hours, hoursSpent(clause))
    if (clause.kind === 'education') level = Math.max(level, levelRank(clause.asks.level))
  }
  return { status, spent: { hours, level } }
}

/** As shown: unknown where a degree that could not be read may be the one asked for. */
export function otherStatus(clause: OtherRule, { study, certificates, supposed }: Holdings): Status {
  const status = read(clause, study, certificates)
  const mayBe =
    status === 'not-met' && supposed.some(state => read(clause, state, certificates) !== 'not-met')
  return mayBe ? 'unknown' : status
}

function read(clause: OtherRule, study: StudyState, certificates: readonly CertificateHeld[]): Status {
  if (clause.kind === 'judgement') return clause.asks.status ?? 'discretionary'
  if (clause.kind === 'unknown') return 'unknown'
  if (!isMet(clause, study, certificates)) return 'not-met'
  return clause.only === null ? 'met' : 'conditional'
}

function isMet(
  clause: Extract<OtherRule, { kind: 'education' | 'credits' | 'licence' }>,
  study: StudyState,
  certificates: readonly CertificateHeld[],
): boolean {
  if (clause.kind === 'education') return entriesWithDegree(study, clause.asks).length > 0
  if (clause.kind === 'licence') return certificatesNamed(clause.asks.name, certificates).length > 0
  return studiedIn(study, clause.asks.subject).hours >= clause.asks.semesterHours
}

function hoursSpent(clause: OtherRule): number {
  if (clause.kind === 'education') return hoursOfLevel(clause.asks.level)
  return clause.kind === 'credits' ? clause.asks.semesterHours : 0
}

export const certificatesNamed = (
  name: string,
  certificates: readonly CertificateHeld[],
): CertificateHeld[] => certificates.filter(held => sameName(held.name, name))
