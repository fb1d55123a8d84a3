import { describe, expect, test } from 'vitest'
import { Refusal } from '../contract/refusal.ts'
import type { Education } from '../model/profile.ts'
import { readStudyType } from './degrees.ts'
import { parseProfile, readProfile } from './index.ts'

/** The refusal a text meets. */
function refusalOf(text: string): Refusal {
  try {
    readProfile(parseProfile(text))
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('was not refused')
}
const withJob = (job: unknown): string => JSON.stringify({ work: [{}, job] })

describe('a profile that is refused names the field and the remedy in one line', () => {
  test.each([
    ['an end before the start', withJob({ startDate: '2020-05', endDate: '2020-04-30' }), 'work[1].endDate'],
    ['a day that does not exist', withJob({ startDate: '2023-02-29' }), 'work[1].startDate'],
    ['a date in words', withJob({ startDate: 'last spring' }), 'work[1].startDate'],
    ['a week of 200 hours', withJob({ ladder: { hoursPerWeek: 200 } }), 'work[1].ladder.hoursPerWeek'],
    ['a negative week', withJob({ ladder: { hoursPerWeek: -8 } }), 'work[1].ladder.hoursPerWeek'],
    ['a share of 3', withJob({ ladder: { shares: { lead: 3 } } }), 'work[1].ladder.shares.lead'],
    ['a kind that is no name', withJob({ ladder: { kinds: ['<b>'] } }), 'work[1].ladder.kinds[0]'],
    [
      'a break that ends first',
      withJob({ ladder: { breaks: [{ from: '2021-03', to: '2021-02' }] } }),
      'work[1].ladder.breaks[0].to',
    ],
    [
      'negative credits',
      '{"education":[{"ladder":{"semesterHours":-3}}]}',
      'education[0].ladder.semesterHours',
    ],
    ['more jobs than anyone has', JSON.stringify({ work: Array.from({ length: 1001 }, () => ({})) }), 'work'],
    ['a list', '[]', ''],
    ['a number', '7', ''],
  ])('%s', (_, text, field) => {
    const refusal = refusalOf(text)
    expect(refusal).toMatchObject({ code: 'bad-input', field })
    expect(refusal.message).toMatch(/^[^\n]{10,200}$/)
  })

  test('a text that breaks off says on which line', () =>
    expect(refusalOf('{\n "work": [\n  { "name": "Coun').message).toContain('line 3'))
  test('a stray comma is named by line and column', () =>
    expect(refusalOf('{\n "work": [,]\n}').message).toContain('line 2, column 11'))
  test('nothing at all', () => expect(refusalOf('  ').message).toContain('empty'))
  test('a hundred thousand brackets are counted, not followed', () =>
    expect(refusalOf('['.repeat(100_000)).message).toContain('64 levels'))
  test('brackets inside a text are no depth', () =>
    expect(
      readProfile(parseProfile(JSON.stringify({ basics: { summary: '[{"\\'.repeat(100) } }))).jobs,
    ).toEqual([]))
  test('more than 5 MB', () =>
    expect(refusalOf(`{"x":"${'y'.repeat(5 * 1024 * 1024)}"}`).code).toBe('too-large'))
  test('a name that would become the prototype', () => {
    expect(refusalOf('{"work":[{"ladder":{"__proto__":{"classId":"us-mo/x"}}}]}').field).toBe('__proto__')
    expect(refusalOf('{"\\u005f_proto__":1}').field).toBe('__proto__')
  })
})

describe('a profile that is read', () => {
  test('keeps what it does not know', () =>
    expect(parseProfile('\uFEFF{"x-theme":"elegant","work":[{"constructor":1}]}')).toEqual({
      'x-theme': 'elegant',
      work: [{ constructor: 1 }],
    }))
  test('says which days are estimates and which hours are assumed', () => {
    const { jobs, notes } = readProfile(
      parseProfile('{"work":[{"startDate":"2019","endDate":"2020-03"},{}]}'),
    )
    expect(jobs[0]).toMatchObject({ start: '2019-07-01', end: '2020-03-01' })
    expect(notes).toEqual([
      { code: 'hours-not-stated', work: 0 },
      { code: 'estimated', where: 'work[0].startDate', value: '2019', as: '2019-07-01' },
      { code: 'estimated', where: 'work[0].endDate', value: '2020-03', as: '2020-03-01' },
      { code: 'no-start', work: 1 },
      { code: 'hours-not-stated', work: 1 },
    ])
  })
  test('counts one and a half quarter hours as a semester hour', () =>
    expect(readProfile({ education: [{ ladder: { quarterHours: 45 } }] }).studies[0]?.semesterHours).toBe(30))
  test('takes a stated level over the words beside it', () =>
    expect(
      readProfile({ education: [{ studyType: 'Lehre', ladder: { level: 'associate' } }] }),
    ).toMatchObject({
      studies: [{ level: 'associate', unreadable: false }],
      notes: [],
    }))
  test('takes study that is begun and not ended as going on: the hours stated are had, the degree is not', () => {
    const begun = { studyType: 'BA', startDate: '2024-09', ladder: { semesterHours: 45 } }
    expect(readProfile({ education: [begun] })).toMatchObject({
      studies: [{ level: null, unreadable: false, semesterHours: 45, earned: null }],
      notes: [{ code: 'study-goes-on', education: 0, studyType: 'BA' }],
    })
    expect(readProfile({ education: [{ ...begun, endDate: '2028-06-01' }] }).studies[0]?.level).toBe(
      'bachelor',
    )
    expect(
      readProfile({ education: [{ startDate: '2024-09-01', ladder: { semesterHours: 45 } }] }).notes,
    ).toEqual([])
  })
  test('takes study that says it is not finished, or that the person says is not, as no degree', () => {
    const begun = { studyType: 'BA in progress', endDate: '2019-06-01', ladder: { semesterHours: 45 } }
    expect(readProfile({ education: [begun] })).toMatchObject({
      studies: [{ level: null, unreadable: false, semesterHours: 45 }],
      notes: [{ code: 'study-unfinished', education: 0, studyType: 'BA in progress' }],
    })
    const left = { studyType: 'BA', ladder: { semesterHours: 45, unfinished: true as const } }
    expect(readProfile({ education: [left] })).toMatchObject({ studies: [{ level: null }], notes: [] })
  })
  test('takes the field of study from the degree where none is stated beside it', () => {
    const areas = (...education: Education[]) => readProfile({ education }).studies.map(({ area }) => area)
    expect(
      areas({ studyType: 'BS in Accounting' }, { studyType: 'BS in Accounting', area: 'Finance' }),
    ).toEqual(['Accounting', 'Finance'])
    expect(
      areas({ studyType: 'Associate in Science' }, { studyType: 'Associate in Science in Nursing' }),
    ).toEqual([null, 'Nursing'])
    const called = (...studyTypes: string[]) => areas(...studyTypes.map(studyType => ({ studyType })))
    expect(
      called('BS Accounting', 'B.S. Acctg', 'Bachelor of Accounting', 'Bachelor of Science (Accounting)'),
    ).toEqual(['Accounting', 'Accounting', 'Accounting', 'Accounting'])
    expect(called('Bachelor’s degree - Comp Sci', 'Master of Public Administration')).toEqual([
      'Computer Science',
      'Public Administration',
    ])
    expect(called('BA (Hons)', 'BS 2012', 'BS magna cum laude', 'Bachelor of Fine Arts', 'BBA')).toEqual(
      Array.from({ length: 5 }, () => null),
    )
    expect(areas({ studyType: 'High school in Oakhill' }, { studyType: 'Bachelor of Science' })).toEqual([
      null,
      null,
    ])
  })
  test('takes no minor or certificate beside a degree for its field of study', () => {
    const areas = (...studyTypes: string[]) =>
      readProfile({ education: studyTypes.map(studyType => ({ studyType })) }).studies.map(({ area }) => area)
    expect(areas('BS Biology (minor in Accounting)', 'BS in Biology, minor in Accounting')).toEqual([
      'Biology',
      'Biology',
    ])
    expect(areas('BS with minor in Accounting', 'BA and certificate in Accounting')).not.toContain(
      'Accounting',
    )
  })
  test('says of a degree with few hours that it counts all the same, and of two of one level that each counts whole', () => {
    const noted = (...education: Education[]) => readProfile({ education }).notes
    expect(noted({ studyType: 'BS', ladder: { semesterHours: 45 } })).toEqual([
      { code: 'few-hours', education: 0, semesterHours: 45 },
    ])
    expect(noted({ studyType: 'BS', ladder: { semesterHours: 90 } })).toEqual([])
    expect(noted({ studyType: 'BA' }, { studyType: 'BS' }, { studyType: 'AA' })).toEqual([
      { code: 'hours-twice', education: 1, other: 0, semesterHours: 120 },
    ])
    expect(noted({ studyType: 'BA' }, { studyType: 'BS' }, { studyType: 'MA' })).toEqual([])
    expect(noted({ studyType: 'GED' }, { studyType: 'Diploma' })).toEqual([])
  })
  test('refuses a licence that expires before it is had', () =>
    expect(refusalOf('{"certificates":[{"date":"2025-06","ladder":{"expires":"2025-05"}}]}').field).toBe(
      'certificates[0].ladder.expires',
    ))
  test('says a degree it cannot read instead of guessing', () =>
    expect(readProfile({ education: [{ studyType: 'Lehre' }] })).toMatchObject({
      studies: [{ level: null, unreadable: true }],
      notes: [{ code: 'unreadable-degree', education: 0, studyType: 'Lehre' }],
    }))
})

describe('degrees in their usual spellings', () => {
  test.each([
    ['G.E.D.', 'high-school'],
    ['High School Diploma', 'high-school'],
    ['High School Diploma/GED', 'high-school'],
    ['HS or GED', 'high-school'],
    ['High School Equivalency', 'high-school'],
    ['Bachelors in Public Administration', 'bachelor'],
    ['Diploma', 'high-school'],
    ['A.A.S.', 'associate'],
    ["Associate's degree", 'associate'],
    ['Associate of Applied Science', 'associate'],
    ['Bachelor’s Degree', 'bachelor'],
    ['B.Sc. (Hons)', 'bachelor'],
    ['Bachelor of Fine Arts', 'bachelor'],
    ['MBA', 'master'],
    ['Master of Science in Nursing', 'master'],
    ['J.D.', 'doctorate'],
    ['Ph.D. in Physics', 'doctorate'],
    ['Coursework', null],
    ['Some college', null],
    ['M-Some College', null],
    ['H-High School Graduate', 'high-school'],
    ['12: Master of Science', undefined],
    ['4 - Masters', 'master'],
    ['No - High School', undefined],
    ["Bachelor's degree in Accounting", 'bachelor'],
    ['Bachelors degree, Accounting', 'bachelor'],
    ['AA degree', 'associate'],
    ['B. A.', 'bachelor'],
    ['Ph. D.', 'doctorate'],
    ['Juris Doctor (J.D.)', 'doctorate'],
    ['Bachelor (honours)', 'bachelor'],
    ['Bachelor of Arts, magna cum laude', 'bachelor'],
    ['Associate in Arts for Transfer', 'associate'],
    ['graduated from high school', 'high-school'],
    ['Associate in Claims', undefined],
    ['Associate of the Society of Underwriters', undefined],
    ['Bachelor of Commerce (3 years)', undefined],
    ['Bachelor of Science or equivalent experience', undefined],
    ['Bachelor of Science, 2014', 'bachelor'],
    ['High School Diploma (2006–2010)', 'high-school'],
    ['Some high school', null],
    ['High School (11th grade)', undefined],
    ['MS Office', undefined],
    ['Certificate', undefined],
    ['Bachelorette party planning', undefined],
    ['constructor', undefined],
    ['', undefined],
    ['BS Business (unfinished, 45 credits)', null],
    ['BA in progress', null],
    ['MBA (expected 2027)', null],
    ['Bachelor of Science candidate', null],
    ['BA, 90 of 120 credits', null],
    ['BA (withdrew)', null],
    ['PhD in Physics (ABD)', null],
    ['High school, did not graduate', null],
    ['Bachelor of Arts, not yet awarded', null],
    ['B.A. to be conferred May 2027', null],
  ])('%s is %s', (studyType, level) => expect(readStudyType(studyType)).toBe(level))
})
