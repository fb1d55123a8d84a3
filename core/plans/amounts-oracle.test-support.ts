/**
 * Test support: larger worlds in which only amounts of service matter, solved by walking through the days with every
 * state a person can be in. It knows nothing of the rules engine; its worlds are written for both.
 */
import * as fc from 'fast-check'
import type { CataloguePack, JobClass } from '../model/catalogue.ts'
import { Profile } from '../model/profile.ts'
import { RequirementNode } from '../model/requirement.ts'
import { dayNumber } from '../time/day-count.ts'
import { maybe, parsed } from '../rules/reference/arbitrary-tools.ts'
import { referencedClass, testPack } from '../rules/reference/test-pack.ts'
import { shifted } from './arbitraries.test-support.ts'

/** Kinds that have nothing to do with one another. */
const KINDS = ['a', 'b', 'c', 'd'] as const
type Kind = (typeof KINDS)[number]

/** So many days of a kind. */
interface Need {
  readonly kind: Kind
  readonly days: number
}

interface SomeClass {
  readonly yields: readonly Kind[]
  readonly routes: readonly (readonly Need[])[]
  readonly probation: number
}

export interface AmountsWorld {
  readonly aim: SomeClass
  readonly others: readonly SomeClass[]
  /** The job the person has from the as-of date, and for how many calendar days; null: it goes on. */
  readonly own: {
    readonly yields: readonly Kind[]
    readonly halfTime: boolean
    readonly days: number | null
  } | null
  readonly lag: number
  readonly asOf: string
  /** Days on the count. */
  readonly horizon: number
}

const kinds = (least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: least, maxLength: most })
const needs = (least: number, most: number, days: number) =>
  fc
    .tuple(
      kinds(least, most),
      fc.array(fc.integer({ min: 1, max: days }), { minLength: most, maxLength: most }),
    )
    .map(([of, amounts]) => of.map((kind, place): Need => ({ kind, days: amounts[place] ?? 1 })))
const someClass = fc.record({
  yields: kinds(1, 2),
  routes: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Need[][]>([[]]) },
    { weight: 4, arbitrary: fc.array(needs(1, 2, 4), { minLength: 1, maxLength: 2 }) },
  ),
  probation: fc.constantFrom(0, 0, 0, 0, 1, 3),
})

export const amountsWorld: fc.Arbitrary<AmountsWorld> = fc.record({
  aim: fc.record({
    yields: fc.constant<Kind[]>([]),
    routes: fc.array(needs(2, 3, 7), { minLength: 1, maxLength: 2 }),
    probation: fc.constant(0),
  }),
  others: fc.array(someClass, { minLength: 3, maxLength: 6 }),
  own: fc
    .option(
      fc.record({
        yields: kinds(0, 2),
        halfTime: fc.boolean(),
        days: maybe(fc.integer({ min: 1, max: 8 }), 40),
      }),
    )
    .map(own => own && { ...own, days: own.days ?? null }),
  lag: fc.constantFrom(0, 0, 0, 1, 2, 5),
  // Every other one crosses the end of February, where the count jumps.
  asOf: fc.constantFrom('2026-04-01', '2026-10-25', '2027-02-22', '2028-02-19'),
  horizon: fc.constantFrom(18, 25),
})

export const AIM = 'test/aim'

// ---- for the planner

export function packOf({ aim, others }: AmountsWorld): CataloguePack {
  const classes = [classOf(AIM, aim), ...others.map((other, place) => classOf(`test/c${place}`, other))]
  return { ...testPack(classes), kinds: KINDS.map(id => ({ id, name: id, within: [] })) }
}

function classOf(id: string, { yields, routes, probation }: SomeClass): JobClass {
  const any = routes.map((route, place) => ({
    id: `r${place}`,
    all:
      route.length === 0
        ? [experience(`r${place}n`, 'work', 0)]
        : route.map(({ kind, days }) => experience(`r${place}${kind}`, kind, days)),
  }))
  return {
    ...referencedClass(id),
    documented: true,
    requirement: parsed(RequirementNode)({ id: 'root', any }),
    yields: yields.map(kind => ({ kind })),
    ...(probation === 0 ? {} : { probation: `P${probation}D` }),
  }
}

const experience = (id: string, kind: string, days: number) => ({
  id,
  experience: { amount: `P${days}D`, kinds: [kind] },
})

