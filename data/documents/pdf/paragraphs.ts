/** The lines of a column → paragraphs, items, rows and headings. */
import type { Piece } from '../../../core/reading/text/compose.ts'
import { headingFromType, type Sized } from '../headings.ts'
import type { Region } from './columns.ts'
import { joinWords, type KnownWords } from './hyphens.ts'
import { wordsOf } from './lines.ts'
import { isBoldLine, type Line, middle, rightOf } from './page.ts'

/** A piece with what its place on the page says of it. */
export interface Placed extends Sized {
  /** Its last line goes up to where lines break: it may go on, on the next page. */
  readonly isFull: boolean
}

interface Open {
  readonly lines: Line[]
  readonly label: string | undefined
  /** Where its words begin: after the label. */
  readonly textLeft: number
}

/** Between lines of one paragraph, in sizes of the type, where nothing else is known. */
const USUAL_STEP = 1.45
const LABEL = /^(?:[•·▪◦‣●○■□✓*–—§Øo\uf000-\uf0ff-]|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)])$/
const SYMBOL = /^[·▪◦‣●○■□✓§Øo\uf000-\uf0ff]$/

export function paragraphsOf(region: Region, known: KnownWords): Placed[] {
  const step = stepOf(region.lines)
  const pieces: Placed[] = []
  let open: Open | null = null
  for (const line of region.lines) {
    const last: Line | undefined = open?.lines.at(-1)
    if (open && last && goesOn(open, last, line, region, step)) open.lines.push(line)
    else {
      if (open) pieces.push(pieceOf(open, region.right, known))
      open = begin(line)
    }
  }
  if (open) pieces.push(pieceOf(open, region.right, known))
  return pieces
}

/** The usual distance between lines, in sizes of the type. */
function stepOf(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, i) => (line.y - (lines[i]?.y ?? 0)) / line.size)
    .filter(step => step > 0.8 && step < 2.5)
  return steps.length < 3 ? USUAL_STEP : Math.max(1.15, Math.min(middle(steps), 2.1))
}

function begin(line: Line): Open {
  const { label, textLeft } = labelOf(line)
  return { lines: [line], label, textLeft }
}

/** A label stands first and apart: "1." and a gap, "•" and a gap. */
function labelOf(line: Line): { label: string | undefined; textLeft: number } {
  const filled = line.runs.filter(({ text }) => text.trim() !== '')
  const [first, second] = filled
  if (first && second && LABEL.test(first.text.trim()) && second.x - rightOf(first) > 0.25 * first.size)
    return { label: first.text.trim(), textLeft: second.x }
  return { label: undefined, textLeft: line.left }
}

function goesOn(open: Open, last: Line, line: Line, region: Region, step: number): boolean {
  const gap = (line.y - last.y) / line.size
  const usual = open.lines.length > 1 ? (last.y - (open.lines.at(-2)?.y ?? 0)) / last.size : step
  const isNear = gap > 0 && gap <= Math.min(usual, step) * 1.3
  const isSameType =
    Math.abs(last.size - line.size) < 0.12 * line.size && last.runs.at(-1)?.isBold === line.runs[0]?.isBold
  if (!isNear || !isSameType || labelOf(line).label !== undefined || isRow(line) || isRow(last)) return false
  const words = wordsOf(line)
  const isUnder =
    open.lines.length > 1
      ? Math.abs(line.left - last.left) < line.size
      : isStart(open, line, /^\p{Ll}/u.test(words) ? DEEP : SHALLOW)
  return isUnder && isFullLine(last, words, region)
}

/** How far in, in sizes of the type, the second line of a paragraph may begin; farther, where it is amid a sentence. */
const [SHALLOW, DEEP] = [4, 16]

/** The second line of a paragraph may begin further left or right than its first. */
const isStart = ({ lines, textLeft }: Open, line: Line, farthest: number): boolean => {
  const left = lines[0]?.left ?? 0
  return line.left > left - 6 * line.size && line.left < textLeft + farthest * line.size
}

/** Long, and the next line's first word would not have found room; where a sentence ends, also close to the edge. */
function isFullLine(line: Line, next: string, { left, right }: Region): boolean {
  const width = line.right - line.left
  if (width < 0.45 * (right - left)) return false
  const [word = ''] = next.split(/\s/, 1)
  const letters = line.runs.reduce((sum, { text }) => sum + text.length, 0)
  const endsHere = /[.;:]$/.test(wordsOf(line)) && /^[\p{Lu}\p{N}]/u.test(next)
  if (endsHere && line.right < right - 1.5 * line.size) return false
  return line.right + (width / Math.max(letters, 1)) * (word.length + 1) > right - 0.5 * line.size
}

const isRow = (line: Line): boolean => wordsOf(line).includes('\t') && labelOf(line).label === undefined

function pieceOf({ lines, label, textLeft }: Open, right: number, known: KnownWords): Placed {
  const [first] = lines
  const texts = lines.map((line, i) =>
    i === 0 && label !== undefined
      ? wordsOf({ ...line, runs: line.runs.filter(({ x }) => x >= textLeft - 0.01) })
      : wordsOf(line),
  )
  const words = joinWords(texts, known)
  const isBold = lines.every(isBoldLine)
  const last = lines.at(-1)
  return {
    kind: kindOf(words, label, isBold && lines.length <= 2),
    ...(label !== undefined && { label: SYMBOL.test(label) ? '•' : label }),
    words,
    size: first?.size ?? 0,
    isFull: last !== undefined && lines.length > 1 && last.right > right - 6 * last.size,
  }
}

function kindOf(words: string, label: string | undefined, isBold: boolean): Piece['kind'] {
  if (label !== undefined) return 'item'
  if (words.includes('\t')) return 'row'
  return isBold && headingFromType(words) ? 'heading' : 'paragraph'
}
