/** Whether what follows a mark within a sentence begins a part of its own. */
import { headingAt, joinAt, labelAt } from './marks.ts'
import { startsDemand } from './roles.ts'

/** Marks in a row; a sentence of nothing but commas is looked through once. */
const LONGEST_PAUSE = 40
/** Of a class or an alternative; what is longer is no title. */
export const LONGEST_TITLE = 60

/** What follows a semicolon, comma or bracket at `i` begins a part of its own. */
export function standsAlone(text: string, i: number, to: number): boolean {
  const comma = text[i] === ','
  const start = comma || text[i] === ';' ? i + 1 : i
  let at = skip(text, start, Math.min(to, start + LONGEST_PAUSE))
  const join = joinAt(text, at, to)
  if (join) {
    if (join.to >= to) return false
    at = join.to
    if (labelAt(text, at, to, false) || headingAt(text, at, to, false)) return true
    return (
      !comma &&
      text[i] === ';' &&
      startsDemand(text, at) &&
      !carvesAgain(text, i, at) &&
      !isTitle(text, at) &&
      !ANY_WORK.test(text.slice(at, at + LONGEST_TITLE))
    )
  }
  return text[i] === ';' && (isOfPeople(text, at) || (startsDemand(text, at) && !isTitle(text, at)))
}

/** "A valid licence; applicants who do not possess it will be admitted …": of people, not of what is asked. */
const isOfPeople = (text: string, at: number): boolean =>
  /^(?:applicants?|candidates?|persons|individuals|students)\s+(?:who|that|must|may|will|with)\b/i.test(
    text.slice(at, at + LONGEST_PAUSE),
  )

/** "duties of a Dock Engineer; Registered Nurse II; or …": what ends where the next item begins, all in capitals. */
const isTitle = (text: string, at: number): boolean =>
  TITLE.test(text.slice(at, at + LONGEST_TITLE)) && !PAPER.test(text.slice(at, at + LONGEST_TITLE))
/** "a mechanic; bus driver; or any position which …": the last of a list. */
const ANY_WORK = /^any\s+(?:other\s+|such\s+)?(?:position|work|job)\b/iu
const TITLE =
  /^(?:\p{Lu}[\p{L}'’-]*(?:\s*\([^()]{1,40}\))?(?:,?\s+(?:(?:of|and|the|for)\s+)*(?=\p{Lu})|(?=\s*(?:[;.]|,\s*(?:or|and)\b|$)))){1,7}/u
const PAPER = /^[^;.]*\b(?:licen[sc]e|certificate|registration|degree|diploma|credential|permit|card)\b/iu

/** "…, one year of which in A; or one year repairing B", "…; and two years of which in B": parts, no demands of their own. */
const carvesAgain = (text: string, at: number, next: number): boolean =>
  /\bof which\b[^.;]*$/i.test(text.slice(Math.max(0, at - CARVE_REACH), at)) &&
  /^(?:at least )?(?:one|two|three|four|\d) years? (?:\p{L}+ing|of which)\b/iu.test(
    text.slice(next, next + 40),
  )
const CARVE_REACH = 400

/** Past white space and marks. */
export function skip(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /[\s;:,.]/.test(text[at] ?? '')) at += 1
  return at
}