export function profileOf({ own, asOf }: AmountsWorld): Profile {
  if (!own) return {}
  const end = own.days === null ? {} : { endDate: shifted(asOf, own.days) }
  const ladder = { kinds: [...own.yields], hoursPerWeek: own.halfTime ? 20 : 40 }
  return parsed(Profile)({ work: [{ startDate: asOf, ...end, ladder }] })
}

// ---- for the walk

/** Half days by kind, no more than any class asks. */
type Had = readonly number[]

interface State {
  /** Place in `others`; −1: the own job, or none. */
  readonly at: number
  /** Days on the count before one may be tested for the next class. */
  readonly bound: number
  /** The class to begin, and the place of the date. */
  readonly next: { readonly to: number; readonly on: number } | null
  readonly had: Had
}

const keyOf = ({ at, bound, next, had }: State): string =>
  `${at} ${bound} ${next?.to} ${next?.on} ${had.join(' ')}`

/** By number of moves, from one: the first date of arrival, where it is earlier than with fewer moves. */
export function arrivalsByWalking(world: AmountsWorld, mostMoves: number): Map<number, string> {
  const { aim, others, own, lag, asOf, horizon } = world
  const dates = Array.from({ length: horizon + lag + 9 }, (_, by) => shifted(asOf, by))
  const numbers = dates.map(dayNumber)
  const [first = 0] = numbers
  const beginningAfter = (place: number): number =>
    numbers.findIndex((number, later) => later >= place && number >= (numbers[place] ?? 0) + lag)
  const asked = KINDS.map(kind =>
    Math.max(
      0,
      ...[aim, ...others]
        .flatMap(({ routes }) => routes.flat())
        .map(need => (need.kind === kind ? need.days : 0)),
    ),
  )
  const accepts = ({ routes }: SomeClass, had: Had): boolean =>
    routes.some(route => route.every(({ kind, days }) => (had[KINDS.indexOf(kind)] ?? 0) >= 2 * days))
  const worked = (state: State, place: number, days: number): Had => {
    const present = state.at === -1 ? own : others[state.at]
    if (!present || (state.at === -1 && place >= (own?.days ?? Infinity))) return state.had
    const gain = days * (state.at === -1 && own?.halfTime ? 1 : 2)
    return state.had.map((had, at) => {
      const kind = KINDS[at]
      return kind && present.yields.includes(kind) ? Math.min(had + gain, 2 * (asked[at] ?? 0)) : had
    })
  }
  const start: State = { at: -1, bound: 0, next: null, had: KINDS.map(() => 0) }
  /** By moves made or under way. */
  let states: Map<string, State>[] = [new Map([[keyOf(start), start]])]
  const arrivals = new Map<number, string>()
  for (const [place, number] of numbers.entries()) {
    if (number > first + horizon) break
    const today: Map<string, State>[] = Array.from({ length: mostMoves + 1 }, () => new Map<string, State>())
    const arrive = (moves: number): void => {
      const on = beginningAfter(place)
      if (moves <= mostMoves && (numbers[on] ?? Infinity) <= first + horizon && !arrivals.has(moves))
        arrivals.set(moves, dates[on] ?? '')
    }
    const add = (moves: number, state: State): void => {
      const key = keyOf(state)
      if (moves > mostMoves || today[moves]?.has(key)) return
      today[moves]?.set(key, state)
      if (state.next !== null || state.bound > 0) return
      if (accepts(aim, state.had)) arrive(moves + 1)
      for (const [to, other] of others.entries()) {
        if (!accepts(other, state.had)) continue
        if (lag === 0) add(moves + 1, { at: to, bound: other.probation, next: null, had: state.had })
        else add(moves + 1, { ...state, next: { to, on: beginningAfter(place) } })
      }
    }
    for (const [moves, some] of states.entries()) {
      for (const state of some.values()) {
        if (state.next?.on !== place) add(moves, state)
        else
          add(moves, {
            at: state.next.to,
            bound: others[state.next.to]?.probation ?? 0,
            next: null,
            had: state.had,
          })
      }
    }
    const days = (numbers[place + 1] ?? 0) - number
    states = today.map(some => {
      const tomorrow = new Map<string, State>()
      for (const state of some.values()) {
        const later = { ...state, bound: Math.max(0, state.bound - days), had: worked(state, place, days) }
        tomorrow.set(keyOf(later), later)
      }
      return tomorrow
    })
  }
  let best = '9'
  for (const moves of [...arrivals.keys()].toSorted((a, b) => a - b)) {
    const date = arrivals.get(moves) ?? ''
    if (date >= best) arrivals.delete(moves)
    else best = date
  }
  return arrivals
}
