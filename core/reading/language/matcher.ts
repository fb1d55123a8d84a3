/**
 * Patterns against tokens. A parsing expression grammar that remembers every rule and run at every place, so that
 * the work is bounded by the size of the grammar times the number of tokens, whatever the sentence is.
 * (Ford, "Packrat Parsing", ICFP 2002.)
 */
import { CAPITAL, GERUND, NUMBER, type Grammar, type Node, type RuleNode } from './compile.ts'
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

/** One sentence's matching. `steps` counts the expressions tried. */
export class Matcher {
  readonly #grammar: Grammar
  readonly #tokens: readonly Token[]
  readonly #offers: ReadonlyMap<string, Offer>
  /** For each token what every rule and run found there. */
  readonly #memory: (Match | null | undefined)[][] = []
  /** What each token can be for a pattern to begin with it, by number. */
  readonly #keys: readonly (readonly number[])[]
  #depth = 0
  steps = 0

  constructor(grammar: Grammar, tokens: readonly Token[], offers: ReadonlyMap<string, Offer>) {
    this.#grammar = grammar
    this.#tokens = tokens
    this.#offers = offers
    this.#keys = tokens.map(token => keysOf(token, grammar.words))
  }

  /** A rule at a token; nothing when it does not match there. */
  match(name: string, at = 0): Capture | undefined {
    const rule = this.#grammar.rules.get(name)
    const found = rule && this.#rule(rule, at)
    return found?.captures && 'name' in found.captures ? found.captures : undefined
  }

  #try(node: Node, at: number): Match | null {
    if (node.begins && !this.#begins(node.begins, at)) return null
    this.steps += 1
    switch (node.is) {
      case 'word':
        return { to: at + 1, captures: null }
      case 'any':
        return at < this.#tokens.length ? { to: at + 1, captures: null } : null
      case 'end':
        return at >= this.#tokens.length ? { to: at, captures: null } : null
      case 'rule':
        return this.#rule(node, at)
      case 'phrase':
        return captured(node.name, at, longest(node.book, this.#tokens, at))
      case 'offer':
        return captured(node.name, at, this.#offers.get(node.name)?.(at))
      case 'optional':
        return this.#try(node.of, at) ?? { to: at, captures: null }
      case 'not':
        return this.#try(node.of, at) ? null : { to: at, captures: null }
      case 'ahead':
        return this.#try(node.of, at) ? { to: at, captures: null } : null
      case 'choice':
        return this.#choice(node.of, at)
      case 'sequence':
        return this.#sequence(node.of, at)
      case 'many':
        return this.#many(node, at)
      default:
        return node satisfies never
    }
  }

  #begins(words: Uint8Array, at: number): boolean {
    const keys = this.#keys[at]
    if (keys) for (const key of keys) if (words[key] === 1) return true
    return false
  }

  #row(at: number): (Match | null | undefined)[] {
    return (this.#memory[at] ??= [])
  }

  #rule(rule: RuleNode, at: number): Match | null {
    const row = this.#row(at)
    const known = row[rule.place]
    if (known !== undefined) return known
    if (this.#depth > DEEPEST) return null
    this.#depth += 1
    const found = this.#try(rule.of, at)
    this.#depth -= 1
    const match =
      found && !rule.silent
        ? { to: found.to, captures: { name: rule.name, from: at, to: found.to, inside: found.captures } }
        : found
    row[rule.place] = match
    return match
  }

  #choice(choices: readonly Node[], at: number): Match | null {
    for (const choice of choices) {
      const found = this.#try(choice, at)
      if (found) return found
    }
    return null
  }

  #sequence(parts: readonly Node[], at: number): Match | null {
    let to = at
    let captures: Captures = null
    for (const part of parts) {
      const found = this.#try(part, to)
      if (!found) return null
      to = found.to
      captures = joined(captures, found.captures)
    }
    return { to, captures }
  }

  /** From every place within the run, the run goes on to the same end: remembered for all of them at once. */
  #many(node: Node & { is: 'many' }, at: number): Match {
    const runs: { at: number; match: Match }[] = []
    let from = at
    let rest: Match | undefined
    while (!rest) {
      const known = this.#row(from)[node.place]
      const one = known ? null : this.#try(node.of, from)
      if (known) rest = known
      else if (!one || one.to === from) rest = { to: from, captures: null }
      else {
        runs.push({ at: from, match: one })
        from = one.to
      }
    }
    for (const { at: place, match } of runs.toReversed()) {
      rest = { to: rest.to, captures: joined(match.captures, rest.captures) }
      this.#row(place)[node.place] = rest
    }
    return rest
  }
}

function keysOf(token: Token, words: ReadonlyMap<string, number>): number[] {
  const keys: number[] = []
  const add = (key: string): void => {
    const number = words.get(key)
    if (number !== undefined) keys.push(number)
  }
  add(token.norm)
  if (token.kind === 'number') add(NUMBER)
  if (token.capital) add(CAPITAL)
  if (token.norm.endsWith('ing')) add(GERUND)
  return keys
}

function captured(name: string, from: number, phrase: Phrase | undefined): Match | null {
  return phrase ? { to: phrase.to, captures: { name, from, inside: null, ...phrase } } : null
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
