import { expect, test } from 'vitest'
import { overview } from '../testing/overview.ts'
import { notesByEntry } from './notes.ts'

test('each note stands at the entry it is about, once', () => {
  const notesOf = notesByEntry(
    {
      work: [
        { startDate: '2019-06', endDate: '2020-01', ladder: { hoursPerWeek: 40, classId: 'a/1' } },
        { ladder: { classId: 'z/gone', kinds: ['magic'], hoursPerWeek: 40 } },
        { startDate: '2019-06-01', ladder: { hoursPerWeek: 40 } },
        { startDate: '2019-06-01', ladder: { hoursPerWeek: 40, classId: 'a/silent' } },
      ],
      education: [
        { studyType: 'Wizardry' },
        { studyType: 'BA', endDate: '2027-05-20', ladder: { semesterHours: 90 } },
      ],
      certificates: [{ name: 'Class C', date: '2001' }],
    },
    {
      ...overview,
      classes: overview.classes.flatMap(each => [each, { ...each, id: 'a/silent', yieldsKinds: false }]),
    },
    '2026-11-22',
  )
  expect(notesOf({ section: 'work', index: 0 })).toEqual([
    'A date without a day counts as the 1st of the month: an estimate',
  ])
  expect(notesOf({ section: 'work', index: 1 })).toEqual([
    'Say what the work was: as it stands it counts as work of no particular kind',
    'No start date: this job counts nothing yet',
    'The catalogue does not have this class: nothing is counted from it',
    'The catalogue does not have the kind “magic”',
  ])
  expect(notesOf({ section: 'education', index: 0 })).toEqual([
    '“Wizardry” is not in the table of degrees: choose its level (of a degree from another country, the one an evaluation gives it)',
  ])
  expect(notesOf({ section: 'education', index: 1 })).toEqual([
    'None of its 90 semester hours count before 20 May 2027: if some are had already, give its start and leave that date open',
  ])
  expect(notesOf({ section: 'certificates', index: 0 })).toEqual([
    'A bare year counts as its 1 July: an estimate',
  ])
  expect(notesOf({ section: 'work', index: 2 })).toEqual([
    'Say what the work was: as it stands it counts as work of no particular kind',
  ])
  expect(notesOf({ section: 'work', index: 3 })).toEqual([
    'Say what the work was: nobody has said yet what service in its class counts as, besides service in that class',
  ])
  expect(notesOf({ section: 'work', index: 7 })).toEqual([])
})

test('an entry that says just what one before it says may have been entered twice', () => {
  const degree = { studyType: 'BA', institution: 'Harbor College', endDate: '2015-05-20' }
  const notesOf = notesByEntry(
    { education: [degree, degree, { ...degree, area: 'Tides' }, {}, {}] },
    overview,
    '2026-11-22',
  )
  const told = (index: number): boolean =>
    notesOf({ section: 'education', index }).some(note => note.includes('entered twice'))
  expect([0, 1, 2, 3, 4].map(told)).toEqual([false, true, false, false, false])
})
