import { describe, expect, test } from 'vitest'
import type { CataloguePack, JobClass } from '../model/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { evaluate, indexCatalogue, statusOn } from '../rules/index.ts'
import { heldBackBy, lacksOf } from './blockers.ts'
import { heldBackByOne, joinBlockers, lacksBy } from './join-blockers.ts'
import type { Person, ScenarioStep } from './model.ts'
import { staysIn, supposePeople, supposeRules } from './scenario.ts'

const asOf = '2026-11-22'

const aClass = (id: string, kinds: string[], requirement: JobClass['requirement']): JobClass => ({
  id,
  jurisdiction: 'us-mo',
  title: id,
  level: 2,
  documented: true,
  qualifications: 'minimum',
  requirement,
  substitutions: [],
  yields: kinds.map(kind => ({ kind })),
  facts: [],
  summary: 's',
  duties: [],
  knowledge: [],
  distinguishing: [],
  notes: [],
  sources: [{ document: 'd', publisher: 'p' }],
})
const LEAD = {
  id: 'root',
  all: [
    { id: 'work', experience: { amount: 'P4Y', kinds: ['desk'] } },
    { id: 'lead', experience: { amount: 'P1Y', kinds: ['lead'] } },
    { id: 'card', licence: { name: 'Class C' } },
  ],
} satisfies JobClass['requirement']
/** 30 semester hours stand in for a year at the desk, two years at most. */
const leadClass: JobClass = {
  ...aClass('us-mo/lead', ['desk', 'lead'], LEAD),
  substitutions: [{ from: { semesterHours: 30 }, for: 'P1Y', max: 'P2Y', clauses: ['work'], firm: true }],
}
const pack: CataloguePack = {
  format: 'rungs-catalogue',
  formatVersion: 1,
  version: '1',
  published: '2026-01-01',
  kinds: ['work', 'desk', 'lead'].map(id => ({ id, name: id, within: id === 'work' ? [] : ['work'] })),
  jurisdictions: [{ id: 'us-mo', name: 'Missouri', shortName: 'Mo.' }],
  classes: [aClass('us-mo/clerk', ['desk'], { id: 'x', unknown: {} }), leadClass],
  edges: [],
}
const catalogue = indexCatalogue(pack)

const clerk = (id: string, startDate = '2020-01-01', more: Profile = {}): Person => ({
  id,
  name: id,
  unit: null,
  manager: null,
  document: {
    work: [{ position: 'Clerk', startDate, ladder: { classId: 'us-mo/clerk', hoursPerWeek: 40 } }],
    certificates: [{ name: 'Class C' }],
    ...more,
  },
})
const statusOf = (person: Person | undefined, on: string) =>
  person && statusOn(catalogue, readProfile(person.document), 'us-mo/lead', on)
const suppose = (steps: ScenarioStep[], people = [clerk('ana'), clerk('bo')], on = asOf) =>
  supposePeople(people, steps, on)

