/** The gap chart by date: when the time that counts in each clause was worked. Shared time stands under itself. */
import type { Evidence, Route } from '../../model/answer.ts'
import type { IsoDate } from '../../model/primitives.ts'
import { type Place, placeOf, type Span, spanAround, type TimeScale, xOf } from '../timeline/scale.ts'

/** A stretch, or the part of one over which the same other jobs went on: concurrent ones stand on each other. */
export interface WhenPiece {
  x: number
  width: number
  /** Where it begins above the floor, and how high it is: 1 is full-time. Together at most 1. */
  floor: number
  share: number
  evidence: Evidence
}

/** Whole years around every stretch of the answer, for all its routes. */
export function whenSpan(routes: readonly Route[], asOf: IsoDate): Span {
  const stretches = routes.flatMap(route => route.clauses.flatMap(clause => clause.evidence))
  const ends = stretches.flatMap(({ from, to }) => [placeOf(from), placeOf(to)])
  return spanAround([placeOf(asOf), ...ends], 3)
}

/** The share is the credit of the stretch spread over it evenly: an answer says no more about a day in it. */
export function whenPieces(evidence: readonly Evidence[], scale: TimeScale): WhenPiece[] {
  const stretches = evidence
    .map(each => ({ each, from: placeOf(each.from), to: placeOf(each.to) }))
    .filter(({ from, to }) => to > from)
  const turns = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
  const pieces: WhenPiece[] = []
  for (const [i, from] of turns.entries()) {
    const to = turns[i + 1]
    if (to === undefined) break
    let floor = 0
    for (const stretch of stretches) {
      if (stretch.from > from || stretch.to < to) continue
      const share = Math.min(stretch.each.days / (stretch.to - stretch.from), 1 - floor)
      add(pieces, stretch.each, from, to, floor, share, scale)
      floor += share
    }
  }
  return pieces
}

/** Goes on with the piece before where nothing changed but the date. */
function add(
  pieces: WhenPiece[],
  evidence: Evidence,
  from: Place,
  to: Place,
  floor: number,
  share: number,
  scale: TimeScale,
): void {
  const x = xOf(scale, from)
  const width = xOf(scale, to) - x
  const before = pieces.findLast(piece => piece.evidence === evidence)
  if (
    before &&
    before.floor === floor &&
    before.share === share &&
    Math.abs(before.x + before.width - x) < 1e-6
  )
    before.width += width
  else pieces.push({ x, width, floor, share, evidence })
}
