/** What the words of a branch, or of the stem before a set, say of how it is read. */
import type { Doubt } from '../doubted.ts'
import type { Span } from '../model.ts'
import { endOf, spansOf } from './items.ts'
import type { Branch } from './branch.ts'
import { doubtful, guess, type Piece, type SubstitutionText } from './piece.ts'
import { isOfNoKind, saysWhere } from './roles.ts'
import type { Sentence } from './tokens.ts'

/**
 * "In the State service either: 1 …; or 2 …": who names no class may have worked elsewhere, which the rule does not say;
 * "In the Department of Nets either:" is not said by a class, either.
 */
export function underStem(text: string, stem: Span, piece: Piece): Piece {
  if (saysWhere(text, stem)) return limited(text, piece)
  return ONE_EMPLOYER.test(text.slice(stem.from, stem.to)) ? doubtful(piece, EMPLOYER) : piece
}
const EMPLOYER: Doubt = 'an employer before all of it'
const ONE_EMPLOYER =
  /^\W*(?:in|with|within|for)\s+(?:the|an?)\s[^.;:]{0,80}\b(?:Department|Division|Bureau|Office|Board|Commission|Authority|Agency|Institution|Court|Hospital)\b/iu
function limited(text: string, piece: Piece): Piece {
  if (piece.is === 'group') return { ...piece, pieces: piece.pieces.map(each => limited(text, each)) }
  const namesClass = NAMES_CLASS.test(text.slice(piece.span.from, piece.span.to))
  return namesClass ? piece : guess(piece, EMPLOYER)
}
const NAMES_CLASS = /\b(?:duties of|class of|as|of|to)\s+(?:an?\s+|the\s+)?\p{Lu}/u

/** It asks for nothing known, or only says how equivalent qualifications are shown. */
export const isOther = (text: string, { role, aside, inNote, from, to }: Sentence): boolean => {
  const isUnknown =
    role === 'substitution' ? EQUIVALENT_QUALIFICATIONS.test(text.slice(from, to)) : isOfNoKind(role)
  return isUnknown && !aside && !inNote
}
const EQUIVALENT_QUALIFICATIONS = /\bequivalent\s+qualifications\b.{0,20}\bdemonstrated\b/isu

/** Without the "and" that joins what follows. */
export const endOfDemand = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).replace(/,?\s+and\s*$/iu, '').length

/** "OPTION 2: STREETS SPECIALTY ONLY" is for some positions. */
export const namesPositions = ({ style, label }: Branch): boolean =>
  style === 'option' && /\b(?:specialt(?:y|ies)|positions?|assignments?|only)\b/i.test(label ?? '')
export const onlyOf = (label: string): string =>
  label.replace(
    /^(?:option\s*\w+\s*:\s*)?(?:in\s+the\s+|(?:additional\s+requirements?\s+)?for\s+(?:the\s+)?)?/i,
    '',
  )

/** "The following may be substituted for one year:" lets each of its items stand in; other stems go on in their items. */
export function itemsOf(text: string, stem: Span, whole: Span, set: readonly Branch[]): SubstitutionText[] {
  if (!/^\W*(?:any\s+of\s+)?the\s+following\b/i.test(text.slice(stem.from, stem.from + 40)))
    return [{ span: whole, stem: null }]
  return set.flatMap(branch => {
    const spans = spansOf(branch)
    const [first] = spans
    return first
      ? [{ span: { from: first.from, to: endOf(branch) }, stem: { from: stem.from, to: stem.to } }]
      : []
  })
}