describe('a scenario', () => {
  test('gives people lead duty from a day on, and nobody else', () => {
    const [ana, bo] = suppose([{ what: 'assignment', who: ['ana'], kinds: ['lead'], from: '2027-01-01' }])
    expect([statusOf(ana, '2027-12-31'), statusOf(ana, '2028-01-01')]).toEqual(['not-met', 'met'])
    expect(bo).toEqual(clerk('bo'))
  })

  test('gives a part of the time: half of it counts half as fast', () => {
    const [ana] = suppose([
      { what: 'assignment', who: ['ana'], kinds: ['lead'], share: 0.5, from: '2027-01-01' },
    ])
    expect([statusOf(ana, '2028-12-31'), statusOf(ana, '2029-01-01')]).toEqual(['not-met', 'met'])
  })

  test('ends a duty, and the job goes on as it was', () => {
    const [ana] = suppose([
      { what: 'assignment', who: ['ana'], kinds: ['lead'], from: '2027-01-01', until: '2027-07-01' },
    ])
    expect(ana?.document.work?.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2020-01-01', '2027-01-01'],
      ['2027-01-01', '2027-07-01'],
      ['2027-07-01', undefined],
    ])
    expect(statusOf(ana, '2030-01-01')).toBe('not-met')
  })

  test('lets a duty end no later than the job', () => {
    const person = clerk('ana', '2020-01-01', {
      work: [{ startDate: '2020-01-01', endDate: '2027-03-01', ladder: { kinds: ['desk'] } }],
    })
    const [ana] = suppose(
      [{ what: 'assignment', who: ['ana'], kinds: ['lead'], from: '2027-01-01', until: '2028-01-01' }],
      [person],
    )
    expect(ana?.document.work?.at(-1)?.endDate).toBe('2027-03-01')
  })

  test('takes people out from the day they leave', () => {
    const steps: ScenarioStep[] = [{ what: 'leaving', who: ['ana'], on: '2026-12-01' }]
    expect(suppose(steps).map(({ id }) => id)).toEqual(['ana', 'bo'])
    expect(suppose(steps, undefined, '2026-12-01').map(({ id }) => id)).toEqual(['bo'])
  })

  test('appoints, sponsors study and licences', () => {
    const [ana] = suppose([
      { what: 'appointment', who: ['ana'], classId: 'us-mo/lead', on: '2027-01-01' },
      { what: 'study', who: ['ana'], semesterHours: 30, studyType: 'AA', on: '2028-01-01' },
      { what: 'licence', who: ['ana'], name: 'Class B', on: '2028-01-01' },
    ])
    expect(ana?.document.work?.map(({ endDate, ladder }) => [endDate, ladder?.classId])).toEqual([
      ['2027-01-01', 'us-mo/clerk'],
      [undefined, 'us-mo/lead'],
    ])
    expect(ana?.document.education?.at(-1)).toEqual({
      studyType: 'AA',
      endDate: '2028-01-01',
      ladder: { semesterHours: 30 },
    })
    expect(ana?.document.certificates?.at(-1)).toEqual({ name: 'Class B', date: '2028-01-01' })
  })

  test('changes a rule, and leaves the catalogue as it is', () => {
    const steps: ScenarioStep[] = [
      {
        what: 'requirement',
        classId: 'us-mo/lead',
        requirement: { id: 'root', licence: { name: 'Class C' } },
      },
    ]
    const supposed = indexCatalogue(supposeRules(pack, steps))
    const facts = readProfile(clerk('ana').document)
    expect(statusOn(supposed, facts, 'us-mo/lead', asOf)).toBe('met')
    expect(statusOn(catalogue, facts, 'us-mo/lead', asOf)).toBe('not-met')
    expect(supposeRules(pack, [])).toBe(pack)
  })
})

