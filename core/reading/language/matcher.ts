/**
 * Patterns against tokens. A parsing expression grammar that remembers every rule and run at every place, so that
 * the work is bounded by the size of the grammar times the number of tokens, whatever the sentence is.
 * (Ford, "Packrat Parsing", ICFP 2002.)
 *
 * Every node of the grammar is made once into a function of the place, `Run`, that holds the functions of the nodes
 * inside it. What holds between them:
 *
 * - A node is tried only where the token can begin it (`#try`, `#choice`): the function of words need not look again.
 *   A sequence is not begun where a word it needs is nowhere ahead.
 * - It answers the token after the last it takes, or `NO`; what it captured is then in `#taken`, until the next is tried.
 * - It depends on nothing but the tokens and what they offer, so what a rule or run found at a token holds for the sentence.
 */
import type { Grammar } from './compile.ts'
import type { Node, RuleNode } from './node.ts'
import { isOf, type Shape } from './shapes.ts'
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
export type Offers = ReadonlyMap<string, Offer>

/** A node at a token: the token after what it takes, or `NO`. */
type Run = (at: number) => number
const NO = -1

interface Part {
  /** Which of the sets of first words a token must be of for it to run there. */
  readonly begins: number
  run: Run
}

interface Found {
  readonly to: number
  readonly captures: Captures
}

/** What a run took one after the other, the last first. */
interface Taken {
  readonly at: number
  readonly captures: Captures
  readonly before: Taken | null
}

const NOTHING: Found = { to: NO, captures: null }

/** Rules within rules; deeper nothing matches. */
const DEEPEST = 400
/** Numbers that fit the memory. */
const HIGHEST = 2 ** 30

/** Matches one sentence after the other. */
export class Matcher {
  readonly #grammar: Grammar
  readonly #rules = new Map<string, Part>()
  readonly #nothing: Shape
  /** How many rules and runs remember what they found. */
  #places = 0

  // The sentence in hand.
  #tokens: readonly Token[] = []
  #offers: Offers = new Map()
  /** Of every token, and of what stands behind the last. */
  #shapes: readonly Shape[] = []
  /** By the number of a set, the last token that is of it. */
  readonly #last: Int32Array
  /** By token and place, what was found there: numbers into `#found`, from `#base` on. Lower ones are of sentences before. */
  #memory = new Int32Array(0)
  /** Nearly always nothing is: that stands once, in front. */
  #found: Found[] = [NOTHING]
  #base = 1
  #steps = 0
  #depth = 0
  #taken: Captures = null

  constructor(grammar: Grammar) {
    this.#grammar = grammar
    this.#nothing = grammar.shapes.nothing
    this.#last = new Int32Array(grammar.shapes.sets)
    for (const rule of grammar.rules.values()) this.#rule(rule)
  }

