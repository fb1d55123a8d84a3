import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequirementNode } from '../model/requirement.ts'
import { clausesIn } from '../model/walk.ts'
import { editedReading } from './edits.ts'
import { leftIn, placesIn, withConfirmed } from './places.ts'
import { reading, stated, years } from './readings.test-support.ts'

const doubted = (node: RequirementNode, ...doubts: string[]): RequirementNode => ({
  ...node,
  confidence: 'check',
  ...(doubts.length > 0 && { doubts }),
})
const paths = (requirement: RequirementNode): string[] =>
  placesIn({ requirement, substitutions: [] }, reading('Clerk').read).map(({ path }) => path)

describe('places to look at', () => {
  const joined = 'joined without a word'

  test('a doubt about a whole set is told once, at the set, and not at every clause in it', () => {
    const set: RequirementNode = {
      id: 'set',
      all: [doubted(years('a', 1, ['work']), joined), doubted(years('b', 2, ['work']), joined, 'hours')],
    }
    expect(paths(doubted(set, joined))).toEqual(['set', 'set/b'])
  })

  test('a doubt about a part of the time is told at the part; its whole has none of its own', () => {
    const part = { id: 'in', amount: 'P1Y', kinds: ['lead'], confidence: 'check' as const, doubts: ['hours'] }
    const whole: RequirementNode = {
      id: 'mq',
      experience: { amount: 'P3Y', kinds: ['work'], ofWhich: [part] },
    }
    expect(paths(doubted(whole))).toEqual(['mq/in'])
  })

  test('a clause to be checked for no reason that was kept is one all the same', () => {
    expect(paths(doubted(years('mq', 1, ['work'])))).toEqual(['mq'])
  })

  test('words that no clause stands for come behind the clauses, notes that narrow behind them', () => {
    const { read } = reading('Clerk', {
      requirement: { ...years('mq', 1, ['work']), words: [{ from: 0, to: 12 }] },
      more: {
        title: { ...stated('Clerk'), confidence: 'check' },
        unread: [
          { from: 9, to: 11 },
          { from: 40, to: 50 },
        ],
        notes: [
          { from: 52, to: 54, kind: 'other' },
          { from: 55, to: 60, kind: 'other', narrows: 'further' },
        ],
      },
    })
    const places = placesIn(read, read)
    expect(places.map(({ path, is }) => [path, is])).toEqual([
      ['title', 'title'],
      ['unread/1', 'words'],
      ['notes/1', 'narrows'],
    ])
    expect(leftIn(places)).toEqual({ toCheck: 2, unread: 1 })
    expect(leftIn(placesIn(read, read, ['title', 'unread/1', 'notes/1']))).toEqual({ toCheck: 0, unread: 0 })
  })
})

describe('a place that a person found right', () => {
  const rule = doubted(
    {
      id: 'mq',
      any: [doubted(years('a', 1, ['work']), 'and/or'), doubted(years('b', 2, ['work']), 'and/or', 'hours')],
    },
    'and/or',
  )
  const { read } = reading('Clerk', { requirement: rule })
  const confirmed = (keys: string[]): string[] =>
    clausesIn(editedReading(read, { confirmed: keys }).requirement).flatMap(({ path, clause }) =>
      clause.confirmed ? [path] : [],
    )

  test('is marked in the rule, with the clauses that were in doubt for nothing else', () => {
    expect(confirmed(['mq'])).toEqual(['mq', 'mq/a'])
    expect(confirmed(['b'])).toEqual(['mq/b'])
    expect(confirmed([])).toEqual([])
  })

  test('is open again when it is taken back, and the rule as it was', () => {
    const { requirement, substitutions } = editedReading(read, { confirmed: ['mq', 'b'] })
    const back = withConfirmed({ requirement, substitutions }, [])
    expect(JSON.stringify(back.requirement)).toBe(JSON.stringify(rule))
  })

  test('stays one when its clause is moved into a set of its own', () => {
    const moved: RequirementNode = { id: 'outer', all: [rule] }
    const edited = editedReading(read, { requirement: moved, confirmed: ['b'] })
    expect(leftIn(placesIn(edited, edited, ['b']))).toEqual({ toCheck: 1, unread: 0 })
  })

  test('what is left falls with every tick, and nothing is left when all are ticked', () => {
    const keys = placesIn(read, read).map(({ key }) => key)
    fc.assert(
      fc.property(fc.subarray(keys), ticked => {
        const left = leftIn(placesIn(read, read, ticked))
        expect(left.toCheck + left.unread).toBe(keys.length - ticked.length)
      }),
    )
  })
})
