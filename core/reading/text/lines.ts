/** Blocks of plain text: each line that stands by itself; a paragraph broken into lines by width is one block. */
import type { Block, Span } from '../model.ts'

interface Line extends Span {
  /** Columns up to the end of its words. */
  readonly width: number
  readonly words: string
  readonly indent: number
}

/** At least this many lines must look broken by width before any is joined. */
const LEAST_BROKEN = 3
/** Where lines are broken by a width, it is a page's or a screen's. */
const WIDEST = 130
const NARROWEST = 50

/** Lines without words are no block. */
export function textBlocks(text: string): Block[] {
  const lines = linesOf(text)
  const isBroken = brokenByWidth(lines)
  const blocks: Block[] = []
  lines.forEach((line, i) => {
    const last = blocks.at(-1)
    const before = lines[i - 1]
    if (last && before && isBroken(before, line)) blocks[blocks.length - 1] = { ...last, to: line.to }
    else if (line.words !== '') blocks.push({ from: line.from, to: line.to, kind: 'paragraph' })
  })
  return blocks
}

function linesOf(text: string): Line[] {
  let at = 0
  return text.split('\n').map(raw => {
    const words = raw.trim()
    const indent = raw.length - raw.trimStart().length
    const from = at + indent
    at += raw.length + 1
    return { from, to: from + words.length, width: indent + words.length, words, indent }
  })
}

/** Begins a thing of its own: a bullet, a number, a letter in brackets. */
const LABEL = /^(?:[•·▪◦‣●○■□✓*–—-]\s|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s)/
const HEADING_END = /[:.;?!]$/

const never = (): boolean => false

/** Tells whether the second line goes on with the first one's sentence because the first was full. */
function brokenByWidth(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  const widths = lines.filter(line => line.words !== '').map(line => line.width)
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0)
  if (width > WIDEST || width < NARROWEST) return never
  const isFull = (line: Line, next: Line): boolean =>
    line.words !== '' &&
    next.words !== '' &&
    line.width > width / 2 &&
    line.width + 1 + (next.words.split(/\s/, 1)[0] ?? '').length > width - 5
  const goesOn = (line: Line, next: Line): boolean =>
    isFull(line, next) && !LABEL.test(next.words) && !isHeading(line.words) && !isHeading(next.words)
  let broken = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (next && goesOn(line, next) && /^\p{Ll}/u.test(next.words)) broken += 1
  }
  return broken >= LEAST_BROKEN ? goesOn : never
}

/** All in capitals, as headings of plain text are, and no sentence. */
const isHeading = (words: string): boolean =>
  !/\p{Ll}/u.test(words) && /\p{Lu}/u.test(words) && !HEADING_END.test(words)
