/** What an answer says of what is left to somebody, taken for granted, or not said in the profile. */
import { describe, expect, test } from 'vitest'
import type { Work } from '../model/profile.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { NOT_AN_APPOINTMENT } from './explain.ts'
import {
  agent,
  catalogue,
  catalogueWith,
  denver,
  highSchool,
  job,
  lines,
  maryland,
} from './explaining.test-support.ts'

describe('what is not a plain yes or no', () => {
  test('some positions only: which', () => {
    const said = lines(
      { work: [job('Caseworker', '2020-01-01', undefined, ['human-services'])], education: [highSchool] },
      denver,
    )
    expect(said.slice(0, 2)).toEqual([
      'Met on 22 November 2026 for some positions of Lead Customer Service Agent only.',
      'This route is for “DDHS positions” only.',
    ])
  })

  test('a job marked as comparable: who decides', () => {
    const comparable = {
      ...agent,
      startDate: '2020-01-01',
      ladder: { ...agent.ladder, comparableTo: ['us-co-denver/311-customer-service-agent'] },
    }
    expect(lines({ work: [comparable], education: [highSchool] }, denver)[1]).toBe(
      'Agent was marked as comparable by the person; the appointing authority decides whether it counts here.',
    )
  })

  test('a class without a specification: neither yes nor no', () => {
    const said = lines({ work: [agent] }, 'us-md/customer-care-agent-iii')
    expect(said[0]).toBe('Unknown: the requirements of Customer Care Agent III are not on file.')
    expect(said).toContain('Ask the employer for its class specification.')
  })

  test('a class known by name only is told with those on file that its name may mean', () => {
    const iii = 'us-md/customer-care-agent-iii'
    const named = catalogueWith(maryland, { title: 'Customer Care Agent III (Nights)' })
    expect(lines({}, iii, named)[2]).toBe(
      '“Customer Care Agent III (Nights)” may be what is meant: look there.',
    )
    expect(lines({}, iii)[2]).toBe('Ask the employer for its class specification.')
  })

  test('"met" says what it takes for granted of the profile: full-time work, and degrees that may be less', () => {
    const { hoursPerWeek: _hours, ...unstated } = agent.ladder ?? {}
    const long = { ...agent, startDate: '2020-01-01', ladder: unstated }
    expect(lines({ work: [long], education: [highSchool] }, maryland).slice(0, 2)).toEqual([
      'Met on 22 November 2026: all that Customer Care Agent Lead/Advanced asks.',
      'This counts Agent as full-time, for its hours are not stated.',
    ])
    const few = { studyType: 'BA', ladder: { semesterHours: 45 } }
    expect(lines({ education: [few] }, 'us-ny/2515100').slice(0, 2)).toEqual([
      'Met on 22 November 2026: all that Customer Service Representative 1 asks.',
      'BA counts as a finished degree, though 45 semester hours are few for one. If it is not finished, say so there.',
    ])
    const stated = { ...long, ladder: { ...unstated, hoursPerWeek: 40 } }
    expect(lines({ work: [stated], education: [highSchool, few] }, maryland).join(' ')).not.toMatch(
      /full-time/,
    )
  })

  test('study dated on a day to come says that none of its hours count yet, where study could count', () => {
    const student = {
      studyType: 'BA',
      startDate: '2023-08-20',
      endDate: '2027-05-20',
      ladder: { semesterHours: 90 },
    }
    const profile = { work: [agent], education: [highSchool, student] }
    expect(lines(profile, maryland).join(' ')).toContain('none of its 90 semester hours count before')
    expect(
      lines({ ...profile, education: [highSchool, { ...student, endDate: '2026-05-20' }] }, maryland)[0],
    ).toMatch(/^Met/)
  })

  test('of a class that is held now the answer says so, whether it would be entered today or not', () => {
    const inClass = { ...agent, ladder: { ...agent.ladder, classId: maryland } }
    const isTold = (work: Work, education = [highSchool]): boolean =>
      lines({ work: [work], education }, maryland)[1]?.includes('is held now') ?? false
    expect(isTold(inClass)).toBe(true)
    expect(isTold({ ...inClass, startDate: '2015-01-01' })).toBe(true)
    expect(isTold({ ...inClass, endDate: '2026-01-01' })).toBe(false)
    expect(isTold(agent)).toBe(false)
  })

  test('where nothing counts, a job is to be ticked or placed in its class, whichever is asked; not one to come', () => {
    const served: RequirementNode = {
      id: 'mq',
      experience: { amount: 'P1Y', kinds: [], held: ['us-md/customer-care-agent-iii'] },
    }
    const uncounted = (work: Work, requirement?: RequirementNode): string[] => {
      const rules = requirement ? catalogueWith(maryland, { requirement, substitutions: [] }) : catalogue
      return lines({ work: [work], education: [highSchool] }, maryland, rules).filter(line =>
        line.startsWith('No job counts here yet.'),
      )
    }
    const barista = job('Barista', '2020-01-01', undefined, [])
    expect(uncounted(barista)).toEqual([expect.stringMatching(/tick that on it\.$/)])
    expect(uncounted(barista, served)).toEqual([
      expect.stringMatching(/choose it as the class of that job\.$/),
    ])
    expect(uncounted({ ...barista, startDate: '2027-01' })).toEqual([])
  })

  test('typical qualifications are said to be no minimum', () => {
    const said = lines({ work: [agent] }, 'us-mo/customer-service-representative')
    expect(said[0]).toBe('Met on 22 November 2026: all that Customer Service Representative typically asks.')
    expect(said).toContain(
      'These are typical qualifications, not a minimum: the lower end of each range is the test.',
    )
  })

  test('work alone does not help where education is missing, and may only have been left out', () => {
    expect(lines({}, maryland)).toEqual([
      'Not met on 22 November 2026: work alone does not lead to Customer Care Agent Lead/Advanced; something else is missing on every route.',
      'Missing: high school; 3 years of contact-center customer service (nothing of 3 years counted); 1 year of customer service (nothing of 1 year counted).',
      'Study and licences that the profile does not list count as not had: if something was only left out, add it there.',
      'These clauses ask for separate time: no day and no semester hour counts in two of them.',
      NOT_AN_APPOINTMENT,
    ])
  })
})

