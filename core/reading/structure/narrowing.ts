/** Notes that narrow what counts: whoever stores the class should have read them, and every answer says that they are there. */
import type { Unweighed } from '../../model/primitives.ts'
import type { ReadNote, Span } from '../model.ts'
import { onOneLine } from '../text/one-line.ts'

/** "Experience in the State service applied toward this requirement must include one year as …" */
const OF_OWN_SERVICE =
  /\bstate (?:experience|(?:civil )?service,?(?: experience)?)(?: \(?which is)?(?: (?:applied|applying|applicable|used|credited|counted)\b[^.;]{0,60}?)? (?:must|shall)\b/iu
/** "In the State service, one year of …" */
const IN_ONE_SERVICE = String.raw`^\W*(?:in|with|within)\s+(?:the\s+)?[^,.;:]{0,60}\b(?:service|department|agency|city|county|state),\s+(?:at\s+least\s+)?[\w-]+\s+(?:years?|months?)\s+of\b`
const BEGINS_IN_ONE = new RegExp(IN_ONE_SERVICE, 'iu')
/** "(In the State service, one year of this experience must …)": a part of what is asked, of those who served there alone. */
export const PART_IN_ONE = new RegExp(
  String.raw`${IN_ONE_SERVICE}\s+(?:this|the|that|such)(?:\s+[\w-]+){0,3}\s+(?:experience|time|service)\s+(?:must|shall)\b`,
  'iu',
)
const LIMITS =
  /\bof which\b|\bmust (?:have (?:been|had|included|occurred)|include)\b|\bnot (?:be )?(?:considered )?(?:as )?qualifying\b|\bwill not (?:qualify|count|be counted|be accepted)\b|\b(?<!\bwho )do(?:es)? not (?:qualify\b(?! for\b)|count\b)|\bonly (?:applicants|candidates|employees|persons|those) (?:that|who|with|in)\b|\bexperience must (?:provide|involve|demonstrate)\b|\bexperience (?:(?:indicated|described|stated|listed|specified) above|used to meet this requirement) must be\b/iu

/** "Harbor experience is defined as work …": what counts, for a word that the clauses have. */
const DEFINES =
  /\b(?:experience|work|duties|training|service|(?:journey|professional|full[- ]performance)[- ]level)["”’]? (?:(?:is|are) (?:hereby )?(?:defined (?:as|to)|understood to|considered to (?:be|mean|include))|means)\b|\b(?:is|are) (?:hereby )?defined as only\b/iu
/** "Harbor ropes refer to those that moor a ship"; not "refer to the page", "applicants should refer to". */
const REFERS =
  /^\W*(?:\d{1,2}[.)] ?)?(?!please\b)[\p{L}“"'‘][\p{L}“”"'‘’ -]{3,80}(?<!\b(?:should|must|may|to|please|can)) refers? to\b/iu
export const defines = (text: string, { from, to }: Span): boolean =>
  saysWhatIsMeant(onOneLine(text.slice(from, to)))
const saysWhatIsMeant = (words: string): boolean => DEFINES.test(words) || REFERS.test(words)

const narrowing = (words: string): Unweighed | null =>
  OF_OWN_SERVICE.test(words) || BEGINS_IN_ONE.test(words)
    ? 'own-service'
    : LIMITS.test(words) || saysWhatIsMeant(words)
      ? 'further'
      : null

/** "* with fifty or more employees", a line by itself below "a large organization*": it says what the word means. */
export function isFootnote(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[ (]/.test(text.charAt(before))) before -= 1
  if (text[before] !== '*' && text[before] !== ']') return false
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const above = text.lastIndexOf('\n', lineStart - 2) + 1
  const end = text.indexOf('\n', at)
  return (
    MARK.test(text.slice(lineStart, at)) &&
    !STAR.test(text.slice(above, above + 4)) &&
    !(end >= 0 && STAR.test(text.slice(end + 1, end + 5))) &&
    STARRED.test(text.slice(Math.max(0, lineStart - FARTHEST), lineStart))
  )
}
const MARK = /^\s*(?:\[\*\]|\*)\s*\(?$/u
const STAR = /^[^\S\n]*(?:\[\*\]|\*)/u
/** A word with a star behind it. */
export const STARRED = /[\p{L}\p{N})](?:\s?\[?|[.,;])\*(?!\*)/u
const FARTHEST = 6000
/** "* This was approved as a staff item." */
const IS_OF_THE_PAGE = /^(?:this\s+)?(?:was\s+)?(?:approved|adopted|established|revised)\b/iu

export function withNarrowing(text: string, note: ReadNote): ReadNote {
  const narrows =
    isFootnote(text, note.from) && !IS_OF_THE_PAGE.test(text.slice(note.from, note.to))
      ? 'further'
      : narrowing(onOneLine(text.slice(note.from, note.to)))
  return narrows && !note.narrows ? { ...note, narrows } : note
}
