import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEVELS, type Level } from '../../model/primitives.ts'
import { type LadderNode, layoutLadder, routeLinks } from './index.ts'

const level = fc.constantFrom<Level>(...LEVELS)
const series = fc.array(fc.array(level, { minLength: 1, maxLength: 5 }), { minLength: 9, maxLength: 80 })
const ROOM = { width: 1400, height: 900 }

const nodesOf = (columns: readonly (readonly Level[])[]): LadderNode[] =>
  columns.flatMap((levels, column) =>
    levels.map((own, at) => ({
      id: `${column}-${at}`,
      column,
      level: own,
      title: `Class ${column} ${at}`,
      meta: '',
      pay: false,
      status: false,
    })),
  )

test('dozens of series stand on shelves, shaped about like the sheet; a few stay side by side', () => {
  const many = layoutLadder(nodesOf(Array.from({ length: 90 }, () => [1, 2, 3])), 90, [], {
    room: ROOM,
    mayWrap: true,
  })
  expect(many.shelves.length).toBeGreaterThan(2)
  expect(many.width / many.height).toBeGreaterThan(0.8)
  expect(many.width / many.height).toBeLessThan(3)
  const few = layoutLadder(nodesOf([[1, 2], [2], [3]]), 3, [], { room: ROOM, mayWrap: true })
  expect(few.shelves).toHaveLength(1)
})

test('whatever the series: each card in its column, on the shelf of it, in the band of its level, over no other', () => {
  fc.assert(
    fc.property(series, columns => {
      const nodes = nodesOf(columns)
      const layout = layoutLadder(nodes, columns.length, [], { room: ROOM, mayWrap: true })
      expect(layout.shelves[0]?.from).toBe(0)
      expect(layout.shelves.at(-1)?.to).toBe(columns.length)
      for (const [at, { from }] of layout.shelves.entries())
        if (at > 0) expect(from).toBe(layout.shelves[at - 1]?.to)
      const taken = new Set<string>()
      for (const card of layout.cards) {
        const shelf = layout.shelves.findIndex(({ to }) => card.column < to)
        const band = layout.bands.find(each => each.shelf === shelf && each.level === card.level)
        expect(card.y).toBeGreaterThanOrEqual(band?.y ?? Infinity)
        expect(card.y + card.height).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0))
        const column = layout.columns[card.column]
        expect(card.x).toBeGreaterThanOrEqual(column?.x ?? Infinity)
        expect(card.x + card.width).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0) + 0.01)
        taken.add(`${card.lane} ${card.row}`)
      }
      expect(taken.size).toBe(nodes.length)
    }),
    { numRuns: 60 },
  )
})

test('a line between series on two shelves runs from card to card, clear of the others', () => {
  const columns = Array.from({ length: 40 }, (): Level[] => [1, 2, 3])
  const layout = layoutLadder(nodesOf(columns), columns.length, [], { room: ROOM, mayWrap: true })
  const [route] = routeLinks(layout, [{ from: '0-0', to: '39-2', kind: 'qualifying' }])
  const [first, last] = [layout.byId.get('0-0'), layout.byId.get('39-2')]
  if (!route || !first || !last) throw new Error('no line between cards that are there')
  for (const [at, a] of route.points.entries()) {
    const b = route.points[at + 1]
    if (!b) continue
    for (const card of layout.cards) {
      if (card === first || card === last) continue
      const apart =
        Math.max(a.x, b.x) <= card.x ||
        Math.min(a.x, b.x) >= card.x + card.width ||
        Math.max(a.y, b.y) <= card.y ||
        Math.min(a.y, b.y) >= card.y + card.height
      expect(apart, card.id).toBe(true)
    }
  }
})
