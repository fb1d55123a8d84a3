/** Classes that the document says are no more: "Net Mender I (Abolished 01/07/2016 per …)", "Class Abolished: 4/1987". */
import type { ExtractedText, Found } from '../model.ts'
import { Scopes } from '../sections/scopes.ts'
import { matchesOf } from '../text/matches.ts'
import { datesIn } from './dates.ts'

/** @returns by the place of the class in the titles, the day (a partial date); none where no day is said */
export function abolitionsOf(
  { text }: ExtractedText,
  titles: readonly string[],
): (Found<string> | undefined)[] {
  const days: (Found<string> | undefined)[] = titles.map(() => undefined)
  const said = matchesOf(ABOLISHED, text)
  if (said.length === 0) return days
  const scopes = new Scopes(titles)
  for (const { index, 0: word } of said) {
    const end = index + word.length
    const before = onItsLine(text, index)
    if (before === null) continue
    const [day] = datesIn(text, { from: end, to: end + reachOf(text.slice(end, end + FURTHEST)) })
    if (!day) continue
    const at = OF_THE_DOCUMENT.test(before) ? ofAll(titles, text.slice(end)) : ofOne(scopes, before)
    if (at !== null) days[at] ??= day
  }
  return days
}
const ABOLISHED = /\babolished\b/gi

/** What stands before it on its line; null where that is longer than any title. */
function onItsLine(text: string, index: number): string | null {
  const from = Math.max(0, index - LONGEST_BEFORE)
  const line = text.slice(from, index)
  const start = line.lastIndexOf('\n') + 1
  return start > 0 || from === 0 ? line.slice(start) : null
}
const LONGEST_BEFORE = 1000

/** A day stands within the bracket, or on the same line. */
const FURTHEST = 60
const reachOf = (behind: string): number => {
  const end = behind.search(/[)\n]/)
  return end < 0 ? behind.length : end
}

/** Nothing stands before it but what it is of: "Class Abolished: …". */
const OF_THE_DOCUMENT = /^\W*(?:(?:class|spec(?:ification)?)\W*)?$/i
/** A page of one class, which was not established again. */
const ofAll = (titles: readonly string[], behind: string): number | null =>
  titles.length === 1 && !AGAIN.test(behind) ? 0 : null
const AGAIN = /\bre-?\s?(?:established|instated)\b|\b(?:spec|class)\W{1,3}(?:revised|revision)\b/i

function ofOne(scopes: Scopes, before: string): number | null {
  const scope = BRACKET.test(before) ? scopes.of(before.replace(BRACKET, '')) : null
  const [only, other] = scope === null || scope === 'all' ? [] : scope
  return only === undefined || other !== undefined ? null : only
}
const BRACKET = /\s*\(\s*$/
