/** Reads the words of a leaf, of which labels and other items are left out, and puts what was read in its place. */
import type { NestedExperience, RequirementNode } from '../../model/requirement.ts'
import { experiencesOf, nodesOf } from '../../model/walk.ts'
import { durationDays } from '../../time/duration.ts'
import { NARROWED, readClause, type ClauseReading } from '../clauses/index.ts'
import type { ReadingContext, Span } from '../model.ts'
import { unended } from '../text/one-line.ts'
import { leavesOf, toCheck, unreadNode, withChildren, withNested } from './nodes.ts'
import type { Leaf } from './piece.ts'

export function readLeaf(
  text: string,
  leaf: Leaf,
  context: ReadingContext,
  ids: () => string,
): ClauseReading {
  if (leaf.narrowed.length > 0) return readNarrowed(text, leaf, context, ids)
  if (leaf.further.length === 0) {
    const reading = readShown(text, leaf, context, ids)
    const node =
      reading.node && (carvedByList(text, leaf, reading.node) ?? withAlternatives(reading.node, ids))
    return { ...reading, node }
  }
  const longer = readShown(text, { ...leaf, shown: [...leaf.shown, ...leaf.further] }, context, ids)
  if (longer.unread.length === 0) return { ...longer, node: longer.node && nestedIn(longer.node) }
  // What was understood of the first sentence is kept; the rest stays unread beside it.
  const first = readShown(text, { ...leaf, span: around(leaf.shown) }, context, ids)
  const rest = leaf.further.map(span => unreadNode(ids(), plainWords(text, span), span))
  const node: RequirementNode | null = first.node && { id: ids(), all: [first.node, ...rest] }
  return { ...first, node, unread: [...first.unread, ...leaf.further], confidence: 'check' }
}

/** What narrows a clause is one more kind of its experience; where it was not understood, it stays unread. */
function readNarrowed(text: string, leaf: Leaf, context: ReadingContext, ids: () => string): ClauseReading {
  const { narrowed, further } = leaf
  const plain = { ...leaf, narrowed: [] }
  const asking = askingOf(text, narrowed)
  if (asking.length === 0) return readLeaf(text, plain, context, ids)
  const goesOn = [...further, ...asking].toSorted((a, b) => a.from - b.from)
  const around = { from: leaf.span.from, to: Math.max(leaf.span.to, goesOn.at(-1)?.to ?? 0) }
  const whole = readLeaf(text, { ...plain, span: around, further: goesOn }, context, ids)
  const taken = whole.doubts.filter(doubt => doubt === NARROWED).length
  const sentences = asking.filter(span => asksOf(text, span)).length
  if (whole.unread.length === 0 && whole.node && 'experience' in whole.node && taken >= sentences)
    return whole
  const first = readLeaf(text, plain, context, ids)
  return { ...first, unread: [...first.unread, ...asking], confidence: 'check' }
}

/** Sentences that say what it must have been, with the lists that finish them; "may" and "is not" ask nothing. */
function askingOf(text: string, narrowed: readonly Span[]): Span[] {
  let isList = false
  return narrowed.filter(span => {
    const isAsked = asksOf(text, span) || isList
    isList = isAsked && (isList || text[span.to - 1] === ':')
    return isAsked
  })
}
const asksOf = (text: string, { from, to }: Span): boolean =>
  /\b(?:must|shall|should)\b/iu.test(text.slice(from, Math.min(to, from + NEAR_START)))
const NEAR_START = 100

/** Unread words that begin with "or" are an alternative to what was read before them, not asked besides. */
function withAlternatives(node: RequirementNode, ids: () => string): RequirementNode {
  if (!('all' in node)) return node
  const at = node.all.findIndex(isAlternative)
  if (at <= 0) return node
  const [before, rest] = [node.all.slice(0, at), node.all.slice(at)]
  const [only] = before
  const first: RequirementNode = before.length === 1 && only ? only : { ...node, all: before }
  return { id: ids(), any: [first, ...rest] }
}

const isAlternative = (node: RequirementNode): boolean =>
  'judgement' in node && node.judgement.status === 'unknown' && /^\W*or\b/i.test(node.judgement.why)

/**
 * "Five years of A, including one or a combination of the following: 1. One year of B; or 2. One year of C": items of a
 * part are no ways of their own. The least of them is nested, to be checked: which one it was is not said.
 */
function carvedByList(text: string, { shown }: Leaf, node: RequirementNode): RequirementNode | null {
  const [stem, item] = shown
  if (!stem || !item || shown.length < 3 || !CARVES.test(text.slice(stem.from, item.from))) return null
  const [first, ...others] = experiencesOf(node).filter(({ nested }) => !nested)
  const whole = nodesOf(node).find(({ id }) => id === first?.id)?.node
  const days = first ? durationDays(first.asks.amount) : 0
  if (!whole || !('experience' in whole) || others.length === 0) return null
  if (leavesOf(node).length !== others.length + 1) return null
  if (others.some(({ asks: { amount } }) => durationDays(amount) >= days)) return null
  const parts = [...(whole.experience.ofWhich ?? []), ...others.map(({ id, asks }) => ({ ...asks, id }))]
  const least = parts.toSorted((a, b) => durationDays(a.amount) - durationDays(b.amount))[0]
  if (!least) return null
  const held = parts.every(part => part.held) ? parts.flatMap(part => part.held ?? []) : undefined
  const { held: _, orComparable: __, ...bare } = least
  const kinds = parts.length > 1 && held === undefined ? ['work'] : least.kinds
  const part = {
    ...bare,
    kinds,
    ...(held && { held, orComparable: true as const }),
    confidence: 'check' as const,
  }
  return toCheck(
    { ...whole, experience: { ...whole.experience, ofWhich: [part] } },
    'the least of several parts',
  )
}
const CARVES = /\b(?:includ\w+|of\s+which)\b[^.]*\bfollowing\b/iu

