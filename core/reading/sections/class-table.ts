/** The list of classes at the top of a series page: titles with their codes, in either order, in rows or line by line. */
import type { Block, ExtractedText, Found, Span } from '../model.ts'
import { CODE, saysOf } from '../fields/header.ts'
import { asSpelt, cleanTitle } from '../fields/title.ts'
import { endsAsOther, endsWithHead } from '../names/head-nouns.ts'
import { titleKey } from '../names/title-key.ts'
import { blocksWithin } from './blocks.ts'

export interface ListedClass {
  readonly title: Found<string>
  readonly code?: Found<string>
  readonly grade?: Found<string>
}

const ROW = /^(?:[A-Z]{1,3}\d{1,3}[A-Z0-9]?\s+)?(\d{4,7}|\d[A-Z]\d{2})\s+(\p{Lu}.{3,120})$/u
const GRADE = /,?\s*\bgrade\s+(\w{1,5})\b/i
/** "Series", "Specification", and the like are names of pages. */
const PAGE = /\b(?:series|specifications?|classification standards?|codes?)$|\bclass titles?\b/i
const MOST_LINES = 400
/** A page of several classes says near its top that it is one. */
const SERIES_SAID_WITHIN = 3000

interface Line {
  readonly says: 'code' | 'title' | 'row' | 'break'
  readonly from: number
  readonly to: number
  readonly words: string
}

/** @param headings indexes of blocks that are headings of parts. @param end where the qualifications begin. */
export function listedClasses(
  { text, blocks }: ExtractedText,
  headings: ReadonlySet<number>,
  end: number,
): ListedClass[] {
  const lines: Line[] = []
  if (!hasCodes(text, blocks, end)) return []
  for (const [index, { from, to }] of blocks.entries()) {
    if (from >= end || lines.length >= MOST_LINES) break
    const words = text
      .slice(from, Math.min(to, from + 200))
      .replace(/[\u200b\u00a0]/g, ' ')
      .trim()
    if (words === '') continue
    lines.push({ says: headings.has(index) ? 'break' : kindOf(words, to - from), from, to, words })
  }
  const rows = lines.filter(({ says }) => says === 'row').map(line => fromRow(text, line))
  const found = rows.length > 1 ? rows : fromLines(text, lines)
  // Of "Grade 17" nothing is left that would be a title.
  return found.every(({ title }) => title.value !== '') ? found : []
}

/** Two lines that begin with a figure or capitals and a figure: without them there is no list to look for. */
function hasCodes(text: string, blocks: readonly Block[], end: number): boolean {
  let codes = 0
  for (const [index, { from, to }] of blocks.entries()) {
    if (from >= end || index >= MOST_LINES || codes > 1) break
    if (/^[\u200b\s]*[A-Z]{0,3}\d/.test(text.slice(from, Math.min(to, from + 12)))) codes += 1
  }
  return codes > 1
}

function kindOf(words: string, length: number): Line['says'] {
  if (ROW.test(words) && !PAGE.test(words)) return 'row'
  if (CODE.test(words)) return 'code'
  const says = saysOf(words, length)
  // "Analyst I, Department of Personnel" is a title here, though a header line that ends so names the publisher.
  return (says === 'title' || (says === 'publisher' && words.includes(','))) && !PAGE.test(words)
    ? 'title'
    : 'break'
}

function fromRow(text: string, line: Line): ListedClass {
  const [, code = '', title = ''] = ROW.exec(line.words) ?? []
  return listed(text, { ...line, words: title }, { ...line, words: code })
}

/**
 * Titles that head parts of the qualifications and stand by themselves before them, too ("Definition of Levels"):
 * a page that lists its classes nowhere.
 */
export function headedClasses({ text, blocks }: ExtractedText, asks: Span): ListedClass[] {
  if (!/\bseries\b/i.test(text.slice(0, SERIES_SAID_WITHIN))) return []
  const titles = new Map<string, ListedClass>()
  const before = new Set<string>()
  for (const { from, to } of blocks) {
    if (from >= asks.to) break
    const line = cleanTitle(text.slice(from, Math.min(to, from + 120)))
    if (to - from > 120 || line.split(' ').length < 2 || !isTitleLine(line)) continue
    const key = titleKey(line)
    if (from < asks.from) before.add(key)
    else if (before.has(key) && !titles.has(key))
      titles.set(key, { title: { value: line, from, to, confidence: 'check' } })
  }
  return titles.size > 1 ? [...titles.values()] : []
}

/**
 * "Library Assistant I/II", "Harbor Clerk I, II and III": the classes of a title that names several, where each heads a
 * line of the qualifications.
 */
export function titledLevels(
  { text, blocks }: ExtractedText,
  title: Found<string> | null,
  asks: Span,
): ListedClass[] {
  const [, stem = '', levels = ''] = (title && SEVERAL_LEVELS.exec(title.value)) ?? []
  if (!title || stem === '') return []
  const lines = new Set(
    blocksWithin(blocks, asks)
      .filter(({ from, to }) => to - from <= LONGEST_TITLE)
      .map(({ from, to }) => titleKey(cleanTitle(text.slice(from, to)))),
  )
  const titles = levels.split(/[^IVX\d]+/).map(level => `${stem} ${level}`)
  if (!titles.every(one => lines.has(titleKey(one)))) return []
  return titles.map(value => ({ title: { ...title, value, confidence: 'check' } }))
}
const SEVERAL_LEVELS =
  /^(.{2,80}?)\s+((?:[IVX]{1,4}|\d)(?:(?:\s*[/&,-]\s*|,?\s+(?:and|or|&)\s+)(?:[IVX]{1,4}|\d)){1,4})$/u
const LONGEST_TITLE = 120

const isTitleLine = (line: string): boolean =>
  saysOf(line, line.length) === 'title' &&
  !PAGE.test(line) &&
  endsWithHead(
    line
      .replace(/\([^)]*\)|\b(?:[IVX]+|\d)$/g, '')
      .replace(/,.*$/, '')
      .trim(),
  )

/** Codes stand before their titles where what follows the last code is a title, not the page's next line. */
function fromLines(text: string, lines: readonly Line[]): ListedClass[] {
  const runs = codeRuns(lines)
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return []
  const before = titleScore(lines[last.to]) >= titleScore(lines[first.from - 1])
  const pairs = runs.flatMap(({ from, to }) => {
    const title = lines[before ? to : from - 1]
    const code = lines[to - 1]
    return title?.says === 'title' && code ? [listed(text, title, code)] : []
  })
  return pairs.length > 1 ? pairs : []
}

/** How much a line looks like a title: 0 not at all, 2 when it ends as titles do. */
function titleScore(line: Line | undefined): number {
  if (line?.says !== 'title' || endsAsOther(line.words)) return 0
  return isTitleLine(cleanTitle(line.words)) ? 2 : 1
}

/** One or two codes that follow each other (a schematic code and the class's own). */
function codeRuns(lines: readonly Line[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.says !== 'code') continue
    let to = at + 1
    while (lines[to]?.says === 'code') to += 1
    if (to - at <= 2) runs.push({ from: at, to })
    at = to
  }
  return runs
}

function listed(text: string, title: Line, code: Line): ListedClass {
  const grade = GRADE.exec(title.words)?.[1]
  const at = { from: title.from, to: title.to, confidence: 'certain' as const }
  return {
    title: { value: asSpelt(text, cleanTitle(title.words)), ...at },
    code: { value: code.words.toUpperCase(), from: code.from, to: code.to, confidence: 'certain' },
    ...(grade !== undefined && { grade: { value: grade, ...at } }),
  }
}
