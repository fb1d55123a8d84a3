/** The qualifications as a row of marks and sentences. */
import type { ExtractedText, Span } from '../model.ts'
import { PART_KINDS, SELECTIVE, type HeadingKind } from '../language/marks.ts'
import { phrasePattern } from '../language/phrases-in-text.ts'
import { linesOf, trimmed, type Line } from './lines.ts'
import { headingAt, isWay, joinAt, labelAt, type Mark } from './marks.ts'
import { type Place, type Role, roleOf, startsDemand } from './roles.ts'
import { demandFollows } from './scope-headings.ts'
import { closeOf, isSentence, sentenceEnd } from './sentences.ts'
import { LONGEST_TITLE, skip, standsAlone } from './stands-alone.ts'
import { tableWays, type TableRow } from './table-ways.ts'

export interface Sentence extends Span {
  readonly is: 'sentence'
  readonly role: Role
  /** Index of its line within what is asked. */
  readonly line: number
  /** Only marks stand before it on its line. */
  readonly opens: boolean
  /** A label stands before it on its line. */
  readonly labelled: boolean
  /** Set apart in brackets. */
  readonly aside: boolean
  /** It stands below a heading of notes or examples. */
  readonly inNote: boolean
  /** It begins as a requirement does. */
  readonly startsDemand: boolean
  /** It is cut off by a semicolon or comma, or by its colon goes on in a set. */
  readonly end: 'period' | 'list' | 'colon' | 'none'
}
/** Marks know their line, too: "and" alone on its line joins more than "and" within one. */
export type Token = Sentence | (Mark & { readonly line: number; readonly opens: boolean })

/** Texts with more lines, or more marks and sentences, than this are no qualifications; the rest is left unread. */
const MOST_LINES = 600
const MOST_TOKENS = 1200
/** Characters; the longest of real specifications has some 1,300. */
const LONGEST_SENTENCE = 5000

/** `tabled`: a table says by its form alone how what it asks stands together. */
export function tokensOf(
  extracted: ExtractedText,
  ask: Span,
): { tokens: Token[]; rest: Span | null; tabled: boolean } {
  const lines = linesOf(extracted, ask)
  const ways = tableWays(extracted.text, lines)
  const row: Row = { tokens: [], under: null }
  let stopped = lines[MOST_LINES]?.from ?? null
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    const way = ways.get(index)
    if (way) {
      wayTokens(extracted.text, line, way, index, row)
      continue
    }
    const end = lineTokens(extracted.text, line, index, row)
    if (end >= line.to) continue
    stopped = end
    break
  }
  return {
    tokens: row.tokens,
    tabled: ways.size > 0,
    rest: stopped === null ? null : trimmed(extracted.text, { from: stopped, to: ask.to }),
  }
}

/**
 * What words stand below; `selective`: they say whom the authority may pick out for some positions; `wished`: one
 * is wished for, "PREFERRED LICENSE"; `all wished`: several parts are, each under its own heading.
 */
type Under = HeadingKind | 'selective' | 'wished' | 'all wished'

interface Row {
  readonly tokens: Token[]
  /** The heading that the next words stand below. */
  under: Under | null
}

/** "or" before a row of a table of ways, "and" between its cells. */
function wayTokens(text: string, line: Line, { cells, isFirst }: TableRow, index: number, row: Row): void {
  for (const [at, cell] of cells.entries()) {
    const op = at > 0 ? 'and' : 'or'
    if (at > 0 || !isFirst)
      row.tokens.push({
        is: 'join',
        op,
        both: false,
        from: cell.from,
        to: cell.from,
        line: index,
        opens: at === 0,
      })
    lineTokens(text, { ...line, ...cell, label: null }, index, row)
  }
}