  /** What a rule takes from the first token on; nothing where it does not match there. */
  match(name: string, tokens: readonly Token[], offers: Offers): Capture | undefined {
    const rule = this.#rules.get(name)
    if (!rule) return undefined
    const { shapes } = this.#grammar
    this.#tokens = tokens
    this.#offers = offers
    this.#shapes = [...tokens.map(token => shapes.of(token)), this.#nothing]
    this.#last.fill(NO)
    this.#shapes.forEach(({ needed }, at) => {
      for (const set of needed) this.#last[set] = at
    })
    this.#forget()
    this.#depth = 0
    const captures = this.#try(rule, 0) === NO ? null : this.#taken
    return captures && 'name' in captures ? captures : undefined
  }

  /** How many rules and runs were tried for the last sentence: a measure of the work. */
  get steps(): number {
    return this.#steps
  }

  #forget(): void {
    this.#base += this.#found.length
    this.#found = [NOTHING]
    this.#steps = 0
    const size = this.#shapes.length * this.#places
    if (this.#memory.length >= size && this.#base < HIGHEST) return
    this.#memory = new Int32Array(Math.max(size, this.#memory.length))
    this.#base = 1
  }

  #recall(at: number, place: number): Found | undefined {
    const number = (this.#memory[at * this.#places + place] ?? 0) - this.#base
    return number < 0 ? undefined : this.#found[number]
  }

  #remember(at: number, place: number, found: Found): void {
    this.#steps += 1
    const number = found === NOTHING ? 0 : this.#found.push(found) - 1
    this.#memory[at * this.#places + place] = this.#base + number
  }

  /** A node may only be run where the token can begin it. */
  #try(part: Part, at: number): number {
    return isOf(this.#shapes[at] ?? this.#nothing, part.begins) ? part.run(at) : NO
  }

  #took(to: number, captures: Captures): number {
    this.#taken = captures
    return to
  }

  #part(node: Node): Part {
    return node.is === 'rule' ? this.#rule(node) : { begins: node.begins, run: this.#made(node) }
  }

  #made(node: Exclude<Node, RuleNode>): Run {
    switch (node.is) {
      case 'words':
        return at => this.#took(at + 1, null)
      case 'any':
        return at => (at < this.#tokens.length ? this.#took(at + 1, null) : NO)
      case 'end':
        return at => (at >= this.#tokens.length ? this.#took(at, null) : NO)
      case 'phrase':
        return at => this.#capture(node.name, at, longest(node.book, this.#tokens, at))
      case 'offer':
        return at => this.#capture(node.name, at, this.#offers.get(node.name)?.(at))
      case 'optional': {
        const of = this.#part(node.of)
        return at => {
          const to = this.#try(of, at)
          return to === NO ? this.#took(at, null) : to
        }
      }
      case 'not': {
        const of = this.#part(node.of)
        return at => (this.#try(of, at) === NO ? this.#took(at, null) : NO)
      }
      case 'ahead': {
        const of = this.#part(node.of)
        return at => (this.#try(of, at) === NO ? NO : this.#took(at, null))
      }
      case 'choice':
        return this.#choice(node.of.map(one => this.#part(one)))
      case 'sequence':
        return this.#sequence(
          node.of.map(one => this.#part(one)),
          node.needs.map(({ number }) => number),
        )
      case 'many':
        return this.#many(this.#part(node.of))
      default:
        return node satisfies never
    }
  }

  #capture(name: string, from: number, phrase: Phrase | undefined): number {
    return phrase ? this.#took(phrase.to, { name, from, inside: null, ...phrase }) : NO
  }

  #rule(rule: RuleNode): Part {
    const known = this.#rules.get(rule.name)
    if (known) return known
    const place = this.#place()
    const part: Part = { begins: rule.begins, run: () => NO }
    // Known before what it is made of: that may refer to the rule itself.
    this.#rules.set(rule.name, part)
    const of = this.#part(rule.of)
    part.run = at => {
      const before = this.#recall(at, place)
      if (before) return this.#took(before.to, before.captures)
      if (this.#depth > DEEPEST) return NO
      this.#depth += 1
      const to = this.#try(of, at)
      this.#depth -= 1
      if (to === NO) this.#remember(at, place, NOTHING)
      else {
        if (!rule.silent) this.#taken = { name: rule.name, from: at, to, inside: this.#taken }
        this.#remember(at, place, { to, captures: this.#taken })
      }
      return to
    }
    return part
  }

  /** The first that matches, of those that can begin with the token. */
  #choice(of: readonly Part[]): Run {
    return at => {
      const shape = this.#shapes[at] ?? this.#nothing
      for (const part of of) {
        const to = isOf(shape, part.begins) ? part.run(at) : NO
        if (to !== NO) return to
      }
      return NO
    }
  }

  #sequence(of: readonly Part[], needs: readonly number[]): Run {
    return at => {
      for (const set of needs) if ((this.#last[set] ?? NO) < at) return NO
      let to = at
      let captures: Captures = null
      for (const part of of) {
        to = this.#try(part, to)
        if (to === NO) return NO
        captures = joined(captures, this.#taken)
      }
      return this.#took(to, captures)
    }
  }

  /** From every place within the run, the run goes on to the same end: remembered for all of them at once. */
  #many(of: Part): Run {
    const place = this.#place()
    return at => {
      let before: Taken | null = null
      let from = at
      let rest = this.#recall(from, place)
      while (!rest) {
        const to = this.#try(of, from)
        if (to === NO || to === from) rest = { to: from, captures: null }
        else {
          before = { at: from, captures: this.#taken, before }
          from = to
          rest = this.#recall(from, place)
        }
      }
      for (; before; before = before.before) {
        rest = { to: rest.to, captures: joined(before.captures, rest.captures) }
        this.#remember(before.at, place, rest)
      }
      return this.#took(rest.to, rest.captures)
    }
  }

  #place(): number {
    this.#places += 1
    return this.#places - 1
  }
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
