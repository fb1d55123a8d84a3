import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hatchLines } from './hatch.ts'

const HATCHES = ['rising', 'falling', 'upright', 'level', 'dots'] as const
const boxes = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.float({ min: 0, max: 400, noNaN: true }),
  height: fc.integer({ min: 0, max: 40 }),
})
const pointsOf = (d: string): [number, number][] =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

test('no line of a hatching leaves what it fills', () => {
  fc.assert(
    fc.property(fc.constantFrom(...HATCHES), boxes, (hatch, box) => {
      for (const [x, y] of pointsOf(hatchLines(hatch, box, 1.5))) {
        expect(x).toBeGreaterThanOrEqual(box.x + 0.74)
        expect(x).toBeLessThanOrEqual(box.x + box.width - 0.74)
        expect(y).toBeGreaterThanOrEqual(box.y + 0.74)
        expect(y).toBeLessThanOrEqual(box.y + box.height - 0.74)
      }
    }),
  )
})

test('every hatching shows in a bar and in a swatch of a legend, each its own way', () => {
  for (const box of [
    { x: 100, y: 15, width: 240, height: 20 },
    { x: 0.5, y: 0.5, width: 13, height: 13 },
  ]) {
    const drawn = HATCHES.map(hatch => hatchLines(hatch, box, 1.5))
    for (const d of drawn) expect(d).toMatch(/^M/)
    expect(new Set(drawn).size).toBe(HATCHES.length)
  }
})
