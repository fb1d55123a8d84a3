/** Where what each class asks is written: the parts for it, and those for all, in the order of the text. */
import type { ExtractedText, Span } from '../model.ts'
import { type Scope, Scopes } from './scopes.ts'
import type { Part } from './sections.ts'

/** "CLERK II: two years of …": a title that heads its own line's text. */
/** A longer line heads nothing. */
const LONGEST_HEADING = 200
const INLINE = /^([^:]{4,120}):\s+(?=\S)/

/** Where each class is described: of a page with several, only what stands under its own title. */
export function describedIn(extracted: ExtractedText, parts: readonly Part[], titles: readonly string[]): Span[][] {
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
export function asksOf(extracted: ExtractedText, parts: readonly Part[], titles: readonly string[]): Span[][] {
  const asking = parts.filter(({ kind, from, to }) => kind === 'qualifications' && to > from)
  if (titles.length < 2) return [asking.map(({ from, to }) => ({ from, to }))]
  const resuming = parts.filter((part, at) => part.kind === 'note' && !part.alone && parts[at - 1]?.kind === 'qualifications')
  const scopes = new Scopes(titles)
  const asks: Span[][] = titles.map(() => [])
  for (const part of parts) {
    const begins = asking.includes(part) ? 'all' : resuming.includes(part) ? [] : null
    if (!begins) continue
    for (const { scope, from, to } of scopedRuns(extracted, part, scopes, begins)) {
      for (const [at, spans] of asks.entries())
        if (scope === 'all' || scope.includes(at)) addTo(spans, { from, to }, extracted.text)
    }
  }
  return asks
}

/** @param begins whom the text before the first heading is for: nobody where a remark has come between. */
function scopedRuns(
  extracted: ExtractedText,
  part: Span,
  scopes: Scopes,
  begins: Scope,
): { scope: Scope; from: number; to: number }[] {
  const runs: { scope: Scope; from: number; to: number }[] = []
  const lines = extracted.blocks
    .filter(block => block.to > part.from && block.from < part.to)
    .map(block => ({ from: Math.max(block.from, part.from), to: Math.min(block.to, part.to) }))
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
      scope = heading && scope !== 'all' && whole !== 'all' ? [...new Set([...scope, ...whole])] : whole
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

/** Runs that follow each other are one span. */
function addTo(spans: Span[], span: Span, text: string): void {
  const last = spans.at(-1)
  if (last && text.slice(last.to, span.from).trim() === '') spans[spans.length - 1] = { from: last.from, to: span.to }
  else spans.push(span)
}
