import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClassStanding } from '../model/answer.ts'
import { STATUSES } from '../model/answer.ts'
import { joinPages, type Matrix, type StandingOf, writeCells } from './cells.ts'
import { type MoveKind, movesOf } from './moves.ts'

const asOf = '2026-11-22'
const LEAD = 'a/lead'

const standing = (status: ClassStanding['status'], eligibleOn: string | null, held = false): StandingOf => ({
  status,
  eligibleOn,
  remaining: null,
  held,
})
const met = standing('met', asOf)
const from = (date: string | null): StandingOf => standing('not-met', date)
const matrixOf = (people: Record<string, StandingOf>): Matrix =>
  joinPages(asOf, [
    {
      ...writeCells(
        asOf,
        Object.keys(people),
        Object.values(people).map(each => [each]),
      ),
      classIds: [LEAD],
    },
  ])
const told = (today: StandingOf, supposed: StandingOf): MoveKind | undefined =>
  movesOf(matrixOf({ ana: today }), matrixOf({ ana: supposed })).classes[0]?.moves[0]?.is

describe('under a what-if', () => {
  test.each<[MoveKind | undefined, StandingOf, StandingOf]>([
    ['gains', from('2028-03-01'), met],
    ['loses', met, from(null)],
    ['sooner', from(null), from('2030-01-01')],
    ['sooner', from('2030-01-01'), from('2029-01-01')],
    ['later', from('2029-01-01'), from('2030-01-01')],
    ['better', from(null), standing('discretionary', null)],
    ['worse', standing('discretionary', null), from(null)],
    ['appointed', from(null), standing('not-met', null, true)],
    ['vacates', standing('met', asOf, true), met],
    [undefined, met, met],
    [undefined, standing('met', asOf, true), standing('not-met', null, true)],
  ])('somebody %s', (is, today, supposed) => expect(told(today, supposed)).toBe(is))

  test('who leaves is gone from the team, and moves in no class', () => {
    expect(movesOf(matrixOf({ ana: met, bo: met }), matrixOf({ bo: met }))).toEqual({
      gone: ['ana'],
      classes: [],
    })
  })

  test('nobody moves under nothing, and what moves one way moves the other way back', () => {
    const cell = fc.record({
      status: fc.constantFrom(...STATUSES),
      eligibleOn: fc.constantFrom(null, '2027-01-01', '2028-01-01'),
      held: fc.boolean(),
    })
    const back: Record<MoveKind, MoveKind> = {
      appointed: 'vacates',
      vacates: 'appointed',
      gains: 'loses',
      loses: 'gains',
      sooner: 'later',
      later: 'sooner',
      better: 'worse',
      worse: 'better',
    }
    fc.assert(
      fc.property(cell, cell, (one, other) => {
        const [a, b] = [one, other].map(({ status, eligibleOn, held }) => standing(status, eligibleOn, held))
        if (!a || !b) return
        expect(told(a, a)).toBeUndefined()
        const is = told(a, b)
        expect(told(b, a)).toBe(is && back[is])
      }),
    )
  })
})
