/** What one class asks, from the spans of its qualifications (docs/reading.md). */
import type { Kind } from '../../model/catalogue.ts'
import type { RequirementNode, Substitution } from '../../model/requirement.ts'
import { childrenOf, kindsAsked, nodesOf } from '../../model/walk.ts'
import { sayReading } from '../../words/reading.ts'
import { BySpan } from '../by-span.ts'
import { allOf } from '../clauses/index.ts'
import type { ExtractedText, QualificationsReading, ReadingContext, ReadNote, Span } from '../model.ts'
import { withoutCapitals } from '../text/capitals.ts'
import { overlap } from '../text/overlap.ts'
import { askedOnce } from './asked-once.ts'
import { isTypical, merged } from './asks.ts'
import { TreeBuilder } from './build.ts'
import { hasAlready, withConditional } from './conditional.ts'
import { isDamaged } from './damage.ts'
import { plainWords } from './leaves.ts'
import { withNarrowing } from './narrowing.ts'
import { marked, toCheck, unreadNode } from './nodes.ts'
import { outlineOf } from './outline.ts'
import { guess, leafOf } from './piece.ts'
import { type Conditional, type Pieces, piecesOf } from './pieces.ts'
import { withReferences } from './references.ts'
import { isNothing, startsDemand } from './roles.ts'
import { withSomeApplicants } from './some-applicants.ts'
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
  const spoken = withoutCapitals(extracted, asks)
  const reader = new Reader(spoken, context)
  for (const ask of merged(spoken.text, asks)) reader.read(ask)
  const qualifications = isTypical(spoken.text, asks) ? 'typical' : 'minimum'
  const read = { ...reader.finished(), qualifications } as const
  return spoken === extracted
    ? read
    : { ...read, requirement: toCheck(read.requirement, 'all in capitals'), confidence: 'check' }
}

/** What has been read of a class so far. */
class Reader {
  readonly #extracted: ExtractedText
  readonly #context: ReadingContext
  readonly #ids = numbered()
  readonly #builder: TreeBuilder
  readonly #notes: ReadNote[] = []
  readonly #nodes: RequirementNode[] = []
  readonly #asks: Span[] = []
  readonly #conditional: Conditional[] = []
  #damaged = false

  constructor(extracted: ExtractedText, context: ReadingContext) {
    this.#extracted = extracted
    this.#context = context
    this.#builder = new TreeBuilder(extracted.text, context, this.#ids)
  }

