/** Where what a class asks is written: spans that belong together are one; whether it is only typical. */
import type { Span } from '../model.ts'
import { trimmed } from './lines.ts'
import { headingAt } from './marks.ts'

/** Parts whose heading cut the qualifications in two ("EXPERIENCE", or one between "AND" and what follows) are one. */
export function merged(text: string, asks: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const ask of asks) {
    const last = whole.at(-1)
    const gap = last && trimmed(text, { from: last.to, to: ask.from })
    const heading = gap && gap.to - gap.from <= LONGEST_GAP ? headingAt(text, gap.from, gap.to, true) : null
    if (last && heading?.alone && (heading.heading !== 'licence' || isOpen(text, last, ask)))
      whole[whole.length - 1] = { from: last.from, to: ask.to }
    else whole.push(ask)
  }
  return whole
}
const LONGEST_GAP = 90
const isOpen = (text: string, before: Span, after: Span): boolean =>
  /\b(?:and|or)\W*$/i.test(text.slice(Math.max(before.from, before.to - 8), before.to)) ||
  /^\W*(?:and|or)\b/i.test(text.slice(after.from, after.from + 8))

/** "Typical qualifications" stands as the heading right before what is asked, or begins it; or a way to have them is typical. */
export function isTypical(text: string, asks: readonly Span[]): boolean {
  const at = asks[0]?.from ?? 0
  const before =
    text
      .slice(Math.max(0, at - 200), at)
      .trimEnd()
      .split('\n')
      .at(-1) ?? ''
  const isHeaded = [before, text.slice(at, at + 60)].some(line =>
    /^\W*typical\s+(?:minimum\s+)?qualifications\b/i.test(line),
  )
  return isHeaded || TYPICAL_WAY.test(text.slice(at, Math.min(asks[0]?.to ?? at, at + REACH)))
}
const TYPICAL_WAY = /\b(?:a\s+)?typical\s+way\s+(?:to|of)\s+(?:obtain|acquir|gain)/i
const REACH = 600
