import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatrixGroup } from '../../team/matrix.ts'
import { summaryOf } from '../../team/testing.ts'
import { estimateWidth } from '../ladder/text.ts'
import {
  layoutMatrix,
  MATRIX_SIZES,
  type MatrixLayout,
  nextPlace,
  placeAt,
  scrollTo,
  shownIn,
} from './index.ts'

/** Groups of so many people each; one group without a name has no heading. */
function layout(
  sizes: readonly number[],
  columns = 5,
  size: keyof typeof MATRIX_SIZES = 'usual',
): MatrixLayout {
  let row = 0
  const groups: MatrixGroup[] = sizes.map((count, nth) => ({
    key: sizes.length > 1 ? `Unit ${nth}` : null,
    rows: Array.from({ length: count }, () => ({ person: summaryOf(`p${row}`), row: row++ })),
  }))
  const heads = Array.from({ length: columns }, (_, nth) => ({
    classId: `a/${nth}`,
    title: nth % 2 === 0 ? 'Lead Customer Service Representative of the Night' : 'Agent',
    band: nth < 3 ? 'Missouri' : 'Denver',
    isOnFile: true,
  }))
  return layoutMatrix(heads, groups, MATRIX_SIZES[size], estimateWidth)
}
const groupSizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 })

describe('the layout', () => {
  test('sets lines and columns edge to edge, headings above their people, bands over their columns', () => {
    fc.assert(
      fc.property(groupSizes, fc.integer({ min: 1, max: 12 }), (sizes, columns) => {
        const { lines, head, height, width, bands, columns: laid } = layout(sizes, columns)
        let y = head
        for (const line of lines) {
          expect(line.y).toBe(y)
          y += line.height
        }
        expect(y).toBe(height)
        expect(lines.filter(({ kind }) => kind === 'person')).toHaveLength(sizes.reduce((a, b) => a + b, 0))
        expect(lines.filter(({ kind }) => kind === 'group')).toHaveLength(sizes.length > 1 ? sizes.length : 0)
        expect(bands.reduce((sum, band) => sum + band.width, 0)).toBe(width - MATRIX_SIZES.usual.names)
        expect((laid.at(-1)?.x ?? 0) + MATRIX_SIZES.usual.column).toBe(width)
      }),
    )
  })

  test('keeps titles within their columns, and draws them upright where columns are narrow', () => {
    const wide = layout([3])
    for (const { lines } of wide.columns) {
      expect(lines.length).toBeLessThanOrEqual(MATRIX_SIZES.usual.title.most)
      for (const line of lines)
        expect(estimateWidth(line, MATRIX_SIZES.usual.title.size, false)).toBeLessThanOrEqual(
          MATRIX_SIZES.usual.column - 12,
        )
    }
    const close = layout([3], 5, 'close')
    expect([wide.upright, close.upright]).toEqual([false, true])
    expect(close.columns.every(({ lines }) => lines.length === 1)).toBe(true)
    expect(close.head).toBeGreaterThan(150)
  })

  test('of nobody and of no class is still a sheet', () => {
    const empty = layoutMatrix([], [], MATRIX_SIZES.usual, estimateWidth)
    expect(empty.lines).toEqual([])
    expect(shownIn(empty, { x: 0, y: 0, width: 800, height: 600 }).lines).toEqual({ from: 0, to: 0 })
    expect(placeAt(empty, 300, 300)).toBeNull()
  })
})

