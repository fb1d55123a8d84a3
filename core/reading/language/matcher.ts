/**
 * Patterns against tokens. A parsing expression grammar that remembers every rule and run at every place, so that
 * the work is bounded by the size of the grammar times the number of tokens, whatever the sentence is.
 * (Ford, "Packrat Parsing", ICFP 2002.)
 */
import {
  CAPITAL,
  GERUND,
  NUMBER,
  type Grammar,
  type Node,
  type RuleNode,
  type Shape,
  shapeOf,
} from './compile.ts'
import type { Token } from './tokens.ts'
import { longest, type Means, type Phrase } from './trie.ts'

/** What a rule or a category took: its tokens [from, to), what the phrase means, what it holds. */
export interface Capture {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly means?: Means
  readonly inside: Captures
}

/** Joined without copying; `partsOf` lists them. */
type Captures = null | Capture | { readonly left: Captures; readonly right: Captures }

/** Where something the text offers ends when it begins at a token. */
export type Offer = (at: number) => Phrase | undefined

interface Match {
  readonly to: number
  readonly captures: Captures
}

const DEEPEST = 400
/** No match. */
const NO = -1

/** One sentence's matching. `steps` counts the expressions tried. */
export class Matcher {
  readonly #grammar: Grammar
  readonly #tokens: readonly Token[]
  readonly #offers: ReadonlyMap<string, Offer>
  /** For each token what every rule and run found there. */
  readonly #memory: Map<number, Match | null>[] = []
  readonly #shapes: readonly Shape[]
  #depth = 0
  /** What was taken by the node that matched last. */
  #taken: Captures = null
  steps = 0

  constructor(grammar: Grammar, tokens: readonly Token[], offers: ReadonlyMap<string, Offer>) {
    this.#grammar = grammar
    this.#tokens = tokens
    this.#offers = offers
    this.#shapes = tokens.map(token => shapeAt(token, grammar))
  }

  /** A rule at a token; nothing when it does not match there. */
  match(name: string, at = 0): Capture | undefined {
    const rule = this.#grammar.rules.get(name)
    const found = rule && this.#rule(rule, at) !== NO ? this.#taken : null
    return found && 'name' in found ? found : undefined
  }

  /** The token after what a node takes; `NO` where it does not match. */
  #try(node: Node, at: number): number {
    return this.#shape(at)[node.begins] === 1 ? this.#run(node, at) : NO
  }

  #shape(at: number): Shape {
    return this.#shapes[at] ?? this.#grammar.nothing
  }

  #run(node: Node, at: number): number {
    this.steps += 1
    switch (node.is) {
      case 'word':
        return this.#took(at + 1, null)
      case 'any':
        return at < this.#tokens.length ? this.#took(at + 1, null) : NO
      case 'end':
        return at >= this.#tokens.length ? this.#took(at, null) : NO
      case 'rule':
        return this.#rule(node, at)
      case 'phrase':
        return this.#capture(node.name, at, longest(node.book, this.#tokens, at))
      case 'offer':
        return this.#capture(node.name, at, this.#offers.get(node.name)?.(at))
      case 'optional': {
        const to = this.#try(node.of, at)
        return to === NO ? this.#took(at, null) : to
      }
      case 'not':
        return this.#try(node.of, at) === NO ? this.#took(at, null) : NO
      case 'ahead':
        return this.#try(node.of, at) === NO ? NO : this.#took(at, null)
      case 'choice':
        return this.#choice(node, at)
      case 'sequence':
        return this.#sequence(node.of, at)
      case 'many':
        return this.#many(node, at)
      default:
        return node satisfies never
    }
  }

  #took(to: number, captures: Captures): number {
    this.#taken = captures
    return to
  }

  #capture(name: string, from: number, phrase: Phrase | undefined): number {
    return phrase ? this.#took(phrase.to, { name, from, inside: null, ...phrase }) : NO
  }

  #row(at: number): Map<number, Match | null> {
    return (this.#memory[at] ??= new Map())
  }

  #rule(rule: RuleNode, at: number): number {
    const row = this.#row(at)
    const known = row.get(rule.place)
    if (known !== undefined) return known ? this.#took(known.to, known.captures) : NO
    if (this.#depth > DEEPEST) return NO
    this.#depth += 1
    const to = this.#try(rule.of, at)
    this.#depth -= 1
    if (to !== NO && !rule.silent) this.#taken = { name: rule.name, from: at, to, inside: this.#taken }
    row.set(rule.place, to === NO ? null : { to, captures: this.#taken })
    return to
  }

  /** Of the alternatives, those that can begin with the token. */
  #choice(choice: Node & { is: 'choice' }, at: number): number {
    const shape = this.#shape(at)
    let among = choice.among.get(shape)
    if (!among) {
      among = choice.of.filter(({ begins }) => shape[begins] === 1)
      choice.among.set(shape, among)
    }
    for (const node of among) {
      const to = this.#run(node, at)
      if (to !== NO) return to
    }
    return NO
  }

  #sequence(parts: readonly Node[], at: number): number {
    let to = at
    let captures: Captures = null
    for (const part of parts) {
      to = this.#try(part, to)
      if (to === NO) return NO
      captures = joined(captures, this.#taken)
    }
    return this.#took(to, captures)
  }

  /** From every place within the run, the run goes on to the same end: remembered for all of them at once. */
  #many(node: Node & { is: 'many' }, at: number): number {
    const runs: { at: number; captures: Captures }[] = []
    let from = at
    let rest: Match | undefined
    while (!rest) {
      const known = this.#row(from).get(node.place)
      const to = known ? NO : this.#try(node.of, from)
      if (known) rest = known
      else if (to === NO || to === from) rest = { to: from, captures: null }
      else {
        runs.push({ at: from, captures: this.#taken })
        from = to
      }
    }
    for (const { at: place, captures } of runs.toReversed()) {
      rest = { to: rest.to, captures: joined(captures, rest.captures) }
      this.#row(place).set(node.place, rest)
    }
    return this.#took(rest.to, rest.captures)
  }
}

function shapeAt(token: Token, { sets, shapes, nothing }: Grammar): Shape {
  const isNumber = token.kind === 'number'
  const isGerund = token.norm.endsWith('ing')
  const word = sets.has(token.norm) ? token.norm : ''
  const alike = (shapes[(isNumber ? 4 : 0) + (token.capital ? 2 : 0) + (isGerund ? 1 : 0)] ??= new Map())
  const known = alike.get(word)
  if (known) return known
  const signs = [word, isNumber ? NUMBER : '', token.capital ? CAPITAL : '', isGerund ? GERUND : '']
  const made = shapeOf(
    signs.flatMap(one => sets.get(one) ?? []),
    nothing.length,
  )
  alike.set(word, made)
  return made
}

function joined(left: Captures, right: Captures): Captures {
  if (!left) return right
  return right ? { left, right } : left
}

/** What a capture holds, in order. */
export function partsOf(capture: Capture): Capture[] {
  const parts: Capture[] = []
  const open: Captures[] = [capture.inside]
  while (open.length > 0) {
    const next = open.pop()
    if (!next) continue
    if ('name' in next) parts.push(next)
    else open.push(next.right, next.left)
  }
  return parts
}
