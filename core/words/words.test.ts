import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { lexiconOf } from '../english/index.ts'
import { type Note, type Status, STATUSES } from '../model/answer.ts'
import { service } from '../time/duration.ts'
import { sayDate, sayShortDate } from './dates.ts'
import { statusGlossary, statusName } from './glossary.ts'
import { joined } from './lists.ts'
import { sayNote, type Speech } from './notes.ts'
import { hoursFigure, sayDuration, sayService, sayServiceLong } from './service.ts'

describe('service', () => {
  test('is said in years, months and days, without the empty parts', () => {
    expect(sayService(service(981))).toBe('2 y 8 m 21 d')
    expect(sayServiceLong(service(981))).toBe('2 years, 8 months and 21 days')
    expect(sayServiceLong(service(361))).toBe('1 year and 1 day')
    expect(sayService(service(30))).toBe('1 m')
    expect([sayService(service(0)), sayServiceLong(service(0))]).toEqual(['0 d', '0 days'])
  })

  test('that was credited is never said to be more than it is, what is missing never less', () => {
    const days = service(359.5)
    expect(sayService(days)).toBe('11 m 29 d')
    expect(sayService(days, 'more')).toBe('1 y')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 15 }),
        (whole, sixteenths) => {
          const exact = whole + sixteenths / 16
          expect(daysSaid(sayService(service(exact)))).toBe(Math.floor(exact))
          expect(daysSaid(sayService(service(exact), 'more'))).toBe(Math.ceil(exact))
        },
      ),
    )
  })

  test('of study is said in hours with two decimals at most, had rounded down and missing up', () => {
    expect([30, 8.166_666_666_666_666, 20 / 1.5].map(hours => hoursFigure(hours))).toEqual([
      '30',
      '8.16',
      '13.33',
    ])
    expect([30, 8.166_666_666_666_666, 15 - 20 / 1.5].map(hours => hoursFigure(hours, 'more'))).toEqual([
      '30',
      '8.17',
      '1.67',
    ])
  })

  test('asked for is said in the figures it is written in', () => {
    expect(['P3Y', 'P12M', 'P1Y6M', 'P0D', 'P1Y1M1D'].map(sayDuration)).toEqual([
      '3 years',
      '12 months',
      '1 year and 6 months',
      '0 days',
      '1 year, 1 month and 1 day',
    ])
  })
})

const daysSaid = (text: string): number => {
  const sizes: Record<string, number> = { y: 360, m: 30, d: 1 }
  return [...text.matchAll(/(\d+) ([ymd])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (sizes[unit] ?? 0),
    0,
  )
}

test('dates are as precise as they are known', () => {
  expect(['2029-03-01', '2029-03', '2029'].map(sayDate)).toEqual(['1 March 2029', 'March 2029', '2029'])
  expect(['2029-03-01', '2029-03', '2029'].map(sayShortDate)).toEqual(['1 Mar 2029', 'Mar 2029', '2029'])
})

test('lists have their commas and one and', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list => joined(list))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
})

test('every status has a name of its own, a meaning and something to do, best first', () => {
  expect(statusGlossary.map(({ status }) => status)).toEqual([...STATUSES])
  expect(new Set(statusGlossary.map(({ name }) => name)).size).toBe(STATUSES.length)
  for (const { means, toDo } of statusGlossary)
    for (const said of [means, toDo]) expect(said).toMatch(/^[A-Z].*\.$/)
  expect(statusName('conditional')).toBe('Met for some positions')
})

