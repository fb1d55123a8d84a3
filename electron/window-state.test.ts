import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeWindow, type Rectangle, readWindowState, SMALLEST } from './window-state.ts'

const MAIN = { x: 0, y: 0, width: 1920, height: 1040 }
const RIGHT = { x: 1920, y: 200, width: 1280, height: 700 }

test('a first window has a usual size and a place of the system’s choosing', () => {
  expect(placeWindow(null, [MAIN])).toEqual({ width: 1280, height: 800, maximized: false })
})

test('a window opens where it was', () => {
  const bounds = { x: 100, y: 50, width: 1000, height: 600 }
  expect(placeWindow({ bounds, maximized: false }, [MAIN])).toEqual({ ...bounds, maximized: false })
  expect(placeWindow({ bounds, maximized: true }, [MAIN]).maximized).toBe(true)
})

test('a window on a second screen comes back to the main one when that screen is gone', () => {
  const saved = { bounds: { x: 2000, y: 300, width: 1000, height: 600 }, maximized: false }
  expect(placeWindow(saved, [MAIN, RIGHT])).toMatchObject({ x: 2000, y: 300 })
  expect(placeWindow(saved, [MAIN])).toEqual({ width: 1000, height: 600, maximized: false })
})

test('a window whose title bar is off the screen is brought back', () => {
  for (const [x, y] of [
    [100, -400],
    [100, 1030],
    [1900, 10],
    [-950, 10],
  ] as const)
    expect(
      placeWindow({ bounds: { x, y, width: 1000, height: 600 }, maximized: false }, [MAIN]).x,
    ).toBeUndefined()
})

const pixels = fc.integer({ min: -5000, max: 5000 })
const area = fc.record({
  x: pixels,
  y: pixels,
  width: fc.integer({ min: 800, max: 4000 }),
  height: fc.integer({ min: 600, max: 2500 }),
})
const bounds = fc.record({
  x: pixels,
  y: pixels,
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
})

test('whatever was kept and whatever the screens, the window can be taken hold of', () => {
  fc.assert(
    fc.property(bounds, fc.array(area, { minLength: 1, maxLength: 3 }), (saved, areas) => {
      const { x, y, width, height } = placeWindow({ bounds: saved, maximized: false }, areas)
      expect(width).toBeGreaterThanOrEqual(SMALLEST.width)
      expect(height).toBeGreaterThanOrEqual(SMALLEST.height)
      if (x === undefined || y === undefined) return
      expect(areas.some(one => seen({ x, y, width, height: 32 }, one))).toBe(true)
    }),
  )
})

const seen = (bar: Rectangle, one: Rectangle): boolean =>
  Math.min(bar.x + bar.width, one.x + one.width) - Math.max(bar.x, one.x) >= 120 &&
  bar.y >= one.y &&
  bar.y + bar.height <= one.y + one.height

test('what a file holds is believed only where it is a window’s state', () => {
  const good = { bounds: { x: 1, y: 2, width: 900, height: 600 }, maximized: false }
  expect(readWindowState(JSON.stringify(good))).toEqual(good)
  for (const bad of [
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"bounds":null,"maximized":true}',
    '{"bounds":{"x":1,"y":2,"width":"9","height":9},"maximized":true}',
    '{"bounds":{"x":1,"y":2,"width":1e300,"height":9},"maximized":true}',
    '{"bounds":{"x":1,"y":2,"width":900,"height":600}}',
  ])
    expect(readWindowState(bad), bad).toBeNull()
})
