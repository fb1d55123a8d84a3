/** A tree of sentences → the requirement tree. */
import type { Kind } from '../../model/catalogue.ts'
import type { NestedExperience, RequirementNode } from '../../model/requirement.ts'
import { allOf } from '../clauses/index.ts'
import type { NamedClass, ReadingContext, Span } from '../model.ts'
import { readEquivalency } from './equivalency.ts'
import { readLeaf } from './leaves.ts'
import type { Equivalency, Group, Leaf, Piece, SubstitutionText } from './piece.ts'

/** A sentence that lets something stand in, and the nodes it stands among, the nearest last. */
export interface Pending extends SubstitutionText {
  readonly within: readonly string[]
}

/** Everything that is gathered while the tree is built. */
export interface Findings {
  readonly kinds: Map<string, Kind>
  readonly named: NamedClass[]
  readonly unread: Span[]
  readonly substitutions: Pending[]
  /** The part a node's words stand in, by the node's id. */
  readonly parts: Map<string, string>
}

export class TreeBuilder {
  readonly #text: string
  readonly #context: ReadingContext
  readonly #ids: () => string
  readonly found: Findings = { kinds: new Map(), named: [], unread: [], substitutions: [], parts: new Map() }

  constructor(text: string, context: ReadingContext, ids: () => string) {
    this.#text = text
    this.#context = context
    this.#ids = ids
  }

  node(piece: Piece, within: readonly string[] = []): RequirementNode | null {
    const node =
      piece.is === 'leaf'
        ? this.#leaf(piece)
        : piece.is === 'equivalency'
          ? this.#equivalency(piece, null)
          : this.#group(piece, within)
    if (!node) return null
    const doubted = piece.certain ? node : toCheck(node)
    return piece.label === null || doubted.label !== undefined ? doubted : { ...doubted, label: piece.label }
  }

  #leaf(leaf: Leaf): RequirementNode | null {
    const reading = readLeaf(this.#text, leaf, this.#context, this.#ids)
    for (const kind of reading.kinds) this.found.kinds.set(kind.id, kind)
    this.found.named.push(...reading.named)
    this.found.unread.push(...reading.unread)
    if (reading.node && leaf.under) this.found.parts.set(reading.node.id, leaf.under)
    return reading.node
  }

  #group(piece: Group, within: readonly string[]): RequirementNode | null {
    const id = this.#ids()
    const inside = [...within, id]
    const children: RequirementNode[] = []
    for (const child of spliced(piece)) {
      const node =
        child.is === 'equivalency' ? this.#equivalency(child, together(children)) : this.node(child, inside)
      if (node) children.push(node)
    }
    const [only] = children
    const scope = only && children.length === 1 ? [...inside, only.id] : inside
    for (const text of piece.substitutions) this.found.substitutions.push({ ...text, within: scope })
    if (!only) return null
    if (piece.under) this.found.parts.set(id, piece.under)
    const made: RequirementNode =
      children.length === 1
        ? only
        : piece.op === 'any'
          ? { id, any: children }
          : allOf(children, id, this.#context.kinds)
    return piece.only === null ? made : { id: this.#ids(), position: { only: piece.only, of: made } }
  }

  #equivalency({ span, certain }: Equivalency, before: RequirementNode | null): RequirementNode {
    const node = readEquivalency(this.#text, span, before, this.#context, this.#ids, this.found)
    return certain ? node : toCheck(node)
  }
}

/** Alternatives among alternatives are alternatives. */
const spliced = ({ op, pieces }: Group): Piece[] =>
  pieces.flatMap(child =>
    child.is === 'group' && child.op === op && op === 'any' && child.certain && isPlain(child)
      ? spliced(child)
      : [child],
  )
const isPlain = ({ label, only, under, substitutions }: Group): boolean =>
  label === null && only === null && under === null && substitutions.length === 0

/** What the alternatives before an equivalency ask, as one. */
function together(children: readonly RequirementNode[]): RequirementNode | null {
  const [first] = children
  if (!first) return null
  return children.length === 1 ? first : { id: 'before', any: [...children] }
}

/** The words of all of them, in order; what lies side by side is one. */
export function wordsOf(nodes: readonly RequirementNode[]): Span[] {
  const words: Span[] = []
  for (const span of nodes
    .flatMap(node => node.words ?? [])
    .toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = words.at(-1)
    if (last && span.from <= last.to + 1)
      words[words.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else words.push(span)
  }
  return words
}

/** Every node says whether it is certain and where its words stand; what holds others has theirs. */
export function marked(node: RequirementNode): RequirementNode {
  const confidence = node.confidence ?? 'certain'
  if ('all' in node) {
    const all = node.all.map(marked)
    return { ...node, all, confidence, words: wordsOf(all) }
  }
  if ('any' in node) {
    const any = node.any.map(marked)
    return { ...node, any, confidence, words: wordsOf(any) }
  }
  if (!('position' in node)) return { ...node, confidence }
  const of = marked(node.position.of)
  return { ...node, position: { ...node.position, of }, confidence, words: wordsOf([of]) }
}

/** The same, with everything in it to be checked: its place is a guess. */
export function toCheck(node: RequirementNode): RequirementNode {
  const doubted = { ...node, confidence: 'check' as const }
  if ('all' in doubted) return { ...doubted, all: doubted.all.map(toCheck) }
  if ('any' in doubted) return { ...doubted, any: doubted.any.map(toCheck) }
  if ('position' in doubted)
    return { ...doubted, position: { ...doubted.position, of: toCheck(doubted.position.of) } }
  if ('experience' in doubted)
    return { ...doubted, experience: { ...doubted.experience, ...nestedToCheck(doubted.experience) } }
  return doubted
}

function nestedToCheck({ ofWhich }: { ofWhich?: NestedExperience[] | undefined }): {
  ofWhich?: NestedExperience[]
} {
  return ofWhich
    ? { ofWhich: ofWhich.map(inner => ({ ...inner, confidence: 'check' as const, ...nestedToCheck(inner) })) }
    : {}
}
