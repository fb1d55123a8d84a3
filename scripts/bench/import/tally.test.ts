import { expect, test } from 'vitest'
import { compareBags } from './bag.ts'
import type { ClassVerdict } from './judge-class.ts'
import { tallyOf } from './tally.ts'

const verdict = (more: Partial<ClassVerdict>): ClassVerdict => ({
  title: 'Harbor Clerk',
  fields: [],
  named: compareBags([], []),
  clauses: compareBags(['licence'], ['licence']),
  substitutions: compareBags([], []),
  stated: 1,
  treeRight: true,
  treeExpected: 'licence',
  treeRead: 'licence',
  clausesRead: 1,
  certain: 1,
  certainWrong: [],
  unread: false,
  certainThroughout: false,
  strict: {
    clauseTreeRight: true,
    plainClauseTreeRight: true,
    plainTreeRight: true,
    clauses: compareBags(['licence'], ['licence']),
    certainWrong: 0,
  },
  ...more,
})

test('only classes with several clauses have a tree to get wrong', () => {
  const classes = [verdict({}), verdict({ stated: 2, treeRight: false }), verdict({ stated: 3 })]
  const tally = tallyOf([{ file: 'a', classes, strangers: [], unread: true }])
  expect([tally.trees, tally.treesRight, tally.documentsWithUnread]).toEqual([2, 1, 1])
})

test('a class that is none counts against clauses, names and what is certain', () => {
  const strangers = [{ title: 'Duties', clauses: 3, certain: 2, named: 1 }]
  const tally = tallyOf([{ file: 'a', classes: [verdict({})], strangers, unread: false }])
  expect(tally.clauses).toEqual({ right: 1, extra: 3, missing: 0 })
  expect(tally.named.extra).toBe(1)
  expect([tally.certain, tally.certainWrong, tally.clausesRead]).toEqual([3, 2, 4])
})

test('a class that is certain throughout has to be wholly right', () => {
  const classes = [
    verdict({ certainThroughout: true }),
    verdict({ certainThroughout: true, treeRight: false }),
    verdict({ treeRight: false }),
  ]
  const tally = tallyOf([{ file: 'a', classes, strangers: [], unread: false }])
  expect([tally.certainThroughout, tally.throughoutWrong]).toEqual([2, 1])
})
