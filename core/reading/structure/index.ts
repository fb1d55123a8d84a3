/** What one class asks, from the spans of its qualifications (docs/reading.md). */
import type { RequirementNode } from '../../model/requirement.ts'
import { nodesOf } from '../../model/walk.ts'
import type { ExtractedText, QualificationsReading, ReadingContext, ReadNote, Span } from '../model.ts'
import { allOf } from '../clauses/index.ts'
import { TreeBuilder, wordsOf } from './build.ts'
import { outlineOf } from './outline.ts'
import { piecesOf } from './pieces.ts'
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
  for (const ask of asks) {
    const { tokens, rest } = tokensOf(extracted, ask)
    const pieces = piecesOf(extracted.text, outlineOf(tokens, ask))
    notes.push(...pieces.notes)
    const node = pieces.root && builder.node(pieces.root)
    if (node) nodes.push(node)
    if (rest) nodes.push(unread(extracted.text, rest, ids))
    if (rest) builder.found.unread.push(rest)
  }
  const requirement = oneOf(nodes, ids, context)
  const substitutions: QualificationsReading['substitutions'] = []
  const unreadSpans = builder.found.unread
  const isCertain = nodesOf(requirement).every(({ node }) => node.confidence !== 'check')
  return {
    requirement,
    substitutions,
    qualifications: isTypical(extracted.text, asks) ? 'typical' : 'minimum',
    kinds: [...builder.found.kinds.values()],
    named: builder.found.named,
    notes,
    unread: unreadSpans,
    confidence: isCertain && unreadSpans.length === 0 ? 'certain' : 'check',
  }
}

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
  return { ...allOf(nodes, ids(), context.kinds), words: [wordsOf(nodes)] }
}

const unread = (text: string, span: Span, ids: () => string): RequirementNode => ({
  id: ids(),
  judgement: { why: text.slice(span.from, Math.min(span.to, span.from + 400)), status: 'unknown' },
  confidence: 'check',
  words: [span],
})

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
