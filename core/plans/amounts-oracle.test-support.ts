/**
 * Test support: larger worlds in which only amounts of service matter, solved by walking through the days with every
 * state a person can be in. It knows nothing of the rules engine; its worlds are written for both.
 */
import * as fc from 'fast-check'
import type { CataloguePack, JobClass } from '../model/catalogue.ts'
import { Profile } from '../model/profile.ts'
import { RequirementNode } from '../model/requirement.ts'
import { maybe, parsed } from '../rules/reference/arbitrary-tools.ts'
import { referencedClass, testPack } from '../rules/reference/test-pack.ts'

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
  /** The job the person has, and for how many days it goes on; null: it goes on. */
  readonly own: {
    readonly yields: readonly Kind[]
    readonly halfTime: boolean
    readonly days: number | null
  } | null
  readonly lag: number
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
  horizon: fc.constantFrom(18, 25),
})

/** The first day of a stretch in which every day has a number of its own. */
export const START = '2026-04-01'
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

export function profileOf({ own }: AmountsWorld): Profile {
  if (!own) return {}
  const end = own.days === null ? {} : { endDate: `2026-04-${String(1 + own.days).padStart(2, '0')}` }
  const ladder = { kinds: [...own.yields], hoursPerWeek: own.halfTime ? 20 : 40 }
  return parsed(Profile)({ work: [{ startDate: START, ...end, ladder }] })
}

// ---- for the walk

/** Half days by kind, no more than any class asks. */
type Had = readonly number[]

interface State {
  /** Place in `others`; −1: the own job, or none. */
  readonly at: number
  /** Days before one may be tested for the next class. */
  readonly bound: number
  readonly next: { readonly to: number; readonly days: number } | null
  readonly had: Had
}

const keyOf = ({ at, bound, next, had }: State): string =>
  `${at} ${bound} ${next?.to} ${next?.days} ${had.join(' ')}`

/** By number of moves, from one: the first day of arrival, where it is earlier than with fewer moves. */
export function arrivalsByWalking(world: AmountsWorld, mostMoves: number): Map<number, number> {
  const { aim, others, own, lag, horizon } = world
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
  const worked = (state: State, day: number): Had => {
    const present = state.at === -1 ? own : others[state.at]
    if (!present || (state.at === -1 && day >= (own?.days ?? Infinity))) return state.had
    const gain = state.at === -1 && own?.halfTime ? 1 : 2
    return state.had.map((had, place) => {
      const kind = KINDS[place]
      return kind && present.yields.includes(kind) ? Math.min(had + gain, 2 * (asked[place] ?? 0)) : had
    })
  }
  const first: State = { at: -1, bound: 0, next: null, had: KINDS.map(() => 0) }
  /** By moves made or under way. */
  let states: Map<string, State>[] = [new Map([[keyOf(first), first]])]
  const arrivals = new Map<number, number>()
  for (let day = 0; day <= horizon; day++) {
    const today: Map<string, State>[] = Array.from({ length: mostMoves + 1 }, () => new Map<string, State>())
    const add = (moves: number, state: State): void => {
      const key = keyOf(state)
      if (moves > mostMoves || today[moves]?.has(key)) return
      today[moves]?.set(key, state)
      if (state.next !== null || state.bound > 0) return
      if (accepts(aim, state.had) && day + lag <= horizon && !arrivals.has(moves + 1) && moves < mostMoves)
        arrivals.set(moves + 1, day + lag)
      for (const [to, other] of others.entries()) {
        if (!accepts(other, state.had)) continue
        if (lag === 0) add(moves + 1, { at: to, bound: other.probation, next: null, had: state.had })
        else add(moves + 1, { ...state, next: { to, days: lag } })
      }
    }
    for (const [moves, some] of states.entries()) {
      for (const state of some.values()) {
        if (state.next?.days === 0)
          add(moves, {
            at: state.next.to,
            bound: others[state.next.to]?.probation ?? 0,
            next: null,
            had: state.had,
          })
        else add(moves, state)
      }
    }
    states = today.map(some => {
      const tomorrow = new Map<string, State>()
      for (const state of some.values()) {
        const next = state.next && { ...state.next, days: state.next.days - 1 }
        const later = { at: state.at, bound: Math.max(0, state.bound - 1), next, had: worked(state, day) }
        tomorrow.set(keyOf(later), later)
      }
      return tomorrow
    })
  }
  let best = Infinity
  for (const moves of [...arrivals.keys()].toSorted((a, b) => a - b)) {
    const day = arrivals.get(moves) ?? Infinity
    if (day >= best) arrivals.delete(moves)
    else best = day
  }
  return arrivals
}
