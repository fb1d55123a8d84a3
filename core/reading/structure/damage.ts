/**
 * Signs that words were lost on the way: each was written by somebody who had more to say. What is left may be another rule
 * than the document's, so all of it is to be checked.
 */
import { type HeadingKind, PART_KINDS } from '../language/marks.ts'
import type { Span } from '../model.ts'
import type { LabelStyle } from './marks.ts'
import { isOfNoKind } from './roles.ts'
import type { Token } from './tokens.ts'

export const isDamaged = (text: string, span: Span, tokens: readonly Token[]): boolean =>
  joinsNothing(tokens) ||
  breaksOff(text, tokens) ||
  cutsAWord(text, tokens) ||
  leavesAPiece(text, tokens) ||
  headsNothing(text, tokens) ||
  labelsNothing(tokens) ||
  headsUnknown(text, tokens) ||
  leavesOutANumber(tokens) ||
  opensBracket(text, span)

/** An "and" or "or" with nothing asked before it, or nothing behind it: "1. Two years …; or NOTES: …" and no 2. */
function joinsNothing(tokens: readonly Token[]): boolean {
  if (tokens.find(token => token.is !== 'sentence' || asks(token))?.is === 'join') return true
  if (tokens.some((token, at) => token.is === 'join' && token.op === 'or' && isNoteHeading(tokens[at + 1])))
    return true
  const last = tokens.findLastIndex(({ is }) => is === 'join')
  const before = tokens.slice(0, Math.max(last, 0)).findLast(({ is }) => is === 'sentence')
  return before !== undefined && asks(before) && !tokens.slice(last).some(asks)
}
const isNoteHeading = (token: Token | undefined): boolean =>
  token?.is === 'heading' && (token.heading === 'note' || token.heading === 'examples')
const asks = (token: Token): boolean => token.is === 'sentence' && typeof token.role === 'string'

/** It ends in the middle of what it says: "… experience in a", "… experience in nets,". */
function breaksOff(text: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (last?.is !== 'sentence' || !asks(last)) return false
  if (last.end === 'list' || /,\s*$/u.test(text.slice(last.from, last.to + 1))) return true
  return last.end === 'none' && OPEN.test(text.slice(last.from, last.to))
}
const OPEN = /\s(?:an?|the|of|in|to|with|for|by|as|at|on|and|or|\p{Ll})\s*$/u

/** "… experience in the mainte", and the line ends: the beginning of a word that the document has whole elsewhere. */
const cutsAWord = (text: string, tokens: readonly Token[]): boolean =>
  tokens.some(token => {
    if (token.is !== 'sentence' || !asks(token) || token.end !== 'none') return false
    const [cut] = /(?<=\s)\p{Ll}+$/u.exec(text.slice(token.from, token.to).trimEnd()) ?? []
    if (cut === undefined || cut.length > LONGEST_CUT) return false
    return cut.length < SHORTEST_CUT ? /^[b-z]$/u.test(cut) : isOnlyABeginning(text, cut)
  })
const SHORTEST_CUT = 3
const LONGEST_CUT = 20
/** Another form of a word that is whole: "dock", where "docks" stands elsewhere. */
const ENDING = /^(?:e?s|e?d|ing|ings|ers?|ors?|ly|al|y|ists?|ments?|ion|ions|ful)\b/u

function isOnlyABeginning(text: string, cut: string): boolean {
  const found = restsOf(text.toLowerCase(), cut)
  return (
    found.filter(rest => rest === '').length === 1 && found.some(rest => rest !== '' && !ENDING.test(rest))
  )
}

/** What the words that begin so go on with. */
function restsOf(text: string, cut: string): string[] {
  const rests: string[] = []
  for (let at = text.indexOf(cut); at >= 0; at = text.indexOf(cut, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1))) rests.push(LETTERS.exec(text.slice(at + cut.length))?.[0] ?? '')
  return rests
}
const LETTERS = /^\p{L}+/u

