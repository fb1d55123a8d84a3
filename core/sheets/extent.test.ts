import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '../model/answer.ts'
import { extentOf, marksWithin } from './extent.ts'
import { group, line, type Mark } from './scene.ts'
import { statusMark } from './status.ts'

test('a path reaches as far as its points, relative or not, and its line’s weight further', () => {
  const box = { x: 9, y: 19, width: 32, height: 12 }
  expect(extentOf(line(10, 20, 40, 30, {}))).toEqual(box)
  expect(extentOf({ is: 'path', d: 'M10 20l30 10' })).toEqual(box)
  expect(extentOf({ is: 'path', d: 'M10 20H40v10Z' })).toEqual(box)
  expect(extentOf({ is: 'path', d: 'M10 20L20 20Q40 20 40 30' })).toEqual(box)
  expect(extentOf({ is: 'path', d: '' })).toBeNull()
})

test('every status’s mark stays within what is reckoned for it, about its point', () => {
  for (const status of STATUSES) {
    const box = extentOf(statusMark(status, { x: 100, y: 50 }))
    expect(box && box.x <= 96 && box.x + box.width >= 100 && box.y <= 47 && box.y + box.height >= 53).toBe(
      true,
    )
  }
})

test('a text set upright reaches up, a middle one to both sides', () => {
  const upright = group('title', [{ is: 'text', x: 0, y: 0, text: 'Supervisor', size: 10 }], { x: 50, y: 90 })
  const box = extentOf({ ...upright, turn: -90 })
  expect(box?.y).toBeLessThan(50)
  expect(box && box.x + box.width).toBeLessThan(60)
  const middle = extentOf({ is: 'text', x: 50, y: 10, text: 'Supervisor', size: 10, anchor: 'middle' })
  expect(middle && middle.x + middle.width / 2).toBeCloseTo(50)
})

test('cut into windows, a drawing loses no mark, and none is where it has no part', () => {
  const cards = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) }),
    {
      maxLength: 30,
    },
  )
  fc.assert(
    fc.property(cards, fc.constantFrom(0.5, 1, 3), (places, scale) => {
      const marks: Mark[] = places.map((at, nth) =>
        group(`card ${nth}`, [{ is: 'rect', x: 0, y: 0, width: 90, height: 60 }], at),
      )
      const drawing: Mark[] = [{ is: 'group', scale, marks }]
      const side = 250 * scale
      const seen = new Set<string>()
      for (const [column, row] of [0, 1, 2, 3].flatMap(a => [0, 1, 2, 3].map(b => [a, b] as const))) {
        const window = { x: column * side, y: row * side, width: side, height: side }
        const [shown] = marksWithin(drawing, window)
        for (const card of shown?.is === 'group' ? shown.marks : []) {
          if (card.is !== 'group' || !card.at) throw new Error('a card is a group with a place')
          seen.add(card.name ?? '')
          expect((card.at.x + 91) * scale).toBeGreaterThanOrEqual(window.x)
          expect((card.at.x - 1) * scale).toBeLessThanOrEqual(window.x + side)
        }
      }
      expect(seen.size).toBe(places.length)
    }),
  )
})
