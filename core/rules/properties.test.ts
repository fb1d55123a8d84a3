/** What holds for every rule and every person, tried on small random ones. */
import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { Clause } from '../model/answer.ts'
import type { Profile } from '../model/profile.ts'
import { nodesOf } from '../model/walk.ts'
import { readProfile } from '../profile/index.ts'
import { dayNumber } from '../time/day-count.ts'
import { evaluate, evaluateAll, firstDate, indexCatalogue, rank, standings, statusOn } from './index.ts'
import { type Case, forRandomCases } from './reference/arbitraries.ts'
import { addCalendarDays } from './reference/calendar.ts'
import { ASKED } from './reference/test-pack.ts'

const some = (seed: number, numRuns = 150) => ({ seed, numRuns })
const readings = ({ pack, profile }: Case) => ({
  catalogue: indexCatalogue(pack),
  facts: readProfile(profile),
})

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
  return value
}

test('evaluating changes neither the rule nor the person', () =>
  forRandomCases(one => {
    const before = JSON.stringify(one)
    const { catalogue, facts } = readings(deepFreeze(one))
    evaluate(catalogue, deepFreeze(facts), ASKED, one.asOf)
    expect(JSON.stringify(one)).toBe(before)
  }, some(1)))

test('adding service never lowers a status', () =>
  forRandomCases(one => {
    const { requirement, substitutions } = one.pack.classes[0] ?? {}
    // A window slides; and service that is converted in blocks counts directly where it can.
    if (JSON.stringify([requirement, substitutions]).match(/"within"|"from":\{"kinds"/)) return
    const { catalogue, facts } = readings(one)
    const more: Profile = {
      ...one.profile,
      work: [
        ...(one.profile.work ?? []),
        {
          startDate: '2021-03-31',
          endDate: '2023-02-28',
          ladder: { kinds: ['service.phone', 'supervision'], hoursPerWeek: 30 },
        },
      ],
    }
    const [before, after] = [facts, readProfile(more)].map(each => statusOn(catalogue, each, ASKED, one.asOf))
    expect(rank(after ?? 'not-met')).toBeLessThanOrEqual(rank(before ?? 'met'))
  }, some(2)))

test('adding study or a licence never lowers a status', () =>
  forRandomCases(one => {
    const { catalogue, facts } = readings(one)
    const before = rank(statusOn(catalogue, facts, ASKED, one.asOf))
    const { education = [], certificates = [] } = one.profile
    const added: Profile['education'] = [
      { area: 'Botany', ladder: { level: 'doctorate' } },
      { area: 'Accounting', ladder: { level: 'associate' } },
      { ladder: { semesterHours: 30 } },
    ]
    const more: Profile[] = [
      ...added.map(entry => ({ ...one.profile, education: [...education, entry] })),
      { ...one.profile, certificates: [...certificates, { name: "Class C driver's licence" }] },
    ]
    for (const profile of more)
      expect(rank(statusOn(catalogue, readProfile(profile), ASKED, one.asOf))).toBeLessThanOrEqual(before)
  }, some(7)))

test('where time is separate no day is spent twice', () =>
  forRandomCases(one => {
    const { catalogue, facts } = readings(one)
    const asked = one.pack.classes[0]
    if (!asked || one.pack.jurisdictions[0]?.policy?.concurrentCap === false) return
    const groups = nodesOf(asked.requirement).flatMap(({ node }) =>
      'all' in node && node.separate
        ? [node.all.filter(child => 'experience' in child).map(({ id }) => id)]
        : [],
    )
    for (const { clauses } of evaluate(catalogue, facts, ASKED, one.asOf).routes) {
      for (const ids of groups) {
        const evidence = clauses
          .filter(({ path }) => ids.includes(path.split('/').at(-1) ?? ''))
          .flatMap(each => each.evidence)
        const days = evidence.reduce((total, each) => total + each.days, 0)
        expect(days).toBeLessThanOrEqual(lengthOf(evidence) + 1e-3)
      }
    }
  }, some(3)))

/** Days on the count that lie in at least one of the stretches. */
function lengthOf(stretches: Clause['evidence']): number {
  let length = 0
  let end = 0
  for (const { from, to } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    length += Math.max(0, dayNumber(to) - Math.max(end, dayNumber(from)))
    end = Math.max(end, dayNumber(to))
  }
  return length
}

test('the first date is the one that stepping day by day finds', () =>
  forRandomCases(
    one => {
      const { catalogue, facts } = readings(one)
      const found = firstDate(catalogue, facts, ASKED, one.asOf)
      for (let later = 0; later < 120; later++) {
        const date = addCalendarDays(one.asOf, later)
        if (found !== null && date >= found) break
        expect([date, statusOn(catalogue, facts, ASKED, date)]).not.toEqual([date, 'met'])
      }
      if (found !== null) expect(statusOn(catalogue, facts, ASKED, found)).toBe('met')
    },
    some(4, 80),
  ))

test('standings and whole answers agree', () =>
  forRandomCases(one => {
    const { catalogue, facts } = readings(one)
    const answers = evaluateAll(catalogue, facts, one.asOf)
    for (const [place, { classId, status, eligibleOn, remaining }] of standings(
      catalogue,
      facts,
      one.asOf,
    ).entries()) {
      expect(answers[place]).toMatchObject({ classId, status, eligibleOn, remaining })
    }
  }, some(5)))

test('a thousand concurrent jobs are weighed in a moment', () => {
  const work = Array.from({ length: 1000 }, (_, index) => ({
    startDate: `${1990 + (index % 30)}-0${1 + (index % 9)}-1${index % 10}`,
    ladder: { kinds: ['customer-service.contact-center', 'lead'], hoursPerWeek: 1 + (index % 40) },
  }))
  const answers = evaluateAll(indexCatalogue(shippedCatalogue()), readProfile({ work }), '2026-11-22')
  expect(
    answers.find(({ classId }) => classId === 'us-mo/lead-customer-service-representative')?.status,
  ).toBe('met')
})

test('a tree of a million routes is answered by its best alternatives', () => {
  const pack = shippedCatalogue()
  const jobClass = pack.classes.find(({ id }) => id === 'us-mo/customer-service-representative')
  if (!jobClass) throw new Error('the catalogue has lost a class')
  const either = (index: number) => ({
    id: `any-${index}`,
    any: [
      { id: `licence-${index}`, licence: { name: `Licence ${index}` } },
      { id: `years-${index}`, experience: { amount: 'P1Y', kinds: ['customer-service'] } },
    ],
  })
  const requirement = { id: 'all', all: Array.from({ length: 20 }, (_, index) => either(index)) }
  const catalogue = indexCatalogue({ ...pack, classes: [{ ...jobClass, requirement, substitutions: [] }] })
  const facts = readProfile({ work: [{ startDate: '2026-01-01', ladder: { kinds: ['customer-service'] } }] })
  expect(evaluate(catalogue, facts, jobClass.id, '2026-11-22')).toMatchObject({
    status: 'not-met',
    eligibleOn: '2027-01-01',
    routes: [{ label: 'Requirements' }],
  })
})