/** "… as a Harbor Pilot. Senior Pilot, or Harbor Master": words behind a full stop that are no sentence. */
const leavesAPiece = (text: string, tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    const before = tokens[at - 1]
    if (token.is !== 'sentence' || before?.is !== 'sentence' || !asks(before)) return false
    const { role, inNote, aside, opens, line } = token
    const isPiece = isOfNoKind(role) && !inNote && !aside && !opens && line === before.line
    const words = isPiece ? text.slice(token.from, token.to) : ''
    return /\p{L}{2}.*\p{L}{2}/su.test(words) && !VERB.test(words)
  })
const VERB =
  /\b(?:is|are|was|were|has|have|includes?|requires?|shall|must|may|will|would|should|can|could|do|does|knows|receives?|see)\b/iu

/** "EDUCATION: AND EXPERIENCE: …", "ALL SPECIALTIES: AND …", "EDUCATION: Ed AND …". */
const headsNothing = (text: string, tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    if (token.is !== 'heading' || !HEADS.has(token.heading)) return false
    const [first, second, third] = tokens.slice(at + 1, at + 4)
    const [join, next] = isPieceOfAWord(text, first) ? [second, third] : [first, second]
    return join?.is === 'join' && next?.is !== 'label'
  })
const isPieceOfAWord = (text: string, token: Token | undefined): boolean =>
  token?.is === 'sentence' && /^\W*\p{L}{1,4}\W*$/u.test(text.slice(token.from, token.to))

/** "Either I Or II Two years …": a way, or an entry, of which nothing is left; "Or II …" with nothing before it. */
const labelsNothing = (tokens: readonly Token[]): boolean =>
  startsLate(tokens) ||
  tokens.some((token, at) => {
    if (token.is !== 'label' || token.style === 'bullet') return false
    const isJoined = tokens[at + 1]?.is === 'join'
    const next = tokens[at + (isJoined ? 2 : 1)]
    if (next?.is === 'sentence') return isJoined && next.role === 'equivalency'
    return next === undefined || (next.is === 'label' && next.style === token.style)
  })

const HEADS = new Set<HeadingKind>([...PART_KINDS, 'everyone'])

/** "TRACTOR TRAILER" on a line between demands: whom the words below it are for was not understood. */
const headsUnknown = (text: string, tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      token.is === 'sentence' &&
      isOfNoKind(token.role) &&
      token.opens &&
      token.end === 'none' &&
      !token.inNote &&
      (CAPITALS.test(text.slice(token.from, Math.min(token.to, token.from + LONGEST_HEADING)))
        ? tokens.slice(at).some(asks)
        : TITLE.test(text.slice(token.from, token.to)) && headsADemand(tokens.slice(at + 1))),
  )
const CAPITALS = /^\p{Lu}[\p{Lu}&/’'-]+(?:[ ,–—-]+\p{Lu}[\p{Lu}&/’'-]+)+/u
/** "Automotive Parts" */
const TITLE = /^\p{Lu}\p{Ll}[\p{L}’'/-]*(?: (?:(?:and|of|the|or|for|in) )?\p{Lu}\p{Ll}[\p{L}’'/-]*){0,5}:?$/u
const headsADemand = ([next, below]: readonly Token[]): boolean =>
  next !== undefined && (asks(next) || (next.is === 'heading' && below !== undefined && asks(below)))
const LONGEST_HEADING = 80

/** "1. …; 3. …", "Either I … Or III …": a set without its second. */
const leavesOutANumber = (tokens: readonly Token[]): boolean =>
  NUMBERING.some(style => {
    const numbers = tokens.flatMap(token =>
      token.is === 'label' && token.style === style ? [token.ordinal] : [],
    )
    return numbers.some(
      (ordinal, at) =>
        ordinal > 2 && numbers.includes(ordinal - 2) && !numbers.slice(0, at).includes(ordinal - 1),
    )
  })
const NUMBERING: readonly LabelStyle[] = ['figure', 'pattern', 'option', 'letter']

const startsLate = (tokens: readonly Token[]): boolean => {
  const first = tokens.find(token => token.is === 'label' || asks(token))
  return first?.is === 'label' && first.style === 'pattern' && first.ordinal > 1
}

/** A bracket that nothing closes took in what stands behind it. */
function opensBracket(text: string, { from, to }: Span): boolean {
  let depth = 0
  for (const mark of text.slice(from, to).match(/[()]/g) ?? [])
    depth = Math.max(0, depth + (mark === '(' ? 1 : -1))
  return depth > 0
}
