/** Whatever a gap says that study would do, it does when it is added to the profile. */
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { FurtherStudy } from '../model/answer.ts'
import type { Education, Profile } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { evaluate, indexCatalogue, rank } from './index.ts'
import { type Case, forRandomCases, forRandomPeople } from './reference/arbitraries.ts'
import { ASKED } from './reference/test-pack.ts'

const entryOf = ({ semesterHours, degree }: FurtherStudy): Education => ({
  ...(degree?.fields?.[0] === undefined ? {} : { area: degree.fields[0] }),
  ladder: { semesterHours, ...(degree ? { level: degree.level } : {}) },
})
const withEntry = (profile: Profile, entry: Education): Profile => ({
  ...profile,
  education: [...(profile.education ?? []), entry],
})

/** The route with the entry added, as a new evaluation finds it. */
function routeWith({ pack, profile, asOf }: Case, classId: string, place: number, entry: Education) {
  const answer = evaluate(indexCatalogue(pack), readProfile(withEntry(profile, entry)), classId, asOf)
  return answer.routes[place]
}

function checkClass(one: Case, classId: string): number {
  const { routes } = evaluate(indexCatalogue(one.pack), readProfile(one.profile), classId, one.asOf)
  let checked = 0
  for (const [place, route] of routes.entries()) {
    for (const study of route.furtherStudy) {
      const then = routeWith(one, classId, place, entryOf(study))
      if (then?.label !== route.label) continue
      checked++
      expect(then).toMatchObject({ status: study.status, remaining: study.remaining })
      expect(isNearer(then, route)).toBe(true)
      if (study.degree) continue
      const { semesterHours } = study
      const less = routeWith(one, classId, place, { ladder: { semesterHours: semesterHours - 0.05 } })
      if (less && semesterHours > 0.05) expect(isNearer(then, less)).toBe(true)
    }
  }
  return checked
}

type Standing = { status: FurtherStudy['status']; remaining: FurtherStudy['remaining'] }
const isNearer = (one: Standing, other: Standing): boolean =>
  rank(one.status) < rank(other.status) ||
  (one.remaining?.days ?? Infinity) < (other.remaining?.days ?? Infinity)

describe('further study', () => {
  test('does what is said of it, and a little less does not, for random classes', () => {
    let checked = 0
    forRandomCases(one => void (checked += checkClass(one, ASKED)), { seed: 11, numRuns: 150 })
    expect(checked).toBeGreaterThan(50)
  })

  test('does what is said of it for random people and the shipped classes', () => {
    let checked = 0
    const pack = shippedCatalogue()
    const asked = pack.classes.filter(({ substitutions }) => substitutions.length > 0)
    forRandomPeople(pack, one => asked.forEach(({ id }) => void (checked += checkClass(one, id))), {
      seed: 12,
      numRuns: 6,
    })
    expect(checked).toBeGreaterThan(10)
  })

  const catalogue = indexCatalogue(shippedCatalogue())
  const highSchool = { studyType: 'High school diploma' }
  const asOf = '2026-11-23'
  const cashier = {
    position: 'Cashier',
    startDate: '2018-01-01',
    endDate: '2021-06-01',
    ladder: { kinds: ['customer-service'], hoursPerWeek: 40 },
  }
  const furtherFor = (profile: Profile, classId: string) =>
    evaluate(catalogue, readProfile(profile), classId, asOf).routes.map(({ furtherStudy }) => furtherStudy)

  test('counts what the profile has: 60 more where 30 stand in for the first of three years', () => {
    const profile = { work: [cashier], education: [highSchool, { ladder: { semesterHours: 30 } }] }
    expect(furtherFor(profile, 'us-md/001288')).toEqual([
      [
        { semesterHours: 30, degree: null, status: 'not-met', remaining: { days: 360, iso: 'P1Y' } },
        { semesterHours: 60, degree: null, status: 'met', remaining: { days: 0, iso: 'P0D' } },
      ],
    ])
  })

  test('is of no use where something else is missing that no hours make up', () => {
    expect(furtherFor({ work: [cashier] }, 'us-md/001288')).toEqual([[]])
  })

  test('is not asked for where the class is met', () => {
    const profile = { education: [highSchool, { ladder: { semesterHours: 120 } }] }
    expect(furtherFor(profile, 'us-md/001288')).toEqual([[]])
  })

  test('an open equivalency leaves it to the authority', () => {
    const clerk = { ...cashier, ladder: { kinds: ['customer-service.public'], hoursPerWeek: 40 } }
    const [first] = furtherFor(
      { work: [clerk], education: [highSchool] },
      'us-md-montgomery/customer-service-representative-supervisor',
    )
    expect(first?.map(({ status }) => status)).toEqual(['discretionary'])
  })
})
