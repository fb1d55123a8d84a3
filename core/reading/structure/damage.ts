/**
 * Signs that words were lost on the way: each was written by somebody who had more to say. What is left may be another rule
 * than the document's, so all of it is to be checked.
 */
import { PART_KINDS } from '../language/marks.ts'
import type { Span } from '../model.ts'
import type { Token } from './tokens.ts'

export const isDamaged = (text: string, span: Span, tokens: readonly Token[]): boolean =>
  joinsNothing(tokens) || headsNothing(tokens) || leavesOutANumber(tokens) || opensBracket(text, span)

/** An "and" or "or" with nothing asked before it, or nothing behind it: "1. Two years …; or" and no 2. */
function joinsNothing(tokens: readonly Token[]): boolean {
  const first = tokens.find(token => token.is !== 'sentence' || typeof token.role === 'string')
  return first?.is === 'join' || tokens.at(-1)?.is === 'join'
}

/** "EDUCATION: AND EXPERIENCE: …". */
const headsNothing = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      token.is === 'heading' &&
      PART_KINDS.some(kind => kind === token.heading) &&
      tokens[at + 1]?.is === 'join' &&
      tokens[at + 2]?.is !== 'label',
  )

/** "1. …; 3. …": a set without its second. */
function leavesOutANumber(tokens: readonly Token[]): boolean {
  const figures = tokens.flatMap(token =>
    token.is === 'label' && token.style === 'figure' ? [token.ordinal] : [],
  )
  return figures.some(
    (ordinal, at) =>
      ordinal > 2 && figures.includes(ordinal - 2) && !figures.slice(0, at).includes(ordinal - 1),
  )
}

/** A bracket that nothing closes took in what stands behind it. */
function opensBracket(text: string, { from, to }: Span): boolean {
  let depth = 0
  for (const mark of text.slice(from, to).match(/[()]/g) ?? [])
    depth = Math.max(0, depth + (mark === '(' ? 1 : -1))
  return depth > 0
}
