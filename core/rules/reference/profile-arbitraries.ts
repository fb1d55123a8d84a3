/** Test support: random people. Hours and shares are dyadic, so that days come out exact; dates like month ends. */
import * as fc from 'fast-check'
import { EDUCATION_LEVELS } from '../../model/primitives.ts'
import { Profile } from '../../model/profile.ts'
import { maybe, parsed } from './arbitrary-tools.ts'
import { addCalendarDays, standsFor } from './calendar.ts'

export const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 1, 15, 22, 28, 29, 30, 31),
    )
    .map(([year, month, dayOfMonth]) => {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
      return new Date(Date.UTC(year, month - 1, Math.min(dayOfMonth, last))).toISOString().slice(0, 10)
    })

/** A day, now and then only its month or its year. */
const partialDay = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(day(from, to), fc.constantFrom(10, 10, 10, 10, 7, 4))
    .map(([date, length]) => date.slice(0, length))

const laterThan = (date: string, days: number): string => addCalendarDays(standsFor(date), days)

const breaks = fc
  .tuple(partialDay(2019, 2024), fc.constantFrom(20, 100, 400))
  .map(([from, days]) => ({ from, to: laterThan(from, days) }))

const study = fc.record({
  endDate: maybe(partialDay(2016, 2028), 50),
  studyType: maybe(fc.constantFrom('Bachelor', 'Associate', 'Zeugnis der Reife'), 40),
  area: maybe(fc.constantFrom('accounting', 'PUBLIC ADMINISTRATION', 'Botany'), 50),
  ladder: fc.record({
    level: maybe(fc.constantFrom(...EDUCATION_LEVELS), 40),
    semesterHours: maybe(fc.constantFrom(0, 15, 29, 30, 45, 60, 90, 120, 150), 60),
  }),
})
const quarters = fc.record({ ladder: fc.record({ quarterHours: fc.constantFrom(45, 90, 180) }) })

const licence = fc
  .record({
    name: fc.constantFrom('class c DRIVER’S licence', 'Welder'),
    date: maybe(partialDay(2020, 2028), 50),
    days: maybe(fc.constantFrom(30, 400, 1500), 40),
  })
  .map(({ days, ...rest }) => ({
    ...rest,
    ladder: days === undefined ? undefined : { expires: laterThan(rest.date ?? '2025-03-01', days) },
  }))

/** What a person's jobs may be made of. */
export interface World {
  readonly kinds: readonly string[]
  /** Classes on file that jobs may name, and be marked as comparable to. */
  readonly classes: readonly string[]
}

const jobFacts = ({ kinds, classes }: World) =>
  fc.record({
    classId: maybe(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...classes) },
        fc.constantFrom('test/not-on-file', 'elsewhere/not-on-file'),
      ),
      50,
    ),
    kinds: fc.oneof(
      { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.constant([...kinds]) },
    ),
    hoursPerWeek: maybe(fc.constantFrom(10, 20, 30, 40, 60), 40),
    shares: maybe(
      fc.dictionary(fc.constantFrom(...kinds), fc.constantFrom(0, 0.25, 0.5, 1), { maxKeys: 2 }),
      30,
    ),
    comparableTo: maybe(fc.uniqueArray(fc.constantFrom(...classes), { maxLength: 2 }), 30),
    breaks: maybe(fc.array(breaks, { minLength: 1, maxLength: 2 }), 25),
  })
const job = (world: World) =>
  fc
    .record({
      startDate: maybe(partialDay(2018, 2026), 95),
      days: maybe(fc.constantFrom(30, 366, 731, 1500, 3000), 40),
      ladder: jobFacts(world),
    })
    .map(({ startDate, days, ladder }) => ({
      startDate,
      endDate: startDate === undefined || days === undefined ? undefined : laterThan(startDate, days),
      ladder,
    }))

export const person = (world: World): fc.Arbitrary<Profile> =>
  fc
    .record({
      work: fc.array(job(world), { minLength: 1, maxLength: 3 }),
      education: fc.array(fc.oneof({ weight: 6, arbitrary: study }, quarters), { maxLength: 3 }),
      certificates: fc.array(licence, { maxLength: 1 }),
    })
    .map(parsed(Profile))
