/**
 * Patterns against tokens. A parsing expression grammar with a memory for every expression and place, so that the work
 * is bounded by the size of the grammar times the number of tokens, whatever the sentence is.
 * (Ford, "Packrat Parsing", ICFP 2002.)
 */
import type { Expression } from './pattern.ts'
import type { Token } from './tokens.ts'

/** What a rule or a category took: its tokens [from, to), what the phrase means, what it holds. */
export interface Capture {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly means?: unknown
  readonly inside: Captures
}

/** Joined without copying; `partsOf` lists them. */
type Captures = null | Capture | { readonly left: Captures; readonly right: Captures }

/** Where a category of the lexicon, or something the text offers, ends when it begins at a token. */
export type Offer = (at: number) => { readonly to: number; readonly means?: unknown } | undefined

export interface Grammar {
  readonly rules: ReadonlyMap<string, Expression>
  /** Every expression has a number: its place in the memory. */
  readonly numbers: ReadonlyMap<Expression, number>
}

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
  readonly #memory: (Map<number, Match | null> | undefined)[] = []
  #depth = 0
  steps = 0

  constructor(grammar: Grammar, tokens: readonly Token[], offers: ReadonlyMap<string, Offer>) {
    this.#grammar = grammar
    this.#tokens = tokens
    this.#offers = offers
  }

  /** A rule at a token; nothing when it does not match there. */
  match(name: string, at = 0): Capture | undefined {
    const found = this.#named(name, at)
    return found?.captures && 'name' in found.captures ? found.captures : undefined
  }

  #try(expression: Expression, at: number): Match | null {
    const number = this.#grammar.numbers.get(expression)
    if (number === undefined) return this.#run(expression, at)
    const memory = (this.#memory[at] ??= new Map())
    const known = memory.get(number)
    if (known !== undefined) return known
    if (this.#depth > DEEPEST) return null
    this.#depth += 1
    const found = this.#run(expression, at)
    this.#depth -= 1
    memory.set(number, found)
    return found
  }

  #run(expression: Expression, at: number): Match | null {
    this.steps += 1
    switch (expression.is) {
      case 'word':
        return this.#tokens[at]?.norm === expression.word ? { to: at + 1, captures: null } : null
      case 'any':
        return at < this.#tokens.length ? { to: at + 1, captures: null } : null
      case 'end':
        return at >= this.#tokens.length ? { to: at, captures: null } : null
      case 'ref':
        return this.#named(expression.name, at)
      case 'optional':
        return this.#try(expression.of, at) ?? { to: at, captures: null }
      case 'not':
        return this.#try(expression.of, at) ? null : { to: at, captures: null }
      case 'ahead':
        return this.#try(expression.of, at) ? { to: at, captures: null } : null
      case 'choice':
        return this.#first(expression.of, at)
      case 'sequence':
        return this.#sequence(expression.of, at)
      case 'many':
        return this.#many(expression, at)
      default:
        return expression satisfies never
    }
  }

  #named(name: string, at: number): Match | null {
    const offer = this.#offers.get(name)
    if (offer) {
      const found = offer(at)
      if (!found) return null
      return { to: found.to, captures: { name, from: at, inside: null, ...found } }
    }
    const rule = this.#grammar.rules.get(name)
    if (!rule) throw new Error(`the language has no rule “${name}”`)
    const found = this.#try(rule, at)
    if (!found || name.startsWith('_')) return found
    return { to: found.to, captures: { name, from: at, to: found.to, inside: found.captures } }
  }

  #first(choices: readonly Expression[], at: number): Match | null {
    for (const choice of choices) {
      const found = this.#try(choice, at)
      if (found) return found
    }
    return null
  }

  #sequence(parts: readonly Expression[], at: number): Match | null {
    let match: Match = { to: at, captures: null }
    for (const part of parts) {
      const found = this.#try(part, match.to)
      if (!found) return null
      match = { to: found.to, captures: joined(match.captures, found.captures) }
    }
    return match
  }

  /** From every place within the run, the run goes on to the same end: remembered for all of them at once. */
  #many(expression: Expression & { is: 'many' }, at: number): Match | null {
    const runs: { at: number; match: Match }[] = []
    let place = at
    let rest: Match = { to: at, captures: null }
    const number = this.#grammar.numbers.get(expression) ?? -1
    for (;;) {
      const known = place === at ? undefined : this.#memory[place]?.get(number)
      if (known) {
        rest = known
        break
      }
      const one = this.#try(expression.of, place)
      if (!one || one.to === place) {
        rest = { to: place, captures: null }
        break
      }
      runs.push({ at: place, match: one })
      place = one.to
    }
    for (const { at: from, match } of runs.toReversed()) {
      rest = { to: rest.to, captures: joined(match.captures, rest.captures) }
      const memory = (this.#memory[from] ??= new Map())
      if (number >= 0) memory.set(number, rest)
    }
    return rest
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
