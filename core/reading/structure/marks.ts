/** Labels, headings and and/or where a line or a sentence begins. */
import type { Span } from '../model.ts'
import { HEADINGS, type HeadingKind, OPTION_WORDS, PART_KINDS } from '../language/marks.ts'
import { phrasePattern } from '../language/phrases-in-text.ts'
import { Spelling } from '../sections/spelling.ts'
import { isScope, isScopeAtEnd, scopeBefore } from './scope-headings.ts'

export type Op = 'and' | 'or'
/** How a set is numbered; bullets have no order. `pattern`: Either I, Or II; `option`: Option 1. */
export type LabelStyle = 'pattern' | 'option' | 'figure' | 'letter' | 'roman' | 'bullet'
/** "Either I … Or II …", "Option 1 …": ways that the document numbers. */
export const isWay = ({ style }: { readonly style: LabelStyle | null }): boolean =>
  style === 'pattern' || style === 'option'

interface LabelMark extends Span {
  readonly is: 'label'
  readonly style: LabelStyle
  readonly ordinal: number
  readonly words: string
  /** "Or II" joins as it labels. */
  readonly op: Op | null
}
interface HeadingMark extends Span {
  readonly is: 'heading'
  readonly heading: HeadingKind
  readonly words: string
  /** Nothing else stands on its line. */
  readonly alone: boolean
}
interface JoinMark extends Span {
  readonly is: 'join'
  readonly op: Op
  /** "and/or" was read as or. */
  readonly both: boolean
}
export type Mark = LabelMark | HeadingMark | JoinMark

const BOUNDARY = String.raw`(?=[\s:.,;)\]-]|$|(?<=[IVX1-9])(?:[A-Z][a-z]|one|two|three|four|five|six|possession|experience|education|completion|equivalent))`
const pattern = new RegExp(
  String.raw`(?:(either|or)\s*(?:pattern\s+)?([IVX]{1,5}|1)|pattern\s+([IVX]{1,5}))${BOUNDARY}\s*[:.)]?\s*`,
  'iy',
)
const option = new RegExp(
  String.raw`(?:(or|either)\s+)?(?:${OPTION_WORDS.join('|')})\s*(?:#|no\.?)?\s*(\d{1,2}|[IVX]{1,5}|[A-H])\b\s*[:.)–-]?\s*`,
  'iy',
)
const numbered =
  /\(?(\d{1,2})(?:[.)](?!\d)|(?=\t)|(?= (?:An?|Completion|Graduation|Possession|One|Two|Three|Four|Five|Six) ))\s*/y
const lettered = /\(?([A-Za-z])[.)](?![A-Z]\.)(?=[^\S\n]|[A-Z(])\s*/y
const roman = /\(?([ivx]{1,5}|[IVX]{2,5})[.)](?=\s)\s*/y
const bullet = /(?:[•·▪◦‣●○■□✓*]|[–—-](?=\s)|o(?=\s{2}))\s*/y
const romanLine = /([IVX]{1,5})\.?(?=\s|$)/y
// "; and either" before a set joins as "and" does.
const join =
  /(?:[-–—]+\s*)?(and\s*\/\s*or|and|or)(?:\b|(?=(?:either|experience|education|possession|completion)\b))(?:[^\S\n]+either\b(?=[^\S\n]*[:;,]?[^\S\n]*(?:\n|$)))?[^\S\n]*(?:[-–—]+|[:,;])?\s*/iy

export function labelAt(text: string, at: number, to: number, isLineStart: boolean): LabelMark | null {
  const found = (re: RegExp): RegExpExecArray | null => {
    re.lastIndex = at
    const match = re.exec(text)
    return match && at + match[0].trimEnd().length <= to ? match : null
  }
  const mark = (
    match: RegExpExecArray,
    style: LabelStyle,
    ordinal: number,
    op: Op | null = null,
  ): LabelMark => ({
    is: 'label',
    style,
    ordinal,
    op,
    words: match[0].trim(),
    from: at,
    to: Math.min(to, at + match[0].length),
  })
  let match = found(pattern)
  const isAlone = match && at + match[0].trimEnd().length === to
  if (match && (isAlone || /^[IVX1]+$/.test(match[2] ?? match[3] ?? '')))
    return mark(match, 'pattern', ordinalOf(match[2] ?? match[3] ?? ''), opOf(match[1]))
  match = found(option)
  if (match) return mark(match, 'option', ordinalOf(match[2] ?? ''), opOf(match[1]))
  if (!isLineStart) return null
  match = found(numbered)
  if (match) return mark(match, 'figure', Number(match[1]))
  match = found(roman)
  if (match && (match[1] ?? '').length > 1) return mark(match, 'roman', ordinalOf(match[1] ?? ''))
  match = found(lettered)
  if (match) return mark(match, 'letter', (match[1] ?? '').toLowerCase().charCodeAt(0) - 96)
  match = found(bullet)
  if (match) return mark(match, 'bullet', 0)
  match = found(romanLine)
  return match && at + match[0].trimEnd().length === to
    ? mark(match, 'pattern', ordinalOf(match[1] ?? ''))
    : null
}

const opOf = (words: string | undefined): Op | null => (words?.toLowerCase() === 'or' ? 'or' : null)

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
function ordinalOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  if (/^[A-H]$/.test(words) && !/^[IVX]$/.test(words)) return words.charCodeAt(0) - 64
  let sum = 0
  const digits = Array.from(words.toLowerCase(), letter => ROMAN[letter] ?? 0)
  digits.forEach((digit, i) => void (sum += digit < (digits[i + 1] ?? 0) ? -digit : digit))
  return sum
}

