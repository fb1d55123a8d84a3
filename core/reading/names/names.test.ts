import { describe, expect, test } from 'vitest'
import { namesFor } from './index.ts'
import { relatedClasses } from './related.ts'
import { hasSlip } from './slips.ts'

const CLASSES = [
  { id: 'us-md/001288', title: 'Dock Agent Lead/Advanced', jurisdiction: 'us-md' },
  { id: 'us-co-denver/311-dock-agent', title: '311 Dock Agent', jurisdiction: 'us-co-denver' },
]
const names = namesFor({
  classes: CLASSES,
  jurisdiction: 'us-md',
  batchTitles: ['Yard Clerk', 'Diver, Harbour Department'],
})
const titlesIn = (text: string): string[] =>
  names.find(text, { from: 0, to: text.length }).map(({ title }) => title)

test.each([
  ['Two years of experience as a Yard Clerk.', ['Yard Clerk']],
  ['One year performing the duties of a Payroll Examiner, Range C.', ['Payroll Examiner']],
  ['in a class at the level of Accountant; and', ['Accountant']],
  [
    'equivalent to that of a Senior Typist (Legal) or Secretary II (Legal).',
    ['Senior Typist (Legal)', 'Secretary II (Legal)'],
  ],
  [
    'experience as an Analyst I, II, or III with the City of Los Angeles',
    ['Analyst I', 'Analyst II', 'Analyst III'],
  ],
  ['at the Clerk 2 level or above', ['Clerk 2']],
  ['City Dispatcher 3 (2L06)', ['City Dispatcher 3']],
  ['at the level of Street Engineer, Class Code 7280; and', ['Street Engineer']],
  [
    'either a Payroll Clerk, a Mail Clerk, or a Supply Clerk',
    ['Payroll Clerk', 'Mail Clerk', 'Supply Clerk'],
  ],
  ['the duties of Senior Clerks', ['Senior Clerk']],
  [
    'duties of a Business Officer II (Specialist) or an Officer Aide',
    ['Business Officer II (Specialist)', 'Officer Aide'],
  ],
  [
    'comparable to a Business Officer I (Specialist or Supervisor)',
    ['Business Officer I (Specialist)', 'Business Officer I (Supervisor)'],
  ],
  [
    'duties of a Lieutenant, Youth Service, or a Sergeant, Youth Service.',
    ['Lieutenant, Youth Service', 'Sergeant, Youth Service'],
  ],
  ['as a Diver, Harbour Department, for a year', ['Diver, Harbour Department']],
  ['experience as a Director of Airport Planning', ['Director of Airport Planning']],
  ['experience as a Housing and Fire Inspector', ['Housing and Fire Inspector']],
  ['experience as an Auto Body Builder and Repairer', ['Auto Body Builder and Repairer']],
  [
    'as a Service Representative II or Leader with the County',
    ['Service Representative II', 'Service Representative Leader'],
  ],
  ['experience as a Traffic Painter and Sign Poster or in', ['Traffic Painter and Sign Poster']],
  ['as a Sr. Payroll Clerk (I or II) with the City', ['Senior Payroll Clerk I', 'Senior Payroll Clerk II']],
  ['as an exempt or contract Hearing Examiner', ['Hearing Examiner']],
  ['the duties of the class of Copyholder.', ['Copyholder']],
  ['the duties of a Staff or Senior Harbour Chemist', ['Staff Harbour Chemist', 'Senior Harbour Chemist']],
  [
    'duties of an Officer II (Specialist) or (Supervisor)',
    ['Officer II (Specialist)', 'Officer II (Supervisor)'],
  ],
  [
    'as a Physician and Surgeon; Physician and Surgeon, Harbour Facility',
    ['Physician and Surgeon', 'Physician and Surgeon, Harbour Facility'],
  ],
  ['that of Training Officer\nI. ) and more', ['Training Officer I']],
  ['performing the duties of a Fish Culturist.', ['Fish Culturist']],
  ['two years in one of these classes:\n· Yard Clerk\n· Mail Carrier', ['Yard Clerk', 'Mail Carrier']],
  [
    'five years of long and varied experience performing duties of a\nSenior Yard Foreman',
    ['Senior Yard Foreman'],
  ],
])('“%s”', (text, expected) => {
  expect(titlesIn(text)).toEqual(expected)
})

describe('names no class', () => {
  test.each([
    'Registration as a Professional Engineer with the Board of Professional Engineers',
    'a valid license as a Clinical Social Worker issued by the Board of Behavioral Science Examiners',
    'Certified as a Welding Inspector',
    'a Bachelor of Science degree or a Master of Library Science',
    'the Department of Motor Vehicles and the Harbour Commission',
    'the Peace Officer Standards and Training course',
    'Possession of a Chartered Property Underwriter (CPU) designation',
    'prior to appointment and during tenure of employment as a Yard Clerk',
    'Completion Of A Degree And Two Years Of Experience As A Payroll Clerk In The Office Of A City',
    'two years of clerical experience as a supervisor',
    '(For the Dock Agent class only, registration as a student will do.)',
    'the patterns are distinguished as Either I, II, or III',
    'Completion of a recognized apprenticeship as an Automobile Mechanic',
    'a Fire Inspector 1 certificate issued by the Code Council',
    'Certified Novell Administrator or Fire Inspector by the International Code Council',
    'a journey-level mechanic in the United States Coast Guard',
  ])('%s', text => {
    expect(titlesIn(text)).toEqual([])
  })
})