/** What goes on with an experience clause is asked of a part of it. */
function nestedIn(node: RequirementNode): RequirementNode {
  const [first, ...rest] = 'all' in node ? node.all : []
  if (!first || !('experience' in first) || rest.length === 0) return node
  const parts = rest.flatMap(({ ...part }) => {
    if (
      !('experience' in part) ||
      durationDays(part.experience.amount) > durationDays(first.experience.amount)
    )
      return []
    const { experience, ...marks } = part
    return [{ ...marks, ...experience }]
  })
  if (parts.length < rest.length) return node
  const { experience } = first
  return { ...first, experience: { ...experience, ofWhich: [...(experience.ofWhich ?? []), ...parts] } }
}

const around = (spans: readonly Span[]): Span => ({
  from: spans[0]?.from ?? 0,
  to: spans.reduce((to, span) => Math.max(to, span.to), 0),
})

/** How words left unread are shown. */
export const plainWords = (text: string, { from, to }: Span): string => unended(text.slice(from, to))

function readShown(text: string, leaf: Leaf, context: ReadingContext, ids: () => string): ClauseReading {
  const { span, shown, under } = leaf
  const [first] = shown
  const isWhole = shown.length === 1 && first && !text.slice(first.from, first.to).includes('\n')
  if (isWhole) return readClause(text, first, context, ids, under)
  const reading = readClause(masked(text, leaf), { from: 0, to: span.to - span.from }, context, ids, under)
  const move = (at: Span): Span => ({ from: at.from + span.from, to: at.to + span.from })
  const clip = (at: Span): Span[] => clipped(move(at), shown)
  const node = reading.node && relocated(reading.node, clip)
  return {
    ...reading,
    node: node && isOfItems(text, node, shown) ? toCheck(node, 'of one entry, or of all') : node,
    named: reading.named.map(name => ({ ...name, ...move(name) })),
    unread: reading.unread.flatMap(clip),
  }
}

/** What one item of a list asks besides its subject may be asked of that item alone; a paper's name may have lost one. */
function isOfItems(text: string, node: RequirementNode, [, ...items]: readonly Span[]): boolean {
  if ('licence' in node) {
    const name = node.licence.name.toLowerCase()
    return items.some(item => !name.includes(firstWord(text, item)))
  }
  return (
    items.length > 1 &&
    'experience' in node &&
    (node.experience.ofWhich !== undefined || Boolean(node.experience.orComparable))
  )
}
const firstWord = (text: string, { from, to }: Span): string =>
  /\p{L}{3,}/u.exec(text.slice(from, to))?.[0].toLowerCase() ?? ''

/** As long as the leaf's span; what is not shown is space, a comma between items that no word joins. */
function masked(text: string, { span, shown }: Leaf): string {
  let words = ''
  shown.forEach((part, at) => {
    const between = text.slice(span.from + words.length, part.from)
    words += separator(between, at > 0 && /[^\s:,;]$/.test(words), at === 1)
    const shownWords = text.slice(part.from, part.to).replaceAll('\n', ' ')
    words +=
      at === shown.length - 1 ? shownWords : shownWords.replace(/[.:;]$/, stop => (stop === ':' ? ' ' : ','))
  })
  return words.padEnd(span.to - span.from, ' ')
}

/** "; or" and ", and" are kept, labels and line ends left out; a comma stands where no word joins two items. */
function separator(between: string, isOpen: boolean, isFirst: boolean): string {
  const join = /^[\s;,.]*(and\s*\/\s*or|and|or)\b/i.exec(between)
  // Between a stem and its first item nothing stands.
  const isStem = isFirst && !/[)\]]/.test(between.replace(LABELS, ''))
  const kept = join ? join[0].replaceAll(/[;.\n]/g, ' ') : isOpen && !isStem && between !== '' ? ',' : ''
  return kept.padEnd(between.length, ' ').slice(0, between.length)
}

/** "(b)", "1)". */
const LABELS = /\(?\b\w{1,4}\)/g

function clipped(at: Span, shown: readonly Span[]): Span[] {
  return shown.flatMap(part => {
    const from = Math.max(at.from, part.from)
    const to = Math.min(at.to, part.to)
    return to > from ? [{ from, to }] : []
  })
}

type Clip = (at: Span) => Span[]
function relocated(node: RequirementNode, clip: Clip): RequirementNode {
  const move = <N extends RequirementNode | NestedExperience>(one: N): N => ({
    ...one,
    ...(one.words && { words: one.words.flatMap(clip) }),
  })
  return withNested(
    withChildren(move(node), child => relocated(child, clip)),
    move,
  )
}