export function joinAt(text: string, at: number, to: number): JoinMark | null {
  join.lastIndex = at
  const match = join.exec(text)
  if (!match || at + match[0].trimEnd().length > to) return null
  const words = (match[1] ?? '').toLowerCase()
  return {
    is: 'join',
    op: words === 'and' ? 'and' : 'or',
    both: words.includes('/'),
    from: at,
    to: Math.min(to, at + match[0].length),
  }
}

const ENDING = String.raw`(?:\s+(?:requirement(?:s)?|only))*(?:\s*\([^()]{1,80}\))?`
const headings = HEADINGS.map(([kind, phrases]) => ({
  kind,
  alone: new RegExp(`^(?:${phrasePattern(phrases).source})${ENDING}\\s*[:;.–—-]*\\s*$`, 'iu'),
  inline: new RegExp(
    `(?:${phrasePattern(phrases).source})${ENDING}\\s*(?::|\\t|\\s[–—-]\\s|\\s?[–—](?=\\s))\\s*`,
    'iuy',
  ),
  // "GENERAL EXPERIENCEOne year", "AND EXPERIENCE Two years": capitals that lost their line or its end.
  capitals: new RegExp(`${phrasePattern(phrases, 'iu', 'open').source}\\s*(?=\\p{Lu})`, 'iuy'),
}))
/** Where none of these begins, no heading does. */
const allHeadings = HEADINGS.flatMap(([, phrases]) => [...phrases])
const anyHeading = new RegExp(`^${phrasePattern(allHeadings, 'iu', 'open').source}`, 'iu')
const LONGEST_HEADING = 160

/** A heading that is a line of its own, ends one in capitals, or stands before words ("Experience: …"). */
export function headingAt(text: string, at: number, to: number, isLineStart: boolean): HeadingMark | null {
  const heading = (kind: HeadingKind, end: number, alone: boolean): HeadingMark => ({
    is: 'heading',
    heading: kind,
    words: text
      .slice(at, end)
      .trim()
      .replace(/[\s:.–—-]+$/, ''),
    alone,
    from: at,
    to: end,
  })
  const begins = anyHeading.test(text.slice(at, at + 3 * LONGEST_HEADING))
  const rest = to - at <= LONGEST_HEADING ? text.slice(at, to) : null
  if (rest !== null && (isLineStart || isCapitals(rest))) {
    if (begins) for (const { kind, alone } of headings) if (alone.test(rest)) return heading(kind, to, true)
    const capitals = begins ? headingInCapitals(text, at, to, heading) : null
    if (capitals) return capitals
    const meant = begins ? null : misspelt(rest)
    if (meant) return heading(meant, to, true)
    if (isScope(rest)) return heading('scope', to, true)
  }
  if (rest !== null && isScopeAtEnd(rest)) return heading(scopeKind(rest), to, true)
  const scope = scopeBefore(text, at, to, isLineStart)
  if (scope > 0) return heading(scopeKind(text.slice(at, at + scope)), at + scope, false)
  if (!begins) return null
  for (const { kind, inline } of headings) {
    inline.lastIndex = at
    const match = inline.exec(text)
    if (match && at + match[0].trimEnd().length <= to)
      return heading(kind, Math.min(to, at + match[0].length), false)
  }
  return /^\p{Lu}{4}/u.test(text.slice(at, at + 4)) ? headingInCapitals(text, at, to, heading) : null
}

/** "SPECIFIC EXPERINCE:": a short line in capitals, or before a colon, that is a heading but for a letter of a word. */
function misspelt(line: string): HeadingKind | null {
  if (line.length > LONGEST_MISSPELT || !(isCapitals(line) || line.endsWith(':'))) return null
  const spelt = line.replaceAll(/\p{L}{6,}/gu, word => spelling.correct(word.toLowerCase()) ?? word)
  return spelt === line ? null : (headings.find(({ alone }) => alone.test(spelt))?.kind ?? null)
}
const LONGEST_MISSPELT = 60
const spelling = new Spelling(allHeadings.flatMap(phrase => phrase.match(/\p{L}+/gu) ?? []))

const scopeKind = (words: string): HeadingKind =>
  headings.some(({ kind, alone }) => kind === 'everyone' && alone.test(words)) ? 'everyone' : 'scope'

const INLINE_KINDS: ReadonlySet<HeadingKind> = new Set(PART_KINDS)

function headingInCapitals(
  text: string,
  at: number,
  to: number,
  heading: (kind: HeadingKind, end: number, alone: boolean) => HeadingMark,
): HeadingMark | null {
  for (const { kind, capitals } of headings) {
    if (!INLINE_KINDS.has(kind)) continue
    capitals.lastIndex = at
    const match = capitals.exec(text)
    if (!match || !isCapitals(match[0])) continue
    const end = at + match[0].length
    const after = text.slice(end, Math.min(to, end + LONGEST_HEADING))
    const isAnotherHeading = !/\s$/.test(match[0]) && headings.some(({ alone }) => alone.test(after))
    if (/^\p{Lu}\p{Ll}/u.test(after) || isAnotherHeading || (isScope(after) && isCapitals(after)))
      return heading(kind, end, isAnotherHeading)
  }
  return null
}

const isCapitals = (words: string): boolean => !/\p{Ll}/u.test(words) && /\p{Lu}{4}/u.test(words)
