/**
 * The Pareto set over arrival, moves, credits studied and the worst status relied on. For every choice of statuses
 * and every amount of study that can matter, `search` gives the earliest arrival for each number of moves; a plan
 * belongs to the set when it arrives before all plans that need no more of anything.
 */
import { type Status, STATUSES } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { Facts } from '../profile/facts.ts'
import type { Catalogue } from '../rules/catalogue.ts'
import { timelineOf } from '../rules/timeline.ts'
import { YEAR } from '../time/day-count.ts'
import { makeCalendar, type Stamp } from './calendar.ts'
import { pose, type Question } from './pose.ts'
import type { Effort, Problem } from './problem.ts'
import type { Found } from './level.ts'
import { search } from './search.ts'
import { amountsThatMatter, mostHours, totalsThatMatter, withStudy } from './study.ts'

export interface Request {
  readonly catalogue: Catalogue
  readonly facts: Facts
  readonly target: JobClass
  readonly scope: readonly JobClass[]
  readonly asOf: IsoDate
  /** Statuses to rely on, *met* among them. */
  readonly allowed: readonly Status[]
  readonly mostMoves: number
  /** Days. */
  readonly horizon: number
  readonly lag: number
  /** Semester hours a year. */
  readonly study: number
}

export interface Point {
  readonly found: Found
  /** Semester hours studied. */
  readonly credits: number
  readonly allowed: readonly Status[]
  readonly question: Question
}

/** `effort` is used up as it goes; when it was cut, points may be missing or late. */
export function front(request: Request, effort: Effort): Point[] {
  const points: Point[] = []
  const statuses = STATUSES.filter(status => request.allowed.includes(status))
  const amounts = studyAmounts(request, effort)
  for (const [place] of statuses.entries())
    addLevel(request, statuses.slice(0, place + 1), amounts, points, effort)
  return points
}

/** Adds the points that rely on the last of these statuses. */
function addLevel(
  request: Request,
  allowed: readonly Status[],
  { totals, amounts }: StudyAmounts,
  points: Point[],
  effort: Effort,
): void {
  const questions = new Map<number, { question: Question; problem: Problem }>()
  const questionOf = (credits: number) => {
    const known = questions.get(credits)
    if (known) return known
    const question = ask(request, allowed, totals, credits)
    const made = { question, problem: pose(question) }
    questions.set(credits, made)
    return made
  }
  const latest = (credits: number, moves: number): Stamp =>
    earliestOf(points.filter(point => point.credits <= credits && movesOf(point) <= moves))
  /** Plans with so much study that arrive before all with no more of anything; none beats `goals`, with more study. */
  const better = (credits: number, goals: readonly Point[] | null): Point[] => {
    const { question, problem } = questionOf(credits)
    const found = search(problem, {
      mostMoves: request.mostMoves,
      latest: moves => latest(credits, moves),
      earliest: moves => (goals ? earliestOf(goals.filter(point => movesOf(point) <= moves)) : -Infinity),
      effort,
    })
    return [...found.values()].map(each => ({ found: each, credits, allowed, question }))
  }
  /** All points are known up to the first amount, and `news` at the second: between them, what of it takes less study? */
  const between = (low: number, high: number, news: readonly Point[]): void => {
    const left = news.filter(point => arrivalOf(point) < latest(point.credits, movesOf(point)))
    if (left.length === 0) return
    if (high - low === 1) return void points.push(...left)
    const middle = (low + high) >> 1
    between(low, middle, better(amounts[middle] ?? 0, left))
    between(middle, high, left)
  }
  points.push(...better(0, null))
  const most = amounts.length - 1
  if (most > 0) between(0, most, better(amounts[most] ?? 0, null))
}

export const movesOf = ({ found }: Point): number => found.begins.length

const earliestOf = (points: readonly Point[]): Stamp =>
  points.reduce((day, point) => Math.min(day, arrivalOf(point)), Infinity)

export const arrivalOf = ({ found }: Point): Stamp => found.begins.at(-1) ?? Infinity

function ask(
  request: Request,
  allowed: readonly Status[],
  totals: readonly number[],
  credits: number,
): Question {
  const { catalogue, asOf, lag, horizon, target, scope } = request
  const plan = { asOf, perYear: request.study, limit: credits, totals }
  const facts = withStudy(catalogue, request.facts, plan)
  const calendar = makeCalendar({ asOf, lag, horizon, changes: timelineOf(catalogue, facts).changes })
  return { catalogue, facts, ownStudies: request.facts.studies.length, calendar, target, scope, allowed }
}

/** The question with all the study there can be. */
export function askWithAllStudy(request: Request): Question {
  const { totals, amounts } = studyAmounts(request, { left: 0, cut: false })
  return ask(request, request.allowed, totals, amounts.at(-1) ?? 0)
}

interface StudyAmounts {
  /** Of profile and study together. */
  readonly totals: readonly number[]
  /** Of study, none first. */
  readonly amounts: readonly number[]
}

function studyAmounts(
  { catalogue, facts, asOf, target, scope, study, horizon }: Request,
  effort: Effort,
): StudyAmounts {
  if (study === 0) return { totals: [], amounts: [0] }
  const limit = (study * horizon) / YEAR
  const totals = totalsThatMatter([target, ...scope], limit + mostHours(facts))
  effort.cut ||= totals === null
  const plan = { asOf, perYear: study, limit, totals: totals ?? [] }
  return { totals: totals ?? [], amounts: amountsThatMatter(catalogue, facts, plan) }
}
