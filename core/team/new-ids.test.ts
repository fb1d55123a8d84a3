import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRoster, type Kept, outcomeOf } from './compare.ts'
import type { Person } from './model.ts'
import { underNewIds } from './new-ids.ts'

const person = (id: string, name: string, startDate: string, manager: string | null = null): Person => ({
  id,
  name,
  unit: 'Calls',
  manager,
  document: { basics: { name }, work: [{ position: 'Clerk', startDate }] },
})
const kept = (imported: Person, edits: Partial<Person> = {}): Kept => ({ ...imported, ...edits, imported })

const TOM = person('100', 'Kowalski, Tom', '2019-03-01')
const EVA = person('101', 'Eva Roe', '2020-05-01', '100')
/** The next roster, of a new personnel system: Tom has another id, and Eva reports to it. */
const NEXT = [person('9000', 'Tom Kowalski', '2019-03-01'), { ...EVA, manager: '9000' }]
const changes = (merged: ReturnType<typeof compareRoster>) =>
  merged.map(({ difference: { person: id, change } }) => [id, change])

describe('somebody under another id in the next roster', () => {
  test('is asked about, stays as they are here until it is said, and is not counted twice', () => {
    const merged = compareRoster(NEXT, [kept(TOM), kept(EVA)])
    expect(changes(merged)).toEqual([
      ['9000', 'moved'],
      ['101', 'same'],
    ])
    expect(merged[0]?.difference.values).toEqual([{ facet: 'name', here: '100', roster: '9000' }])
    for (const gone of ['keep', 'remove'] as const) {
      const { people, removed } = outcomeOf(merged, gone)
      expect(people.map(({ id, manager }) => [id, manager])).toEqual([
        ['100', null],
        ['101', '100'],
      ])
      expect(removed).toEqual([])
    }
  })

  test('is the same person once somebody says so: with what was put right by hand, and whoever reports to them', () => {
    const unit = 'By hand'
    const merged = compareRoster(NEXT, [kept(TOM, { unit }), kept(EVA)], { renamed: new Set(['9000']) })
    const { people, removed } = outcomeOf(merged, 'keep')
    expect(people.map(each => [each.id, each.unit, each.manager])).toEqual([
      ['9000', 'By hand', null],
      ['101', 'Calls', '9000'],
    ])
    expect(removed).toEqual(['100'])
    // The roster after that finds everybody as they are.
    expect(changes(compareRoster(NEXT, people)).map(([, change]) => change)).toEqual(['same', 'same'])
  })

  test('is somebody else of the same name where that is said: one is new, the other gone', () => {
    const merged = compareRoster(NEXT, [kept(TOM), kept(EVA)], { replaced: new Set(['9000']) })
    expect(changes(merged)).toEqual([
      ['9000', 'new'],
      ['101', 'changed'],
      ['100', 'gone'],
    ])
  })

  test('of two of one name is the one with the same job', () => {
    const left = [person('1', 'Anh Nguyen', '2015-02-01'), person('2', 'Nguyen, Anh', '2019-09-01')]
    const come = [person('8', 'Anh Nguyen', '2019-09-01'), person('9', 'Anh Nguyen', '2015-02-01')]
    expect([...underNewIds(come, left)].map(([id, each]) => [id, each.id])).toEqual([
      ['8', '2'],
      ['9', '1'],
    ])
  })

  test('leaves nobody counted twice or lost, whatever ids a roster has and whoever is said to be whom', () => {
    const people = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        name: fc.constantFrom('Ana', 'Bo', 'Cy'),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    )
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
    fc.assert(
      fc.property(people, people, ids, (roster, here, said) => {
        const [now, before] = [roster, here].map(list =>
          list.map(({ id, name }) => person(id, name, '2020-01-01')),
        )
        const merged = compareRoster(
          now ?? [],
          (before ?? []).map(each => kept(each)),
          {
            renamed: new Set(said),
          },
        )
        const { people: outcome, removed } = outcomeOf(merged, 'remove')
        const left = outcome.map(({ id }) => id)
        expect(new Set(left).size).toBe(left.length)
        expect(left).toHaveLength(roster.length)
        expect(left.filter(id => removed.includes(id))).toEqual([])
        for (const { id } of here) expect([...left, ...removed]).toContain(id)
      }),
    )
  })
})
