/** What a pattern is compiled to. */
import type { Trie } from './trie.ts'

/** Null: anything may stand where a node begins, or nothing. */
export type FirstWords = ReadonlySet<string> | null

export interface Begins {
  /** Of these words (or signs, `shapes.ts`) one must stand where the node begins (`first-words.ts`). */
  first: FirstWords
  /** The number of that set among the grammar's shapes. */
  begins: number
}
export type Node = Begins &
  (
    | { readonly is: 'words' | 'any' | 'end' }
    | { readonly is: 'phrase'; readonly name: string; readonly book: Trie }
    | { readonly is: 'offer'; readonly name: string }
    | { readonly is: 'sequence' | 'choice'; readonly of: readonly Node[] }
    | { readonly is: 'not' | 'ahead' | 'optional' | 'many'; readonly of: Node }
    | RuleNode
  )
export interface RuleNode extends Begins {
  readonly is: 'rule'
  readonly name: string
  /** Its parts stand in the rule around it; it leaves no capture itself. */
  readonly silent: boolean
  of: Node
}
