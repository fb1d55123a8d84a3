/**
 * The gap chart: per clause one bar of service against what is asked. All bars of an answer stand on one scale
 * (days on the 30/360 count to pixels), so that a day is as wide in a nested clause as in the one around it.
 */
import { type Clause, type Evidence, isService, type Route, type Service } from '../../model/answer.ts'
import { YEAR } from '../../time/day-count.ts'

export interface GapScale {
  /** Days at the right edge. */
  days: number
  width: number
  ticks: { x: number; years: number }[]
}

/** A piece of a bar, from left to right: service by job, then study, then what is missing. */
export type GapSegment = { x: number; width: number } & (
  | ({ kind: 'service' } & Evidence)
  | { kind: 'study'; education: number[]; semesterHours: number; days: number }
  | { kind: 'shortfall'; days: number }
)

export interface GapBar {
  segments: GapSegment[]
  /** Where the credited time reaches what is asked. */
  required: number
  /** A typical range, from its lower end, which is the test, to its top. */
  band: { x: number; width: number } | null
  /** Days credited beyond the right edge; the bar is cut there and says so. */
  beyond: number
}

/**
 * A scale that shows every amount asked and the top of every typical range, with room beyond for service that
 * exceeds them; forty years of service do not squeeze a one-year clause into a hairline.
 */
export function gapScale(routes: readonly Route[], width: number): GapScale {
  const clauses = routes.flatMap(route => route.clauses).filter(isExperience)
  const asked = Math.max(
    YEAR,
    ...clauses.map(clause => Math.max(clause.required.days, clause.upTo?.days ?? 0)),
  )
  const credited = Math.max(0, ...clauses.map(clause => clause.credited.days))
  const days = Math.ceil(Math.min(Math.max(asked * 1.1, credited), asked * 1.6) / (YEAR / 2)) * (YEAR / 2)
  const step = [1, 2, 5, 10, 20, 50].find(years => (years * YEAR * width) / days >= 40) ?? 100
  const ticks = []
  for (let years = step; years * YEAR <= days; years += step)
    ticks.push({ x: (years * YEAR * width) / days, years })
  return { days, width, ticks }
}

/** A clause whose measures are time; others have no bar. */
export type ExperienceClause = Clause & { required: Service; credited: Service; shortfall: Service }
export function isExperience(clause: Clause): clause is ExperienceClause {
  return isService(clause.required) && isService(clause.credited) && isService(clause.shortfall)
}

/**
 * One clause as a bar: service by date, then study, then what is missing, in pixels of the scale. What lies past the
 * end of the scale is not drawn but told, as `beyond`, in days.
 */
export function gapBar(clause: ExperienceClause, scale: GapScale): GapBar {
  const x = (days: number) => (Math.min(days, scale.days) * scale.width) / scale.days
  const segments: GapSegment[] = []
  let at = 0
  const push = <Piece extends { days: number }>(piece: Piece) => {
    const from = x(at)
    at += piece.days
    return { ...piece, x: from, width: x(at) - from }
  }
  for (const stretch of clause.evidence.toSorted(byTime)) segments.push(push({ kind: 'service', ...stretch }))
  for (const study of clause.study) segments.push(push({ kind: 'study', ...study }))
  const beyond = Math.max(0, at - scale.days)
  if (clause.shortfall.days > 0) segments.push(push({ kind: 'shortfall', days: clause.shortfall.days }))
  const required = x(clause.required.days)
  return {
    segments: segments.filter(segment => segment.width > 0),
    required,
    band: clause.upTo ? { x: required, width: Math.max(0, x(clause.upTo.days) - required) } : null,
    beyond,
  }
}

const byTime = (a: Evidence, b: Evidence): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.work - b.work || (a.to < b.to ? -1 : a.to > b.to ? 1 : 0)
