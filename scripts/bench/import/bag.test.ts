import { expect, test } from 'vitest'
import { compareBags, f1, precision, recall } from './bag.ts'

test('a clause read twice and stated once is one right and one too many', () => {
  const bags = compareBags(['experience P2Y', 'experience P2Y'], ['experience P2Y', 'licence'])
  expect(bags).toEqual({
    right: 1,
    extra: 1,
    missing: 1,
    extras: ['experience P2Y'],
    missed: ['licence'],
  })
  expect(precision(bags)).toBe(0.5)
  expect(recall(bags)).toBe(0.5)
  expect(f1(bags)).toBe(0.5)
})

test('nothing stated and nothing read is right', () => {
  expect(f1(compareBags([], []))).toBe(1)
})

test('nothing read of what is stated is neither wrong nor found', () => {
  const bags = compareBags([], ['licence'])
  expect([precision(bags), recall(bags), f1(bags)]).toEqual([1, 0, 0])
})
