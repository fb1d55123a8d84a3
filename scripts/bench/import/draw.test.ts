import { expect, test } from 'vitest'
import { draw, GOLD_SETS } from './draw.ts'

const names = Array.from({ length: 200 }, (_, at) => `${at}.txt`)

test('a seed draws the same documents whatever the order of the folder', () => {
  expect(draw(names.toReversed(), 'dev')).toEqual(draw(names, 'dev'))
  expect(draw(names.toReversed(), 'held')).toEqual(draw(names, 'held'))
})

test('no document is in two sets', () => {
  const drawn = GOLD_SETS.flatMap(set => draw(names, set))
  expect(new Set(drawn).size).toBe(drawn.length)
  expect(drawn.length).toBe(20 + 20 + 25 + 10 + 14 + 7 + 6)
})
