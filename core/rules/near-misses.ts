/**
 * What of a profile nearly is what a clause for study or a licence asks, and does not count: names match as names, and
 * whoever has the same under another name must be told. And until when a licence serves.
 */
import type { Note } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { CertificateHeld } from '../profile/facts.ts'
import { mayBeSame } from './names.ts'
import { certificatesNamed, type Holdings } from './other-clauses.ts'
import type { OtherRule } from './rule.ts'
import { entriesInSubject, entriesWithDegree, hoursOf } from './study.ts'
import type { Timeline } from './timeline.ts'

/** Whose study and licences, and on which day. */
export interface Situation {
  readonly timeline: Timeline
  readonly asOf: IsoDate
  readonly holdings: Holdings
}

export function nearMisses(clause: OtherRule, isMet: boolean, situation: Situation): Note[] {
  if (clause.kind === 'licence')
    return licenceNotes({ name: clause.asks.name, path: clause.path, isMet }, situation)
  return isMet ? [] : studyNotes(clause, situation)
}

function studyNotes(clause: OtherRule, { holdings: { study } }: Situation): Note[] {
  const { path } = clause
  if (clause.kind === 'education' && clause.asks.fields) {
    const entries = entriesWithDegree(study, { level: clause.asks.level }).map(each => each.education)
    return entries.length > 0 ? [{ code: 'other-field', path, entries }] : []
  }
  if (clause.kind !== 'credits' || clause.asks.subject === undefined) return []
  const counted = new Set(entriesInSubject(study, clause.asks.subject))
  const entries = study.earned
    .filter(each => !counted.has(each) && hoursOf(each, study.earned) > 0)
    .map(each => each.education)
  return entries.length > 0 ? [{ code: 'other-subject', path, entries }] : []
}

/** Of a licence that is had until when; of one that is not, whether it was, or goes by another name. One at most. */
export function licenceNotes(
  { name: asked, path, isMet }: { name: string; path: string; isMet: boolean },
  { timeline, asOf, holdings }: Situation,
): Note[] {
  if (isMet) {
    const last = longestLasting(certificatesNamed(asked, holdings.certificates))
    return last?.expires
      ? [{ code: 'licence-ends', path, certificate: last.certificate, on: last.expires }]
      : []
  }
  const named = certificatesNamed(asked, timeline.facts.certificates)
  const over = longestLasting(named.filter(({ expires }) => expires !== null && expires <= asOf))
  if (over?.expires) return [{ code: 'licence-over', path, certificate: over.certificate, on: over.expires }]
  const entries = holdings.certificates
    .filter(({ name }) => mayBeSame(name, asked))
    .map(({ certificate }) => certificate)
  return entries.length > 0 ? [{ code: 'other-licence', path, licence: asked, entries }] : []
}

/** The one that serves longest; one that never runs out before all. */
const longestLasting = (certificates: readonly CertificateHeld[]): CertificateHeld | undefined =>
  certificates.toSorted((a, b) => (b.expires ?? '9').localeCompare(a.expires ?? '9'))[0]
