/** Why each step of a plan is possible on its day, as facts; `core/words/plans.ts` says it in English. */
import {
  type ClassAnswer,
  type Clause,
  isService,
  type Note,
  type Route,
  type Status,
} from '../model/answer.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'
import type { Facts } from '../profile/facts.ts'
import { evaluate, firstDate, rank, statusOn } from '../rules/index.ts'
import { dayOf, type Stamp } from './calendar.ts'
import { followed } from './follow.ts'
import type { Point } from './front.ts'
import type { Question } from './pose.ts'

export interface StepReason {
  readonly classId: ClassId
  readonly on: IsoDate
  readonly tested: IsoDate
  /** The status relied on. */
  readonly status: Status
  /** The route relied on, where there are several; null: the only one. */
  readonly route: string | null
  /** Clauses for a degree that only study on the way meets. */
  readonly studied: readonly Clause[]
  /** On which a status below *met* rests. */
  readonly openings: readonly Opening[]
  /** What any status of the class rests on: how far its rule is the document's. */
  readonly doubts: readonly RuleDoubt[]
  readonly cause: Cause
}

/** What a status below *met* rests on. */
export type Opening = Extract<
  Note,
  {
    code:
      | 'open-equivalency'
      | 'open-substitution'
      | 'comparable'
      | 'position-only'
      | 'judgement'
      | 'unreadable-degree'
  }
>

export type RuleDoubt = Extract<Note, { code: 'unconfirmed' | 'unweighed' }>

export type Cause =
  /** Nothing is on file to be met. */
  | { readonly why: 'not-on-file' }
  /** It could not have been earlier: the first day, or the first after the step before. */
  | { readonly why: 'at-once' }
  /** These clauses of the class were covered on this day for the first time. */
  | { readonly why: 'reached'; readonly clauses: readonly Clause[] }
  /** The probation of the class left was over on this day. */
  | { readonly why: 'probation'; readonly left: ClassId }
  /** It was possible since `since`, but a later class needs the work of until now. */
  | { readonly why: 'kept'; readonly since: IsoDate; readonly needed: Needed | null }

/** What a later class asks that would lack something, were the step a day earlier. */
export interface Needed {
  readonly by: ClassId
  readonly clauses: readonly Clause[]
}

/** In the order of the steps. */
export function reasonsFor(point: Point): StepReason[] {
  const walk = walkOf(point)
  const { question, allowed, begins, tests } = walk
  const { stops } = point.found
  return stops.map(({ classId }, step) => {
    const test = tests[step] ?? 0
    const { calendar, catalogue } = question
    const answer = evaluate(catalogue, personBefore(walk, step), classId, calendar.dateOf(test))
    const route = reliedOn(answer, allowed)
    const probation = stops[step - 1]?.probation ?? 0
    return {
      classId,
      on: calendar.dateOf(begins[step] ?? 0),
      tested: calendar.dateOf(test),
      status: answer.status,
      route: route && answer.routes.length > 1 ? route.label : null,
      studied: (route?.clauses ?? []).filter(clause => isStudied(clause, question.ownStudies)),
      openings: route === null ? [] : openingsOf(answer, route),
      doubts: answer.notes.filter(note => note.code === 'unconfirmed' || note.code === 'unweighed'),
      cause: answer.routes.length === 0 ? { why: 'not-on-file' } : causeOf(walk, step, probation, route),
    }
  })
}

const isStudied = ({ kind, entries }: Clause, own: number): boolean =>
  kind === 'education' && entries.length > 0 && entries.every(entry => entry >= own)

/** The same, the statuses alone. */
export function statusesOf(point: Point): Status[] {
  const walk = walkOf(point)
  const { catalogue, calendar } = walk.question
  return walk.classIds.map((classId, step) =>
    statusOn(catalogue, personBefore(walk, step), classId, calendar.dateOf(walk.tests[step] ?? 0)),
  )
}

interface Walk {
  readonly question: Question
  readonly allowed: readonly Status[]
  readonly classIds: readonly ClassId[]
  readonly begins: readonly Stamp[]
  readonly tests: readonly Stamp[]
}

const walkOf = ({ found: { stops, begins, tests }, question, allowed }: Point): Walk => ({
  question,
  allowed,
  classIds: stops.map(({ classId }) => classId),
  begins,
  tests,
})

