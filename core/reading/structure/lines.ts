/** The lines of the qualifications: blocks that lie in what is asked, one line each, in order. */
import type { Block, ExtractedText, Span } from '../model.ts'
import { matchesOf } from '../text/matches.ts'
import { startsDemand } from './roles.ts'

export interface Line extends Span {
  /** A number or bullet that the format held apart from the words. */
  readonly label: string | null
  readonly isHeading: boolean
}

export function linesOf({ text, blocks }: ExtractedText, ask: Span): Line[] {
  const lines: Line[] = []
  let at = ask.from
  const add = (more: readonly Line[]): void => {
    for (const line of more.flatMap(one => numbered(text, one))) {
      const last = lines.at(-1)
      const isBroken = last && !line.label && !line.isHeading && !last.isHeading && isCut(text, last, line)
      if (isBroken) lines[lines.length - 1] = { ...last, to: line.to }
      else lines.push(line)
    }
  }
  for (const block of blocksWithin(blocks, ask)) {
    add(broken(text, { from: at, to: block.from }, null))
    add(broken(text, { from: Math.max(block.from, ask.from), to: Math.min(block.to, ask.to) }, block))
    at = Math.max(at, block.to)
  }
  add(broken(text, { from: at, to: ask.to }, null))
  return lines
}

/** "1. A; or 2. B. 3. C." on one line: its entries, each a line. */
function numbered(text: string, line: Line): Line[] {
  const first = line.label ?? text.slice(line.from, Math.min(line.to, line.from + 4))
  if (!/^\(?1[.)]/.test(first.trim())) return [line]
  const starts: number[] = [line.from]
  for (const match of matchesOf(ENTRY, text.slice(line.from, line.to)))
    if (Number(match[1]) === starts.length + 1) starts.push(line.from + match.index)
  return starts.map((from, at) => {
    const span = trimmed(text, { from, to: starts[at + 1] ?? line.to })
    return { ...span, label: at === 0 ? line.label : null, isHeading: line.isHeading }
  })
}
const ENTRY = /(?<=(?:[.;,:)]|\b(?:and|or))\s{1,9})\(?(\d{1,2})[.)]\s{1,9}(?=[\p{Lu}\d])/gu

/** Blocks are in order and apart: the first of them is found by halving. */
function blocksWithin(blocks: readonly Block[], { from, to }: Span): readonly Block[] {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < blocks.length && (blocks[end]?.from ?? to) < to) end += 1
  return blocks.slice(low, end)
}

/** Words outside a block are labels that `composeText` shows before their block; they are not lines of their own. */
const LABEL_ALONE = /^(?:[•·▪◦‣●○■□*–—-]|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)])$/

function broken(text: string, { from, to }: Span, block: Block | null): Line[] {
  const lines: Line[] = []
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline > to ? to : newline
    const line = trimmed(text, { from: start, to: end })
    start = end + 1
    if (line.to <= line.from) continue
    if (!block && LABEL_ALONE.test(text.slice(line.from, Math.min(line.to, line.from + 10)))) continue
    // A block of more than one line is a paragraph that was broken by width.
    const last = lines.at(-1)
    if (last && block) lines[lines.length - 1] = { ...last, to: line.to }
    else
      lines.push({
        ...line,
        label: lines.length === 0 ? (block?.label ?? null) : null,
        isHeading: block?.kind === 'heading',
      })
  }
  return lines
}

export function trimmed(text: string, { from, to }: Span): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return { from: start, to: end }
}

/** A line so long that ends without a mark, before one in small letters, was cut in two; so was "Range" before "C.". */
const LONG_LINE = 50
const ENDS_OPEN = /\s(?:a|an|the|as|of|in|for|with|by|from)$/i
const BEGINS_OPEN = /^(?:for|of|with|by|from|which|that)\s/
const isCut = (text: string, before: Span, next: Span): boolean =>
  isStyled(text, before, next) ||
  ENDS_OPEN.test(text.slice(Math.max(before.from, before.to - 6), before.to)) ||
  (BEGINS_OPEN.test(text.slice(next.from, next.from + 6)) && goesOn(text, before, next)) ||
  (before.to - before.from >= LONG_LINE && (goesOn(text, before, next) || isHalf(text, before, next))) ||
  isNumberOfTitle(text, before, next) ||
  (next.to - next.from <= 3 && /\bRange$/i.test(text.slice(before.to - 6, before.to)))

/** "… the duties of a Harbor Technician" before "II." and "Or III": the number of the title, not of an alternative. */
const isNumberOfTitle = (text: string, before: Span, next: Span): boolean =>
  next.to - next.from <= LONGEST_NUMBER &&
  before.to - before.from >= LONG_LINE &&
  /^[IVX][IVXivx]*\.?$/u.test(text.slice(next.from, next.to)) &&
  /\p{Lu}\p{Ll}+\)?$/u.test(text.slice(before.from, before.to)) &&
  /^\s*(?:or|and)\b/iu.test(text.slice(next.to, next.to + 10))
const LONGEST_NUMBER = 5

/** "… college" before "or university.": what the word joins is no requirement of its own. */
const isHalf = (text: string, before: Span, next: Span): boolean => {
  const word = /^(?:and|or)\s+(?=\p{Ll})/u.exec(text.slice(next.from, next.from + 8))
  return (
    word !== null &&
    /[\p{L}]$/u.test(text.slice(before.to - 1, before.to)) &&
    !startsDemand(text, next.from + word[0].length)
  )
}

/** "… of garden furniture" before "Or Product Design Or Any Other": the page took "or" for a heading and set capitals. */
const isStyled = (text: string, before: Span, next: Span): boolean => {
  if (!/[\p{L},]$/u.test(text.slice(before.to - 1, before.to)) || next.to - next.from > LONGEST_STYLED)
    return false
  const words = text.slice(next.from, next.to).match(/[\p{L}’'-]+/gu) ?? []
  const isLabel = /^Or\s+(?:[IVX]+\b|\p{L}[.)])/u.test(text.slice(next.from, next.from + 12))
  return (
    words[0] === 'Or' &&
    (words.length > 2 || IS_LAST_WORD.test(text.slice(next.from, next.to))) &&
    !isLabel &&
    words.every(word => /^\p{Lu}/u.test(word) || word.length < 4)
  )
}
const LONGEST_STYLED = 160
/** "… a public bureau, unit" before "Or Agency." */
const IS_LAST_WORD = /^Or \p{Lu}\p{Ll}{3,}\.$/u

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0

const goesOn = (text: string, before: Span, next: Span): boolean =>
  !/[.:;)]$/.test(text.slice(before.to - 1, before.to)) &&
  /^\p{Ll}/u.test(text.slice(next.from, next.from + 2)) &&
  !/^(?:and|or)\b|^(?:[a-z]|[ivx]{1,5})[.)]/.test(text.slice(next.from, next.from + 8))
