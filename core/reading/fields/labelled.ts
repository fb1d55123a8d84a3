/** Facts that stand behind a label: code, grade, unit, FLSA status, probation, tentative status. */
import type { ExtractedText, Found, Span } from '../model.ts'
import { matchesOf } from '../text/matches.ts'
import { CODE, type HeaderLine } from './header.ts'

const CODE_VALUE = String.raw`(?=[A-Z0-9-]*\d)([A-Z0-9]{2,10}(?:-[A-Z0-9]{1,6})?)`
const CODE_LABELS = [
  new RegExp(
    String.raw`\b(?:class(?:ification)?|occ(?:upational)?\.?|job|position|title|specification)\s{1,3}(?:code|number|no\.?|#)(?:\s?(?:#|no\.?|number))?\s{0,3}[:.]?\s{0,20}${CODE_VALUE}\b`,
    'gi',
  ),
  new RegExp(String.raw`\((?:#|no\.?\s?|code:?\s?)${CODE_VALUE}\)`, 'gi'),
  new RegExp(String.raw`\bclass(?: code)?:\s{0,3}${CODE_VALUE}\b`, 'gi'),
]
/** At the beginning or the end of a line that names the publisher or a fact: "PERSONNEL DEPARTMENT 7J08". */
const CODE_AT_EDGE = /^\W{0,3}(\d[A-Z]\d{2}[A-Z]?|\d{5,7})\s|\s(\d[A-Z]\d{2}[A-Z]?|\d{4,7})\W{0,3}$/gi
/** "Revised: March 2019" ends with a year. */
const DATED =
  /\b(?:revis|establish|adopt|effectiv|updat|issu|creat|approv|dated?\b)|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s+(?:\d{1,2},\s+)?(?:19|20)\d\d\W*$/i
