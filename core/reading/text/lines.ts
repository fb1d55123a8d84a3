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
const NARROWEST = 36
/** A line that is so much shorter than the width had no room for its next word. */
const LONGEST_WORD = 16
const SHORT_WORD = 4
/** A word that was made whole sticks out. */
const STICKS_OUT = 8
/** Addresses and the like: of all lines, so many may be wider than the width. */
const MOST_WIDER = 0.1

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
  const width = widthOf(lines)
  if (width === null) return never
  const isFull = (line: Line, next: Line): boolean =>
    next.width <= width + STICKS_OUT &&
    line.width <= width + STICKS_OUT &&
    line.width > width / 2 &&
    line.width + 1 + (next.words.split(/\s/, 1)[0] ?? '').length > width - 5
  return (line, next) =>
    line.words !== '' &&
    next.words !== '' &&
    isFull(line, next) &&
    !LABEL.test(next.words) &&
    !isHeading(line.words) &&
    !isHeading(next.words) &&
    !BEGINS_AS_HEADING.test(next.words)
}

/** The width that sentences were broken at: of lines that stop without a mark, before small letters. Null where none were. */
function widthOf(lines: readonly Line[]): number | null {
  const stopped = lines
    .filter((line, i) => {
      const next = lines[i + 1]
      return next && /[\p{L},]$/u.test(line.words) && /^\p{Ll}/u.test(next.words) && !LABEL.test(next.words)
    })
    .map(line => line.width)
  const near = (width: number, less: number): number =>
    stopped.filter(each => each <= width && each > width - less).length
  // An address, or a line that was not broken, may be wider than the page.
  const width = stopped
    .toSorted((a, b) => b - a)
    .find(
      each =>
        near(each, LONGEST_WORD) >= Math.max(LEAST_BROKEN, stopped.length / 2) &&
        near(each, SHORT_WORD) >= Math.min(LEAST_BROKEN, stopped.length / 3),
    )
  if (width === undefined || width > WIDEST || width < NARROWEST) return null
  const wider = lines.filter(each => each.width > width + STICKS_OUT).length
  return wider > lines.length * MOST_WIDER ? null : width
}

/** "MINIMUM TRAINING AND EXPERIENCE (The following …": a heading with the sentence below it on its line. */
const BEGINS_AS_HEADING = /^(?:\p{Lu}{2,}[^\p{L}]+){3}/u

/** All in capitals, as headings of plain text are, and no sentence. */
const isHeading = (words: string): boolean =>
  !/\p{Ll}/u.test(words) && /\p{Lu}/u.test(words) && !HEADING_END.test(words)
