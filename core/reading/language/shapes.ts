/**
 * What a token is to a grammar: which of its sets of first words the token is one of. Most words are in the same few
 * sets, or in none, so there are few shapes, and whether a node can begin at a token is one look into an array.
 */
import type { Node } from './node.ts'
import type { Token } from './tokens.ts'

/** Beside words, what a token can be for a pattern to begin with it. */
export const NUMBER = '#'
export const CAPITAL = '^'
export const GERUND = '~'

export interface Shape {
  /** Shapes are numbered from 0. */
  readonly number: number
  /** For every set, by its number, 1 where such a token is one of it. Set 0 is of everything. */
  readonly begins: Uint8Array
}

export class Shapes {
  /** What stands behind the last token: nothing begins with it that takes a word. */
  readonly nothing: Shape
  /** For every word or sign, the sets it is in. */
  readonly #setsOf = new Map<string, number[]>()
  readonly #sets: number
  /** By the word and what else a token is; '' for all words that are in no set. */
  readonly #byWord = new Map<string, (Shape | undefined)[]>([['', []]])
  readonly #bySets = new Map<string, Shape>()

  /** Numbers the sets of these nodes' first words; those of the same words are one. */
  constructor(nodes: readonly Node[]) {
    const numbers = new Map<string, number>()
    for (const node of nodes) {
      if (!node.first) continue
      const words = [...node.first].toSorted()
      const key = words.join(' ')
      const known = numbers.get(key)
      node.begins = known ?? numbers.size + 1
      if (known !== undefined) continue
      numbers.set(key, node.begins)
      for (const word of words) {
        const sets = this.#setsOf.get(word) ?? []
        this.#setsOf.set(word, sets)
        this.#byWord.set(word, [])
        sets.push(node.begins)
      }
    }
    this.#sets = numbers.size + 1
    this.nothing = this.#ofSets([])
  }

  of({ norm, kind, capital }: Token): Shape {
    const alike = this.#byWord.get(norm) ?? this.#byWord.get('') ?? []
    const [isNumber, isGerund] = [kind === 'number', norm.endsWith('ing')]
    const sort = (isNumber ? 4 : 0) + (capital ? 2 : 0) + (isGerund ? 1 : 0)
    const known = alike[sort]
    if (known) return known
    const signs = [norm, isNumber ? NUMBER : '', capital ? CAPITAL : '', isGerund ? GERUND : '']
    const shape = this.#ofSets(signs.flatMap(sign => this.#setsOf.get(sign) ?? []))
    alike[sort] = shape
    return shape
  }

  #ofSets(sets: readonly number[]): Shape {
    const key = sets.toSorted((a, b) => a - b).join(' ')
    const known = this.#bySets.get(key)
    if (known) return known
    const begins = new Uint8Array(this.#sets)
    for (const set of [0, ...sets]) begins[set] = 1
    const shape = { number: this.#bySets.size, begins }
    this.#bySets.set(key, shape)
    return shape
  }
}
