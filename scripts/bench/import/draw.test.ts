import { expect, test } from 'vitest'
import { draw } from './draw.ts'

const names = Array.from({ length: 200 }, (_, at) => `${at}.txt`)

test('a seed draws the same documents whatever the order of the folder', () => {
  expect(draw(names.toReversed(), 'dev')).toEqual(draw(names, 'dev'))
  expect(draw(names.toReversed(), 'held')).toEqual(draw(names, 'held'))
})

test('no document is in both sets', () => {
  const dev = new Set(draw(names, 'dev'))
  const held = new Set(draw(names, 'held'))
  expect([dev.size, held.size]).toEqual([20, 15])
  expect(draw(names, 'held').filter(name => dev.has(name))).toEqual([])
})
