/** Reads the words of a leaf, of which labels and other items are left out, and puts what was read in its place. */
import type { NestedExperience, RequirementNode } from '../../model/requirement.ts'
import { readClause, type ClauseReading } from '../clauses/index.ts'
import type { ReadingContext, Span } from '../model.ts'
import type { Leaf } from './piece.ts'

export function readLeaf(
  text: string,
  leaf: Leaf,
  context: ReadingContext,
  ids: () => string,
): ClauseReading {
  const { span, shown, under } = leaf
  if (shown.length === 1) return readClause(text, span, context, ids, under)
  const reading = readClause(masked(text, leaf), { from: 0, to: span.to - span.from }, context, ids, under)
  const move = (at: Span): Span => ({ from: at.from + span.from, to: at.to + span.from })
  const clip = (at: Span): Span[] => clipped(move(at), shown)
  return {
    ...reading,
    node: reading.node && relocated(reading.node, clip),
    named: reading.named.map(name => ({ ...name, ...move(name) })),
    unread: reading.unread.flatMap(clip),
  }
}

/** As long as the leaf's span; what is not shown is space, a comma between items that no word joins. */
function masked(text: string, { span, shown }: Leaf): string {
  let masked = ''
  shown.forEach((part, at) => {
    const between = text.slice(span.from + masked.length, part.from)
    masked += at === 0 ? ' '.repeat(between.length) : separator(between, at)
    masked += text.slice(part.from, part.to).replaceAll('\n', ' ')
  })
  return masked
}

/** "; or", ", and" are kept; a label after a colon or a break is left out. */
function separator(between: string, at: number): string {
  const join = /^[\s;,.]*(and\s*\/\s*or|and|or)\b/i.exec(between)
  const kept = join ? join[0].replaceAll(/[;.\n]/g, ' ') : at > 1 && between.length > 0 ? ',' : ''
  return kept.padEnd(between.length, ' ').slice(0, between.length)
}

function clipped(at: Span, shown: readonly Span[]): Span[] {
  return shown.flatMap(part => {
    const from = Math.max(at.from, part.from)
    const to = Math.min(at.to, part.to)
    return to > from ? [{ from, to }] : []
  })
}

type Clip = (at: Span) => Span[]
function relocated<N extends RequirementNode | NestedExperience>(node: N, clip: Clip): N {
  const moved = { ...node, ...(node.words && { words: node.words.flatMap(clip) }) }
  if ('all' in moved) return { ...moved, all: moved.all.map(child => relocated(child, clip)) }
  if ('any' in moved) return { ...moved, any: moved.any.map(child => relocated(child, clip)) }
  if ('position' in moved)
    return { ...moved, position: { ...moved.position, of: relocated(moved.position.of, clip) } }
  if ('experience' in moved)
    return { ...moved, experience: { ...moved.experience, ...nested(moved.experience.ofWhich, clip) } }
  return 'ofWhich' in moved ? { ...moved, ...nested(moved.ofWhich, clip) } : moved
}

const nested = (ofWhich: NestedExperience[] | undefined, clip: Clip): { ofWhich?: NestedExperience[] } =>
  ofWhich ? { ofWhich: ofWhich.map(inner => relocated(inner, clip)) } : {}
