import { expect, test } from 'vitest'
import { count, money, shortDate, shortService } from './figures.ts'

test('a date says as much as is known of it', () => {
  expect(shortDate('2026-11-22')).toBe('22 Nov 2026')
  expect(shortDate('2019-06')).toBe('Jun 2019')
  expect(shortDate('2019')).toBe('2019')
})

test('service is told in years, months and days of the 30/360 count', () => {
  expect(shortService(459)).toBe('1 y 3 m 9 d')
  expect(shortService(459, 2)).toBe('1 y 3 m')
  expect(shortService(720)).toBe('2 y')
  expect(shortService(369, 2)).toBe('1 y 9 d')
  expect(shortService(0)).toBe('0 d')
})

test('a day begun is still missing', () => {
  expect(shortService(81.5625)).toBe('2 m 22 d')
  expect(shortService(30.0000000001)).toBe('1 m')
})

test('money and counts read as people write them', () => {
  expect(money(54886)).toBe('$54,886')
  expect(money(21.5)).toBe('$21.50')
  expect(count(1, 'class', 'classes')).toBe('1 class')
  expect(count(1200, 'class', 'classes')).toBe('1,200 classes')
})