/** How far the line was read. */
function lineTokens(text: string, line: Line, index: number, row: Row): number {
  const { tokens } = row
  let at = line.from
  let opens = true
  let labelled = false
  // "… and 1. A certificate": behind a word that joins, a figure numbers as it does where a line begins.
  let joined = false
  const push = (mark: Mark): void => {
    tokens.push({ ...mark, line: index, opens })
    joined = mark.is === 'join' || (mark.is === 'label' && mark.style === 'pattern')
    if (mark.is === 'label') labelled = true
    at = mark.to
  }
  if (line.label !== null) {
    const mark = labelAt(`${line.label} `, 0, line.label.length + 1, true)
    if (mark) push({ ...mark, words: line.label, from: line.from, to: line.from })
  }
  while (at < line.to) {
    at = skip(text, at, line.to)
    if (at >= line.to || tokens.length >= MOST_TOKENS) return at
    const found = numberedAt(text, at, line, joined) ?? markAt(text, at, line, opens)
    const mark = titled(text, isSaidInNote(text, found, index, row) ? null : found, line.to)
    if (mark) {
      row.under = below(mark, line, row.under)
      push(mark)
      continue
    }
    const { sentences, end } = sentenceAt(text, at, line, { under: row.under, index, opens, labelled })
    tokens.push(...sentences.filter(({ from, to }) => to > from))
    if (sentences.some(({ from }) => opensSelective(text, from))) row.under = 'selective'
    opens = false
    joined = text[end - 1] === ':'
    at = Math.max(end, at + 1)
  }
  return at
}

/**
 * "Harbor Specialty:" among classes that typically qualify says whose examples follow, and in "Note: HARBOR
 * SPECIALTY only" whose note it is: no new demand.
 */
function isSaidInNote(text: string, mark: Mark | null, line: number, { under, tokens }: Row): boolean {
  if (mark?.is !== 'heading' || mark.heading !== 'scope') return false
  const last = tokens.at(-1)
  const isInNote = last?.is === 'heading' && last.heading === 'note' && last.line === line
  const isOfExamples = /\p{Ll}/u.test(mark.words) && mark.alone
  return isInNote || (under === 'examples' && isOfExamples && !demandFollows(text, mark.to))
}

const selective = phrasePattern(SELECTIVE, 'iuy')
function opensSelective(text: string, at: number): boolean {
  selective.lastIndex = at
  return selective.test(text)
}

/** What stands below: the last heading; another alternative, or "OR" on a line of its own, ends a note. */
function below(mark: Mark, line: Line, under: Under | null): Under | null {
  if (mark.is === 'heading') {
    if (under === 'all wished' && PART_KINDS.some(kind => kind === mark.heading)) return under
    if (mark.heading !== 'note' || !WISHED.test(mark.words)) return mark.heading
    return SEVERAL.test(mark.words) ? 'all wished' : 'wished'
  }
  if (under === 'selective') return under
  const isAlternative = mark.is === 'label' && isWay(mark)
  const isAlone = mark.is === 'join' && mark.from === line.from && mark.to >= line.to
  return isAlternative || isAlone ? null : under
}

const WISHED = /^(?:preferred|desirable|desired)\b/i
/** "PREFERRED EDUCATION, EXPERIENCE, AND CERTIFICATIONS". */
const SEVERAL = /,|\band\b/i

function numberedAt(text: string, at: number, line: Line, joined: boolean): Mark | null {
  const label = joined ? labelAt(text, at, line.to, true) : null
  return label?.style === 'figure' && /^\d\.\s*\p{Lu}/u.test(text.slice(at, at + 8)) ? label : null
}