  read(ask: Span): void {
    this.#asks.push(ask)
    const { root, notes, conditional, rest, damaged, tabled } = piecesIn(this.#extracted, ask)
    this.#damaged ||= damaged
    this.#notes.push(...notes)
    this.#conditional.push(...conditional)
    const standIns = this.#builder.found.substitutions.length
    const built = root && this.#builder.node(root)
    const node = built && tabled ? toCheck(built, 'joined without a word') : built
    const isEmpty = conditional.length === 0 && this.#builder.found.substitutions.length === standIns
    if (node) this.#nodes.push(node)
    else if (isEmpty && notes.every(({ kind }) => kind === 'other')) this.#unread(ask)
    if (rest) this.#unread(rest)
  }

  finished(): Omit<QualificationsReading, 'qualifications'> {
    const { text } = this.#extracted
    if (this.#nodes.length === 0) this.#readLicences()
    const { found } = this.#builder
    const whole = withReferences(text, this.#withConditions(this.#whole()))
    const said = this.#notes
      .filter(({ from, to }) => !isNothing(text.slice(from, Math.min(to, from + 200))))
      .map(note => withNarrowing(text, note))
    const { tree, notes } = withSomeApplicants(text, whole, said)
    const result = substituted(text, tree, this.#context, this.#ids, found)
    if (isDeep(result.requirement)) return this.#leftUnread()
    const requirement = marked(
      this.#damaged ? toCheck(result.requirement, 'damaged text') : result.requirement,
    )
    const unread = withLeft(found.unread, requirement)
    const isCertain =
      unread.length === 0 &&
      nodesOf(requirement).every(({ node }) => node.confidence !== 'check') &&
      result.substitutions.every(({ confidence }) => confidence !== 'check') &&
      notes.every(({ narrows }) => narrows === undefined)
    return {
      requirement,
      substitutions: result.substitutions,
      kinds: kindsUsed(found.kinds, requirement, result.substitutions),
      named: found.named,
      notes: [...notes, ...result.notes],
      unread,
      confidence: isCertain ? 'certain' : 'check',
    }
  }

  /** What no specification asks: nothing is claimed of it, the words are shown. */
  #leftUnread(): Omit<QualificationsReading, 'qualifications'> {
    const { named, unread } = this.#builder.found
    unread.length = 0
    this.#nodes.length = 0
    for (const ask of this.#asks) this.#unread(ask)
    return {
      requirement: marked(this.#whole()),
      substitutions: [],
      kinds: [],
      named,
      notes: this.#notes,
      unread,
      confidence: 'check',
    }
  }

  /** Where nothing else is asked, a licence to be had by the appointment is what is asked. To be checked. */
  #readLicences(): void {
    for (const { kind, from, to } of this.#notes) {
      if (kind !== 'filing' || !startsDemand(this.#extracted.text, from)) continue
      const span = { from, to }
      const node = this.#builder.node(guess(leafOf(span, [span], 'licence'), 'a paper by the appointment'))
      if (node) this.#nodes.push(node)
    }
  }

  #whole(): RequirementNode {
    const nodes = askedOnce(this.#nodes)
    const [first] = nodes
    if (first) return nodes.length === 1 ? first : allOf(nodes, this.#ids(), this.#context.kinds)
    const judgement = { why: sayReading.nothingAsked, status: 'unknown' as const }
    return { id: this.#ids(), judgement, confidence: 'check' }
  }

  #withConditions(whole: RequirementNode): RequirementNode {
    return this.#conditional.reduce((tree, { piece, span }) => {
      const demand = this.#builder.node(piece)
      if (!demand) return tree
      const before = marked(tree)
      const after = withConditional(this.#extracted.text, before, demand, span, this.#ids)
      // Of whom it is asked was not seen: whoever accepts the class is to read it.
      if (after === before && !hasAlready(before, demand))
        for (const words of marked(demand).words ?? [])
          this.#notes.push({ ...words, kind: 'explanation', narrows: 'further' })
      return after
    }, whole)
  }

  #unread(span: Span): void {
    const { text } = this.#extracted
    if (isNothing(text.slice(span.from, Math.min(span.to, span.from + 200)))) return
    this.#builder.found.unread.push(span)
    const why = plainWords(text, { from: span.from, to: Math.min(span.to, span.from + LONGEST_SHOWN) })
    this.#nodes.push(unreadNode(this.#ids(), why, span))
  }
}

interface Part extends Pieces {
  /** What was not gone through. */
  readonly rest: Span | null
  readonly damaged: boolean
  readonly tabled: boolean
}
const pieces = new WeakMap<ExtractedText, BySpan<Part>>()

/** What the words of a part are and how they stand together; parts for all levels are asked of every class. */
function piecesIn(extracted: ExtractedText, ask: Span): Part {
  const known = pieces.get(extracted) ?? new BySpan()
  pieces.set(extracted, known)
  return known.of(extracted.text, ask, () => {
    const { tokens, rest, tabled } = tokensOf(extracted, ask)
    const damaged = isDamaged(extracted.text, ask, tokens)
    return { ...piecesOf(extracted.text, outlineOf(extracted.text, tokens, ask)), rest, damaged, tabled }
  })
}

/** Nested so far, a rule is a maze; those of real classes stay below ten. */
const DEEPEST = 40
const isDeep = (node: RequirementNode, left = DEEPEST): boolean =>
  left === 0 || childrenOf(node).some(child => isDeep(child, left - 1))

/** Of a whole part left unread, so much is shown beside its place. */
const LONGEST_SHOWN = 400

/** What the rules have no node for was understood, and is as undecided as what was not. */
function withLeft(unread: readonly Span[], requirement: RequirementNode): Span[] {
  const left = nodesOf(requirement).flatMap(({ node }) =>
    'judgement' in node && node.judgement.status === 'unknown' ? (node.words ?? []) : [],
  )
  const isKnown = (span: Span): boolean => unread.some(one => overlap(one, span))
  // Words that are asked with each of several ways are unread once.
  const once = new Map([...unread, ...left.filter(span => !isKnown(span))].map(each => [spanKey(each), each]))
  return [...once.values()].toSorted((a, b) => a.from - b.from)
}

const spanKey = ({ from, to }: Span): string => `${from} ${to}`

/** q1, q2 … in the order in which the tree is read. */
function numbered(): () => string {
  let last = 0
  return () => {
    last += 1
    return `q${last}`
  }
}

/** A proposed kind that no clause asks for in the end is none. */
function kindsUsed(
  proposed: ReadonlyMap<string, Kind>,
  requirement: RequirementNode,
  substitutions: readonly Substitution[],
): Kind[] {
  const used = kindsAsked(requirement, substitutions)
  return [...proposed.values()].filter(({ id }) => used.has(id))
}
