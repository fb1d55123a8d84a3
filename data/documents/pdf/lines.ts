/** Runs of type, in whatever order a PDF paints them → lines. */
import { type Line, lineOf, type Run } from './page.ts'

/** Lines from top to bottom. A line goes across columns; `columns.ts` divides it. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = []
  for (const run of withoutDoubles(runs).toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && run.y - first.y < reach(first, run)) row.push(run)
    else rows.push([run])
  }
  return rows.map(lineOf)
}

/** Raised and lowered type stays on its line; the next line of the same type is farther. */
const reach = (a: Run, b: Run): number =>
  0.45 * Math.min(Math.max(a.size, b.size), 2 * Math.min(a.size, b.size))

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
const SPACE = 0.12

/** The words of a line; a wide gap, as between cells of a table, is a tab. */
export function wordsOf({ runs }: Line): string {
  let words = ''
  let end: number | null = null
  for (const { text, x, width, size } of runs) {
    const gap = end === null ? 0 : (x - end) / size
    if (gap > WIDE) words = `${words.trimEnd()}\t`
    else if (gap > SPACE && !/\s$/.test(words) && !/^\s/.test(text)) words += ' '
    words += text
    end = Math.max(end ?? 0, x + width)
  }
  return words
    .replace(/\s*\t\s*/g, '\t')
    .replace(/[^\S\t]+/g, ' ')
    .trim()
}
