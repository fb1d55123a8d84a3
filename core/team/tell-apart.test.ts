import { expect, test } from 'vitest'
import type { PersonSummary } from '../contract/team-shapes.ts'
import { summaryOf } from './testing.ts'
import { apartIn, tellApart } from './tell-apart.ts'

const person = (id: string, name: string, unit: string | null): PersonSummary => summaryOf(id, { name, unit })
const names = (...people: PersonSummary[]): string[] => tellApart(people).map(({ name }) => name)

test('two people of one name are told apart by their unit, others keep their name', () => {
  expect(
    names(person('1', 'Ana Li', 'Calls'), person('2', 'Bo', 'Calls'), person('3', 'Ana Li', 'Desk')),
  ).toEqual(['Ana Li (Calls)', 'Bo', 'Ana Li (Desk)'])
})

test('where the unit is the same or not stated, the id tells them apart', () => {
  const same = [person('1', 'Ana Li', 'Calls'), person('2', 'Ana Li', 'Calls'), person('3', 'Ana Li', null)]
  expect(names(...same)).toEqual(['Ana Li (1)', 'Ana Li (2)', 'Ana Li (3)'])
})

test('what tells people apart can be shown beside a name that has no room', () => {
  expect(apartIn('Ana Li (Calls)')).toEqual(['Ana Li', ' (Calls)'])
  expect(apartIn('Ana (Anne) Li')).toEqual(['Ana (Anne) Li', ''])
})
