/** How far marks reach, and which of them a window shows. */
import type { Box, Point } from '../charts/ladder/index.ts'
import type { GroupMark, Mark } from './scene.ts'
import { measure } from './text.ts'

/** Of what is in a window, in the marks' own coordinates; whoever cuts exactly, clips. A group that nothing is left of goes. */
export function marksWithin(marks: readonly Mark[], window: Box): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.is !== 'group' || mark.turn !== undefined) return meet(extentOf(mark), window) ? [mark] : []
    const { at = ORIGIN, scale = 1 } = mark
    const own = marksWithin(mark.marks, {
      x: (window.x - at.x) / scale,
      y: (window.y - at.y) / scale,
      width: window.width / scale,
      height: window.height / scale,
    })
    return own.length === 0 ? [] : [{ ...mark, marks: own }]
  })
}

/** The box that a mark surely stays in, its line's weight included; null where it draws nothing. */
export function extentOf(mark: Mark): Box | null {
  switch (mark.is) {
    case 'rect':
      return wider(mark, mark.weight)
    case 'path':
      return wider(around(pathPoints(mark.d)), mark.weight)
    case 'text': {
      const width = measure(mark.text, mark.size, mark.bold ?? false)
      const left = { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start']
      return { x: mark.x - left, y: mark.y - mark.size, width, height: mark.size * 1.3 }
    }
    case 'group':
      return groupExtent(mark)
    default:
      return mark satisfies never
  }
}

function groupExtent({ marks, at = ORIGIN, scale = 1, turn = 0 }: GroupMark): Box | null {
  const angle = (turn * Math.PI) / 180
  const corners = marks.flatMap(mark => {
    const box = extentOf(mark)
    return box ? cornersOf(box) : []
  })
  return around(
    corners.map(({ x, y }) => ({
      x: at.x + scale * (x * Math.cos(angle) - y * Math.sin(angle)),
      y: at.y + scale * (x * Math.sin(angle) + y * Math.cos(angle)),
    })),
  )
}

const ORIGIN: Point = { x: 0, y: 0 }

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x, y: y + height },
  { x: x + width, y: y + height },
]

function around(points: readonly Point[]): Box | null {
  if (points.length === 0) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const wider = (box: Box | null, weight = 1): Box | null =>
  box && {
    x: box.x - weight,
    y: box.y - weight,
    width: box.width + 2 * weight,
    height: box.height + 2 * weight,
  }

const meet = (a: Box | null, b: Box): boolean =>
  a !== null && a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height

/** Figures that each command takes, Z none (SVG 1.1, 8.3). */
const TAKES: Partial<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7 }

/** Points that a path stays between: its ends and control points, and what an arc's radii may add. */
function pathPoints(d: string): Point[] {
  const points: Point[] = []
  let at = ORIGIN
  for (const [, letter = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const command = letter.toUpperCase()
    const isRelative = letter !== command
    const figures = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number)
    const takes = TAKES[command]
    if (takes === undefined) continue
    for (let nth = 0; nth + takes <= figures.length; nth += takes) {
      const some = figures.slice(nth, nth + takes)
      const added = pointsOf(command, some, isRelative ? at : ORIGIN, at)
      points.push(...added)
      at = added.at(-1) ?? at
    }
  }
  return points
}

/** Those of one command, the last one where the pen is then; `base` is what its figures are counted from. */
function pointsOf(command: string, figures: readonly number[], base: Point, at: Point): Point[] {
  const [a = 0, b = 0] = figures
  if (command === 'H') return [{ x: base.x + a, y: at.y }]
  if (command === 'V') return [{ x: at.x, y: base.y + a }]
  if (command === 'A') {
    const end = { x: base.x + (figures[5] ?? 0), y: base.y + (figures[6] ?? 0) }
    const reach = 2 * Math.max(a, b)
    return [{ x: end.x - reach, y: end.y - reach }, { x: end.x + reach, y: end.y + reach }, end]
  }
  return figures.flatMap((x, nth) =>
    nth % 2 === 0 ? [{ x: base.x + x, y: base.y + (figures[nth + 1] ?? 0) }] : [],
  )
}
