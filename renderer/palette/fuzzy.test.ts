import { expect, test } from 'vitest'
import { bestOf, fit } from './fuzzy.ts'

const TITLES = [
  'Associate Customer Service Representative',
  'Customer Service Manager',
  'Customer Service Representative 1',
  'Lead Customer Service Agent',
  'Customer Care Agent Lead/Advanced',
]
const find = (query: string): string[] => bestOf(query, TITLES, title => title, 10)

test('the beginnings of words stand for a name', () => {
  expect(find('csm')).toEqual(['Customer Service Manager'])
  expect(find('csr1')).toEqual(['Customer Service Representative 1'])
  expect(find('custrep')).toEqual([
    'Customer Service Representative 1',
    'Associate Customer Service Representative',
  ])
  expect(find('cust man')[0]).toBe('Customer Service Manager')
})

test('words may come in any order, and all must be there', () => {
  expect(find('agent lead').toSorted()).toEqual([
    'Customer Care Agent Lead/Advanced',
    'Lead Customer Service Agent',
  ])
  expect(find('manager lead')).toEqual([])
})

test('a shorter name beats a longer one, the beginning of a name its middle', () => {
  expect(find('representative')[0]).toBe('Customer Service Representative 1')
  expect(fit('lead', 'Lead Customer Service Agent')).toBeGreaterThan(
    fit('lead', 'Customer Care Agent Lead/Advanced') ?? 0,
  )
})

test('letters from inside words stand for nothing', () => {
  expect(fit('ustr', 'Customer Service Manager')).toBeNull()
  expect(fit('xyz', 'Customer Service Manager')).toBeNull()
})

test('an empty query fits everything alike', () => {
  expect(find(' ')).toEqual(TITLES)
})
