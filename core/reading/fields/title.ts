/** The title a document gives its class, in the case and spelling of its running text where that is found. */
import type { ExtractedText, Found } from '../model.ts'
import type { HeaderLine } from './header.ts'
import { titleCase } from './title-case.ts'

/** Beside a title: a code in parentheses or behind it, a grade, what became of the class. */
const BESIDE =
  /\s*(?:\(#?(?:\d[\w-]*|[A-Z]{1,3}\d[\w-]*)\)|,?\s*grade\s+\w{1,5}|\(\s*abolished[^)]*\)?|\bclass\s+code\b.*|\bopen\s+date\b.*|[-–—]?\s*\b\d[A-Z]\d{2}\b|\bpay\s+range\b.*)\s*/giu
/** How far into a document the running text is searched for its title. */
const REACH = 20_000

export function titleOf(extracted: ExtractedText, header: readonly HeaderLine[]): Found<string> | null {
  const at = header.findIndex(({ says }) => says === 'title')
  const line = header[at]
  if (!line) return null
  const printed = cleanTitle(extracted.text.slice(line.from, line.to))
  if (printed === '') return null
  return { value: asSpelt(extracted.text, printed), from: line.from, to: line.to, confidence: 'certain' }
}

export const cleanTitle = (line: string): string =>
  line
    .slice(0, 300)
    .replace(/[\u200b\u00ad]/g, '')
    .replace(BESIDE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*•–—-]+|[\s*:–—-]+$/g, '')

/**
 * "CUSTOMER CARE AGENT LEAD/ADV" is "Customer Care Agent Lead/Advanced" where the text says so: the same words, not all in
 * capitals, the printed one perhaps cut short. Otherwise capitals become small letters as usual in titles.
 */
export function asSpelt(text: string, printed: string): string {
  if (/\p{Ll}/u.test(printed)) return printed
  const words = printed.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return printed
  const top = text.slice(0, REACH)
  const [first = ''] = words
  return inText(top, first, words.map(maybeCutShort)) ?? titleCase(printed)
}

function inText(text: string, first: string, words: readonly string[]): string | null {
  const between = String.raw`[^\p{L}\p{N}\n]{1,3}`
  const here = new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(between)}(?![\p{L}\p{N}])`, 'iuy')
  for (const begins of new Set([first, first.charAt(0) + first.slice(1).toLowerCase()])) {
    for (let at = text.indexOf(begins); at >= 0; at = text.indexOf(begins, at + 1)) {
      here.lastIndex = at
      const spelt = here.exec(text)?.[0]
      if (spelt && !/\s{2}/.test(spelt) && everyWordCapital(spelt) && /\p{Ll}/u.test(spelt)) return spelt
    }
  }
  return null
}

const SMALL = /^(?:of|and|the|for|in|to|at|on|by|with|or|a|an|de)$/
const everyWordCapital = (spelt: string): boolean =>
  (spelt.match(/[\p{L}\p{N}]+/gu) ?? []).every(word => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word))

/** A word of three or four letters may be an abbreviation of the one in the text. */
const maybeCutShort = (word: string): string => (/^\p{L}{3,4}$/u.test(word) ? String.raw`${word}(?:\p{L}{3,12})?` : word)