const GRADE =
  /\b(?:pay\s{1,3}(?:range|grade|band)|salary\s{1,3}(?:grade|range|group|band)|grade|pay\s{1,3}(?:scale\s{1,3})?group)\s{0,3}[:#]?\s{0,3}([A-Z]{0,4}(?:\s?|-(?=0?\d))\d{1,3}[A-Z]?)\b(?!\s?[,.]?\d)/gi
const FLSA =
  /\b(?:FLSA(?:\s{1,3}(?:code|status|designation|class(?:ification)?))?|exempt(?:ion)?\s{1,3}status)\s{0,3}[:-]?\s{0,3}((?:non|not)[\s-]?exempt|exempt)\b/gi
/** A line of its own, in whatever part. */
const SAYS_FLSA = /flsa/i
const FLSA_ALONE =
  /^\W{0,3}FLSA(?:\s{1,3}(?:code|status|designation))?\s{0,3}:\s{0,3}((?:non|not)[\s-]?exempt|exempt)\W*$/gim
const UNIT =
  /\bbargaining\s{1,3}unit(?:\s{1,3}(?:code|number|no\.?))?\s{0,3}[:#-]?\s{0,3}([A-Z0-9]{1,5}(?:-[A-Z0-9]{1,4}|\s{1,2}local\s{1,2}\d{1,5})?)(?![a-z])/gi
/** "Union: Teamsters 117", "Union: NMU Local 38". */
const UNION = /\bunion\s{0,3}:\s{0,3}([A-Z][A-Z0-9&]{1,14}\s{1,2}(?:local\s{1,2})?#?\d{1,5})\b/gi
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  eighteen: 18,
}
/** "six (6) months", "6-month", "one year": as `durationOf` takes it apart. */
const DURATION = String.raw`(?:\b([a-z]+)\s{0,3}\((\d{1,2})\)|\b(\d{1,2})|\b(${Object.keys(NUMBERS).join('|')}))[\s-]{1,3}(month|year|week)s?`
const PROBATION = new RegExp(
  String.raw`\bprobation(?:ary)?(?:\s{1,3}period)?\b[^.;\n]{0,40}?${DURATION}`,
  'gi',
)
const SAYS_PROBATION = /\bprobation|\bworking\s{1,3}test\b/i
/** "… is subject to a one-year probationary period"; what somebody completed in another class is not this one's. */
const PROBATION_OF = new RegExp(
  String.raw`\b(?:subject\s{1,3}to|begins?|serves?|during|prior\s{1,3}to\s{1,3}(?:the\s{1,3})?completion\s{1,3}of)\s{1,3}(?:an?|the|their)\s{1,3}(?:initial\s{1,3})?${DURATION}\s{1,3}(?:probation(?:ary)?|working\s{1,3}test)\s{1,3}period\b`,
  'gi',
)
const TENTATIVE = /^\W{0,5}(?:tentative|draft|proposed|preliminary)\b/i

type Facts = {
  -readonly [K in 'code' | 'grade' | 'flsa' | 'bargainingUnit' | 'probation' | 'tentative']?: Found<string>
}

/** @param about where facts of the document as a whole stand: its header, and the parts that are no running text. */
export function labelledFacts(
  { text }: ExtractedText,
  header: readonly HeaderLine[],
  about: readonly Span[],
  sections: readonly Span[],
): Facts {
  const facts: Facts = {}
  const code = codeIn(text, header, about)
  if (code) facts.code = code
  const grade = firstIn(text, about, GRADE, match => match[1]?.toUpperCase().replace(/\s/g, ''))
  if (grade) facts.grade = grade
  const flsa =
    firstIn(text, about, FLSA, statusOf) ??
    (SAYS_FLSA.test(text) ? firstIn(text, sections, FLSA_ALONE, statusOf) : null)
  if (flsa) facts.flsa = flsa
  const unit = firstIn(text, about, UNIT, codeOf) ?? firstIn(text, about, UNION, codeOf)
  if (unit) facts.bargainingUnit = unit
  const probation =
    firstIn(text, sections, PROBATION, durationOf) ??
    (SAYS_PROBATION.test(text) ? firstIn(text, sections, PROBATION_OF, durationOf) : null)
  if (probation) facts.probation = probation
  const tentative = header.find(({ from, to }) => TENTATIVE.test(text.slice(from, to).slice(0, 40)))
  if (tentative)
    facts.tentative = { value: 'tentative', from: tentative.from, to: tentative.to, confidence: 'certain' }
  return facts
}

function codeIn(text: string, header: readonly HeaderLine[], about: readonly Span[]): Found<string> | null {
  for (const label of CODE_LABELS) {
    const found = firstIn(text, about, label, codeOf)
    if (found) return found
  }
  const alone = header.find(({ says }) => says === 'code')
  if (alone) {
    const value = text.slice(alone.from, alone.to).trim().toUpperCase()
    if (CODE.test(value)) return { value, from: alone.from, to: alone.to, confidence: 'certain' }
  }
  const beside = header.filter(
    ({ from, to, says }) =>
      says === 'publisher' || (says === 'label' && !DATED.test(text.slice(from, Math.min(to, from + 300)))),
  )
  const atEdge = firstIn(text, beside, CODE_AT_EDGE, match => (match[1] ?? match[2])?.toUpperCase())
  // At the foot of a page whose head has lost it; of a page of several classes it would be any of theirs.
  return atEdge ?? (header.length > 0 ? firstIn(text, [{ from: 0, to: text.length }], AT_FOOT, codeOf) : null)
}

const AT_FOOT = new RegExp(String.raw`^\W{0,3}class\s{1,3}code\s{0,3}:?\s{0,3}${CODE_VALUE}\b`, 'gim')
const codeOf = (match: RegExpExecArray): string | undefined => match[1]?.toUpperCase()

function firstIn(
  text: string,
  spans: readonly Span[],
  pattern: RegExp,
  valueOf: (match: RegExpExecArray) => string | undefined,
): Found<string> | null {
  for (const { from, to } of spans) {
    for (const match of matchesOf(pattern, text.slice(from, to))) {
      const value = valueOf(match)
      if (value !== undefined)
        return {
          value,
          from: from + match.index,
          to: from + match.index + match[0].length,
          confidence: 'certain',
        }
    }
  }
  return null
}

function durationOf(match: RegExpExecArray): string | undefined {
  const amount = Number(match[2] ?? match[3] ?? NUMBERS[(match[4] ?? '').toLowerCase()])
  const unit = match[5]?.toLowerCase()
  if (!Number.isInteger(amount) || amount <= 0) return undefined
  if (unit === 'week') return `P${amount * 7}D`
  return `P${amount}${unit === 'year' ? 'Y' : 'M'}`
}

const statusOf = (match: RegExpExecArray): string => (/^n/i.test(match[1] ?? '') ? 'non-exempt' : 'exempt')
