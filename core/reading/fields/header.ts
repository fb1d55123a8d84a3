/** The top of a document, before its first part: each line by what it says. */
import type { ExtractedText, Span } from '../model.ts'
import type { Part } from '../sections/sections.ts'

export type HeaderLine = Span & {
  readonly says: 'title' | 'code' | 'remark' | 'label' | 'publisher' | 'pay' | 'sentence' | 'nothing'
}

/** Parts that belong to the body: the header ends where the first of them begins. */
const BODY = new Set(['definition', 'distinguishing', 'duties', 'qualifications', 'knowledge', 'process', 'working-conditions'])
/** Where a document has no body at all, its header is at most this long. */
const MOST_LINES = 60

/** "1513", "EA30", "7J08", "2515100": figures, perhaps with letters, and nothing else. */
export const CODE = /^(?=[A-Z0-9-]{3,10}$)(?:[A-Z]{0,4}\d[A-Z0-9]*(?:-[A-Z0-9]+)?)$/i
const PUBLISHER =
  /^(?:\W*)(?:(?:city and county|city|county|state|commonwealth|town|village|borough)\s+of\s|.*\b(?:personnel (?:department|board)|state personnel board|civil service (?:commission|department)|department of (?:civil service|personnel|human resources)|office of human resources|human resources (?:department|division)|career service authority)\b|.*\b(?:class(?:ification)? (?:specification|standard)s?|job (?:specification|description|bulletin|announcement)|class description)\b)/i
const NOTHING = /^(?:\W*page \d|\W*https?:|\W*www\.|[\W\d_]*$|(?:tentative|draft|revised|abolished|powered by .*|class specifications?)$)/i
const LABEL = /^[^:$]{2,40}:/

export function headerOf(extracted: ExtractedText, parts: readonly Part[]): HeaderLine[] {
  const body = parts.find(({ kind }) => BODY.has(kind))
  const end = body?.headingAt.from ?? Infinity
  const headings = new Set(parts.filter(({ headingAt }) => headingAt.from < end).map(({ headingAt }) => headingAt.from))
  const lines: HeaderLine[] = []
  for (const { from, to } of extracted.blocks) {
    if (from >= end || lines.length >= MOST_LINES) break
    const line = extracted.text.slice(from, Math.min(to, from + 300)).trim()
    const until = Math.min(to, end)
    lines.push({ from, to: until, says: headings.has(from) ? 'label' : saysOf(line, to - from) })
  }
  return lines
}

export function saysOf(line: string, length: number): HeaderLine['says'] {
  if (CODE.test(line)) return 'code'
  if (NOTHING.test(line)) return 'nothing'
  if (line.includes('$')) return 'pay'
  if (/^[(*"“]/.test(line)) return 'remark'
  if (PUBLISHER.test(line)) return 'publisher'
  if (LABEL.test(line)) return 'label'
  const words = line.split(/\s+/)
  if (length > 120 || words.length > 16 || /[.;!?]$/.test(line)) return 'sentence'
  if (!/^\p{Lu}|^\d+\s*-?\s*\p{Lu}/u.test(line)) return 'sentence'
  return 'title'
}
