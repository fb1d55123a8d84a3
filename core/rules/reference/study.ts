/** Test support: clauses other than experience, and the study that is left to stand in for experience. */
import type { Status } from '../../model/answer.ts'
import { EDUCATION_LEVELS, type EducationLevel } from '../../model/primitives.ts'
import type { CreditsNode, Substitution } from '../../model/requirement.ts'
import { durationDays } from './calendar.ts'
import { type Licence, rank, sameName, semesterHours, type Study, worth } from './facts.ts'
import type { OtherLeaf } from './routes.ts'
import type { Pool } from './shortfall.ts'

interface Asked {
  readonly level: EducationLevel
  readonly fields?: readonly string[] | undefined
}

export function hasLevel(earned: readonly Study[], { level, fields }: Asked): boolean {
  return earned.some(
    study =>
      study.level !== undefined &&
      rank(study.level) >= rank(level) &&
      (fields === undefined || fields.some(field => study.area !== undefined && sameName(study.area, field))),
  )
}

/** Every way to read the entries that no table knows: as nothing, or as any level. */
export function readings(earned: readonly Study[]): Study[][] {
  return earned.reduce<Study[][]>(
    (so, study) => so.flatMap(some => readingsOf(study).map(one => some.concat(one))),
    [[]],
  )
}

const readingsOf = (study: Study): Study[] =>
  study.unreadable ? [study, ...EDUCATION_LEVELS.map(level => Object.assign({}, study, { level }))] : [study]

export function leafStatus(node: OtherLeaf, earned: readonly Study[], licences: readonly Licence[]): Status {
  if ('judgement' in node) return node.judgement.status ?? 'discretionary'
  if ('unknown' in node) return 'unknown'
  if ('licence' in node)
    return licences.some(({ name }) => sameName(name, node.licence.name)) ? 'met' : 'not-met'
  const isMet = 'education' in node ? hasLevel(earned, node.education) : hasCredits(earned, node.credits)
  return isMet ? 'met' : 'not-met'
}

const hasCredits = (earned: readonly Study[], asked: CreditsNode['credits']): boolean =>
  semesterHours(earned, asked.subject) >= asked.semesterHours

/**
 * Credits that meet a clause of the route on study are spent by it, never below zero; the same hours may meet
 * several such clauses, so that the greatest is what is spent.
 */
export function unspentHours(others: readonly OtherLeaf[], earned: readonly Study[]): number {
  const spent = others.map(node => {
    if ('education' in node && hasLevel(earned, node.education)) return worth(node.education.level)
    return 'credits' in node && hasCredits(earned, node.credits) ? node.credits.semesterHours : 0
  })
  return Math.max(0, semesterHours(earned) - Math.max(0, ...spent))
}

/** A degree that a clause of the route asks for is used up by it, and so are those below. */
export const isUsedUp = (
  level: EducationLevel,
  others: readonly OtherLeaf[],
  earned: readonly Study[],
): boolean =>
  others.some(
    node =>
      'education' in node && hasLevel(earned, node.education) && rank(node.education.level) >= rank(level),
  )

/** So many hours make one block of so many days. */
export interface HourRate {
  readonly hours: number
  readonly days: number
  readonly max: number
  readonly clauses: Pool['clauses']
}

export const EQUIVALENCY: HourRate = { hours: 30, days: 360, max: Infinity, clauses: 'all' }

/** A substitution of study by the hour; without a rate 30 hours are a year. */
export function hourRate({ from, for: worthOf, max, clauses }: Substitution): HourRate | undefined {
  if ('kinds' in from || 'level' in from) return undefined
  const rate =
    'semesterHours' in from && worthOf !== undefined
      ? { hours: from.semesterHours, days: durationDays(worthOf) }
      : EQUIVALENCY
  return {
    hours: rate.hours,
    days: rate.days,
    max: max === undefined ? Infinity : durationDays(max),
    clauses,
  }
}

/** Every way to divide the hours into whole blocks, each block spent once; the last rate takes all it can. */
export function divisions(rates: readonly HourRate[], hours: number): Pool[][] {
  const [rate, ...rest] = rates
  if (rate === undefined) return [[]]
  const most = Math.floor(hours / rate.hours + 1e-9)
  const least = rest.length === 0 ? most : 0
  return Array.from({ length: most - least + 1 }, (_, more) => least + more).flatMap(blocks =>
    divisions(rest, hours - blocks * rate.hours).map(pools =>
      pools.concat({ days: Math.min(blocks * rate.days, rate.max), clauses: rate.clauses }),
    ),
  )
}
