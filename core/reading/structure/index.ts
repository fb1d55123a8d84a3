/** What one class asks, from the spans of its qualifications (docs/reading.md). */
import type { Kind } from '../../model/catalogue.ts'
import type { RequirementNode, Substitution } from '../../model/requirement.ts'
import { experiencesOf, nodesOf } from '../../model/walk.ts'
import type { ExtractedText, QualificationsReading, ReadingContext, ReadNote, Span } from '../model.ts'
import { allOf } from '../clauses/index.ts'
import { marked, TreeBuilder } from './build.ts'
import { plainWords } from './leaves.ts'
import { trimmed } from './lines.ts'
import { headingAt } from './marks.ts'
import { outlineOf } from './outline.ts'
import { type Conditional, piecesOf } from './pieces.ts'
import { withConditional } from './conditional.ts'
import { withReferences } from './references.ts'
import { substituted } from './substitutions.ts'
import { tokensOf } from './tokens.ts'

/**
 * Reads what a class asks. `asks` are the spans of its qualifications, in order: its own part, and parts for all
 * levels; all of them must be met. Never throws on any text.
 */
export function readQualifications(
  extracted: ExtractedText,
  asks: readonly Span[],
  context: ReadingContext,
): QualificationsReading {
  const ids = numbered()
  const builder = new TreeBuilder(extracted.text, context, ids)
  const notes: ReadNote[] = []
  const nodes: RequirementNode[] = []
  const conditional: Conditional[] = []
  for (const ask of merged(extracted.text, asks)) {
    const { tokens, rest } = tokensOf(extracted, ask)
    const pieces = piecesOf(extracted.text, outlineOf(tokens, ask))
    notes.push(...pieces.notes)
    const before = builder.found.substitutions.length
    const node = pieces.root && builder.node(pieces.root)
    const standsIn = builder.found.substitutions.length > before
    if (node) nodes.push(node)
    else if (
      !standsIn &&
      pieces.conditional.length === 0 &&
      pieces.notes.every(({ kind }) => kind === 'other') &&
      saysSomething(extracted.text, ask)
    )
      nodes.push(unread(extracted.text, ask, ids, builder.found.unread))
    if (rest) nodes.push(unread(extracted.text, rest, ids, builder.found.unread))
    conditional.push(...pieces.conditional)
  }
  const tree = conditional.reduce(
    (whole, { piece, span }) => {
      const demand = builder.node(piece)
      return demand ? withConditional(extracted.text, marked(whole), demand, span, ids) : whole
    },
    oneOf(nodes, ids, context),
  )
  const pointed = withReferences(extracted.text, tree, ids)
  const result = substituted(extracted.text, pointed, context, ids, builder.found)
  const requirement = marked(result.requirement)
  notes.push(...result.notes)
  const unreadSpans = builder.found.unread
  const isCertain = nodesOf(requirement).every(({ node }) => node.confidence !== 'check')
  return {
    requirement,
    substitutions: result.substitutions,
    qualifications: isTypical(extracted.text, asks) ? 'typical' : 'minimum',
    kinds: kindsUsed(builder.found.kinds, requirement, result.substitutions),
    named: builder.found.named,
    notes,
    unread: unreadSpans,
    confidence: isCertain && unreadSpans.length === 0 ? 'certain' : 'check',
  }
}

/** A proposed kind that no clause asks for in the end is none. */
function kindsUsed(
  proposed: ReadonlyMap<string, Kind>,
  requirement: RequirementNode,
  substitutions: readonly Substitution[],
): Kind[] {
  const used = new Set([
    ...experiencesOf(requirement).flatMap(({ asks }) => asks.kinds),
    ...substitutions.flatMap(({ from }) => ('kinds' in from ? from.kinds : [])),
  ])
  return [...proposed.values()].filter(({ id }) => used.has(id))
}

/** Parts whose heading cut the qualifications in two ("EXPERIENCE", or one between "AND" and what follows) are one. */
function merged(text: string, asks: readonly Span[]): Span[] {
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

const saysSomething = (text: string, { from, to }: Span): boolean =>
  !/^\W*(?:none|n\/?a|not applicable)?\W*$/i.test(text.slice(from, Math.min(to, from + 200)))

/** q1, q2 … in the order in which the tree is read. */
function numbered(): () => string {
  let last = 0
  return () => {
    last += 1
    return `q${last}`
  }
}

function oneOf(nodes: RequirementNode[], ids: () => string, context: ReadingContext): RequirementNode {
  const [first] = nodes
  if (!first)
    return { id: ids(), judgement: { why: 'nothing was read', status: 'unknown' }, confidence: 'check' }
  if (nodes.length === 1) return first
  return allOf(nodes, ids(), context.kinds)
}

function unread(text: string, span: Span, ids: () => string, spans: Span[]): RequirementNode {
  spans.push(span)
  const why = plainWords(text, { from: span.from, to: Math.min(span.to, span.from + 400) })
  return { id: ids(), judgement: { why, status: 'unknown' }, confidence: 'check', words: [span] }
}

/** "Typical qualifications" stands as the heading right before what is asked, or begins it. */
function isTypical(text: string, asks: readonly Span[]): boolean {
  const at = asks[0]?.from ?? 0
  const before =
    text
      .slice(Math.max(0, at - 200), at)
      .trimEnd()
      .split('\n')
      .at(-1) ?? ''
  return [before, text.slice(at, at + 60)].some(line =>
    /^\W*typical\s+(?:minimum\s+)?qualifications\b/i.test(line),
  )
}
