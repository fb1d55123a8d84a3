/** A tree of sentences → the requirement tree. */
import type { RequirementNode } from '../../model/requirement.ts'
import { allOf } from '../clauses/index.ts'
import type { ReadingContext } from '../model.ts'
import { readEquivalency } from './equivalency.ts'
import type { Findings } from './findings.ts'
import { readLeaf } from './leaves.ts'
import { toCheck } from './nodes.ts'
import type { Equivalency, Group, Leaf, Piece } from './piece.ts'

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
    const doubted = piece.certain ? node : toCheck(node, ...(piece.why ?? []))
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

  #equivalency({ span, certain, why = [] }: Equivalency, before: RequirementNode | null): RequirementNode {
    const node = readEquivalency(this.#text, span, before, this.#context, this.#ids, this.found)
    return certain ? node : toCheck(node, ...why)
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
