/** The title of a class whose document does not begin with it: a guess, or none. */
import { endsAsTitle } from '../names/head-nouns.ts'
import { type ExtractedText, type Found, UNTITLED } from '../model.ts'
import { asSpelt, cleanTitle } from './title.ts'

const TITLE = String.raw`((?:\p{Lu}[\p{L}/&'’-]{1,30}[^\S\n]{1,2}|(?:of|and|the)[^\S\n]){0,7}\p{Lu}[\p{L}/'’-]{1,30}(?:[^\S\n]{1,2}(?:\d|[IVX]{1,4}))?)`
const A = String.raw`(?:an?\s{1,3}|the\s{1,3})?`

/** The surest first. */
const SAID: readonly RegExp[] = [
  // "Class Title: Dock Clerk", on whatever line.
  /^\W{0,3}(?:class(?:ification)?|job|position|official|working)\s{1,3}title\s{0,3}[:\t]\s{0,20}(\p{Lu}[^\n]{2,80})$/imu,
  // "5F23 PAY RANGE: N30 DOCK CLERK 4 GENERAL DEFINITION …", all of it in one line.
  /^\W{0,3}(?:[A-Z\d]{3,7}\s{1,3})?(?:pay\s+range|grade|class\s+code)\s{0,3}:?\s{0,3}[A-Z]{0,2}\d{1,5}\s{1,3}(\p{Lu}[^\n.:]{3,120}?)(?=\s{1,3}(?:general\s+)?definition\b|\n|$)/iu,
  // "appointment to the Dock Clerk class", "tenure of employment as a Dock Clerk", "prior to examination as a Dock Clerk".
  new RegExp(String.raw`\bappoint(?:ed|ment)\s{1,3}to\s{1,3}the\s{1,3}${TITLE}\s{1,3}class\b`, 'u'),
  new RegExp(String.raw`\b(?:employment|tenure|examination)\s{1,3}(?:as|in)\s{1,3}${A}${TITLE}`, 'u'),
]

/** "JOB TITLE: Dock Clerk   JOB CODE: 1234": another label in the same line. */
const NEXT_LABEL = /(?:\s{2,}|\t).*$|\s(?:job|class)\s(?:code|number|no\.?)\b.*$/iu

export function titleElsewhere({ text }: ExtractedText): Found<string> {
  for (const said of SAID) {
    const match = said.exec(text)
    const printed = match?.[1]?.replace(NEXT_LABEL, '').trim()
    if (!match || !printed) continue
    const value = asSpelt(text, cleanTitle(printed))
    if (!endsAsTitle(value)) continue
    const from = match.index + match[0].lastIndexOf(printed)
    return { value, from, to: from + printed.length, confidence: 'check' }
  }
  return { value: UNTITLED, from: 0, to: 0, confidence: 'check' }
}
