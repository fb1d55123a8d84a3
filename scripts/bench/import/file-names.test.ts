import { expect, test } from 'vitest'
import type { ClassReading } from '../../../core/reading/model.ts'
import { checkFileName } from './file-names.ts'

const at = { from: 0, to: 1 }
const found = <T>(value: T) => ({ value, confidence: 'certain' as const, ...at })
const reading = (title: string, code: string, date: string): ClassReading => ({
  title: found(title),
  code: found(code),
  established: found(date),
  pay: [],
  history: [],
  sections: [],
  asks: [],
  related: [],
  requirement: { id: 'r', unknown: {} },
  substitutions: [],
  qualifications: 'minimum',
  kinds: [],
  named: [],
  notes: [],
  unread: [],
  confidence: 'check',
})

const wrong = (file: string, read: ClassReading) =>
  checkFileName('los-angeles', file, read)
    .filter(({ right }) => !right)
    .map(({ field }) => field)

test('a Los Angeles name is title, code and opening date, with more behind', () => {
  const clerk = reading("Harbor Clerks' Aide", '1234', '2018-06-22')
  expect(wrong('HARBOR CLERKS_ AIDE 1234 062218 REV 070118 (2).txt', clerk)).toEqual([])
  expect(wrong('HARBOR CLERKS_ 1234 062218.txt', clerk)).toEqual([])
  expect(wrong('DOCK CLERK  4321 062318.txt', clerk)).toEqual(['title', 'code', 'date'])
})

test('a date that is none in the name is not checked', () => {
  const clerk = reading('HARBOR CLERK', '1234', '2018-06-22')
  expect(
    checkFileName('los-angeles', 'HARBOR CLERK 1234 0622018.txt', clerk).map(({ field }) => field),
  ).toEqual(['title', 'code'])
})

test('a Philadelphia name is the code, which may carry a letter more', () => {
  const check = (file: string, code: string) =>
    checkFileName('philadelphia', file, reading('CLERK', code, '2018')).map(({ right }) => right)
  expect([check('4a47.txt', '4A47F'), check('4a47f.txt', '4A47'), check('4a47.txt', '4A48')]).toEqual([
    [true],
    [true],
    [false],
  ])
})
