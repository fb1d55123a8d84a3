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

/** @param fullTimeWeek hours, for parts of full time and for "full-time" itself. */
export function readHours(text: string, unit: HoursUnit, fullTimeWeek: number): ReadHours {
  if (isNothing(text)) return { hours: null }
  const figure = FIGURE.exec(text)
  if (!figure) return readWords(text, fullTimeWeek)
  const value = Number((figure[1] ?? '').replace(',', '.'))
  const own = figure[2] ? 'percent' : /\bfte\b/i.test(text) ? 'fte' : unit
  const hours = own === 'week' ? value : (value * fullTimeWeek) / (own === 'percent' ? 100 : 1)
  if (hours === 0) return { fault: 'none' }
  return hours > MOST ? { fault: 'not-hours' } : { hours: Math.round(hours * 100) / 100 }
}

function readWords(text: string, fullTimeWeek: number): ReadHours {
  const words = plain(text)
  if (/^(full( ?time)?|ft|f|regular full time|full time regular)$/.test(words)) return { hours: fullTimeWeek }
  if (/\b(part( ?time)?|pt|half|casual|seasonal|intermittent|as needed)\b/.test(words) || words === 'p')
    return { fault: 'part-time' }
  return { fault: 'not-hours' }
}

/** What a column's figures are, from its header and its values; null: either could be meant. */
export function hoursUnit(header: string, values: readonly string[]): HoursUnit | null {
  const name = plain(header)
  if (/\b(bi ?weekly|pay period|month|monthly|annual|year|yearly)\b/.test(name)) return null
  if (/\bfte\b/.test(name)) return 'fte'
  if (header.includes('%') || /\bpercent(age)?\b/.test(name)) return 'percent'
  const figures = values.flatMap(value => {
    const figure = FIGURE.exec(value)
    return figure && !figure[2] ? [Number((figure[1] ?? '').replace(',', '.'))] : []
  })
  const small = figures.some(figure => figure > 0 && figure <= 1.5)
  const large = figures.some(figure => figure > 1.5)
  if (small) return large ? null : 'fte'
  return figures.some(figure => figure > 80) ? null : 'week'
}
