/** The top of a document, before its first part: each line by what it says. */
import type { ExtractedText, Span } from '../model.ts'
import { endsAsTitle } from '../names/head-nouns.ts'
import type { Part } from '../sections/sections.ts'
import { matchesOf } from '../text/matches.ts'

export type HeaderLine = Span & {
  readonly says: 'title' | 'code' | 'remark' | 'label' | 'publisher' | 'pay' | 'sentence' | 'nothing'
}

/** Parts that belong to the body: the header ends where the first of them begins. */
const BODY = new Set([
  'definition',
  'distinguishing',
  'duties',
  'qualifications',
  'knowledge',
  'process',
  'working-conditions',
])
/** The name of such documents, above the title. */
const PAGE_NAME = /^(?:job|class|position)\s+(?:description|specification)\W*$/i
/** Where a document has no body at all, its header is at most this long. */
const MOST_LINES = 60
const LONGEST_LINE = 300

/** "1513", "EA30", "7J08", "2515100": figures, perhaps with letters, and nothing else. */
export const CODE = /^(?=[A-Z0-9-]{3,10}$)(?:[A-Z]{0,4}\d[A-Z0-9]*(?:-[A-Z0-9]+)?)$/i
/** "COOK1": a title that lost its space. */
const WORD_AND_LEVEL = /^\p{L}{4,}\d$/u
/** "Harbor Judge, Personnel Board" is a title. */
const PUBLISHER =
  /^(?:\W*)(?:(?:city and county|city|county|state|commonwealth|province|territory|town|township|village|borough)\s+of\s|[^,]*\b(?:personnel (?:department|board)|state personnel board|(?:civil|public) service (?:commission|department)|department of (?:civil service|personnel|human resources)|office of human resources|human resources (?:department|division)|career service authority)\b|.*\b(?:class(?:ification)? (?:specification|standard)s?|job (?:specification|description|bulletin|announcement)|class description)\b)/i
/** "Harbour Service Authority"; but "Chief, Harbour Department" is a title. */
const BODY_NAME =
  /^(?!.*\bof\b)[^,]*\b(?:authority|department|commission|agency|county|government|university)$/i
/** "Human Resources", "State Office of Classification", "Department of Harbor Works": who publishes, where no title ends so. */
const OFFICE =
  /^(?:human resources|personnel(?: services)?|civil service)$|^(?:\p{L}+\s+){0,2}(?:offices?|departments?|divisions?|bureaus?|commission|board)\s+of\b(?!.*\p{L},)/iu
/** "KING COUNTY, WASHINGTON". */
const COUNTY = /^\p{L}[\p{L} .'-]{1,30}\scounty(?:,\s\p{L}[\p{L} ]{2,20})?$/iu
const NOTHING =
  /^(?:\W*page \d|part\s+[ivx\d]{1,4}$|\W*https?:|\W*www\.|[\W\d_]*$|(?:tentative|draft|revised|abolished|powered by .*|class specifications?|minimum qualification specifications?)$)/i
const LABEL =
  /^[^:$]{2,40}:|^(?:class|job|salary|pay)\s+(?:title|code|group|grade|range|number|no\.?)$|^(?:(?:class|job|salary|pay)\s+)?(?:code|grade|range)\s+(?=\S*\d)[A-Z]{0,4}[\d-]{1,8}$|^(?:series|class|date|spec(?:ification)?)\s+(?:established|revis)|\b(?:established|revised)\s+(?:\p{Lu}\p{L}+\s+)?\d/iu

export function headerOf(extracted: ExtractedText, parts: readonly Part[]): HeaderLine[] {
  const body = parts.find(({ kind, heading }) => BODY.has(kind) && !PAGE_NAME.test(heading))
  const end = body?.headingAt.from ?? Infinity
  const headings = new Set(
    parts.filter(({ headingAt }) => headingAt.from < end).map(({ headingAt }) => headingAt.from),
  )
  const lines: HeaderLine[] = []
  for (const block of extracted.blocks) {
    if (block.from >= end || lines.length >= MOST_LINES) break
    for (const { from, to } of columnsOf(extracted.text, { from: block.from, to: Math.min(block.to, end) })) {
      const line = extracted.text.slice(from, Math.min(to, from + LONGEST_LINE)).trim()
      lines.push({ from, to, says: headings.has(from) ? 'label' : saysOf(line, to - from) })
    }
  }
  return lines
}

/** A title on the left and a code on the right stand in one line, far apart. */
function columnsOf(text: string, { from, to }: Span): Span[] {
  if (to - from > LONGEST_LINE) return [{ from, to }]
  const columns: Span[] = []
  for (const match of matchesOf(COLUMN, text.slice(from, to)))
    columns.push({ from: from + match.index, to: from + match.index + match[0].length })
  return columns
}
const COLUMN = /\S+(?:[ \u00a0]{1,3}\S+)*/g

const isOffice = (line: string): boolean => OFFICE.test(line) && !endsAsTitle(line)

export function saysOf(line: string, length: number): HeaderLine['says'] {
  if (CODE.test(line) && !WORD_AND_LEVEL.test(line)) return 'code'
  if (NOTHING.test(line)) return 'nothing'
  if (line.includes('$')) return 'pay'
  if (/^[(*"“]/.test(line)) return 'remark'
  if (PUBLISHER.test(line) || BODY_NAME.test(line) || COUNTY.test(line) || isOffice(line)) return 'publisher'
  if (LABEL.test(line)) return 'label'
  const words = line.split(/\s+/)
  if (length > 120 || words.length > 16 || /[.;!?]$/.test(line)) return 'sentence'
  if (!/^\p{Lu}|^[\d-]{1,8}\s*\p{Lu}/u.test(line)) return 'sentence'
  return 'title'
}
