/** How a clause fills over time, made from the evidence of an answer: a line that rises while a counted job goes on. */
import type { Clause, Evidence } from '../../model/answer.ts'
import { YEAR } from '../../time/day-count.ts'
import { isExperience } from '../gap/bars.ts'
import { type Place, placeOf } from '../timeline/scale.ts'

export interface Accrual {
  /** Credited days, or semester hours of study; never falling. Ends where it is full, or with the evidence. */
  points: { place: Place; days: number }[]
  /** In the same unit. */
  required: number
  /** The first place at which it is full; null when it is not full by then. */
  fullAt: Place | null
}

/**
 * Null for a clause that no service fills, and for one that asks nothing.
 * Study that stands in is there from the start of the line: the answer does not say on which day it was earned.
 */
export function accrualOf(clause: Clause, from: Place): Accrual | null {
  if (!isExperience(clause) || clause.required.days === 0) return null
  const required = clause.required.days
  const blocks = clause.study.reduce((total, study) => total + study.days, 0)
  const stretches = clause.evidence.filter(stretch => placeOf(stretch.to) > placeOf(stretch.from))
  const places = stretches.flatMap(stretch => [placeOf(stretch.from), placeOf(stretch.to)])
  const turns = [...new Set([from, ...places])].toSorted((a, b) => a - b)
  const points: Accrual['points'] = []
  for (const place of turns) {
    const days = blocks + stretches.reduce((total, stretch) => total + creditBy(stretch, place), 0)
    const before = points.at(-1)
    // A hair's breadth of rounding must not keep a full clause from being full.
    if (days >= required - 1e-6) {
      const fullAt = before ? crossing(before, { place, days }, required) : place
      points.push({ place: fullAt, days: required })
      return { points, required, fullAt }
    }
    points.push({ place, days })
  }
  return { points, required, fullAt: null }
}

/** Semester hours of a plan as they accrue evenly; null where nothing is studied. */
export function studyAccrual(credits: number, yearly: number, from: Place): Accrual | null {
  if (credits <= 0 || yearly <= 0) return null
  const fullAt = from + (credits / yearly) * YEAR
  return {
    points: [
      { place: from, days: 0 },
      { place: fullAt, days: credits },
    ],
    required: credits,
    fullAt,
  }
}

function creditBy({ from, to, days }: Evidence, place: Place): number {
  const [start, end] = [placeOf(from), placeOf(to)]
  return (days * Math.min(Math.max(place - start, 0), end - start)) / (end - start)
}

function crossing(
  a: { place: Place; days: number },
  b: { place: Place; days: number },
  required: number,
): Place {
  return b.days === a.days
    ? b.place
    : Math.min(b.place, a.place + ((required - a.days) * (b.place - a.place)) / (b.days - a.days))
}
