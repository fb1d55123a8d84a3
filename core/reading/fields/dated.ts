/** When a class was established and its specification last revised, and what its history says. */
import type { ExtractedText, Found, Span } from '../model.ts'
import { blocksWithin } from '../sections/blocks.ts'
import { matchesOf } from '../text/matches.ts'
import { datesIn } from './dates.ts'

const LABELS = [
  {
    of: 'established',
    pattern:
      /\b(?:(?:class|series|date|spec(?:ification)?)\s{0,3})?(?:established|adopted|created)(?:\s{0,3}date)?|\best(?=:)|\bclass\s{1,3}est\b|\bdate\s{1,3}established/gi,
  },
  {
    of: 'revised',
    pattern:
      /\b(?:latest\s{1,3})?(?:spec(?:ification)?s?\.?\s{0,3})?(?:rev(?:is(?:ed|ions?)|\.)|changes?)(?:\s{0,3}date)?(?![a-z])|\bdate\s{1,3}revised/gi,
  },
  {
    of: 'title',
    pattern:
      /\btitle\s{1,3}changed?|\bcode\s{1,3}change(?:\s{1,3}only)?|\bchange\s{1,3}in\s{1,3}(?:class\s{1,3})?code[a-z ]{0,10}|\bchange\s{1,3}(?:in|of)\s{1,3}(?:title|pay|class title)[a-z ]{0,20}|\bupdated/gi,
  },
  {
    of: 'dated',
    pattern:
      /\b(?:open(?:ing)?\s{1,3}date|date\s{1,3}(?:of\s{1,3}issue|posted|issued)|effective(?:\s{1,3}date)?|issued|(?<![a-z]\s{0,2})date)(?=\s{0,3}:)/gi,
  },
] as const

export interface Dates {
  established?: Found<string>
  revised?: Found<string>
  /** The date the document itself bears, and its label: a bulletin's opening, a standard's issue. */
  dated?: Found<{ date: string; what: string }>
}

/** "Class Established (5F23) - 2/54", in whatever part; a slip of the pen ("Extablished") is none of the date. */
const ESTABLISHED = /^[^\w\n]*class(?:es)?\s*(?:\([A-Z\d]{3,7}\)\s*)?e[sx]tablished\b[^\n]{0,48}/im

/** Every label governs the dates up to the next label. */
export function datesOf(extracted: ExtractedText, about: readonly Span[]): Dates {
  const dates = datesAbout(extracted, about)
  const line = dates.established ? null : ESTABLISHED.exec(extracted.text)
  const [first] = line ? datesIn(extracted.text, { from: line.index, to: line.index + line[0].length }) : []
  return first ? { ...dates, established: first } : dates
}

function datesAbout({ text }: ExtractedText, about: readonly Span[]): Dates {
  const dates: Dates = {}
  for (const span of about) {
    const labels = apart(text, labelsIn(text, span))
    for (const [index, label] of labels.entries()) {
      const until = Math.min(labels[index + 1]?.from ?? span.to, label.to + 400)
      const found = datesIn(text, { from: label.to, to: until })
      const first = found[0]
      if (!first || label.of === 'title') continue
      if (label.of === 'established' && near(text, label.to, first.from)) dates.established ??= first
      else if (label.of === 'dated' && near(text, label.to, first.from))
        dates.dated ??= {
          ...first,
          value: { date: first.value, what: text.slice(label.from, label.to).trim() },
        }
      else if (label.of === 'revised')
        for (const date of found) if (!dates.revised || dates.revised.value < date.value) dates.revised = date
    }
  }
  return dates
}

/** Of labels in one place the longest; "Revision and change in pay rate:", "Title change and revision:" are one, of a revision. */
function apart(text: string, labels: readonly Label[]): Label[] {
  const kept: Label[] = []
  for (const label of labels) {
    const last = kept.at(-1)
    if (last && label.from < last.to) {
      if (label.from === last.from && label.to > last.to) kept[kept.length - 1] = label
    } else if (!last || !RIDER.test(text.slice(last.to, Math.min(label.from, last.to + 8)))) kept.push(label)
    else if (last.of === 'title') kept[kept.length - 1] = label
  }
  return kept
}
const RIDER = /^\s*(?:and|\/|&)\s*$/i

/** Only marks, short words and bodies that approve ("CSC", "Ad. Board") stand between a label and its date. */
const near = (text: string, from: number, to: number): boolean =>
  to - from < 40 && !/[.!?]\s+[A-Z][a-z]+\s[a-z]/.test(text.slice(from, to))

type Label = Span & { readonly of: (typeof LABELS)[number]['of'] }

function labelsIn(text: string, { from, to }: Span): Label[] {
  const part = text.slice(from, to)
  return LABELS.flatMap(({ of, pattern }) =>
    matchesOf(pattern, part).map(match => ({
      of,
      from: from + match.index,
      to: from + match.index + match[0].length,
    })),
  ).toSorted((a, b) => a.from - b.from)
}

/** What is left of it without the labels and bodies of other dates. */
const LABELS_ONLY =
  /\b(?:revis(?:ed|ion)|establish\w*|title changed|spec\.?|ad\.? board|csc|flsa|covered|latest|date)\b/gi
const SAYS_WHAT = /\p{L}{3,}\W+\p{L}{2,}/u

/** "08/2009 (PW) - The experience requirement was changed": a date at the start of a line, and what it says. */
export function historyIn(
  { text, blocks }: ExtractedText,
  span: Span,
): Found<{ date: string; what: string }>[] {
  return blocksWithin(blocks, span).flatMap(block => {
    const from = Math.max(block.from, span.from)
    const line = { from, to: Math.min(block.to, span.to, from + 2000) }
    const [date] = datesIn(text, { from, to: Math.min(line.to, from + 24) })
    if (!date || text.slice(from, date.from).trim() !== '') return []
    const what = text
      .slice(date.to, line.to)
      .replace(/^\s*(?:\([^()]{1,12}\))?\s*[-–—:]*\s*/u, '')
      .trim()
    return what.length < 12 || !SAYS_WHAT.test(what.replaceAll(LABELS_ONLY, ' '))
      ? []
      : [{ value: { date: date.value, what }, ...line, confidence: 'certain' as const }]
  })
}