function personBefore({ question: { facts, calendar }, classIds, begins }: Walk, step: number): Facts {
  const taken = classIds.slice(0, step)
  return followed(
    facts,
    taken.map((classId, place) => ({ classId, on: calendar.dateOf(begins[place] ?? 0) })),
  )
}

function causeOf(walk: Walk, step: number, probation: number, route: Route | null): Cause {
  const { question, allowed, classIds, begins, tests } = walk
  const { calendar, catalogue } = question
  const classId = classIds[step] ?? ''
  const dayBefore = calendar.testBefore(tests[step] ?? 0)
  const begun = begins[step - 1] ?? calendar.first
  if (dayBefore < begun) return { why: 'at-once' }
  const person = personBefore(walk, step)
  if (!allowed.includes(statusOn(catalogue, person, classId, calendar.dateOf(dayBefore))))
    return { why: 'reached', clauses: newlyCovered(walk, step, dayBefore, route) }
  const left = classIds[step - 1]
  if (left !== undefined && dayOf(dayBefore) - dayOf(begun) < probation) return { why: 'probation', left }
  if (left !== undefined && calendar.before(begins[step] ?? 0) <= begun) return { why: 'at-once' }
  const ready = left === undefined ? calendar.first : calendar.beginning(dayOf(begun) + probation)
  const since = firstDate(catalogue, person, classId, calendar.dateOf(ready), allowed)
  return { why: 'kept', since: since ?? calendar.dateOf(dayBefore), needed: neededBy(walk, step) }
}

/** Clauses of the route relied on that were short the day before. */
function newlyCovered(walk: Walk, step: number, dayBefore: Stamp, route: Route | null): Clause[] {
  const { catalogue, calendar } = walk.question
  const before = evaluate(
    catalogue,
    personBefore(walk, step),
    walk.classIds[step] ?? '',
    calendar.dateOf(dayBefore),
  )
  const same = before.routes.find(({ label }) => label === route?.label)
  return differing(route?.clauses ?? [], same?.clauses ?? [])
}

/** Clauses that stand better than others of the same path; where none does, those that lack less. */
function differing(now: readonly Clause[], before: readonly Clause[]): Clause[] {
  const earlier = new Map(before.map(clause => [clause.path, clause]))
  const better = now.filter(({ path, status }) => rank(status) < rank(earlier.get(path)?.status ?? 'not-met'))
  return better.length > 0
    ? better
    : now.filter(clause => missing(clause) < missing(earlier.get(clause.path)))
}

const missing = (clause: Clause | undefined): number =>
  clause && isService(clause.shortfall) ? clause.shortfall.days : 0

/** The first later step that fails when this one begins a day earlier and the others on their days. */
function neededBy(walk: Walk, step: number): Needed | null {
  const { question, allowed, classIds, begins, tests } = walk
  const { calendar, catalogue } = question
  const hastier = { ...walk, begins: begins.with(step, calendar.before(begins[step] ?? 0)) }
  for (let later = step + 1; later < classIds.length; later++) {
    const by = classIds[later] ?? ''
    const date = calendar.dateOf(tests[later] ?? 0)
    const then = evaluate(catalogue, personBefore(hastier, later), by, date)
    if (allowed.includes(then.status)) continue
    const route = reliedOn(evaluate(catalogue, personBefore(walk, later), by, date), allowed)
    const same = then.routes.find(({ label }) => label === route?.label)
    return { by, clauses: differing(route?.clauses ?? [], same?.clauses ?? []) }
  }
  return null
}

/** The route with the best status; of several the first. */
function reliedOn({ routes }: ClassAnswer, allowed: readonly Status[]): Route | null {
  const open = routes.filter(({ status }) => allowed.includes(status))
  return open.reduce<Route | null>(
    (best, route) => (best && rank(best.status) <= rank(route.status) ? best : route),
    null,
  )
}

function openingsOf({ status, notes }: ClassAnswer, { clauses }: Route): Opening[] {
  if (status === 'met') return []
  const all = [...notes, ...clauses.flatMap(clause => clause.notes)].filter(isOpening)
  return [...new Map(all.map(note => [JSON.stringify(note), note])).values()]
}

function isOpening(note: Note): note is Opening {
  if ('closes' in note) return note.closes
  return ['comparable', 'position-only', 'judgement', 'unreadable-degree'].includes(note.code)
}