function markAt(text: string, at: number, line: Line, opens: boolean): Mark | null {
  const label = labelAt(text, at, line.to, opens)
  if (label) return label
  const heading = headingAt(text, at, line.to, opens)
  if (heading) return heading
  const join = joinAt(text, at, line.to)
  if (!join) return null
  if (join.to >= line.to) return join
  // "and" that begins a thing of its own, not the rest of a sentence.
  const next = text.slice(join.to, join.to + 1)
  const strong = /[\p{Lu}\d("“[]/u.test(next) || startsDemand(text, join.to)
  return strong || labelAt(text, join.to, line.to, true) ? join : null
}

/** "OPTION 1: Finance Department": the rest of its line is the alternative's name. */
function titled(text: string, mark: Mark | null, to: number): Mark | null {
  if (mark?.is !== 'label' || mark.style !== 'option') return mark
  const title = text.slice(mark.to, to).trim()
  const isName = title.length > 2 && title.length <= LONGEST_TITLE && !/[.;]$|\d/.test(title)
  if (!isName || startsDemand(text, mark.to) || headingAt(text, mark.to, to, true)) return mark
  return { ...mark, words: `${mark.words.replace(/[\s:.–-]+$/, '')}: ${title.replace(/[\s:]+$/, '')}`, to }
}

interface OnLine {
  readonly under: Under | null
  readonly index: number
  readonly opens: boolean
  readonly labelled: boolean
}

function sentenceAt(
  text: string,
  from: number,
  line: Line,
  place: OnLine,
): { sentences: Sentence[]; end: number } {
  const { under, index, opens, labelled } = place
  const made = (span: Span, aside: boolean, end: Sentence['end']): Sentence => ({
    is: 'sentence',
    // What is too long for a sentence says nothing for others: it is left unread by itself.
    role:
      span.to - span.from > LONGEST_SENTENCE
        ? 'requirement'
        : roleOf(text, span, { under: noteHeading(under), labelled }),
    line: index,
    opens,
    labelled,
    aside,
    inNote: noteHeading(under) !== null,
    startsDemand: startsDemand(text, span.from),
    end,
    ...span,
  })
  const close = /[([]/.test(text[from] ?? '') ? closeOf(text, from, line.to) : -1
  if (close > 0 && (isSentence(text, from, close) || close - from > LONG_ASIDE)) {
    const inner = sentencesIn(text, trimmed(text, { from: from + 1, to: close - 1 }))
    const sentences = inner.map(span => made(span, true, 'period'))
    // Brackets that begin as a note hold nothing but notes.
    const first = sentences[0]?.role
    const note = typeof first === 'object' ? first : null
    const asNote = (sentence: Sentence): Sentence =>
      note && sentence.role === 'requirement' ? { ...sentence, role: note } : sentence
    return { sentences: sentences.map(asNote), end: close }
  }
  const condition = conditionEnd(text, from, line.to)
  if (condition) return { sentences: [made({ from, to: condition }, false, 'colon')], end: condition }
  const found = sentenceEnd(text, from, line.to, i => standsAlone(text, i, line.to))
  const start =
    found.by === 'semicolon' || EITHER_ALONE.test(text.slice(from, from + 12))
      ? withoutEither(text, from)
      : from
  const { cut, ...span } = withoutEnding(text, trimmed(text, { from: start, to: found.to }))
  const last = text[span.to - 1]
  const end =
    cut || found.by === 'semicolon' ? 'list' : last === ':' ? 'colon' : last === '.' ? 'period' : 'none'
  return { sentences: [made(span, false, end)], end: span.to }
}

/** "The following is required when …: Graduation from college": behind the colon stands what is required. */
function conditionEnd(text: string, from: number, to: number): number | null {
  const colon = /^[^:.;]{20,200}:\s*/.exec(text.slice(from, Math.min(to, from + LONGEST_CONDITION)))
  const end = from + (colon?.[0].length ?? 0)
  const says = { from, to: end }
  const role = colon && startsDemand(text, end) ? roleOf(text, says, { under: null, labelled: false }) : null
  const leads =
    role === 'condition' ||
    role === 'equivalency' ||
    (typeof role === 'object' && role?.note === 'explanation')
  return leads ? end : null
}
const LONGEST_CONDITION = 220

/** "Either a diploma; or …" only joins, and so does "Either Two years …", which lost its number. */
const withoutEither = (text: string, from: number): number => {
  const either = /^either\s+(?=\p{L})/iu.exec(text.slice(from, from + 12))?.[0].length ?? 0
  return startsDemand(text, from + either) ? from + either : from
}
const EITHER_ALONE = /^Either\s+\p{Lu}/u

/** The sentences within brackets, each by itself. */
function sentencesIn(text: string, { from, to }: Span): Span[] {
  const spans: Span[] = []
  for (let at = from; at < to; ) {
    const found = sentenceEnd(text, at, to, i => standsAlone(text, i, to))
    const span = trimmed(text, { from: at, to: found.to })
    if (span.to > span.from) spans.push(span)
    at = skip(text, Math.max(found.to, at + 1), to)
  }
  return spans
}
/** A bracket this long is no word of the sentence around it. */
const LONG_ASIDE = 60

const noteHeading = (under: Under | null): Place['under'] =>
  under === 'all wished'
    ? 'wished'
    : under === 'wished' ||
        under === 'note' ||
        under === 'examples' ||
        under === 'equivalency' ||
        under === 'selective'
      ? under
      : null

/** A trailing "; or" is left for the mark that follows. */
function withoutEnding(text: string, span: Span): Span & { cut: boolean } {
  const words = text.slice(Math.max(span.from, span.to - 16), span.to)
  const match = /(?:[;,.]\s*|\s)(?:and\s*\/\s*or|and|or)(?:\s+either)?\s*[:.,]?$/i.exec(words)
  return match ? { from: span.from, to: span.to - match[0].length, cut: true } : { ...span, cut: false }
}