test('whoever has the floor of an equivalency alone is told that enough is not stated, and what is short otherwise', () => {
  const degree = (id: string): RequirementNode => ({ id, education: { level: 'bachelor' } })
  const floored = catalogueWith(denver, {
    requirement: {
      id: 'mq',
      any: [
        {
          id: 'both',
          all: [degree('a'), { id: 'cs', experience: { amount: 'P2Y', kinds: ['customer-service'] } }],
        },
        { id: 'floor', all: [degree('b'), { id: 'open', judgement: { why: 'an equivalent mix' } }] },
      ],
    },
    substitutions: [],
  })
  expect(lines({ education: [{ studyType: 'BA' }] }, denver, floored).slice(0, 4)).toEqual([
    'No firm yes on 22 November 2026: Lead Customer Service Agent is met if the appointing authority accepts what is left to its judgement.',
    'The appointing authority decides: “an equivalent mix”.',
    'How much is enough for that, the specification does not say: what is missing on the other way is what it has to make up for.',
    'Without its word, Route 1 still asks 2 years of customer service (nothing of 2 years counted).',
  ])
})

test('a degree that could not be read is no matter where no study counts', () => {
  const asking = (counts: boolean) =>
    catalogueWith(maryland, {
      requirement: { id: 'cs', experience: { amount: 'P2Y', kinds: ['customer-service'] } },
      substitutions: counts ? [{ from: { semesterHours: 30 }, for: 'P1Y', clauses: ['cs'], firm: true }] : [],
    })
  const said = (counts: boolean) =>
    lines({ education: [{ studyType: 'Zeugnis' }] }, maryland, asking(counts)).filter(line =>
      line.includes('Zeugnis'),
    )
  expect([said(true).length, said(false).length]).toEqual([1, 0])
})

test('a degree that could not be read is no matter where it is not met whatever that degree was', () => {
  const asking = catalogueWith(maryland, {
    requirement: {
      id: 'mq',
      all: [
        { id: 'degree', education: { level: 'bachelor' } },
        { id: 'cs', experience: { amount: 'P2Y', kinds: ['customer-service'] } },
      ],
    },
    substitutions: [],
  })
  const said = (work: Work[]) =>
    lines({ work, education: [{ studyType: 'Zeugnis' }] }, maryland, asking).filter(line =>
      line.includes('Zeugnis'),
    )
  expect(said([])).toEqual([])
  expect(said([job('Agent', '2020-01-01', undefined, ['customer-service'])])).toHaveLength(1)
})
