import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../../data/catalogue/index.ts'
import { CARD, footHeight } from './card.ts'
import { countCrossings } from './crossings.ts'
import { node, syntheticLadder } from './ladder.fixture.ts'
import { type LadderLayout, type LadderNode, layoutLadder } from './layout.ts'
import { cardAt, nextCard } from './navigate.ts'
import { type LadderLink, type LadderRoute, routeLinks } from './route.ts'
import { estimateWidth } from './text.ts'

const ROOM = { width: 1104, height: 676 }
const lay = (nodes: LadderNode[], columns: number, links: LadderLink[], room = ROOM): LadderLayout =>
  layoutLadder(nodes, columns, links, { room })

function shipped(): { nodes: LadderNode[]; columns: number; links: LadderLink[] } {
  const { classes, jurisdictions, edges } = shippedCatalogue()
  const column = new Map(jurisdictions.map(({ id }, at) => [id, at]))
  const nodes = classes.map(({ id, jurisdiction, level, title, code, grade, pay }) => ({
    id,
    column: column.get(jurisdiction) ?? 0,
    level,
    title,
    meta: [code, grade].filter(part => part !== undefined).join(' · '),
    pay: pay !== undefined,
    status: true,
  }))
  return { nodes, columns: jurisdictions.length, links: edges }
}

const ladders = [
  ['the shipped catalogue', shipped()],
  ...[5, 50, 500].map(count => {
    const columns = Math.ceil(Math.sqrt(count / 2))
    return [`${count} classes`, { ...syntheticLadder(count, columns), columns }] as const
  }),
] as const

describe.each(ladders)('the ladder of %s', (_name, { nodes, columns, links }) => {
  const layout = lay(nodes, columns, links)
  const routes = routeLinks(layout, links)

  test('no card lies over another, and all lie within the sheet', () => {
    for (const [at, card] of layout.cards.entries()) {
      expect(card.x).toBeGreaterThanOrEqual(0)
      expect(card.x + card.width).toBeLessThanOrEqual(layout.width)
      for (const other of layout.cards.slice(at + 1)) expect(overlaps(card, other)).toBe(false)
    }
  })

  test('a card stands in the band of its level and in its column', () => {
    for (const card of layout.cards) {
      const band = layout.bands.find(({ level }) => level === card.level)
      const column = layout.columns[card.column]
      expect(card.y).toBeGreaterThan(band?.y ?? Number.NaN)
      expect(card.y + card.height).toBeLessThan((band?.y ?? 0) + (band?.height ?? 0))
      expect(card.x).toBeGreaterThanOrEqual(column?.x ?? Number.NaN)
      expect(card.x + card.width).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0))
    }
  })

  test('higher levels stand above lower ones', () => {
    expect(layout.bands.map(({ level }) => level)).toEqual([6, 5, 4, 3, 2, 1])
    for (const [at, band] of layout.bands.entries()) {
      const next = layout.bands[at + 1]
      if (next) expect(band.y + band.height).toBeLessThan(next.y)
    }
  })

  test('a title stays inside its card and clear of the lines at the foot', () => {
    for (const card of layout.cards) {
      const face = nodes[card.node]
      if (!face) throw new Error('a card without its node')
      expect(card.title.length).toBeLessThanOrEqual(CARD.title.most)
      for (const line of card.title) {
        expect(estimateWidth(line, CARD.title.size, true)).toBeLessThanOrEqual(card.width - 2 * CARD.pad)
      }
      const used = 2 * CARD.pad + card.title.length * CARD.title.line + footHeight(face)
      expect(used).toBeLessThanOrEqual(card.height)
    }
  })

  test('no line runs through a card', () => {
    for (const route of routes) for (const card of layout.cards) expect(runsThrough(route, card)).toBe(false)
  })

  test('a line that passes a card leaves six pixels beside it, however thick the line', () => {
    expect(clearanceOf(layout, routes)).toBeGreaterThanOrEqual(6 + THICKEST / 2)
  })

  test('every line ends at the edges of its own two cards', () => {
    expect(routes).toHaveLength(links.length)
    for (const { from, to, points } of routes) {
      const ends = [points[0], points.at(-1)]
      for (const [at, id] of [from, to].entries()) {
        const card = layout.byId.get(id)
        const end = ends[at]
        if (!card || !end) throw new Error('a line without its end')
        expect(end.x).toBeGreaterThanOrEqual(card.x)
        expect(end.x).toBeLessThanOrEqual(card.x + card.width)
        expect(end.y).toBeGreaterThanOrEqual(card.y)
        expect(end.y).toBeLessThanOrEqual(card.y + card.height)
      }
    }
  })

  test('lines run level or upright only', () => {
    for (const { points } of routes) {
      for (const [at, point] of points.entries()) {
        const before = points[at - 1]
        if (before)
          expect(Math.min(Math.abs(before.x - point.x), Math.abs(before.y - point.y))).toBeLessThan(0.001)
      }
    }
  })
})

