/** Hours a week as personnel systems write them. */
import type { HoursUnit } from './model.ts'
import { isNothing, plain } from './plain.ts'

export type ReadHours =
  | { readonly hours: number }
  /** Nothing stated. */
  | { readonly hours: null }
  /** Part-time, but how much is not said: to count it as full-time would promise too much. */
  | { readonly fault: 'part-time' | 'not-hours' | 'none' }

const FIGURE = /(\d+(?:[.,]\d+)?)\s*(%)?/
const MOST = 168
/** Of a year. */
const WEEKS = 52

/** @param fullTimeWeek hours, for parts of full time and for "full-time" itself. */
export function readHours(text: string, unit: HoursUnit, fullTimeWeek: number): ReadHours {
  if (isNothing(text)) return { hours: null }
  const figure = FIGURE.exec(text)
  if (!figure) return readWords(text, fullTimeWeek)
  const value = Number((figure[1] ?? '').replace(',', '.'))
  const own = figure[2] ? 'percent' : /\bfte\b/i.test(text) ? 'fte' : unit
  const hours = value * inWeek(own, fullTimeWeek)
  if (hours === 0) return { fault: 'none' }
  return hours > MOST ? { fault: 'not-hours' } : { hours: Math.round(hours * 100) / 100 }
}

/** Hours a week for one of a unit. */
function inWeek(unit: HoursUnit, fullTimeWeek: number): number {
  switch (unit) {
    case 'week':
      return 1
    case 'two-weeks':
      return 1 / 2
    case 'month':
      return 12 / WEEKS
    case 'year':
      return 1 / WEEKS
    case 'fte':
      return fullTimeWeek
    case 'percent':
      return fullTimeWeek / 100
    default:
      return unit satisfies never
  }
}

function readWords(text: string, fullTimeWeek: number): ReadHours {
  const words = plain(text)
  if (
    /^(full( ?time)?|ft|f|regular full time|full time regular|vollzeit|temps plein|temps complet|tiempo completo)$/.test(
      words,
    )
  )
    return { hours: fullTimeWeek }
  if (
    /\b(part( ?time)?|pt|half|casual|seasonal|intermittent|as needed|teilzeit|temps partiel|tiempo parcial|media jornada)\b/.test(
      words,
    ) ||
    words === 'p'
  )
    return { fault: 'part-time' }
  return { fault: 'not-hours' }
}

/** Nobody works longer than this in a week, of those whom a column of hours a week is about. */
const WEEK = 60

/** What a column's figures are, from its header and its values; null: either could be meant. */
export function hoursUnit(header: string, values: readonly string[]): HoursUnit | null {
  const figures = values.flatMap(value => {
    const figure = FIGURE.exec(value)
    const hours = figure && !figure[2] ? Number((figure[1] ?? '').replace(',', '.')) : 0
    return hours > 0 ? [hours] : []
  })
  const most = Math.max(0, ...figures)
  const isParts = figures.length > 0 && most <= 1.5
  const isPerCent = most > WEEK && most <= 100 && figures.every(figure => figure >= 5)
  const name = plain(header)
  if (PER_CENT.test(name) || header.includes('%')) return isParts ? 'fte' : most <= 100 ? 'percent' : null
  if (/\bfte\b/.test(name)) return isParts || figures.length === 0 ? 'fte' : isPerCent ? 'percent' : null
  const period = PERIODS.find(({ said }) => said.test(name))
  if (period) return most > period.least && most <= period.most ? period.unit : null
  if (isParts) return 'fte'
  if (figures.some(figure => figure <= 1.5)) return null
  // A hundred is the whole of it: as hours a week it would be nobody's, but 80 may be those of two weeks.
  if (most === 100 && isPerCent) return 'percent'
  return most > WEEK ? null : 'week'
}

const PER_CENT = /\b(percent(age)?|per cent|pct)\b/

/** What a header says the hours are of, and between what the most of them must be for that to be plain. */
const PERIODS: readonly {
  readonly said: RegExp
  readonly unit: HoursUnit
  readonly least: number
  readonly most: number
}[] = [
  {
    said: /\b(bi ?weekly|two weeks?|2 weeks|fortnight(ly)?|pay period)\b/,
    unit: 'two-weeks',
    least: WEEK,
    most: 80,
  },
  { said: /\b(month|monthly)\b/, unit: 'month', least: 120, most: 184 },
  { said: /\b(annual|annually|year|yearly)\b/, unit: 'year', least: 1400, most: 2200 },
]
