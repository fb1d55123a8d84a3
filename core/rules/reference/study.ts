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

function hasLevel(earned: readonly Study[], { level, fields }: Asked): boolean {
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
 * Credits that meet a clause of the route on study are spent by it; the same hours may meet several such clauses,
 * so that the greatest is what is spent.
 */
function spentHours(others: readonly OtherLeaf[], earned: readonly Study[]): number {
  const spent = others.map(node => {
    if ('education' in node && hasLevel(earned, node.education)) return worth(node.education.level)
    return 'credits' in node && hasCredits(earned, node.credits) ? node.credits.semesterHours : 0
  })
  return Math.max(0, ...spent)
}

/** So many hours make one block of so many days, and no more blocks than `most`. */
interface StudyRate {
  readonly hours: number
  readonly days: number
  readonly most: number
  /** Days that all blocks together may reach. */
  readonly max: number
  readonly clauses: Pool['clauses']
}

const YEARLY = { hours: 30, days: 360, most: Infinity }
const EQUIVALENCY: StudyRate = { ...YEARLY, max: Infinity, clauses: 'all' }

/** Every way to lay out the blocks of study on a route: what its clauses spend on study is gone. */
export function studyPools(
  substitutions: readonly Substitution[],
  others: readonly OtherLeaf[],
  earned: readonly Study[],
  withEquivalency: boolean,
): Pool[][] {
  const spent = spentHours(others, earned)
  const rates = substitutions.flatMap((each): StudyRate[] => {
    const { from, for: worthOf, max, clauses } = each
    if ('kinds' in from || 'experience' in from) return []
    const limits = { max: max === undefined ? Infinity : durationDays(max), clauses }
    if (worthOf === undefined || 'education' in from) return [{ ...YEARLY, ...limits }]
    const days = durationDays(worthOf)
    if ('semesterHours' in from) return [{ hours: from.semesterHours, days, most: Infinity, ...limits }]
    // A degree stands in once, unless a clause asks for it, and takes its hours with it.
    const isFree = hasLevel(earned, from) && !isUsedUp(from.level, others, earned)
    return isFree ? [{ hours: Math.max(0, worth(from.level) - spent), days, most: 1, ...limits }] : []
  })
  const hours = Math.max(0, semesterHours(earned) - spent)
  return divisions(withEquivalency ? [...rates, EQUIVALENCY] : rates, hours)
}

/** A degree that a clause of the route asks for is used up by it, and so are those below. */
const isUsedUp = (level: EducationLevel, others: readonly OtherLeaf[], earned: readonly Study[]): boolean =>
  others.some(
    node =>
      'education' in node && hasLevel(earned, node.education) && rank(node.education.level) >= rank(level),
  )

/** Every way to divide the hours into whole blocks, each block spent once; the last rate takes all it can. */
function divisions(rates: readonly StudyRate[], hours: number): Pool[][] {
  const [rate, ...rest] = rates
  if (rate === undefined) return [[]]
  // A degree may state fewer hours than it is worth: it then takes what there is.
  const most = rate.most === 1 ? 1 : Math.floor(hours / rate.hours + 1e-9)
  const least = rest.length === 0 ? most : 0
  return Array.from({ length: most - least + 1 }, (_, more) => least + more).flatMap(blocks =>
    divisions(rest, Math.max(0, hours - blocks * rate.hours)).map(pools =>
      pools.concat({ days: Math.min(blocks * rate.days, rate.max), clauses: rate.clauses }),
    ),
  )
}
