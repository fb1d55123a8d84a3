/** Pay as printed: one range or several, by year, month, two weeks or hour; a single figure is a range of one point. */
import type { Found, PayRange, Span } from '../model.ts'
import { matchesOf } from '../text/matches.ts'

const AMOUNT = String.raw`\$\s{0,3}(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,7}(?:\.\d{1,2})?)`
const RANGE = new RegExp(String.raw`${AMOUNT}(?:\s{0,3}(?:to|through|-|–|—)\s{0,3}${AMOUNT})?`, 'gi')

const PERIODS: readonly [RegExp, PayRange['period']][] = [
  [/\b(?:bi-?\s?weekly|every two weeks|per pay period)\b/i, 'two-weeks'],
  [/\b(?:annual(?:ly)?|yearly|per year|a year|per annum|\/\s?(?:yr|year))\b/i, 'year'],
  [/\b(?:monthly|per month|a month|\/\s?mo(?:nth)?)\b/i, 'month'],
  [/\b(?:hourly|per hour|an hour|\/\s?h(?:ou)?r)\b/i, 'hour'],
]
/** Beyond a range's words, how far its period is looked for in the same line. */
const REACH = 40

/** @param heading words above the span ("ANNUAL SALARY") that say the period of all of it. */
export function payIn(text: string, { from, to }: Span, heading: string): Found<PayRange>[] {
  const ranges: Found<PayRange>[] = []
  const printed = text.slice(from, to)
  const seen = new Set<string>()
  for (const match of matchesOf(RANGE, printed)) {
    const first = amountOf(match[1])
    const second = match[2] === undefined ? first : amountOf(match[2])
    if (first === null || second === null || first === 0) continue
    const end = match.index + match[0].length
    const after = printed.slice(end, end + REACH).split(/[\n$;]/, 1)[0] ?? ''
    const before =
      printed
        .slice(Math.max(0, match.index - REACH), match.index)
        .split('\n')
        .at(-1) ?? ''
    const said = periodOf(after) ?? periodOf(before) ?? periodOf(heading)
    const range = {
      min: Math.min(first, second),
      max: Math.max(first, second),
      period: said ?? likelyPeriod(first),
    }
    const key = `${range.min} ${range.max} ${range.period}`
    if (seen.has(key)) continue
    seen.add(key)
    ranges.push({
      value: range,
      from: from + match.index,
      to: from + end,
      confidence: said ? 'certain' : 'check',
    })
  }
  return ranges
}

function periodOf(words: string): PayRange['period'] | null {
  return PERIODS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

function likelyPeriod(amount: number): PayRange['period'] {
  return amount >= 12_000 ? 'year' : amount < 300 ? 'hour' : 'month'
}

function amountOf(printed: string | undefined): number | null {
  const amount = Number(printed?.replaceAll(',', ''))
  return Number.isFinite(amount) ? amount : null
}
