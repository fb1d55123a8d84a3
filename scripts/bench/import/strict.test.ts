import { expect, test } from 'vitest'
import { type Demand, plainLeaf } from './demand.ts'
import type { GoldNode } from './gold.ts'
import { judgeStrictly } from './strict.ts'

const degree = plainLeaf('education bachelor', { certain: true })
const years = plainLeaf('experience P2Y', { certain: true })
const unread = plainLeaf('other')
const gold: GoldNode = {
  all: [
    { t: 'experience', a: 'P2Y' },
    {
      any: [
        { t: 'education', level: 'bachelor' },
        { t: 'judgement', also: ['other'], maybe: true },
      ],
    },
  ],
}

test('words left unread beside a clause spoil the whole tree, not the tree of clauses', () => {
  const read: Demand = { op: 'all', of: [years, { op: 'any', of: [degree, unread] }] }
  const verdict = judgeStrictly(gold, read)
  expect([verdict.plainClauseTreeRight, verdict.plainTreeRight]).toEqual([true, false])
  expect(verdict.certainWrong).toBe(0)
})

test('a certain clause that the one reading has not is wrong, though another reading has it', () => {
  const open: GoldNode = { all: [gold, { t: 'licence', maybe: true }] }
  const read: Demand = { op: 'all', of: [years, degree, plainLeaf('licence', { certain: true })] }
  const verdict = judgeStrictly(open, read)
  expect([verdict.clauseTreeRight, verdict.plainClauseTreeRight]).toEqual([true, false])
  expect(verdict.certainWrong).toBe(1)
})
