/** Lines that go across a page → the order they are read in, where the page has columns of running text. */
import { type Line, lineOf, middle, type Run, rightOf } from './page.ts'

/** Lines that are read one after the other: a column, or what goes across the page. */
export interface Region {
  readonly lines: readonly Line[]
  readonly left: number
  /** Where its lines would have to break. */
  readonly right: number
}

/** A gutter is at least so many points wide, and beside so many lines. */
const NARROWEST = 9
const FEWEST = 6

interface Band {
  readonly first: number
  /** Not included. */
  readonly last: number
  /** Where nothing is painted. */
  readonly from: number
  readonly to: number
}

export function regionsOf(lines: readonly Line[]): Region[] {
  const band = bestBand(lines)
  if (!band) return lines.length > 0 ? [regionOf(lines)] : []
  const beside = lines.slice(band.first, band.last)
  return [
    ...regionsOf(lines.slice(0, band.first)),
    ...regionsOf(sideOf(beside, run => rightOf(run) <= band.from + 1)),
    ...regionsOf(sideOf(beside, run => run.x >= band.to - 1)),
    ...regionsOf(lines.slice(band.last)),
  ]
}

function regionOf(lines: readonly Line[]): Region {
  const left = Math.min(...lines.map(line => line.left))
  const end = Math.max(...lines.map(line => line.right))
  // A short line may be set to an edge of its own.
  const long = lines.filter(line => line.right - line.left > 0.45 * (end - left))
  return { lines, left, right: long.length > 0 ? Math.max(...long.map(line => line.right)) : end }
}

const sideOf = (lines: readonly Line[], isThere: (run: Run) => boolean): Line[] =>
  lines
    .map(({ runs }) => runs.filter(isThere))
    .filter(runs => runs.length > 0)
    .map(lineOf)

/** The longest stretch of lines beside one gutter. */
function bestBand(lines: readonly Line[]): Band | null {
  let best: Band | null = null
  for (let first = 0; first < lines.length; ) {
    const band = bandFrom(lines, first)
    if (band && band.last - band.first > (best ? best.last - best.first : 0)) best = band
    first = band ? band.last : first + 1
  }
  return best
}

/** The stretch that begins with this line, if the line has a gap that lines below it keep open. */
function bandFrom(lines: readonly Line[], first: number): Band | null {
  const start = lines[first]
  if (!start) return null
  let best: Band | null = null
  // Lines of two columns need not stand on the same heights.
  for (const gap of gapsOf(lineOf([...start.runs, ...(lines[first + 1]?.runs ?? [])]))) {
    let { from, to } = gap
    let last = first
    for (; last < lines.length; last++) {
      const line = lines[last]
      const open = line && openWithin(line, from, to)
      if (!open) break
      ;({ from, to } = open)
    }
    const band = { first, last, from, to }
    if (last - first > (best ? best.last - best.first : 0) && isTextBoth(lines.slice(first, last), band))
      best = band
  }
  return best
}

function gapsOf({ runs }: Line): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = []
  let end: number | null = null
  for (const run of runs) {
    if (run.text.trim() === '') continue
    if (end !== null && run.x - end >= NARROWEST) gaps.push({ from: end, to: run.x })
    end = Math.max(end ?? 0, rightOf(run))
  }
  return gaps
}

/** The widest part of a gap that a line leaves open, or null. */
function openWithin({ runs }: Line, from: number, to: number): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null
  let at = from
  for (const run of [...runs.filter(({ text }) => text.trim() !== ''), null]) {
    const end = run ? Math.min(run.x, to) : to
    if (end - at >= NARROWEST && end - at > (best ? best.to - best.from : 0)) best = { from: at, to: end }
    if (run) at = Math.max(at, rightOf(run))
  }
  return best
}

/**
 * Columns of running text fill their width and go on down both sides. What stands beside a gap in a table, a list of
 * labels or a pair of fields does not.
 */
function isTextBoth(lines: readonly Line[], { from, to }: Band): boolean {
  const left = sideOf(lines, run => rightOf(run) <= from + 1)
  const right = sideOf(lines, run => run.x >= to - 1)
  return [left, right].every(side => {
    if (side.length < FEWEST) return false
    const start = Math.min(...side.map(line => line.left))
    const end = Math.max(...side.map(line => line.right))
    const fill = middle(side.map(line => (line.right - line.left) / (end - start)))
    const letters = middle(side.map(line => line.runs.reduce((sum, { text }) => sum + text.length, 0)))
    return fill > 0.7 && letters >= 20
  })
}
