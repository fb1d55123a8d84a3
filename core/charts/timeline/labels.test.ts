import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitLines, fitText, type LabelWish, placeLabels, textWidth } from './labels.ts'

const wishes = fc.array(
  fc.record({ x: fc.integer({ min: -50, max: 900 }), width: fc.integer({ min: 1, max: 300 }) }),
  { maxLength: 30 },
)

describe('labels along a line', () => {
  test('stand centred on their points where there is room', () => {
    expect(
      placeLabels(
        [
          { x: 100, width: 40 },
          { x: 200, width: 40 },
        ],
        400,
      ),
    ).toEqual([
      { x: 80, row: 0 },
      { x: 180, row: 0 },
    ])
  })

  test('move inside at the edges and step back a row when they would touch', () => {
    expect(
      placeLabels(
        [
          { x: 5, width: 60 },
          { x: 20, width: 60 },
          { x: 398, width: 60 },
        ],
        400,
      ),
    ).toEqual([
      // Its line would run through the first, were that nearer; so it stands behind it, and the first below.
      { x: 0, row: 1 },
      { x: 16, row: 0 },
      { x: 340, row: 0 },
    ])
  })

  test('do not lie over the line that leads down to another, where they can stand before or behind their own', () => {
    const labels = [60, 90, 400, 430].map(x => ({ x, width: 180 }))
    const placed = placeLabels(labels, 500)
    const boxes = placed.map(({ x, row }, i) => ({ from: x, to: x + 180, row, at: labels[i]?.x ?? 0 }))
    for (const one of boxes)
      for (const other of boxes)
        if (one.row > other.row) expect(one.at < other.from || one.at > other.to).toBe(true)
  })

  test('never overlap and never leave the bounds', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 50, max: 800 }), (labels: LabelWish[], width) => {
        const boxes = placeLabels(labels, width, 4).map(({ x, row }, i) => ({
          from: x,
          to: x + Math.min(labels[i]?.width ?? 0, width),
          row,
        }))
        for (const box of boxes) {
          expect(box.from).toBeGreaterThanOrEqual(0)
          expect(box.to).toBeLessThanOrEqual(width + 1e-9)
        }
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            if (a.row === b.row) expect(a.to + 4 <= b.from || b.to + 4 <= a.from).toBe(true)
      }),
    )
  })
})

describe('a text cut to fit', () => {
  test('stays whole where it fits and ends in an ellipsis where not', () => {
    expect(fitText('Clerk', 100)).toBe('Clerk')
    expect(fitText('Customer Service Representative', 100)).toMatch(/^Customer.*…$/)
    expect(fitText('Clerk', 10)).toBe('')
  })

  test('is never wider than its room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 0, max: 300 }),
        (text, width) => {
          const fitted = fitText(text, width)
          if (fitted) expect(textWidth(fitted)).toBeLessThanOrEqual(width + 1)
        },
      ),
    )
  })

  test('goes on in a second line where it may', () => {
    expect(fitLines('Customer Service Manager', 110, 2)).toEqual(['Customer Service', 'Manager'])
    expect(fitLines('Customer Service Manager', 8, 2)).toEqual([])
    expect(fitLines('Customer Service Manager', 50, 2)).toEqual([expect.stringMatching(/^Cus.*…$/)])
  })
})
