/** Where what each class asks is written: the parts for it, and those for all, in the order of the text. */
import type { ExtractedText, Span } from '../model.ts'
import { blocksWithin } from './blocks.ts'
import { type Scope, Scopes } from './scopes.ts'
import type { Part } from './sections.ts'
import { titleKey } from '../names/title-key.ts'

/** A longer line heads nothing. */
const LONGEST_HEADING = 200
/** "CLERK II: two years of …": a title that heads its own line's text. */
const INLINE = /^([^:]{4,120}):\s+(?=\S)/

/** Where each class is described: of a page with several, only what stands under its own title. */
export function describedIn(
  extracted: ExtractedText,
  parts: readonly Part[],
  titles: readonly string[],
): Span[][] {
  const describing = parts.filter(({ kind, from, to }) => DESCRIBING.has(kind) && to > from)
  if (titles.length < 2) return [describing.map(({ from, to }) => ({ from, to }))]
  const scopes = new Scopes(titles)
  const described: Span[][] = titles.map(() => [])
  for (const part of describing)
    for (const { scope, from, to } of scopedRuns(extracted, part, scopes, []))
      if (scope !== 'all') for (const at of scope) described[at]?.push({ from, to })
  return described
}
const DESCRIBING = new Set<Part['kind']>(['definition', 'distinguishing', 'duties'])

/** @returns for each title, in order; an empty list where nothing is asked of it alone or of all. */
export function asksOf(
  extracted: ExtractedText,
  parts: readonly Part[],
  titles: readonly string[],
): Span[][] {
  if (titles.length < 2)
    return [
      parts.flatMap((part, at) => {
        if (part.kind === 'qualifications')
          return part.to > part.from ? [{ from: part.from, to: part.to }] : []
        return follows(parts, at) && part.alone ? countingNotes(extracted, part) : []
      }),
    ]
  const scopes = new Scopes(specialtiesHeading(extracted, parts, titles) ?? titles)
  const asks: Span[][] = titles.map(() => [])
  const named = new Set<number>()
  for (const [at, part] of parts.entries()) {
    const begins = part.kind === 'qualifications' ? 'all' : follows(parts, at) && !part.alone ? [] : null
    if (!begins) continue
    for (const { scope, from, to } of scopedRuns(extracted, part, scopes, begins)) {
      if (scope !== 'all') for (const index of scope) named.add(index)
      for (const [index, spans] of asks.entries())
        if (scope === 'all' || scope.includes(index)) addTo(spans, { from, to }, extracted.text)
    }
  }
  return asks.map((spans, at) => asks[named.has(at) ? at : withoutSpecialty(titles, at)] ?? spans)
}

/** "Teacher (Music)", "Teacher (Art)": their specialties, where each of them heads a line of the qualifications. */
function specialtiesHeading(
  { text, blocks }: ExtractedText,
  parts: readonly Part[],
  titles: readonly string[],
): string[] | null {
  const specialties = titles.flatMap(title => SPECIALTY.exec(title)?.[1] ?? [])
  if (specialties.length < titles.length) return null
  const lines = new Set(
    parts
      .filter(({ kind }) => kind === 'qualifications')
      .flatMap(part => blocksWithin(blocks, part))
      .filter(({ from, to }) => to - from <= LONGEST_HEADING)
      .map(({ from, to }) => titleKey(text.slice(from, to))),
  )
  return specialties.every(specialty => lines.has(titleKey(specialty))) ? specialties : null
}
const SPECIALTY = /\(([^()]+)\)\s*$/

/** "Clerk II (Typing)", where no heading names it, is asked what "Clerk II" is: the class of its own title, else itself. */
function withoutSpecialty(titles: readonly string[], at: number): number {
  const plain = (titles[at] ?? '').replace(SPECIALTY, '').trim()
  const whole = titles.findIndex(title => titleKey(title) === titleKey(plain))
  return whole < 0 ? at : whole
}

/** A note right behind the qualifications: a remark among those of a series, or a list of notes at their end. */
const follows = (parts: readonly Part[], at: number): boolean =>
  parts[at]?.kind === 'note' && parts[at - 1]?.kind === 'qualifications'

/** Of the notes behind the qualifications, those that say what may stand in for something asked, or what counts as it. */
const countingNotes = ({ text, blocks }: ExtractedText, part: Span): Span[] =>
  blocksWithin(blocks, part)
    .filter(({ from, to }) => {
      const note = text.slice(from, Math.min(to, from + NOTE_REACH))
      return COUNTING.test(note) || MEETS.test(note)
    })
    .map(({ from, to }) => ({ from, to }))
const COUNTING =
  /\bsubstitut|\bin lieu of\b|\bconsidered (?:as |to be )?(?:the )?equivalent\b|(?<=\b(?:is|are|be) )considered to be\b|\bdegree (?:program )?must have been\b/i
const MEETS =
  /^\W*(?:\d+\W*)?(?:completion|possession|current|employees)\b[^.]{1,400}\b(?:meets?|satisf(?:y|ies)) (?:both |all |the )[^.]{0,60}requirements?\b/i
const NOTE_REACH = 2000

/** @param begins whom the text before the first heading is for: nobody where a remark has come between. */
function scopedRuns(
  extracted: ExtractedText,
  part: Span,
  scopes: Scopes,
  begins: Scope,
): { scope: Scope; from: number; to: number }[] {
  const runs: { scope: Scope; from: number; to: number }[] = []
  const lines = blocksWithin(extracted.blocks, part).map(block => ({
    from: Math.max(block.from, part.from),
    to: Math.min(block.to, part.to),
  }))
  const head = ({ from, to }: Span): string =>
    to - from > LONGEST_HEADING ? '' : extracted.text.slice(from, to).replace(/[\s:–—-]+$/u, '')
  let scope: Scope = begins
  let heading = false
  for (let at = 0; at < lines.length; at += 1) {
    const here = lines[at]
    if (!here) break
    const { from, to } = here
    const next = lines[at + 1]
    const wrapped = next ? scopes.wrapped(head(here), head(next)) : null
    const whole = wrapped ?? scopes.of(head(here))
    if (wrapped) at += 1
    const line = extracted.text.slice(from, Math.min(to, from + LONGEST_HEADING))
    if (whole) {
      scope = heading && scope !== 'all' && whole !== 'all' ? together(scope, whole) : whole
      heading = true
      continue
    }
    const inline = INLINE.exec(line)
    const headed = inline?.[1] === undefined ? null : scopes.of(inline[1])
    if (inline && headed) scope = headed
    heading = false
    runs.push({ scope, from: from + (headed && inline ? inline[0].length : 0), to })
  }
  return runs
}

/** Two titles share what follows; behind a heading for several, a title among them is for that one alone. */
const together = (before: readonly number[], next: readonly number[]): readonly number[] =>
  next.every(at => before.includes(at)) ? next : [...new Set([...before, ...next])]

const WIDEST_GAP = 400
/** Runs that follow each other are one span. */
function addTo(spans: Span[], span: Span, text: string): void {
  const last = spans.at(-1)
  if (last && span.from - last.to < WIDEST_GAP && text.slice(last.to, span.from).trim() === '')
    spans[spans.length - 1] = { from: last.from, to: span.to }
  else spans.push(span)
}
