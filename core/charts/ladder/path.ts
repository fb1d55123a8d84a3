import type { Point } from './route.ts'

/** A way with rounded corners, as SVG path data; canvas takes it as a Path2D. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${round(first.x)} ${round(first.y)}`
  for (const [at, corner] of rest.entries()) {
    const before = points[at] ?? corner
    const after = rest[at + 1]
    const turn = after ? Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2) : 0
    if (!after || turn < 0.5) {
      path += `L${round(corner.x)} ${round(corner.y)}`
      continue
    }
    const into = towards(corner, before, turn)
    const out = towards(corner, after, turn)
    path += `L${round(into.x)} ${round(into.y)}Q${round(corner.x)} ${round(corner.y)} ${round(out.x)} ${round(out.y)}`
  }
  return path
}

const round = (value: number): number => Math.round(value * 100) / 100
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function towards(from: Point, to: Point, length: number): Point {
  const share = length / (distance(from, to) || 1)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