describe('a viewport', () => {
  const views = fc.record({
    x: fc.integer({ min: 0, max: 2000 }),
    y: fc.integer({ min: 0, max: 5000 }),
    width: fc.integer({ min: 300, max: 1200 }),
    height: fc.integer({ min: 200, max: 900 }),
  })

  test('shows every line and column that it touches, and few others', () => {
    fc.assert(
      fc.property(groupSizes, views, (sizes, view) => {
        const laid = layout(sizes, 12)
        const { lines, columns } = shownIn(laid, view, 0)
        for (const [at, { y, height }] of laid.lines.entries()) {
          const isSeen = y < view.y + view.height && y + height > view.y + laid.head
          if (isSeen) expect(at >= lines.from && at < lines.to).toBe(true)
        }
        for (const [at, { x }] of laid.columns.entries()) {
          const isSeen = x < view.x + view.width && x + laid.sizes.column > view.x + laid.sizes.names
          if (isSeen) expect(at >= columns.from && at < columns.to).toBe(true)
        }
        expect(lines.to - lines.from).toBeLessThanOrEqual(view.height / laid.sizes.row + 3)
      }),
    )
  })

  test('is scrolled just so far that a place is in it', () => {
    fc.assert(
      fc.property(groupSizes, views, fc.nat(), fc.nat(11), (sizes, view, nth, column) => {
        const laid = layout(sizes, 12)
        const line = nth % laid.lines.length
        const { dx, dy } = scrollTo(laid, view, { line, column })
        const { y = 0, height = 0 } = laid.lines[line] ?? {}
        const moved = { ...view, x: view.x + dx, y: view.y + dy }
        if (laid.head + height <= view.height) {
          expect(y).toBeGreaterThanOrEqual(moved.y + laid.head)
          expect(y + height).toBeLessThanOrEqual(moved.y + moved.height)
        }
        expect(scrollTo(laid, moved, { line, column }).dy === 0 || laid.head + height > view.height).toBe(
          true,
        )
      }),
    )
  })
})

describe('a place', () => {
  test('is under the middle of its own cell, and a heading is none', () => {
    const laid = layout([2, 3], 4)
    for (const [line, { kind, y, height }] of laid.lines.entries())
      for (const [column, { x }] of laid.columns.entries())
        expect(placeAt(laid, x + laid.sizes.column / 2, y + height / 2)).toEqual(
          kind === 'person' ? { line, column } : null,
        )
    expect(placeAt(laid, 10, laid.lines[1]?.y ?? 0)).toEqual({ line: 1, column: -1 })
    expect(placeAt(laid, 300, 5)).toBeNull()
  })

  test('is left by arrow keys over headings, and edges hold', () => {
    const laid = layout([2, 3], 4)
    const from = { line: 2, column: 1 }
    expect(nextPlace(laid, from, 'down', 5)).toEqual({ line: 4, column: 1 })
    expect(nextPlace(laid, { line: 4, column: 1 }, 'up', 5)).toEqual(from)
    expect(nextPlace(laid, { line: 1, column: 0 }, 'up', 5)).toEqual({ line: 1, column: 0 })
    expect(nextPlace(laid, from, 'page-down', 50)).toEqual({ line: 6, column: 1 })
    expect(nextPlace(laid, from, 'page-up', 50)).toEqual({ line: 1, column: 1 })
    expect(nextPlace(laid, from, 'last', 5)).toEqual({ line: 2, column: 3 })
    expect(nextPlace(laid, { line: 2, column: 3 }, 'right', 5)).toEqual({ line: 2, column: 3 })
    expect(nextPlace(laid, from, 'first', 5)).toEqual({ line: 2, column: -1 })
  })

  test('led to by any key is always a person’s', () => {
    const keys = [
      'up',
      'down',
      'left',
      'right',
      'first',
      'last',
      'top',
      'bottom',
      'page-up',
      'page-down',
    ] as const
    fc.assert(
      fc.property(groupSizes, fc.array(fc.constantFrom(...keys)), (sizes, pressed) => {
        const laid = layout(sizes, 4)
        let place = nextPlace(laid, { line: 0, column: 0 }, 'top', 7)
        for (const key of pressed) {
          place = nextPlace(laid, place, key, 7)
          expect(laid.lines[place.line]?.kind).toBe('person')
          expect(place.column).toBeGreaterThanOrEqual(-1)
          expect(place.column).toBeLessThan(4)
        }
      }),
    )
  })
})
