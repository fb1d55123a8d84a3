/** The title a document gives its class, in the case and spelling of its running text where that is found. */
import type { ExtractedText, Found, Span } from '../model.ts'
import { endsWithHead } from '../names/head-nouns.ts'
import { onOneLine } from '../text/one-line.ts'
import type { HeaderLine } from './header.ts'
import { isInCapitals, titleCase } from './title-case.ts'

/** Beside a title: a code in parentheses or behind it, a grade, what became of the class. */
const BESIDE =
  /\s*(?:\(#?(?:\d[\w-]*|[A-Z]{1,3}\d[\w-]*)\)|,?\s*grade\s+\w{1,5}|\(\s*abolished[^)]*\)?|\bclass\s+code\b.*|\bopen\s+date\b.*|[-–—]?\s*\b\d[A-Z]\d{2}\b|\bpay\s+range\b.*)\s*/giu
/** How far into a document the running text is searched for its title. */
const REACH = 20_000
/** Lines above a title that are none: "CAMPUS INTERVIEWS ONLY", "OPEN COMPETITIVE". */
const REMARK = /\b(?:only|competitive|promotional|revised|bulletin|announcement|specialt(?:y|ies))$/i

export function titleOf(extracted: ExtractedText, header: readonly HeaderLine[]): Found<string> | null {
  const { text } = extracted
  const lines = header
    .filter(({ says }) => says === 'title')
    .map(({ from, to }) => ({ printed: cleanTitle(text.slice(from, to)), from, to }))
    .filter(({ printed }) => printed !== '' && !REMARK.test(printed))
  const labelled = labelledTitle(text, header)
  if (labelled) return labelled
  const [line, next] = belowFrame(extracted, lines)
  if (!line) return null
  const wrapped = next && !isTitleEnd(line.printed) ? wrappedTitle(text, line, next) : null
  if (next && wrapped) return { value: wrapped, from: line.from, to: next.to, confidence: 'certain' }
  return { value: asSpelt(text, line.printed), from: line.from, to: line.to, confidence: 'certain' }
}

type Line = Span & { readonly printed: string }

/** A title that goes on in the next line: the text has it so, or the second line ends it. */
function wrappedTitle(text: string, line: Line, next: Line): string | null {
  const joined = `${line.printed} ${next.printed}`
  return inText(text, wordsOf(joined)) ?? (isWrapped(line, next) ? titleCase(joined) : null)
}

/** Where a page has a greatest heading, what stands above it ("Sign In") is the site's. */
function belowFrame({ blocks }: ExtractedText, lines: readonly Line[]): readonly Line[] {
  const greatest = blocks.filter(({ kind, depth }) => kind === 'heading' && depth === 1)
  const at = lines.findIndex(line => greatest.some(({ from, to }) => from <= line.from && line.to <= to))
  return at > 0 ? lines.slice(at) : lines
}

/** "JOB TITLE: Dock Clerk". */
const LABEL =
  /^\W{0,3}(?:(?:job|class(?:ification)?|position|post|working|official)\s{1,3})?(?:title|position|classification)\s{0,3}:\s{0,20}(?=\p{L})/iu

function labelledTitle(text: string, header: readonly HeaderLine[]): Found<string> | null {
  for (const { from, to, says } of header) {
    if (says !== 'label') continue
    const line = text.slice(from, Math.min(to, from + 300))
    const label = LABEL.exec(line)?.[0].length
    const printed = label === undefined ? '' : cleanTitle(line.slice(label))
    if (label !== undefined && printed !== '')
      return { value: asSpelt(text, printed), from: from + label, to, confidence: 'certain' }
  }
  return null
}

/** Two lines of capitals, of which the second ends as titles do: "HARBOR HEALTH AND WELLNESS / PROGRAM DIRECTOR". */
const isWrapped = (line: Line, next: Line): boolean =>
  isInCapitals(line.printed) &&
  isInCapitals(next.printed) &&
  next.from - line.to <= LONGEST_BREAK &&
  line.printed.length > LONG_LINE &&
  isTitleEnd(next.printed)
const LONGEST_BREAK = 3
const LONG_LINE = 24

const isTitleEnd = (printed: string): boolean =>
  endsWithHead(printed.replace(/\([^)]*\)|\b(?:[IVX]+|\d)$/g, '').trim())

/** "Harbor Manager ii", as pages are styled. */
const LOW_NUMBER = /(?<=\p{L}{3} )(?:i{1,3}|iv|vi{0,3})$/u
export const cleanTitle = (line: string): string =>
  onOneLine(
    line
      .slice(0, 300)
      .replace(/[\u200b\u00ad]/g, '')
      .replace(/(?=\d$)(?<=\p{L}{4})/u, ' ')
      .replace(BESIDE, ' '),
  )
    .replace(LOW_NUMBER, number => number.toUpperCase())
    .replace(/^[\s*•–—-]+|[\s*:–—-]+$|[\s–—-]+(?:19|20)\d{2}$/g, '')

/**
 * "CUSTOMER CARE AGENT LEAD/ADV" is "Customer Care Agent Lead/Advanced" where the text says so: the same words, not all in
 * capitals, the printed one perhaps cut short. Otherwise capitals become small letters as usual in titles.
 */
export function asSpelt(text: string, printed: string): string {
  const [, title, specialty] = /^([^(]+?)(\s*\([^(]*\p{Ll}.*)$/u.exec(printed) ?? []
  if (title && specialty && isInCapitals(title)) return asSpelt(text, title) + specialty
  if (!isInCapitals(printed)) return printed
  const words = wordsOf(printed)
  return words.length === 0 ? printed : (inText(text, words) ?? titleCase(printed))
}

const wordsOf = (title: string): string[] => title.match(/[\p{L}\p{N}]+/gu) ?? []

/** These words in a row as running text writes them. */
function inText(text: string, words: readonly string[]): string | null {
  const [first = ''] = words
  const top = text.slice(0, REACH)
  for (const begins of new Set([first, first.charAt(0) + first.slice(1).toLowerCase()])) {
    for (let at = top.indexOf(begins); at >= 0; at = top.indexOf(begins, at + 1)) {
      const spelt = speltAt(top, at, words)
      if (spelt && everyWordCapital(spelt) && /\p{Ll}/u.test(spelt)) return spelt
    }
  }
  return null
}

function speltAt(text: string, from: number, words: readonly string[]): string | null {
  if (isLetter(text, from - 1)) return null
  let at = from
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const before = at
      while (at < before + 3 && at < text.length && !isLetter(text, at) && text[at] !== '\n') at += 1
      if (at === before || text.slice(before, at).includes('  ')) return null
    }
    if (text.slice(at, at + word.length).toLowerCase() !== word.toLowerCase()) return null
    at += word.length
    const end = at
    while (isLetter(text, at) && at < end + LONGEST_REST) at += 1
    const rest = at - end
    if (rest > 0 && (isLetter(text, at) || rest < SHORTEST_REST || !CUT_SHORT.test(word))) return null
  }
  return text.slice(from, at)
}

/** A word of three or four letters may be an abbreviation of the one in the text. */
const CUT_SHORT = /^\p{L}{3,4}$/u
const SHORTEST_REST = 3
const LONGEST_REST = 12

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at))
}

const SMALL = /^(?:of|and|the|for|in|to|at|on|by|with|or|a|an|de)$/
const everyWordCapital = (spelt: string): boolean =>
  (spelt.match(/[\p{L}\p{N}]+/gu) ?? []).every(word => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word))
