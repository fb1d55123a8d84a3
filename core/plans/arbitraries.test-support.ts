/** Test support: small worlds in which a plan takes days, not years, so that every plan can be tried. */
import * as fc from 'fast-check'
import type { CataloguePack, CreditingPolicy, JobClass } from '../model/catalogue.ts'
import { WhatIf } from '../model/plan.ts'
import { Profile } from '../model/profile.ts'
import { RequirementNode, Substitution } from '../model/requirement.ts'
import { maybe, parsed } from '../rules/reference/arbitrary-tools.ts'
import { kinds, referencedClass, testPack } from '../rules/reference/test-pack.ts'
import { experiencesOf } from '../model/walk.ts'

export interface SmallWorld {
  readonly pack: CataloguePack
  readonly profile: Profile
  readonly to: string
  readonly asOf: string
  readonly whatIf: WhatIf
}

const CLASSES = ['test/aim', 'test/one', 'test/two', 'other/three'] as const
const STEPS = CLASSES.slice(1)

// ---- requirements

const days = (most: number) => fc.integer({ min: 1, max: most }).map(count => `P${count}D`)
/** Kinds of which none is part of another. */
const APART = ['service.counter', 'service.phone', 'supervision'] as const
const kind = fc.constantFrom('service', 'service.counter', 'lead', 'supervision', 'work')
const asked = fc.uniqueArray(kind, { minLength: 1, maxLength: 2 })
const held = fc.uniqueArray(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 2 })

const experienceFacts = (most: number) =>
  fc.record({
    amount: days(most),
    kinds: asked,
    held: maybe(held, 15),
    orComparable: maybe(fc.constant(true), 20),
    within: maybe(days(8), 8),
  })
const experience = fc
  .tuple(experienceFacts(4), maybe(experienceFacts(2), 35), maybe(experienceFacts(2), 15))
  .map(([outer, inner, second]) => ({
    experience: { ...outer, ofWhich: [inner, second].filter(each => each !== undefined) },
  }))
const other = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('high-school', 'associate', 'bachelor')
      .map(level => ({ education: { level } })),
  },
  { weight: 2, arbitrary: fc.constantFrom(2, 60).map(semesterHours => ({ credits: { semesterHours } })) },
  { weight: 2, arbitrary: fc.constant({ licence: { name: 'Welder' } }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('discretionary', 'unknown')
      .map(status => ({ judgement: { why: 'it', status } })),
  },
)
/** One that several jobs must fill, each a part: here waiting and the order of moves matter. */
const part = (most: number) =>
  fc
    .record({
      amount: days(most),
      kinds: fc.uniqueArray(fc.constantFrom(...APART), { minLength: 1, maxLength: 1 }),
      held: maybe(held, 10),
      within: maybe(days(8), 8),
    })
    .map(asks => ({ experience: asks }))
const parts = fc.oneof(
  fc.tuple(part(3), part(2)),
  fc.tuple(part(2), part(2), part(2)),
  fc.tuple(part(2), part(2), other),
)
const leaf = fc.oneof({ weight: 8, arbitrary: experience }, { weight: 2, arbitrary: other })
const two = fc.tuple(experience, experience)
const demanding = fc.oneof(
  { weight: 4, arbitrary: parts.map(all => ({ all })) },
  { weight: 1, arbitrary: fc.tuple(part(3), part(3)).map(all => ({ all, separate: true })) },
  {
    weight: 1,
    arbitrary: fc.tuple(parts, parts).map(([one, next]) => ({ any: [{ all: one }, { all: next }] })),
  },
  {
    weight: 1,
    arbitrary: parts.map(([one, ...rest]) => ({
      any: [{ all: [one, ...rest] }, { judgement: { why: 'it' } }],
    })),
  },
)
/** More service may lead from one status below *met* to another, which the person may not allow. */
const somePositions = part(3).map(of => ({ position: { only: 'some', of } }))
const decided = fc
  .tuple(part(2), fc.constantFrom('discretionary', 'unknown'))
  .map(([asks, status]) => ({ all: [asks, { judgement: { why: 'it', status } }] }))
