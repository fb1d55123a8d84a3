/** Runs of type, in whatever order a PDF paints them → lines. */
import { type Line, lineOf, middle, type Run, rightOf } from './page.ts'

/** Type this much smaller than what it stands beside is raised or lowered. */
const SMALL = 0.75

/** Lines from top to bottom. A line goes across columns; `columns.ts` divides it. */
export function linesOf(all: readonly Run[]): Line[] {
  const runs = withoutDoubles(all)
  const usual = middle(runs.map(({ size }) => size))
  const rows = rowsOf(runs.filter(({ size }) => size > SMALL * usual))
  const apart: Run[] = []
  for (const run of runs.filter(({ size }) => size <= SMALL * usual)) {
    const row = rows.find(each => each.some(beside => isRaised(run, beside)))
    if (row) row.push(run)
    else apart.push(run)
  }
  return [...rows, ...rowsOf(apart)].map(lineOf).toSorted((a, b) => a.y - b.y)
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && run.y - first.y < 0.45 * Math.min(first.size, run.size)) row.push(run)
    else rows.push([run])
  }
  return rows
}

/** "nd" of "2nd": small, within the height of larger type, and beside it. */
const isRaised = (run: Run, beside: Run): boolean =>
  run.size <= SMALL * beside.size &&
  run.y > beside.y - beside.size &&
  run.y < beside.y + 0.4 * beside.size &&
  (Math.abs(run.x - rightOf(beside)) < beside.size || Math.abs(beside.x - rightOf(run)) < beside.size)

/** Bold type is sometimes made by painting twice, a hair apart. */
function withoutDoubles(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>()
  return runs.filter(run => {
    const same = seen.get(run.text) ?? []
    if (same.some(other => Math.abs(other.x - run.x) < 1.5 && Math.abs(other.y - run.y) < 1.5)) return false
    seen.set(run.text, [...same.slice(-8), run])
    return true
  })
}

/** A gap from here on, in sizes of the type, is more than a space between words. */
const WIDE = 2.2
const SPACE = 0.17

/** The words of a line; a wide gap, as between cells of a table, is a tab. */
export function wordsOf(line: Line): string {
  const gaps = gapsOf(line)
  const isWide = isStretched(gaps) ? () => false : (gap: number) => gap > WIDE
  let words = ''
  for (const [i, { text }] of line.runs.entries()) {
    const gap = gaps[i] ?? 0
    if (isWide(gap)) words = `${words.trimEnd()}\t`
    else if (gap > SPACE && !/\s$/.test(words) && !/^\s/.test(text)) words += ' '
    words += text
  }
  return words
    .replace(/\s*\t\s*/g, '\t')
    .replace(/[^\S\t]+/g, ' ')
    .trim()
}

/** Before each run of a line, in sizes of its type; 0 before the first. */
function gapsOf({ runs }: Line): number[] {
  let end = runs[0]?.x ?? 0
  return runs.map((run, i) => {
    const gap = (run.x - end) / Math.max(run.size, runs[i - 1]?.size ?? 0)
    end = Math.max(end, rightOf(run))
    return gap
  })
}

/** A line that was stretched to the column's width has wide gaps that are all alike. */
function isStretched(gaps: readonly number[]): boolean {
  const wide = gaps.filter(gap => gap > WIDE)
  return wide.length >= 4 && Math.max(...wide) < 1.15 * Math.min(...wide)
}
