/** Where what each class asks is written: the parts for it, and those for all, in the order of the text. */
import type { ExtractedText, Span } from '../model.ts'
import { type Scope, Scopes } from './scopes.ts'
import type { Part } from './sections.ts'

/** "CLERK II: two years of …": a title that heads its own line's text. */
const INLINE = /^([^:]{4,120}):\s+(?=\S)/

/** @returns for each title, in order; an empty list where nothing is asked of it alone or of all. */
export function asksOf(extracted: ExtractedText, parts: readonly Part[], titles: readonly string[]): Span[][] {
  const asking = parts.filter(({ kind, from, to }) => kind === 'qualifications' && to > from)
  if (titles.length < 2) return [asking.map(({ from, to }) => ({ from, to }))]
  const scopes = new Scopes(titles)
  const asks: Span[][] = titles.map(() => [])
  for (const part of asking) {
    for (const { scope, from, to } of scopedRuns(extracted, part, scopes)) {
      for (const [at, spans] of asks.entries())
        if (scope === 'all' || scope.includes(at)) addTo(spans, { from, to }, extracted.text)
    }
  }
  return asks
}

function scopedRuns(extracted: ExtractedText, part: Span, scopes: Scopes): { scope: Scope; from: number; to: number }[] {
  const runs: { scope: Scope; from: number; to: number }[] = []
  let scope: Scope = 'all'
  let heading = false
  for (const block of extracted.blocks) {
    if (block.to <= part.from) continue
    if (block.from >= part.to) break
    const from = Math.max(block.from, part.from)
    const to = Math.min(block.to, part.to)
    const line = extracted.text.slice(from, Math.min(to, from + 200))
    const whole = to - from <= 200 ? scopes.of(line.replace(/[\s:–—-]+$/u, '')) : null
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