test('a title on file is known and has its id; another becomes a referenced class of the jurisdiction', () => {
  const [known, referenced] = names.find('as a DOCK AGENT LEAD/ADVANCED or a Pier Agent', { from: 0, to: 47 })
  expect(known).toMatchObject({ classId: 'us-md/001288', known: true })
  expect(referenced).toMatchObject({ classId: 'us-md/pier-agent', title: 'Pier Agent', known: false })
})

test('the words of every title are where it says', () => {
  const text = 'as a Yard Clerk or an Analyst I, II, or III'
  expect(names.find(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to))).toEqual([
    'Yard Clerk',
    'Analyst I',
    'II',
    'III',
  ])
})

test('titles of another jurisdiction are not on file there, its own are', () => {
  const there = names.within('us-co-denver', ['Harbour Pilot'])
  expect(there.named('311 Dock Agents', { from: 0, to: 0 })).toMatchObject({
    classId: 'us-co-denver/311-dock-agent',
    known: true,
  })
  expect(there.named('Harbour Pilot', { from: 0, to: 0 }).known).toBe(true)
  expect(there.named('Dock Agent Lead/Advanced', { from: 0, to: 0 }).known).toBe(false)
})

test('a code before a title is no part of it', () => {
  expect(titlesIn('Classes that qualify:\n· 3B82 Harbor Diver II')).toEqual(['Harbor Diver II'])
})

test('a range is no part of a title', () => {
  expect(names.named('Yard Clerk, Range C', { from: 0, to: 0 })).toMatchObject({
    title: 'Yard Clerk',
    known: true,
  })
})

describe('related classes', () => {
  const related = (own: string, text: string) =>
    relatedClasses(text, [{ from: 0, to: text.length }], names, own).map(({ title, side }) => [title, side])

  test('whom the class reports to stands above, whom it leads below', () => {
    expect(
      related(
        'Yard Clerk',
        'Reports to a Yard Supervisor. Supervises Yard Helpers I and Mail Clerks in the yard.',
      ),
    ).toEqual([
      ['Yard Supervisor', 'above'],
      ['Yard Helper I', 'below'],
      ['Mail Clerk', 'below'],
    ])
  })

  test('an office that the class works under is no class', () => {
    expect(
      related(
        'Yard Clerk',
        'Under the general direction of the Harbor Commissioner. Reports to a Deputy Mayor. Works under supervision of the Yard Supervisor.',
      ),
    ).toEqual([])
  })

  test('a class set apart stands where its title and what is said of it put it', () => {
    expect(
      related(
        'Dock Agent Lead',
        'The Dock Agent Lead is differentiated from the Dock Agent III in that it assigns work. It is distinguished from the Dock Agent Supervisor, which has supervisory responsibility, and from the Lead Harbour Operator.',
      ),
    ).toEqual([
      ['Dock Agent III', 'below'],
      ['Dock Agent Supervisor', 'above'],
      ['Lead Harbour Operator', 'beside'],
    ])
  })
})

test('capitals without end are gone through once', () => {
  const started = performance.now()
  for (const text of [
    'Senior '.repeat(150_000),
    'Clerk, '.repeat(150_000),
    '(Clerk '.repeat(150_000),
    'as a Clerk I, '.repeat(80_000),
  ])
    expect(names.find(text, { from: 0, to: text.length }).every(({ from, to }) => from < to)).toBe(true)
  expect(performance.now() - started).toBeLessThan(30_000)
})

test('a title on file that is misspelt by a letter is that class, and said to be misspelt', () => {
  const harbor = namesFor({
    classes: [],
    jurisdiction: 'us-zz',
    batchTitles: ['Harbor Hearing Administrator', 'Harbor Clerk', 'Harbor Printer'],
  })
  const text = 'One year as a Harbor Hearing Administratr or as a Harbor Clark.'
  const [first] = harbor.find(text, { from: 0, to: text.length })
  expect(first).toMatchObject({ title: 'Harbor Hearing Administrator', known: true, misspelt: true })
  // A short word, or another letter, may be another title.
  for (const title of ['Harbor Clark', 'Harbor Painter'])
    expect(harbor.named(title, { from: 0, to: 0 })).toMatchObject({ title, known: false })
})

test('a title that no file has is misspelt where its document spells a word of it otherwise', () => {
  const text =
    'SENIOR ELECTRICAL MECHANIC. A Senior Electrical Mechanic mends docks. Inspects piers; manages Inspectors.'
  for (const title of [
    'Elecprical Mechanic',
    'Eelctrical Mechanic',
    'Electrcal Mechanic',
    'Electrical Mechhanic',
  ])
    expect([title, hasSlip(`${text} Two years as an ${title}.`, title)]).toEqual([title, true])
  for (const title of ['Electrical Mechanic', 'Inspector', 'Manager', 'Harbor Painter'])
    expect([title, hasSlip(`${text} Two years as an ${title}.`, title)]).toEqual([title, false])
})
