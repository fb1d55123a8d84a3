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
  /** For every set, by its number, a bit: 1 where such a token is one of it (`isOf`). Set 0 is of everything. */
  readonly bits: Uint32Array
  /** Of these sets, some of whose words a sequence needs, such a token is one. */
  readonly needed: readonly number[]
}

export const isOf = ({ bits }: Shape, set: number): boolean =>
  ((bits[set >> 5] ?? 0) & (1 << (set & 31))) !== 0

export class Shapes {
  /** What stands behind the last token: nothing begins with it that takes a word. */
  readonly nothing: Shape
  /** For every word or sign, the sets it is in. */
  readonly #setsOf = new Map<string, number[]>()
  readonly #numbers = new Map<string, number>()
  readonly #needed = new Set<number>()
  /** By the word and what else a token is; '' for all words that are in no set. */
  readonly #byWord = new Map<string, (Shape | undefined)[]>([['', []]])
  readonly #bySets = new Map<string, Shape>()

  /** Numbers the sets of words of these nodes; those of the same words are one. */
  constructor(nodes: readonly Node[]) {
    for (const node of nodes) {
      if (node.first) node.begins = this.#number(node.first)
      if (node.is !== 'sequence') continue
      for (const set of node.needs) {
        set.number = this.#number(set.words)
        this.#needed.add(set.number)
      }
    }
    this.nothing = this.#ofSets([])
  }

  /** How many sets there are. */
  get sets(): number {
    return this.#numbers.size + 1
  }

  #number(set: ReadonlySet<string>): number {
    const words = Array.from(set).toSorted()
    const key = words.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.sets
    this.#numbers.set(key, number)
    for (const word of words) {
      this.#setsOf.set(word, [...(this.#setsOf.get(word) ?? []), number])
      this.#byWord.set(word, [])
    }
    return number
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
    const bits = new Uint32Array((this.sets >> 5) + 1)
    for (const set of [0, ...sets]) bits[set >> 5] = (bits[set >> 5] ?? 0) | (1 << (set & 31))
    const needed = sets.filter(set => this.#needed.has(set))
    const shape = { bits, needed }
    this.#bySets.set(key, shape)
    return shape
  }
}
