/**
 * Study beside the plan (rules.md, "Plans"): semester hours accrue evenly by the 30/360 day from the as-of date, on
 * top of the profile's; a degree is had when the total reaches 60 (associate) or 120 (bachelor).
 *
 * The rules see it as dated entries, one on each day on which the total reaches an amount that matters to some rule.
 */
import type { EducationLevel, IsoDate } from '../model/primitives.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Experience, RequirementNode, Substitution } from '../model/requirement.ts'
import { childrenOf, nodesOf } from '../model/walk.ts'
import type { Facts, Study } from '../profile/facts.ts'
import type { Catalogue } from '../rules/index.ts'
import { hoursOfLevel } from '../rules/study.ts'
import { timelineOf } from '../rules/timeline.ts'
import { dayNumber, firstDateFrom, YEAR } from '../time/day-count.ts'
import { durationDays } from '../time/duration.ts'

export interface StudyPlan {
  readonly asOf: IsoDate
  /** Semester hours a year. */
  readonly perYear: number
  /** Semester hours after which study stops. */
  readonly limit: number
  /** Totals of semester hours that matter to some rule, ascending. */
  readonly totals: readonly number[]
}

const DEGREES: readonly EducationLevel[] = ['associate', 'bachelor']
/** Where no rate is stated (`core/rules/substitution.ts`). */
const HOURS_OF_A_YEAR = 30

/** Hours that binary numbers may be short of a total. */
const DUST = 1e-9

/** The facts with this study added; the facts themselves where nothing is studied. */
export function withStudy(catalogue: Catalogue, facts: Facts, plan: StudyPlan): Facts {
  if (plan.perYear === 0) return facts
  const own = seasonsOf(catalogue, facts, plan.asOf)
  const degrees = DEGREES.flatMap(level => {
    const reached = reachedOn(hoursOfLevel(level), own, plan)
    return reached ? [entry(level, 0, reached.on)] : []
  })
  const days = plan.totals
    .flatMap(total => reachedOn(total, own, plan) ?? [])
    .filter(({ studied }) => studied > 0)

  // A degree may change what other entries stand for, so each entry makes up what the total lacks on its day.
  const withDegrees = { ...facts, studies: [...facts.studies, ...degrees] }
  const hoursOn = hoursBy(catalogue, withDegrees)
  const dates = [
    ...own.map(({ from }) => from),
    ...degrees.map(({ earned }) => earned),
    ...days.map(({ on }) => on),
  ]
  const entries: Study[] = []
  let given = 0
  for (const date of [...new Set(dates)].filter(each => each !== null).toSorted()) {
    const studied = Math.max(0, ...days.filter(({ on }) => on <= date).map(each => each.studied))
    const total = (own.findLast(({ from }) => from <= date)?.hours ?? 0) + (studied > 0 ? studied + DUST : 0)
    const lacking = total - hoursOn(date) - given
    if (lacking === 0) continue
    entries.push(entry(null, lacking, date))
    given += lacking
  }
  return { ...withDegrees, studies: [...withDegrees.studies, ...entries].map(numbered) }
}

const entry = (level: EducationLevel | null, semesterHours: number, earned: IsoDate): Study => ({
  education: 0,
  level,
  unreadable: false,
  semesterHours,
  area: null,
  earned,
})

const numbered = (study: Study, education: number): Study =>
  study.education === education ? study : { ...study, education }

/** Hours of the profile alone, from each date on which they change. */
interface HoursFrom {
  readonly from: IsoDate
  readonly hours: number
}

const hoursBy =
  (catalogue: Catalogue, facts: Facts) =>
  (date: IsoDate): number =>
    timelineOf(catalogue, facts).holdingsOn(date).study.hours

function seasonsOf(catalogue: Catalogue, facts: Facts, asOf: IsoDate): HoursFrom[] {
  const dates = [asOf, ...timelineOf(catalogue, facts).changes.filter(date => date > asOf)]
  return dates.map(from => ({ from, hours: hoursBy(catalogue, facts)(from) }))
}

interface Reached {
  readonly on: IsoDate
  /** Semester hours studied for it. */
  readonly studied: number
}

