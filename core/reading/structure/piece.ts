/** A tree of and/or over sentences. */
import type { Span } from '../model.ts'
import type { Doubt } from '../doubted.ts'
import type { PartKind } from '../language/marks.ts'

/** Words that are read as one requirement; of `span`, only those in `shown` (labels and other items are left out). */
export interface Leaf {
  readonly is: 'leaf'
  readonly span: Span
  readonly shown: readonly Span[]
  /** Sentences that go on with what the words before them ask ("One year of this experience must …"). */
  readonly further: readonly Span[]
  /** Sentences that narrow it and ask for no more ("This experience must have included …"). */
  readonly narrowed: readonly Span[]
  readonly under: PartKind | null
  readonly label: string | null
  /** Its place in the tree is stated by the document. */
  readonly certain: boolean
  /** Why its place is a guess. */
  readonly why?: readonly Doubt[]
}
/** A sentence that lets something stand in; as an item of a set ("The following may be substituted:"), with its stem. */
export interface SubstitutionText {
  readonly span: Span
  readonly stem: Span | null
}
export interface Equivalency {
  readonly is: 'equivalency'
  readonly span: Span
  readonly label: string | null
  readonly certain: boolean
  readonly why?: readonly Doubt[]
}
export interface Group {
  readonly is: 'group'
  readonly op: 'all' | 'any'
  readonly pieces: readonly Piece[]
  readonly under: PartKind | null
  readonly label: string | null
  readonly certain: boolean
  readonly why?: readonly Doubt[]
  /** Sentences that let something stand in for what this group asks. */
  readonly substitutions: readonly SubstitutionText[]
  /** Only for these positions. */
  readonly only: string | null
}
export type Piece = Leaf | Equivalency | Group

/** @param why in what it is a guess, where it is not certain */
export const group = (
  op: 'all' | 'any',
  pieces: readonly Piece[],
  certain: boolean,
  ...why: readonly Doubt[]
): Group => ({
  is: 'group',
  op,
  pieces,
  under: null,
  label: null,
  certain,
  ...(!certain && { why }),
  substitutions: [],
  only: null,
})

/** Words that ask for something by themselves. */
export const leafOf = (span: Span, shown: readonly Span[], under: PartKind | null): Leaf => ({
  is: 'leaf',
  span,
  shown,
  further: [],
  narrowed: [],
  under,
  label: null,
  certain: true,
})

/** "Any two of the following": every so many of them together are a way. Of many, or where it is no choice, a guess. */
export function severalOf(count: number, piece: Piece): Piece {
  if (piece.is !== 'group' || piece.op !== 'any' || piece.pieces.length > MOST_CHOICES)
    return doubtful(piece, SEVERAL)
  const ways = choices(piece.pieces, count).map(way => group('all', way, true))
  return doubtful({ ...piece, pieces: ways }, SEVERAL)
}
const SEVERAL: Doubt = 'several of a list'
const MOST_CHOICES = 5

/** Every choice of so many, in order. */
function choices<T>(of: readonly T[], count: number): T[][] {
  if (count === 0) return [[]]
  return of.flatMap((one, at) => choices(of.slice(at + 1), count - 1).map(others => [one, ...others]))
}

/** The place of everything within it is a guess. */
export function doubtful(piece: Piece, why: Doubt): Piece {
  const guessed = guess(piece, why)
  if (guessed.is !== 'group') return guessed
  return { ...guessed, pieces: guessed.pieces.map(each => doubtful(each, why)) } satisfies Group
}

/** Its own place is a guess. */
export const guess = <P extends Piece>(piece: P, why: Doubt): P => ({
  ...piece,
  certain: false,
  why: [...(piece.why ?? []), why],
})
