import { expect, test } from 'vitest'
import { sameTogether } from './same-together.ts'

const finding = (row: number, message: string) =>
  ({ severity: 'note', row, person: null, column: 'Since', message }) as const

test('what is said of several rows stands once, without the date that each has of its own', () => {
  const ended = (date: string): string => `It ended when the next began (${date}): there are no end dates.`
  expect(
    sameTogether([finding(2, ended('2019-03-01')), finding(3, 'Something else.'), finding(5, ended('2020'))]),
  ).toEqual([
    { ...finding(2, 'It ended when the next began: there are no end dates.'), rows: [2, 5] },
    { ...finding(3, 'Something else.'), rows: [3] },
  ])
  expect(sameTogether([finding(2, ended('2019-03-01'))])[0]?.message).toBe(ended('2019-03-01'))
})
