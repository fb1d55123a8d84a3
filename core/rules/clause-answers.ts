/** What an answer says of one clause: required, credited, missing, and where it comes from. */
import type { Clause, Note, Status, SubstitutedStudy } from '../model/answer.ts'
import { dayNumber } from '../time/day-count.ts'
import { durationDays, service, TOLERANCE } from '../time/duration.ts'
import type { Claim } from './claims.ts'
import { experienceNotes } from './clause-notes.ts'
import { holds, lacking } from './cover.ts'
import { fundingsOf } from './funding.ts'
import { certificatesNamed, type Holdings, otherStatus, standOthers } from './other-clauses.ts'
import { nearMisses, type Situation } from './near-misses.ts'
import type { ExperienceRule, OtherRule, Pool, RouteRule } from './rule.ts'
import { isWeighable } from './standing.ts'
import { entriesWithDegree, hoursOf, hoursOfEntries, levelRank, type StudyState, studiedIn } from './study.ts'

interface OnRoute extends Situation {
  readonly route: RouteRule
  readonly claim: Claim | undefined
  /** Of the route. */
  readonly status: Status
}

export function experienceClause(clause: ExperienceRule, situation: OnRoute): Clause {
  const { claim, route, holdings } = situation
  const blocks = claim?.blocks ?? []
  const total = blocks.reduce((sum, days) => sum + days, claim?.service ?? 0)
  const separate = clause.group !== null
  const missing = Math.max(0, clause.required - total)
  const evidence = [...(claim?.evidence ?? [])]
  return {
    path: clause.path,
    kind: 'experience',
    label: clause.label,
    depth: clause.depth,
    status: experienceStatus(clause, situation, missing <= TOLERANCE, blocks),
    required: service(clause.required),
    credited: service(separate ? Math.min(total, clause.required) : total),
    shortfall: service(missing <= TOLERANCE ? 0 : missing),
    ...(clause.upTo === null ? {} : { upTo: service(durationDays(clause.upTo)) }),
    separate,
    evidence,
    study: substituted(route.firm.pools, blocks, holdings.study),
    entries: [],
    notes: experienceNotes(clause, situation, evidence, missing > TOLERANCE),
  }
}

function experienceStatus(
  clause: ExperienceRule,
  situation: OnRoute,
  isFull: boolean,
  blocks: readonly number[],
): Status {
  if (isFull) return clause.only === null ? 'met' : 'conditional'
  const mayCompare =
    clause.ask.held.some(({ comparable }) => comparable) && isWeighable(situation.route.comparable)
  if (mayCompare && closesByComparison(clause, situation, blocks)) return 'discretionary'
  // The route is undecided although this clause is short: study that could not be read may fill it.
  return situation.status === 'unknown' ? 'unknown' : 'not-met'
}

/** Would service the person marked as comparable fill it? */
function closesByComparison(
  clause: ExperienceRule,
  { route, timeline, asOf, holdings }: OnRoute,
  blocks: readonly number[],
): boolean {
  const { comparable } = route
  const day = dayNumber(asOf)
  if (clause.group === null) {
    const alone = comparable.inequalities.filter(inequality => inequality.clause === clause.index)
    return alone.every(
      inequality => lacking(inequality, comparable.pools, blocks, timeline, day) <= TOLERANCE,
    )
  }
  const { spent } = standOthers(route, holdings)
  return fundingsOf(comparable.pools, holdings.study, spent).some(funding =>
    holds(comparable, funding, timeline, day),
  )
}

/** Study behind the blocks of a clause. Hours are those of the part of a block that counts here. */
function substituted(
  pools: readonly Pool[],
  blocks: readonly number[],
  study: StudyState,
): SubstitutedStudy[] {
  return pools.flatMap(({ source, block }, index) => {
    const days = blocks[index] ?? 0
    if (days <= TOLERANCE || source.from === 'service') return []
    const entries = source.degree
      ? entriesWithDegree(study, source.degree)
      : study.earned.filter(entry => hoursOf(entry, study.earned) > 0)
    const semesterHours =
      source.from === 'hours' ? (days / block) * source.each : hoursOfEntries(entries, study)
    return [{ education: entries.map(({ education }) => education), semesterHours, days }]
  })
}

export function otherClause(clause: OtherRule, situation: Situation): Clause {
  const { holdings } = situation
  const status = otherStatus(clause, holdings)
  const isMet = status === 'met' || status === 'conditional'
  const notes: Note[] =
    clause.only === null ? [] : [{ code: 'position-only', path: clause.path, only: clause.only }]
  if (clause.kind === 'judgement') notes.push(judgementNote(clause, status))
  notes.push(...nearMisses(clause, isMet, situation))
  return {
    path: clause.path,
    kind: clause.kind,
    label: clause.label,
    depth: 0,
    status,
    ...measures(clause, holdings, isMet),
    separate: false,
    evidence: [],
    study: [],
    notes,
  }
}

const judgementNote = (
  { path, asks, years }: Extract<OtherRule, { kind: 'judgement' }>,
  status: Status,
): Note =>
  years === null
    ? { code: 'judgement', path, why: asks.why, status }
    : { code: 'experience-instead', path, years }

function measures(
  clause: OtherRule,
  { study, certificates }: Holdings,
  isMet: boolean,
): Pick<Clause, 'required' | 'credited' | 'shortfall' | 'entries'> {
  switch (clause.kind) {
    case 'education': {
      const { level, fields } = clause.asks
      const required = { level, ...(fields ? { fields: [...fields] } : {}) }
      const inField = entriesWithDegree(study, { level: 'high-school', fields })
      const best = inField.toSorted((a, b) => levelRank(b.level) - levelRank(a.level))[0]?.level ?? null
      const entries = entriesWithDegree(study, clause.asks).map(({ education }) => education)
      return { required, credited: { level: best }, shortfall: isMet ? null : required, entries }
    }
    case 'credits': {
      const { semesterHours, subject } = clause.asks
      const { entries: counted, hours: had } = studiedIn(study, subject)
      return {
        required: { semesterHours },
        credited: { semesterHours: had },
        shortfall: { semesterHours: Math.max(0, semesterHours - had) },
        entries: counted.map(({ education }) => education),
      }
    }
    case 'licence': {
      const { name } = clause.asks
      const held = certificatesNamed(name, certificates)
      return {
        required: { licence: name },
        credited: { licence: isMet ? name : null },
        shortfall: isMet ? null : { licence: name },
        entries: held.map(({ certificate }) => certificate),
      }
    }
    case 'judgement':
    case 'unknown':
  }
  return { required: null, credited: null, shortfall: null, entries: [] }
}