const changing = fc.oneof(
  fc.tuple(somePositions, decided).map(any => ({ any })),
  fc.tuple(part(3), decided, somePositions).map(any => ({ any })),
  fc
    .tuple(somePositions, part(3))
    .map(([one, next]) => ({ any: [one, next, { judgement: { why: 'equal' } }] })),
)
const various = fc.oneof(
  { weight: 4, arbitrary: changing },
  { weight: 5, arbitrary: leaf },
  { weight: 3, arbitrary: two.map(all => ({ all })) },
  { weight: 2, arbitrary: two.map(all => ({ all, separate: true })) },
  {
    weight: 1,
    arbitrary: fc.tuple(experience, experience, experience).map(all => ({ all, separate: true })),
  },
  { weight: 2, arbitrary: fc.tuple(other, experience).map(all => ({ all })) },
  { weight: 3, arbitrary: fc.tuple(leaf, leaf).map(any => ({ any })) },
  { weight: 1, arbitrary: experience.map(of => ({ position: { only: 'some', of } })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(experience, leaf)
      .map(([of, next]) => ({ any: [{ position: { only: 'some', of } }, next] })),
  },
  { weight: 1, arbitrary: experience.map(some => ({ any: [some, { judgement: { why: 'equivalent' } }] })) },
)

const requirementOf = (demands: number): fc.Arbitrary<RequirementNode> =>
  fc
    .oneof({ weight: demands, arbitrary: demanding }, { weight: 100 - demands, arbitrary: various })
    .map(tree => parsed(RequirementNode)(withIds(tree)))

/** Every node its own id. */
function withIds(tree: unknown): unknown {
  let next = 0
  const give = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(each => give(named(each)))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, give(key === 'of' ? named(inner) : inner)]),
    )
  }
  const named = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? { id: `n${next++}`, ...value } : value
  return give(named(tree))
}

const substitutionsOf = (node: RequirementNode): fc.Arbitrary<Substitution[]> => {
  const ids = experiencesOf(node).map(({ id }) => id)
  if (ids.length === 0) return fc.constant([])
  const substitution = fc
    .record({
      from: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }).map(semesterHours => ({ semesterHours })) },
        { weight: 1, arbitrary: fc.constant({ level: 'associate' as const }) },
        { weight: 1, arbitrary: kind.map(each => ({ kinds: [each] })) },
        { weight: 1, arbitrary: kind.map(each => ({ kinds: [each], amount: 'P2D' })) },
      ),
      for: maybe(days(3), 85),
      max: maybe(days(4), 30),
      clauses: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
      firm: fc.boolean(),
    })
    .map(parsed(Substitution))
  return fc
    .constantFrom(0, 0, 0, 1, 1, 2)
    .chain(count => fc.array(substitution, { minLength: count, maxLength: count }))
}

// ---- classes

interface Likely {
  /** In a hundred. */
  readonly onFile: number
  readonly demanding: number
  readonly free: number
  readonly yields: string
}

/** Most often the kind that nobody else yields. */
const yieldsOf = (own: string): fc.Arbitrary<string[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([own]) },
    {
      weight: 2,
      arbitrary: fc.uniqueArray(fc.constantFrom<string[]>(...APART), { minLength: 1, maxLength: 2 }),
    },
    { weight: 1, arbitrary: fc.array<string>(kind, { minLength: 1, maxLength: 1 }) },
  )

const aClass = (id: string, likely: Likely): fc.Arbitrary<JobClass> =>
  requirementOf(likely.demanding)
    .chain(tree =>
      fc
        .record({
          substitutions: substitutionsOf(tree),
          yields: yieldsOf(likely.yields),
          probation: maybe(days(4), 20),
          documented: fc.nat(99).map(draw => draw < likely.onFile),
          free: fc.nat(99).map(draw => draw < likely.free),
        })
        .map(drawn => ({ tree, ...drawn })),
    )
    .map(({ tree, substitutions, yields, probation, documented, free }) => ({
      ...referencedClass(id),
      jurisdiction: id.split('/')[0] ?? '',
      documented,
      requirement: free ? { id: 'free', experience: { amount: 'P0D', kinds: ['work'] } } : tree,
      substitutions: free ? [] : substitutions,
      yields: yields.map(each => ({ kind: each })),
      ...(probation === undefined ? {} : { probation }),
    }))

const policy = fc.constantFrom<(CreditingPolicy | undefined)[]>(
  undefined,
  { fullTimeWeek: 40, concurrentCap: false, basis: 'test' },
  { fullTimeWeek: 20, concurrentCap: true, basis: 'test' },
)