describe('what holds people back', () => {
  const blockersOf = (people: readonly Person[]) => {
    const clauses = new Map<string, number>()
    return {
      classId: 'us-mo/lead',
      clauses: ['root/work', 'root/lead', 'root/card'].map((path, at) => {
        clauses.set(path, at)
        return { path, label: path }
      }),
      people: people.map(({ id, document }) => {
        const facts = readProfile(document)
        const lacks = lacksOf(evaluate(catalogue, facts, 'us-mo/lead', asOf), facts, leadClass)
        return {
          id,
          higher: false,
          lacks: lacks.map(({ path, days, way, study }) => ({
            clause: clauses.get(path) ?? -1,
            days,
            way,
            study,
          })),
        }
      }),
    }
  }
  const [ana, bo, cy] = [
    clerk('ana'),
    clerk('bo', '2024-01-01'),
    clerk('cy', '2020-01-01', { certificates: [{ name: 'Class A' }] }),
  ]
  const silent = clerk('dee', '2020-01-01', { certificates: [] })

  test('is time where it comes by itself, an assignment where it does not, a licence where one is asked, and a question where nothing is said', () => {
    const { people } = blockersOf([ana, bo, cy, silent])
    expect(people.map(({ lacks }) => lacks.map(({ clause, way }) => [clause, way]))).toEqual([
      [[1, 'assignment']],
      [
        [0, 'time'],
        [1, 'assignment'],
      ],
      [
        [1, 'assignment'],
        [2, 'licence'],
      ],
      [
        [1, 'assignment'],
        [2, 'record'],
      ],
    ])
  })

  test('is a question where a degree of the level asked is stated, and not in what', () => {
    const rule: JobClass['requirement'] = {
      id: 'root',
      education: { level: 'bachelor', fields: ['Accounting'] },
    }
    const asking = indexCatalogue({ ...pack, classes: [aClass('us-mo/lead', [], rule)] })
    const wayOf = (studyType: string) => {
      const facts = readProfile({ education: [{ studyType }] })
      return lacksOf(evaluate(asking, facts, 'us-mo/lead', asOf), facts, leadClass)[0]?.way
    }
    expect(['BA', 'MBA', 'BA in Botany', 'Associate'].map(wayOf)).toEqual([
      'record',
      'record',
      'course',
      'course',
    ])
  })

  test('is told of a way that can be gone, not of one that the authority must open', () => {
    const years = (id: string) => ({ id, experience: { amount: 'P3Y', kinds: ['desk'] } })
    const degree = (id: string) => ({ id, education: { level: 'bachelor' as const } })
    const equivalent = { id: 'e', judgement: { why: 'an equivalent combination' } }
    const rule: JobClass['requirement'] = {
      id: 'root',
      any: [
        { id: 'open', all: [degree('d1'), equivalent] },
        {
          id: 'firm',
          all: [degree('d2'), years('y1'), { id: 'lead', experience: { amount: 'P1Y', kinds: ['lead'] } }],
        },
      ],
    }
    const asking = indexCatalogue({ ...pack, classes: [aClass('us-mo/lead', [], rule)] })
    const facts = readProfile({ education: [{ studyType: 'GED' }] })
    const lacks = lacksOf(evaluate(asking, facts, 'us-mo/lead', asOf), facts, leadClass)
    expect(lacks.map(({ path }) => path)).toEqual(['root/firm/d2', 'root/firm/y1', 'root/firm/lead'])
  })

  test('can be study where the rule says so, in whole blocks and no more than it allows', () => {
    const studyOf = (startDate: string) => blockersOf([clerk('x', startDate)]).people[0]?.lacks[0]?.study
    expect([studyOf('2024-11-22'), studyOf('2023-12-22'), studyOf('2023-11-22')]).toEqual([60, 60, 30])
    expect(studyOf('2025-11-22')).toBeNull()
    const [, lead] = blockersOf([bo]).people[0]?.lacks ?? []
    expect(lead?.study).toBeNull()
  })

  test('is put together clause by clause, the one that holds most people back first', () => {
    const pages = [blockersOf([ana]), blockersOf([bo, cy])]
    const [lead, ...others] = heldBackBy(joinBlockers(pages))
    expect(lead).toMatchObject({ path: 'root/lead', people: 3, of: 3, alone: ['ana'] })
    expect(lead?.ways).toEqual([{ way: 'assignment', people: 3, days: 360 }])
    expect(others.map(({ path, people }) => [path, people])).toEqual([
      ['root/work', 1],
      ['root/card', 1],
    ])
  })

  test('of somebody who stands higher is told, but does not hold anybody back', () => {
    const page = blockersOf([ana, bo])
    const blockers = { ...page, people: page.people.map(each => ({ ...each, higher: each.id === 'ana' })) }
    expect(heldBackBy(blockers)[0]).toMatchObject({ people: 1, of: 1, alone: [] })
    expect([...heldBackByOne(blockers).keys()]).toEqual([])
    expect(lacksBy(blockers).get('ana')).toEqual([
      { label: expect.any(String), days: 360, way: 'assignment' },
    ])
  })
})

test('who leaves is gone from the first such day, unless they are appointed again', () => {
  const leaving = (on: string, ...who: string[]): ScenarioStep => ({ what: 'leaving', who, on })
  const steps: ScenarioStep[] = [
    leaving('2028-01-01', 'ana'),
    leaving('2027-06-30', 'ana', 'bo', 'cy'),
    { what: 'appointment', who: ['bo'], classId: 'us-mo/lead', on: '2027-09-01' },
    { what: 'appointment', who: ['cy'], classId: 'us-mo/lead', on: '2027-01-01' },
  ]
  expect([...staysIn(steps)]).toEqual([
    ['ana', { until: '2027-06-30' }],
    ['cy', { until: '2027-06-30' }],
  ])
})

test('who is hired stands behind the others, told by number, from the day of the hiring', () => {
  const steps: ScenarioStep[] = [
    { what: 'hiring', people: 2, classId: 'us-mo/clerk', studyType: 'BA', on: '2027-01-01' },
    { what: 'leaving', who: ['ana'], on: asOf },
  ]
  const supposed = supposePeople([clerk('ana'), clerk('bo')], steps, asOf)
  expect(supposed.map(({ id }) => id)).toEqual(['bo', 'somebody hired (1)', 'somebody hired (2)'])
  expect(supposed[1]?.document).toEqual({
    work: [{ startDate: '2027-01-01', ladder: { classId: 'us-mo/clerk', hoursPerWeek: 40 } }],
    education: [{ studyType: 'BA' }],
  })
  expect(staysIn(steps).get('somebody hired (2)')).toEqual({ from: '2027-01-01' })
})
