/** Whatever a gap says that study would do, it does when it is added to the profile. */
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { FurtherStudy } from '../model/answer.ts'
import type { Education, Profile } from '../model/profile.ts'
import type { RequirementNode, Substitution } from '../model/requirement.ts'
import { readProfile } from '../profile/index.ts'
import { evaluate, evaluateGap, indexCatalogue, rank } from './index.ts'
import { DEGREE_HOURS } from '../profile/degrees.ts'
import { studyOn } from './study.ts'
import {
  all,
  askGap,
  college,
  degree as degreeOf,
  education,
  experience,
  highSchool,
  perYear,
} from './reference/asking.ts'
import { type Case, forRandomCases, forRandomPeople } from './reference/arbitraries.ts'
import { ASKED } from './reference/test-pack.ts'

const withStudy = (profile: Profile, ...entries: Education[]): Profile => ({
  ...profile,
  education: [...(profile.education ?? []), ...entries],
})

const hoursOn = (profile: Profile, asOf: string): number =>
  studyOn(readProfile(profile).studies, asOf, null).hours

/** The profile with the degrees, each in one of its fields and with what is missing to its hours, and the hours beside them. */
function studied(
  { profile, asOf }: Case,
  { degrees, besides }: FurtherStudy,
  fields: readonly (string | undefined)[],
): Profile {
  const graduated = degrees.reduce((before, { level }, place) => {
    const area = fields[place]
    const entry = (semesterHours: number): Education => ({
      ...(area !== undefined && { area }),
      ladder: { level, semesterHours },
    })
    const others = hoursOn(withStudy(before, entry(0)), asOf)
    return withStudy(before, entry(Math.max(DEGREE_HOURS[level], hoursOn(before, asOf)) - others))
  }, profile)
  return besides > 0 ? withStudy(graduated, { ladder: { semesterHours: besides } }) : graduated
}

/** Every way to take one field for each degree; undefined: in none. */
const choicesOf = ({ degrees }: FurtherStudy): (string | undefined)[][] =>
  degrees.reduce<(string | undefined)[][]>(
    (choices, { fields = [undefined] }) => choices.flatMap(choice => fields.map(field => [...choice, field])),
    [[]],
  )

/** The route of such a person, as a new evaluation finds it. */
function routeWith({ pack, asOf }: Case, profile: Profile, classId: string, place: number) {
  return evaluate(indexCatalogue(pack), readProfile(profile), classId, asOf).routes[place]
}

