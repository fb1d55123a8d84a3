/** What a pattern is compiled to. */
import type { Trie } from './trie.ts'

/** Null: anything may stand where a node begins, or nothing. */
export type FirstWords = ReadonlySet<string> | null

/** Words (or signs, `shapes.ts`), with the number of their set among those of the grammar. */
export interface WordSet {
  readonly words: ReadonlySet<string>
  number: number
}

export interface Begins {
  /** Of these words one must stand where the node begins (`first-words.ts`). */
  first: FirstWords
  /** The number of that set; 0 where there is none. */
  begins: number
}
export type Node = Begins &
  (
    | { readonly is: 'words' | 'any' | 'end' }
    | { readonly is: 'phrase'; readonly name: string; readonly book: Trie }
    | { readonly is: 'offer'; readonly name: string }
    | { readonly is: 'choice'; readonly of: readonly Node[] }
    | Sequence
    | { readonly is: 'not' | 'ahead' | 'optional' | 'many'; readonly of: Node }
    | RuleNode
  )
export interface Sequence extends Begins {
  readonly is: 'sequence'
  readonly of: readonly Node[]
  /** Of each of these sets a word must stand here or further on (`needed-words.ts`). */
  needs: readonly WordSet[]
}
export interface RuleNode extends Begins {
  readonly is: 'rule'
  readonly name: string
  /** Its parts stand in the rule around it; it leaves no capture itself. */
  readonly silent: boolean
  of: Node
}
