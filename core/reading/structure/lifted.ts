/** An equivalency at the end of the last of several ways, which is open to every one of them. */
import type { Equivalency, Piece } from './piece.ts'

/** The one equivalency, at the end of the last specialty or option, is open to every one of them. */
export function liftedEquivalency(
  alternatives: readonly Piece[],
): { pieces: Piece[]; equivalency: Equivalency } | null {
  const last = alternatives.at(-1)
  const others = alternatives.slice(0, -1)
  const cut = last && withoutEquivalency(last)
  if (!cut || others.length === 0 || others.some(piece => withoutEquivalency(piece))) return null
  return { pieces: [...others, cut.rest], equivalency: cut.equivalency }
}

/** What is asked, without the equivalency to the whole of it. Notes on what may stand in may follow. */
function withoutEquivalency(piece: Piece): { rest: Piece; equivalency: Equivalency } | null {
  if (piece.is !== 'group') return null
  const [first, ...others] = piece.pieces
  const last = piece.pieces.at(-1)
  if (piece.op === 'any' && last?.is === 'equivalency' && others.length > 0) {
    const rest = piece.pieces.slice(0, -1)
    const [only] = rest
    const stated = rest.length === 1 && only ? { ...only, label: piece.label ?? only.label } : null
    return { rest: stated ?? { ...piece, pieces: rest }, equivalency: last }
  }
  const cut = first && piece.op === 'all' && others.every(asksNothing) ? withoutEquivalency(first) : null
  return cut && { rest: { ...piece, pieces: [cut.rest, ...others] }, equivalency: cut.equivalency }
}

export const asksNothing = (piece: Piece): boolean => piece.is === 'group' && piece.pieces.length === 0