/** The first day on which profile and study make so many hours; null: never. */
function reachedOn(total: number, own: readonly HoursFrom[], plan: StudyPlan): Reached | null {
  for (const [place, { from, hours }] of own.entries()) {
    const studied = Math.max(0, total - hours)
    if (studied > plan.limit + DUST) continue
    const date = firstDateFrom(dayNumber(plan.asOf) + (studied / plan.perYear) * YEAR - DUST)
    if (date === null) continue
    const on = date > from ? date : from
    const next = own[place + 1]?.from
    if (next === undefined || on < next) return { on, studied }
  }
  return null
}

// ---- what matters

/** A catalogue with more amounts than this is not searched to the end. */
const MOST_TOTALS = 4000

/** Totals of semester hours, up to `most`, at which some class may be met that was not before; null: too many to tell. */
export function totalsThatMatter(classes: readonly JobClass[], most: number): number[] | null {
  const totals = new Set(DEGREES.map(hoursOfLevel))
  for (const jobClass of classes) {
    for (const total of totalsOf(jobClass, most)) totals.add(total)
    if (totals.size > MOST_TOTALS) return null
  }
  return [...totals].filter(total => total > 0 && total <= most).toSorted((a, b) => a - b)
}

/** Hours are spent on clauses for education and credits, on degrees, and on whole blocks, in any order. */
function totalsOf({ requirement, substitutions }: JobClass, most: number): Set<number> {
  const totals = new Set([0])
  for (const { node } of nodesOf(requirement)) {
    if ('education' in node) totals.add(hoursOfLevel(node.education.level))
    if ('credits' in node) totals.add(node.credits.semesterHours)
  }
  for (const { from } of substitutions) if ('level' in from) totals.add(hoursOfLevel(from.level))
  const required = mostRequired(requirement)
  for (const [each, block] of ratesOf(substitutions)) {
    const blocks = Math.ceil(required / Math.max(1, block))
    const spent = [...totals]
    for (const before of spent)
      for (
        let taken = 1;
        taken <= blocks && before + taken * each <= most && totals.size <= MOST_TOTALS;
        taken++
      )
        totals.add(before + taken * each)
  }
  return totals
}

/** The most days that blocks could have to cover on one route. */
function mostRequired(node: RequirementNode): number {
  if ('any' in node) return Math.max(...node.any.map(mostRequired))
  if ('experience' in node) return mostOf(node.experience)
  return childrenOf(node).reduce((sum, child) => sum + mostRequired(child), 0)
}

/** A block that covers a nested clause counts in those around it, too. */
const mostOf = ({ amount, ofWhich = [] }: Experience): number =>
  Math.max(
    durationDays(amount),
    ofWhich.reduce((sum, nested) => sum + mostOf(nested), 0),
  )

/** Semester hours of a block and the days it stands for; where no rate is stated, and for equivalencies, 30 are a year. */
function ratesOf(substitutions: readonly Substitution[]): (readonly [hours: number, days: number])[] {
  const stated = substitutions.flatMap(({ from, for: rate }) =>
    'semesterHours' in from && rate !== undefined ? [[from.semesterHours, durationDays(rate)] as const] : [],
  )
  return [[HOURS_OF_A_YEAR, YEAR], ...stated]
}

/** More hours than the profile can ever have. */
export const mostHours = ({ studies }: Facts): number =>
  studies.reduce(
    (sum, { semesterHours, level }) => sum + (semesterHours ?? hoursOfLevel(level ?? 'high-school')),
    0,
  )

/** Amounts of study, ascending from none, between which no rule changes its mind. */
export function amountsThatMatter(catalogue: Catalogue, facts: Facts, plan: StudyPlan): number[] {
  const { perYear, limit, totals } = plan
  if (perYear === 0) return [0]
  const own = seasonsOf(catalogue, facts, plan.asOf)
  const amounts = totals.flatMap(total => own.map(({ hours }) => total - hours))
  return [...new Set([0, ...amounts.filter(amount => amount > 0 && amount <= limit)])].toSorted(
    (a, b) => a - b,
  )
}