describe('the shipped ladder', () => {
  const { nodes, columns, links } = shipped()

  test('the steps of a series without a class between them are straight', () => {
    const series = links.filter(({ kind }) => kind === 'series')
    const bent = routeLinks(lay(nodes, columns, links), series).filter(({ points }) => points.length > 2)
    expect(bent).toEqual([])
  })

  test('fits a window of 1280 pixels without being scaled, and widens its cards in one of 1920', () => {
    expect(lay(nodes, columns, links).width).toBeLessThanOrEqual(ROOM.width)
    const wide = lay(nodes, columns, links, { width: 1740, height: 950 })
    expect(wide.width).toBeLessThanOrEqual(1740)
    expect(wide.cardWidth).toBeGreaterThan(lay(nodes, columns, links).cardWidth)
  })

  test('classes of one level and jurisdiction stand side by side where there is room', () => {
    const rows = lay(nodes, columns, links, { width: 1740, height: 950 }).rows
    expect(rows).toHaveLength(6)
  })
})

describe('ordering', () => {
  test('lines that cross only by the order given do not cross', () => {
    const nodes = [node('a', 0, 1), node('b', 0, 1), node('c', 0, 2), node('d', 0, 2)]
    const links = [
      { from: 'a', to: 'd', kind: 'series' },
      { from: 'b', to: 'c', kind: 'series' },
    ]
    const layout = lay(nodes, 1, links)
    const x = (id: string): number => layout.byId.get(id)?.x ?? 0
    expect(Math.sign(x('a') - x('b'))).toBe(Math.sign(x('d') - x('c')))
  })

  test('leaves fewer crossings than the order given', () => {
    const { nodes, links } = syntheticLadder(400, 8, 7)
    const layout = lay(nodes, 8, links)
    const level = Int8Array.from(nodes, n => n.level)
    const index = new Map(nodes.map(({ id }, at) => [id, at]))
    const rising = links
      .map(({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0] as const)
      .filter(([a, b]) => level[a] !== level[b])
    const spans = { lower: Int32Array.from(rising, ([a]) => a), upper: Int32Array.from(rising, ([, b]) => b) }
    const given = Float64Array.from(nodes, (n, at) => n.column + at / nodes.length)
    const ordered = Float64Array.from(layout.cards, card => card.x)
    expect(countCrossings(spans, ordered, level)).toBeLessThan(0.8 * countCrossings(spans, given, level))
  })

  test('crossings count pairs, at the levels they pass, and not lines that share an end', () => {
    const level = Int8Array.from([1, 1, 3, 3])
    const x = Float64Array.from([0, 1, 0, 1])
    const cross = { lower: Int32Array.from([0, 1]), upper: Int32Array.from([3, 2]) }
    const apart = { lower: Int32Array.from([0, 1]), upper: Int32Array.from([2, 3]) }
    const shared = { lower: Int32Array.from([0, 0]), upper: Int32Array.from([2, 3]) }
    expect([cross, apart, shared].map(spans => countCrossings(spans, x, level))).toEqual([1, 0, 0])
  })
})

describe('routing', () => {
  test('a line around a card between its ends uses the free space beside it', () => {
    const nodes = [node('low', 0, 1), node('between', 0, 2), node('high', 0, 3)]
    const [route] = routeLinks(lay(nodes, 1, []), [{ from: 'low', to: 'high', kind: 'qualifying' }])
    expect(route?.points).toHaveLength(6)
  })

  test('a line down the sheet is the same line turned round', () => {
    const nodes = [node('a', 0, 1), node('b', 1, 4)]
    const layout = lay(nodes, 2, [])
    const up = routeLinks(layout, [{ from: 'a', to: 'b', kind: 'plan' }])[0]
    const down = routeLinks(layout, [{ from: 'b', to: 'a', kind: 'plan' }])[0]
    expect(down?.points).toEqual(up?.points.toReversed())
  })

  test('an end that is not drawn draws no line', () => {
    expect(routeLinks(lay([node('a', 0, 1)], 1, []), [{ from: 'a', to: 'gone', kind: 'series' }])).toEqual([])
  })

  test('two kinds that leave one card leave it at two places', () => {
    const nodes = [node('a', 0, 1), node('b', 1, 3), node('c', 2, 4)]
    const routes = routeLinks(lay(nodes, 3, []), [
      { from: 'a', to: 'b', kind: 'series' },
      { from: 'a', to: 'c', kind: 'comparable' },
    ])
    expect(new Set(routes.map(({ points }) => points[0]?.x)).size).toBe(2)
  })

  test('whatever the ladder, no line runs through a card', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(9999),
        (count, columns, seed) => {
          const { nodes, links } = syntheticLadder(count, columns, seed)
          const layout = lay(nodes, columns, links)
          const routes = routeLinks(layout, links)
          for (const route of routes) {
            for (const card of layout.cards) expect(runsThrough(route, card)).toBe(false)
          }
          expect(clearanceOf(layout, routes)).toBeGreaterThanOrEqual(6 + THICKEST / 2)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('finding cards', () => {
  const nodes = [node('tl', 0, 6), node('tr', 1, 6), node('bl', 0, 2), node('far', 3, 5)]
  const layout = lay(nodes, 4, [])

  test.each([
    ['tl', 'right', 'tr'],
    ['tl', 'down', 'bl'],
    ['bl', 'up', 'tl'],
    ['tr', 'left', 'tl'],
    ['tl', 'up', 'tl'],
    ['tl', 'last', 'tr'],
    ['tr', 'first', 'tl'],
    ['tr', 'right', 'far'],
  ] as const)('from %s, %s leads to %s', (from, direction, to) => {
    expect(nextCard(layout, from, direction)?.id).toBe(to)
  })

  test('arrow keys reach every card of any ladder', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(9999),
        (count, columns, seed) => {
          const made = syntheticLadder(count, columns, seed)
          const any = lay(made.nodes, columns, [])
          const seen = new Set(['n0'])
          for (const id of seen) {
            for (const direction of ['up', 'down', 'left', 'right'] as const)
              seen.add(nextCard(any, id, direction)?.id ?? id)
          }
          expect(seen.size).toBe(count)
        },
      ),
      { numRuns: 60, examples: [[8, 4, 7445]] },
    )
  })

  test('a point on a card finds it, a point in a gutter finds none', () => {
    const card = layout.byId.get('tr')
    if (!card) throw new Error('no card')
    expect(cardAt(layout, card.x + 5, card.y + 5)?.id).toBe('tr')
    expect(cardAt(layout, card.x - 5, card.y + 5)).toBeUndefined()
  })
})

interface Rect {
  x: number
  y: number
  width: number
  height: number
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** A piece of the line has more than a hair of its length inside the card. */
function runsThrough({ points }: LadderRoute, card: Rect): boolean {
  const inner = { x: card.x + 0.01, y: card.y + 0.01, width: card.width - 0.02, height: card.height - 0.02 }
  return points.some((point, at) => {
    const before = points[at - 1]
    if (!before) return false
    const piece = {
      x: Math.min(before.x, point.x),
      y: Math.min(before.y, point.y),
      width: Math.abs(before.x - point.x),
      height: Math.abs(before.y - point.y),
    }
    return overlaps({ ...piece, width: piece.width + 0.001, height: piece.height + 0.001 }, inner)
  })
}

/** Pixels; of a planned path, the thickest line of all. */
const THICKEST = 4

/** How near a line comes to the edge of a card it passes, at the nearest; its own two cards it has to touch. */
function clearanceOf({ cards }: LadderLayout, routes: readonly LadderRoute[]): number {
  let least = Infinity
  for (const { from, to, points } of routes) {
    for (const [at, b] of points.entries()) {
      const a = points[at - 1]
      if (!a) continue
      for (const card of cards) {
        if (card.id === from || card.id === to) continue
        const [left, right] = [card.x - Math.max(a.x, b.x), Math.min(a.x, b.x) - card.x - card.width]
        const [above, below] = [card.y - Math.max(a.y, b.y), Math.min(a.y, b.y) - card.y - card.height]
        // Beside it only where the two stand at the same height or over each other.
        if (above < 0 && below < 0) least = Math.min(least, Math.max(left, right))
        else if (left < 0 && right < 0) least = Math.min(least, Math.max(above, below))
      }
    }
  }
  return least
}
