/** A clause with the sentences that go on with it. */
import { NARROWED } from '../clauses/index.ts'
import { spansOf } from './items.ts'
import type { Branch } from './branch.ts'
import { guess, type Leaf, type Piece } from './piece.ts'
import { goesOn, isOfNoKind } from './roles.ts'
import type { Sentence } from './tokens.ts'

/** "This training must have been in: a … b …": the clause before it with the words of the set. */
export function narrowedBy(
  text: string,
  piece: Piece | null,
  stem: Sentence,
  set: readonly Branch[],
): Leaf | null {
  const longer = goneOn(text, piece, stem)
  if (!longer || longer.narrowed.at(-1)?.from !== stem.from) return null
  return { ...longer, narrowed: [...longer.narrowed, ...set.flatMap(spansOf)] }
}

/** The clause with a sentence that goes on with it; one that only says what counts for it leaves it to be checked. */
export function goneOn(text: string, piece: Piece | null, sentence: Sentence): Leaf | null {
  const { role } = sentence
  const asks = role === 'requirement' || isOfNoKind(role)
  const how = asks && piece?.is === 'leaf' ? goesOn(text, sentence) : null
  if (!how || piece?.is !== 'leaf') return null
  const further = { from: sentence.from, to: sentence.to }
  if (how === 'qualifies') return { ...guess(piece, NARROWED), narrowed: [...piece.narrowed, further] }
  return { ...piece, span: { from: piece.span.from, to: further.to }, further: [...piece.further, further] }
}