const pack = fc
  .tuple(
    aClass(CLASSES[0], { onFile: 100, demanding: 80, free: 0, yields: 'work' }),
    aClass(CLASSES[1], { onFile: 98, demanding: 10, free: 85, yields: APART[0] }),
    aClass(CLASSES[2], { onFile: 95, demanding: 15, free: 50, yields: APART[1] }),
    aClass(CLASSES[3], { onFile: 85, demanding: 15, free: 30, yields: APART[2] }),
    fc.constantFrom(3, 4, 4, 4),
    policy,
  )
  .map(
    ([aim, one, two_, three, count, other_]): CataloguePack => ({
      ...testPack([aim, one, two_, three].slice(0, count)),
      kinds,
      jurisdictions: [
        { id: 'test', name: 'Test', shortName: 'Test' },
        { id: 'other', name: 'Other', shortName: 'Other', ...(other_ ? { policy: other_ } : {}) },
      ],
    }),
  )

// ---- people

/** Days near which the count is uneven: ends of months, February. */
const asOf = fc.constantFrom(
  '2026-11-22',
  '2027-02-20',
  '2028-02-22',
  '2027-05-26',
  '2027-12-28',
  '2027-01-31',
  '2027-03-30',
)

export const shifted = (date: string, by: number): string =>
  new Date(Date.parse(date) + by * 86_400_000).toISOString().slice(0, 10)

const profileOn = (date: string) => {
  const around = (from: number, to: number) => fc.integer({ min: from, max: to }).map(by => shifted(date, by))
  const job = fc.record({
    startDate: around(-8, 3),
    length: maybe(fc.integer({ min: 3, max: 14 }), 45),
    ladder: fc.record({
      classId: maybe(fc.constantFrom(...CLASSES.slice(1)), 35),
      kinds: fc.uniqueArray(kind, { maxLength: 2 }),
      hoursPerWeek: maybe(fc.constantFrom(10, 20, 30, 40, 60), 50),
      shares: maybe(fc.dictionary(kind, fc.constantFrom(0.25, 0.5), { maxKeys: 1 }), 15),
      comparableTo: maybe(held, 15),
    }),
  })
  const study = fc.record({
    endDate: maybe(around(-3, 8), 40),
    ladder: fc.record({
      level: maybe(fc.constantFrom('high-school', 'associate'), 50),
      semesterHours: fc.constantFrom(0, 1, 2, 58, 59, 60, 118),
    }),
  })
  return fc
    .record({
      work: fc
        .oneof(
          { weight: 2, arbitrary: fc.constant([]) },
          { weight: 3, arbitrary: fc.array(job, { maxLength: 2 }) },
        )
        .map(jobs =>
          jobs.map(({ length, ...rest }) => ({
            ...rest,
            endDate: length === undefined ? undefined : shifted(rest.startDate, length),
          })),
        ),
      education: fc.array(study, { maxLength: 2 }),
      certificates: maybe(
        fc
          .tuple(around(-2, 6), maybe(around(0, 9), 40))
          .map(([on, expires]) => [
            { name: 'welder', date: on, ...(expires && expires > on && { ladder: { expires } }) },
          ]),
        40,
      ),
    })
    .map(parsed(Profile))
}

const whatIf = fc
  .record({
    horizon: fc.constantFrom(7, 8, 9, 10).map(count => count / 360),
    maxMoves: fc.constantFrom(2, 3, 3, 3, 3, 3, 3, 4),
    study: maybe(fc.constantFrom(60, 120), 35),
    allow: maybe(fc.subarray(['conditional', 'discretionary', 'unknown'] as const, { minLength: 1 }), 55),
    lag: maybe(days(3), 20),
    jurisdictions: maybe(fc.constant(['test']), 10),
  })
  .map(parsed(WhatIf))

export const smallWorld: fc.Arbitrary<SmallWorld> = asOf.chain(date =>
  fc.record({ pack, profile: profileOn(date), to: fc.constant(CLASSES[0]), asOf: fc.constant(date), whatIf }),
)

/** Every amount of study that can matter in a small world: its hours and rates are whole. */
export function amountsOf({ whatIf: { study = 0, horizon = 0 } }: SmallWorld): number[] {
  if (study === 0) return [0]
  const most = Math.floor(study * horizon)
  return [0, ...Array.from({ length: most }, (_, place) => place + 1)]
}
