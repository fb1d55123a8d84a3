/** Dates as specifications print them → partial dates: 01/13/1932, 8/69, 03-09-18, November 2014, January 1, 2025. */
import type { Found, Span } from '../model.ts'
import type { PartialDate } from '../../model/primitives.ts'
import { monthNamed } from '../../time/months.ts'
import { partialDate } from '../../time/partial-date.ts'
import { matchesOf } from '../text/matches.ts'

/** Two figures of a year up to this one are of this century: public personnel plans reach back to the 1930s. */
const CENTURY_TURNS_AFTER = 30

const DATE = new RegExp(
  [
    String.raw`(?<!\d)(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4}|\d{2})(?!\d)`,
    String.raw`(?<!\d)(?<month2>\d{1,2})[/-](?<year2>\d{4}|\d{2})(?![\d/-])`,
    String.raw`\b(?<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?\s{0,3}(?:(?<day3>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3})?(?<year3>\d{4})\b`,
    String.raw`\b(?<year4>(?:19|20)\d{2})(?:-(?<month4>\d{2})(?:-(?<day4>\d{2}))?)?(?!\d)`,
  ].join('|'),
  'gi',
)

/** The dates within the span, in the order printed. A bare year is one only where nothing else is asked of it. */
export function datesIn(text: string, { from, to }: Span): Found<string>[] {
  const dates: Found<string>[] = []
  const words = text.slice(from, to)
  if (!/\d/.test(words)) return dates
  for (const match of matchesOf(DATE, words)) {
    const value = valueOf(match.groups ?? {})
    const at = from + match.index
    if (value !== null) dates.push({ value, from: at, to: at + match[0].length, confidence: 'certain' })
  }
  return dates
}

function valueOf(part: Partial<Record<string, string>>): PartialDate | null {
  const named = part['name']
  const month =
    named === undefined
      ? number(part['month'] ?? part['month2'] ?? part['month4'])
      : monthNamed(named.slice(0, 3))
  const year = fullYear(part['year'] ?? part['year2'] ?? part['year3'] ?? part['year4'] ?? '')
  return partialDate(year, month ?? undefined, number(part['day'] ?? part['day3'] ?? part['day4']))
}

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

function fullYear(figures: string): number {
  const year = Number(figures)
  if (figures.length === 4) return year
  return year + (year <= CENTURY_TURNS_AFTER ? 2000 : 1900)
}