function checkClass(one: Case, classId: string): number {
  const { routes } = evaluateGap(indexCatalogue(one.pack), readProfile(one.profile), classId, one.asOf)
  let checked = 0
  for (const [place, route] of routes.entries()) {
    for (const study of route.furtherStudy) {
      for (const fields of choicesOf(study)) {
        const graduate = studied(one, study, fields)
        const more = hoursOn(graduate, one.asOf) - hoursOn(one.profile, one.asOf)
        expect(Math.abs(more - study.semesterHours)).toBeLessThan(0.02)
        const then = routeWith(one, graduate, classId, place)
        if (then?.label !== route.label) continue
        checked++
        expect(then).toMatchObject({ status: study.status, remaining: study.remaining })
        expect(isNearer(then, route)).toBe(true)
        if (study.besides <= 0.05) continue
        const slightlyLess = { ...study, besides: study.besides - 0.05 }
        const less = routeWith(one, studied(one, slightlyLess, fields), classId, place)
        if (less) expect(isNearer(then, less)).toBe(true)
      }
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
  const asOf = '2026-11-23'
  const cashier = {
    position: 'Cashier',
    startDate: '2018-01-01',
    endDate: '2021-06-01',
    ladder: { kinds: ['customer-service'], hoursPerWeek: 40 },
  }
  const furtherFor = (profile: Profile, classId: string) =>
    evaluateGap(catalogue, readProfile(profile), classId, asOf).routes.map(({ furtherStudy }) => furtherStudy)

  test('counts what the profile has: 60 more where 30 stand in for the first of three years', () => {
    const profile = { work: [cashier], education: [highSchool, { ladder: { semesterHours: 30 } }] }
    expect(furtherFor(profile, 'us-md/001288')).toEqual([
      [
        {
          semesterHours: 30,
          degrees: [],
          besides: 30,
          status: 'not-met',
          remaining: { days: 360, iso: 'P1Y' },
        },
        { semesterHours: 60, degrees: [], besides: 60, status: 'met', remaining: { days: 0, iso: 'P0D' } },
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

  const years = experience('years', 'P2Y', ['service'])
  const degreesIn = (requirement: RequirementNode, profile: Profile, substitutions: Substitution[] = []) =>
    askGap(requirement, profile, { substitutions }).routes.map(route =>
      route.furtherStudy.map(({ degrees, semesterHours, status, remaining }) => [
        degrees[0]?.level ?? null,
        degrees.length > 1 ? degrees.map(({ fields }) => fields) : (degrees[0]?.fields ?? null),
        semesterHours,
        status,
        remaining?.iso ?? null,
      ]),
    )

  test('names a degree together with the hours beside it that close the rest', () => {
    expect(
      degreesIn(all(education('bachelor'), years), { education: [highSchool] }, [perYear(30, ['years'])]),
    ).toEqual([
      [
        ['bachelor', null, 120, 'not-met', 'P2Y'],
        ['bachelor', null, 150, 'not-met', 'P1Y'],
        ['bachelor', null, 180, 'met', 'P0D'],
      ],
    ])
  })

  test('of hours beside a degree that would make another, the higher degree is named', () => {
    const asked = all(education('associate'), experience('years', 'P5Y', ['service']))
    const [found] = degreesIn(asked, { education: [highSchool] }, [
      perYear(30, ['years']),
      { from: { level: 'bachelor' }, for: 'P1Y', clauses: ['years'], firm: true },
    ])
    expect(found?.every(([level, , hours]) => level !== 'associate' || Number(hours) < 60 + 120)).toBe(true)
    expect(found?.at(-1)).toMatchObject(['bachelor', null, expect.any(Number), 'met', 'P0D'])
  })

  test('a degree brings no more than is missing to its hours, those of a lower degree counted', () => {
    const asked = all(education('bachelor'))
    expect(degreesIn(asked, { education: [degreeOf('associate')] })).toEqual([
      [['bachelor', null, 60, 'met', 'P0D']],
    ])
    expect(degreesIn(asked, { education: [college(100)] })).toEqual([[['bachelor', null, 20, 'met', 'P0D']]])
  })

  test('names every field that does the same, and of fields that differ the one that does more', () => {
    const asked = all(education('bachelor', ['Accounting', 'Finance', 'Law']), years)
    const master: Substitution = {
      from: { level: 'master', fields: ['Finance', 'Law'] },
      for: 'P1Y',
      clauses: ['years'],
      firm: true,
    }
    expect(degreesIn(asked, {}, [master])).toEqual([
      [
        ['bachelor', ['Accounting', 'Finance', 'Law'], 120, 'not-met', 'P2Y'],
        ['master', ['Finance', 'Law'], 120, 'not-met', 'P1Y'],
      ],
    ])
  })

  test('names two degrees where no one degree is both, each field of one with the first of the other', () => {
    const asked = all(education('bachelor', ['Accounting', 'Finance']), years)
    const master: Substitution = {
      from: { level: 'master', fields: ['Law'] },
      for: 'P2Y',
      clauses: ['years'],
      firm: true,
    }
    expect(degreesIn(asked, {}, [master]).flat().at(-1)).toEqual([
      'bachelor',
      [['Accounting', 'Finance'], ['Law']],
      120,
      'met',
      'P0D',
    ])
  })

  test('names two degrees that are asked beside each other', () => {
    const asked = all(education('bachelor', ['Accounting']), education('master', ['Law']))
    const [found] = degreesIn(asked, {})
    expect(found).toMatchObject([['bachelor', [['Accounting'], ['Law']], expect.any(Number), 'met', 'P0D']])
    expect(degreesIn(asked, { education: [{ ...degreeOf('bachelor'), area: 'Accounting' }] })).toMatchObject([
      [['master', ['Law'], expect.any(Number), 'met', 'P0D']],
    ])
  })
})
