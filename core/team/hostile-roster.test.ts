import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Profile } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { doubtsOf, guessMapping } from './guess.ts'
import { ROSTER_FIELDS, type RosterMapping } from './model.ts'
import { prepareRoster } from './people.ts'
import { tableOf } from './table.ts'
import { known, titles } from './testing.ts'

const CELLS = fc.oneof(
  fc.constantFrom(
    '',
    'N/A',
    '1',
    '2',
    '007',
    'Ana Li',
    'Li, Ana',
    'Clerk',
    'Customer Service Supervisor',
    'us-mo',
  ),
  fc.constantFrom(
    '2019-03-01',
    '03/04/2019',
    '25/12/2020',
    '12/25/2020',
    '2019',
    'June 2019',
    '43537',
    '31/02/2019',
  ),
  fc.constantFrom(
    '40',
    '0.5',
    '50%',
    'Part-time',
    '0',
    '999',
    'BA; 45 credits',
    'Zzz',
    '=1+1',
    '@x(',
    '2019-06-15',
  ),
  fc.string({ maxLength: 12 }),
)
const HEADERS = fc.constantFrom(
  'Emp ID',
  'Name',
  'Class',
  'Start Date',
  'End Date',
  'Manager',
  'FTE',
  'Degree',
  'X',
  '',
)
const tables = fc
  .tuple(
    fc.array(HEADERS, { minLength: 2, maxLength: 9 }),
    fc.array(fc.array(CELLS, { maxLength: 9 }), { maxLength: 8 }),
  )
  .map(([headers, rows]) => tableOf([headers, ...rows]))

const prepared = (table: ReturnType<typeof tableOf>, mapping: RosterMapping) => {
  const preparing = prepareRoster(table, mapping, {
    titles,
    jurisdictionOf: () => null,
    fullTimeWeek: () => 40,
  })
  do preparing.step(2)
  while (!preparing.draft)
  return preparing.draft
}

test('whatever stands in a roster, every row is part of a person or refused by its number, and every profile can be read', () => {
  const anyMapping = (headers: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...ROSTER_FIELDS), fc.constantFrom(...headers, 'elsewhere')).map(
      (columns): RosterMapping => ({
        columns: { id: headers[0] ?? '', name: headers[1] ?? '', ...columns },
      }),
    )
  fc.assert(
    fc.property(
      tables
        .filter(({ headers }) => headers.length >= 2)
        .chain(table => fc.tuple(fc.constant(table), anyMapping(table.headers))),
      ([table, mapping]) => {
        const { people, problems } = prepared(table, mapping)
        const ids = new Set(people.map(({ id }) => id))
        expect(ids.size).toBe(people.length)
        const refused = new Set(
          problems.filter(({ severity }) => severity === 'refused').map(({ row }) => row),
        )
        const idColumn = table.headers.indexOf(mapping.columns.id ?? '')
        for (const [nth, row] of table.rows.entries())
          expect(ids.has(row[idColumn] ?? '') || refused.has(table.numbers[nth] ?? 0)).toBe(true)
        for (const { document, manager } of people) {
          expect(Profile.safeParse(document).success).toBe(true)
          expect(() => readProfile(document)).not.toThrow()
          expect(manager === null || ids.has(manager)).toBe(true)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a guess names only columns that are there, each once, and settles itself or says what is open', () => {
  fc.assert(
    fc.property(tables, table => {
      const { mapping, doubts } = guessMapping(table, known)
      const named = Object.values(mapping.columns)
      expect(new Set(named).size).toBe(named.length)
      expect(named.every(header => table.headers.includes(header))).toBe(true)
      expect(doubts).toEqual(expect.arrayContaining(doubtsOf(table, mapping)))
    }),
    { numRuns: 300 },
  )
})
