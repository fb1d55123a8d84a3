/** The gap chart by date: when the time that counts in each clause was worked. Shared time stands under itself. */
import type { Evidence, Route } from '../../model/answer.ts'
import type { IsoDate } from '../../model/primitives.ts'
import { placeOf, type Span, spanAround, type TimeScale, xOf } from '../timeline/scale.ts'

export interface WhenPiece {
  x: number
  width: number
  /** 0 to 1: what part of full-time was credited, on the whole of the stretch. Drawn as the piece's height. */
  share: number
  evidence: Evidence
}

/** Whole years around every stretch of the answer, for all its routes. */
export function whenSpan(routes: readonly Route[], asOf: IsoDate): Span {
  const stretches = routes.flatMap(route => route.clauses.flatMap(clause => clause.evidence))
  return spanAround(
    [placeOf(asOf), ...stretches.map(({ from }) => placeOf(from)), ...stretches.map(({ to }) => placeOf(to))],
    3,
  )
}

export function whenPieces(evidence: readonly Evidence[], scale: TimeScale): WhenPiece[] {
  return evidence.map(stretch => {
    const [from, to] = [placeOf(stretch.from), placeOf(stretch.to)]
    const x = xOf(scale, from)
    const share = to > from ? Math.min(1, stretch.days / (to - from)) : 0
    return { x, width: Math.max(0, xOf(scale, to) - x), share, evidence: stretch }
  })
}
