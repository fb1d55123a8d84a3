import { expect, test } from 'vitest'
import { canonical } from './demand.ts'
import type { GoldNode } from './gold.ts'
import { plainReading, variantsOf } from './variants.ts'

const readings = (node: GoldNode): string[] => variantsOf(node).map(canonical).toSorted()

test('a tree that leaves nothing open has one right reading', () => {
  expect(readings({ any: [{ t: 'licence' }, { t: 'credits', hours: 24 }] })).toEqual([
    'any(credits 24, licence)',
  ])
})

test('what may be left out, or read in another way, gives one reading each', () => {
  const node: GoldNode = {
    all: [
      { t: 'credits', hours: 60, also: ['education associate'] },
      { t: 'licence', maybe: true },
    ],
  }
  expect(readings(node)).toEqual([
    'all(credits 60, licence)',
    'all(education associate, licence)',
    'credits 60',
    'education associate',
  ])
})

test('a clause of one specialty may be said of all, and a whole reading may be told in two ways', () => {
  expect(readings({ t: 'position', of: { t: 'licence' }, maybe: true })).toEqual([
    'licence',
    'position(licence)',
  ])
  expect(readings({ oneOf: [{ t: 'licence' }, { t: 'judgement' }] })).toEqual(['judgement', 'licence'])
})

test('a carve-out that may be left out leaves the clause around it', () => {
  const node: GoldNode = { t: 'experience', a: 'P4Y', of: [{ t: 'experience', a: 'P1Y', maybe: true }] }
  expect(readings(node)).toEqual(['experience P4Y', 'experience P4Y[experience P1Y]'])
})

test('a tree that leaves too much open is no gold', () => {
  const open: GoldNode = { all: Array.from({ length: 12 }, () => ({ t: 'licence', maybe: true })) }
  expect(() => variantsOf(open)).toThrow('too much')
})

test('one who leaves nothing open reads the first form, and of what may be left out only what is stated', () => {
  const plain = plainReading({
    all: [
      { t: 'licence', maybe: true },
      { t: 'credits', hours: 12, maybe: true, stated: true },
      { oneOf: [{ t: 'experience', a: 'P2Y' }, { t: 'judgement' }] },
    ],
  })
  expect(plain && canonical(plain)).toBe('all(credits 12, experience P2Y)')
})
