/**
 * Test support: every plan there is, by trying every class on every day. Slow and literal, made from docs/rules.md
 * ("Plans") alone; it shares nothing with the planner but the evaluation of a class on a date.
 */
import { type Status, STATUSES } from '../model/answer.ts'
import type { WhatIf } from '../model/plan.ts'
import type { Facts, Job, Study } from '../profile/facts.ts'
import { type Catalogue, statusOn } from '../rules/index.ts'
import { dayNumber } from '../time/day-count.ts'
import { durationDays } from '../time/duration.ts'

export interface OraclePlan {
  readonly arrival: string
  readonly moves: number
  readonly credits: number
  readonly relies: Status
  readonly steps: readonly { readonly classId: string; readonly on: string }[]
}

interface Question {
  readonly to: string
  readonly asOf: string
  /** `maxMoves` and `horizon` keep it small. */
  readonly whatIf: WhatIf
}

interface Step {
  readonly classId: string
  readonly on: string
  readonly status: Status
}

/** `amounts`: every amount of study that is tried as a limit. */
export function everyPlan(
  catalogue: Catalogue,
  facts: Facts,
  { to, asOf, whatIf }: Question,
  amounts: readonly number[],
): OraclePlan[] {
  if (facts.jobs.some(job => job.classId === to && holdsOn(job, asOf)))
    return [{ arrival: asOf, moves: 0, credits: 0, relies: 'met', steps: [] }]
  const lag = durationDays(whatIf.lag ?? 'P0D')
  const horizon = dayNumber(asOf) + Math.round((whatIf.horizon ?? 30) * 360)
  const mostMoves = whatIf.maxMoves ?? 20
  const allowed = new Set<Status>(['met', ...(whatIf.allow ?? [])])
  const days = datesFrom(asOf, horizon + lag + 5)
  const within = whatIf.jurisdictions?.length ? whatIf.jurisdictions : null
  const classes = catalogue.pack.classes.filter(({ jurisdiction }) => within?.includes(jurisdiction) ?? true)
  const best = new Map<string, OraclePlan>()

  const record = (steps: readonly Step[], credits: number): void => {
    const plan = {
      arrival: steps.at(-1)?.on ?? '',
      moves: steps.length,
      credits,
      relies: STATUSES[Math.max(...steps.map(({ status }) => STATUSES.indexOf(status)))] ?? 'met',
      steps: steps.map(({ classId, on }) => ({ classId, on })),
    }
    const point = [plan.arrival, plan.moves, plan.credits, plan.relies].join(' ')
    const known = best.get(point)
    if (!known || inOrder(plan) < inOrder(known)) best.set(point, plan)
  }

  const explore = (steps: readonly Step[], credits: number): void => {
    if (steps.length >= mostMoves) return
    const last = steps.at(-1)
    // Nothing but the target can be the last move.
    const reachable = steps.length + 1 === mostMoves ? classes.filter(({ id }) => id === to) : classes
    const settled = perYear === 0 ? personOn(facts, steps, asOf, null) : null
    const probation = catalogue.classes.get(last?.classId ?? '')?.probation
    for (const test of days) {
      if (dayNumber(test) > horizon) break
      if (last && test < last.on) continue
      if (last && probation && dayNumber(test) - dayNumber(last.on) < durationDays(probation)) continue
      const on = days.find(date => date >= test && dayNumber(date) >= dayNumber(test) + lag)
      if (on === undefined || dayNumber(on) > horizon) continue
      const person = settled ?? personOn(facts, steps, test, studiedBy(test, credits))
      for (const { id } of reachable) {
        const status = statusOn(catalogue, person, id, test)
        if (!allowed.has(status)) continue
        const taken = [...steps, { classId: id, on, status }]
        if (id === to) record(taken, credits)
        else explore(taken, credits)
      }
    }
  }
  const perYear = whatIf.study ?? 0
  const studiedBy = (date: string, credits: number): number =>
    Math.min(credits, (perYear * (dayNumber(date) - dayNumber(asOf))) / 360)

  for (const credits of amounts) explore([], credits)
  const plans = [...best.values()]
  return plans.filter(plan => !plans.some(other => other !== plan && beats(other, plan))).toSorted(byPoint)
}

const holdsOn = ({ start, end }: Job, date: string): boolean =>
  start === null ? end === null : start <= date && (end === null || end > date)

function datesFrom(first: string, until: number): string[] {
  const dates: string[] = []
  for (let time = Date.parse(first); ; time += 86_400_000) {
    const date = new Date(time).toISOString().slice(0, 10)
    if (dayNumber(date) > until) return dates
    dates.push(date)
  }
}

/** The person as of a date: steps taken, and so many hours studied, with the degrees these make; null: no study. */
function personOn(facts: Facts, steps: readonly Step[], date: string, studied: number | null): Facts {
  const first = steps[0]?.on
  const own = facts.jobs.flatMap((job): Job[] => {
    if (first === undefined || job.start === null) return [job]
    if (job.start >= first) return []
    return [{ ...job, end: job.end === null || job.end > first ? first : job.end }]
  })
  const taken = steps.map(({ classId, on }, step): Job => {
    const end = steps[step + 1]?.on ?? null
    const job = { kinds: [], shares: {}, hoursPerWeek: null, comparableTo: [], breaks: [] }
    return { ...job, work: 1000 + step, classId, start: on, end }
  })
  return {
    ...facts,
    jobs: [...own, ...taken],
    studies: studied === null ? facts.studies : [...facts.studies, ...studyOf(facts, date, studied)],
  }
}

/** The generated profiles state the hours of every degree, so that a total is a sum. */
function studyOf({ studies }: Facts, date: string, studied: number): Study[] {
  const earned = studies.filter(({ earned: on }) => on === null || on <= date)
  const total = earned.reduce((sum, { semesterHours }) => sum + (semesterHours ?? 0), 0) + studied + 1e-9
  const entry: Study = {
    education: 1000,
    level: null,
    unreadable: false,
    semesterHours: studied + 1e-9,
    area: null,
    earned: null,
  }
  if (total < 60) return [entry]
  return [{ ...entry, level: total < 120 ? 'associate' : 'bachelor' }]
}

const inOrder = ({ steps }: OraclePlan): string =>
  [...steps.map(({ on }) => on), ...steps.map(({ classId }) => classId)].join(' ')

const measures = ({ arrival, moves, credits, relies }: OraclePlan) =>
  [arrival, moves, credits, STATUSES.indexOf(relies)] as const

function beats(a: OraclePlan, b: OraclePlan): boolean {
  const others = measures(b)
  return measures(a).every((measure, place) => measure <= (others[place] ?? 0)) && !sameOutcome(a, b)
}

const sameOutcome = (a: OraclePlan, b: OraclePlan): boolean => measures(a).join(' ') === measures(b).join(' ')

function byPoint(a: OraclePlan, b: OraclePlan): number {
  const others = measures(b)
  for (const [place, measure] of measures(a).entries()) {
    const other = others[place] ?? 0
    if (measure !== other) return measure < other ? -1 : 1
  }
  return 0
}