describe('notes', () => {
  const pack = shippedCatalogue()
  const speechOf = (classId: string): Speech => {
    const jobClass = pack.classes.find(({ id }) => id === classId)
    if (!jobClass) throw new Error(`no class ${classId}`)
    return {
      lexicon: lexiconOf(pack),
      jobClass,
      profile: {
        work: [
          { position: 'Agent', name: 'Sample Telecom', startDate: '2019-06' },
          { name: 'Sample County' },
          {},
        ],
        education: [{ studyType: 'Zeugnis', institution: 'Sample School' }],
        certificates: [{ name: 'Notary' }],
      },
    }
  }
  const denver = 'us-co-denver/lead-customer-service-agent'

  test.each<[Note, string]>([
    [
      { code: 'estimated', where: 'work[0].startDate', value: '2019-06', as: '2019-06-01' },
      'The start of Agent at Sample Telecom is known as June 2019 only and counts as 1 June 2019: an estimate.',
    ],
    [
      { code: 'estimated', where: 'work[1].ladder.breaks[0].to', value: '2020', as: '2020-07-01' },
      'The end of a break in the job at Sample County is known as 2020 only and counts as 1 July 2020: an estimate.',
    ],
    [
      { code: 'estimated', where: 'education[0].endDate', value: '2020', as: '2020-07-01' },
      'The end of Zeugnis, Sample School is known as 2020 only and counts as 1 July 2020: an estimate.',
    ],
    [
      { code: 'estimated', where: 'certificates[0].date', value: '2020', as: '2020-07-01' },
      'The date of Notary is known as 2020 only and counts as 1 July 2020: an estimate.',
    ],
    [{ code: 'hours-not-stated', work: 2 }, 'The hours of job 3 are not stated, so it counts as full-time.'],
    [{ code: 'no-start', work: 2 }, 'Job 3 has no start date, so nothing of it counts.'],
    [
      { code: 'unknown-class', work: 0, classId: 'us-x/y' },
      'The catalogue does not have the class “us-x/y” of Agent at Sample Telecom; only the kinds ticked for that job count.',
    ],
    [
      { code: 'unknown-kind', work: 0, kind: 'juggling' },
      'The catalogue does not have the kind “juggling” of Agent at Sample Telecom; it counts nothing.',
    ],
    [
      { code: 'study-goes-on', education: 0, studyType: 'BA' },
      '“BA” has a start and no date it was earned on, so it counts as going on: its degree is not had yet.',
    ],
    [
      { code: 'study-unfinished', education: 0, studyType: 'BA in progress' },
      '“BA in progress” says itself that it is not finished, so its degree is not had; hours stated for it count. Once it is earned, write the degree alone, with its date.',
    ],
    [
      { code: 'few-hours', education: 0, semesterHours: 45 },
      'Zeugnis, Sample School counts as a finished degree, though 45 semester hours are few for one. If it is not finished, say so there.',
    ],
    [
      { code: 'hours-twice', education: 1, other: 0, semesterHours: 120 },
      'Zeugnis, Sample School and planned study count 120 semester hours each. If some were studied once for both, state the hours of each.',
    ],
    [
      { code: 'unreadable-degree', education: 0, studyType: 'Zeugnis' },
      '“Zeugnis” is not in the table of degrees; choose the level of that study to have it counted.',
    ],
    [
      {
        code: 'yield-by-assignment',
        work: 0,
        classId: 'us-md/001288',
        kind: 'lead',
        note: 'lead positions only',
      },
      'Customer Care Agent Lead/Advanced counts as leading a team or shift in some positions only (lead positions only); Agent at Sample Telecom is counted in full, so check that it was one of these.',
    ],
    [
      { code: 'open-substitution', substitution: 0, closes: false },
      'Education may count, with no rate stated: what is on file would not close the gap, so it adds nothing here.',
    ],
    [
      { code: 'open-substitution', substitution: 0, closes: true },
      'Education may count, with no rate stated: it would close the gap at 30 semester hours for a year, if the appointing authority accepts it.',
    ],
    [
      { code: 'comparable', work: 0, path: 'mq' },
      'Agent at Sample Telecom was marked as comparable by the person; the appointing authority decides whether it counts here.',
    ],
    [
      { code: 'comparable', work: 0, path: 'mq', sameEmployer: true },
      'Agent at Sample Telecom was marked as comparable by the person; the appointing authority decides whether it counts here, and only if it was with the employer of the class named.',
    ],
    [
      { code: 'comparable-elsewhere', work: 0, path: 'mq' },
      'Agent at Sample Telecom was marked as comparable, but was in a class of another employer: here comparable work counts with the same employer only.',
    ],
    [
      { code: 'unsaid-kinds', work: 0, path: 'mq', kinds: ['lead'] },
      'Agent at Sample Telecom may count: its class is asked for, and the profile does not say whether it was “leading a team or shift”. If it was, tick that on the job.',
    ],
    [
      { code: 'unsaid-level', work: 0, path: 'mq', classIds: ['us-md/001288', 'us-ny/2515100'] },
      'Agent at Sample Telecom may count: only its class is not the one asked for. If it was at the level of Customer Care Agent Lead/Advanced or the others named, mark it as comparable, and the appointing authority decides.',
    ],
    [
      { code: 'study-to-come', education: 0, semesterHours: 90, on: '2027-05-20' },
      'Zeugnis, Sample School is dated 20 May 2027, so none of its 90 semester hours count before. If some are had already, state when it began and leave the date open: its hours then count, and its degree counts as going on.',
    ],
    [
      { code: 'like-class', work: 0, path: 'mq', classId: 'us-md/001288' },
      'Agent at Sample Telecom may count: whether “Customer Care Agent Lead/Advanced”, which is asked for, means the class of this job, too, is not known. Hold it against the document’s own words, or ask; if it does, choose Customer Care Agent Lead/Advanced as the class of the job.',
    ],
    [
      { code: 'also-needed', licence: 'Notary', some: false, held: true, until: '2027-01-01' },
      'Besides the qualifications, an appointment takes “Notary”: the profile has it until 1 January 2027.',
    ],
    [
      { code: 'also-needed', licence: 'Oakhill Notary', some: true, held: false, like: [0] },
      'Besides the qualifications, some positions take “Oakhill Notary”: the profile has “Notary”; if that is it, write it so.',
    ],
    [
      { code: 'also-needed', licence: 'Notary', some: false, held: false, over: '2026-01-01' },
      'Besides the qualifications, an appointment takes “Notary”: the profile had it until 1 January 2026.',
    ],
    [
      { code: 'other-field', path: 'mq', entries: [0] },
      'Zeugnis, Sample School is of the level asked for, in a field that is not named. Fields count by name alone: if it is one of those named, write it so; whether another will do is for the appointing authority to say.',
    ],
    [
      { code: 'other-subject', path: 'mq', entries: [0] },
      'Hours count in a subject where they stand as study of it. If some of Zeugnis, Sample School were in it, add them as study of their own, and take them off there, so that none counts twice.',
    ],
    [
      { code: 'other-licence', path: 'mq', licence: 'Oakhill Notary', entries: [0] },
      'The profile has “Notary”. Licences count by name alone: if it is what is asked for as “Oakhill Notary”, write it so.',
    ],
    [
      { code: 'licence-ends', path: 'mq', certificate: 0, on: '2027-01-01' },
      '“Notary” runs out on 1 January 2027: from then on it no longer counts.',
    ],
    [
      { code: 'licence-over', path: 'mq', certificate: 0, on: '2026-01-01' },
      '“Notary” ran out on 1 January 2026 and no longer counts.',
    ],
    [
      { code: 'experience-instead', path: 'mq', years: 4 },
      'The specification lets further experience take the place of the study it asks for, without saying how much is enough. Weighed here as 4 years more; the appointing authority decides.',
    ],
    [
      { code: 'position-only', path: 'mq', only: 'DDHS positions' },
      'This route is for “DDHS positions” only.',
    ],
    [
      { code: 'judgement', path: 'mq', why: 'good standing', status: 'discretionary' },
      'The appointing authority decides: “good standing”.',
    ],
    [
      { code: 'judgement', path: 'mq', why: 'good standing', status: 'unknown' },
      'The program could not read these words of the specification as a rule, so whether they are met is unknown: “good standing”.',
    ],
  ])('%j', (note, said) => {
    expect(sayNote(note, speechOf(denver), 'not-met')).toBe(said)
  })

  test('an open equivalency says whether it would close the gap, and that the authority decides', () => {
    const say = (closes: boolean, status: Status) =>
      sayNote(
        { code: 'open-equivalency', path: 'mq/equivalent', why: 'equivalent combination', closes },
        speechOf('us-ny/2515200'),
        status,
      )
    expect(say(true, 'discretionary')).toContain('if the appointing authority accepts it')
    expect(say(false, 'not-met')).toContain('adds nothing')
    expect(say(true, 'met')).toBe('An alternative is open, “equivalent combination”: it is not needed.')
  })

  test('a referenced class says whose requirements are not on file', () => {
    expect(
      sayNote({ code: 'requirements-not-on-file' }, speechOf('us-md/customer-care-agent-iii'), 'unknown'),
    ).toBe(
      'Customer Care Agent III is only named by another specification; its own requirements are not on file.',
    )
  })
})
