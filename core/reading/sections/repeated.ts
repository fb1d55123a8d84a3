/** Pages that go through several classes one after the other, each with its title, its text and its qualifications. */
import type { ExtractedText, Found, Span } from '../model.ts'
import { saysOf } from '../fields/header.ts'
import { asSpelt, cleanTitle } from '../fields/title.ts'
import { blocksWithin } from './blocks.ts'
import type { Part } from './sections.ts'

export interface ClassPage extends Span {
  readonly title: Found<string>
  readonly parts: readonly Part[]
}

/** No family of classes has more. */
const MOST_CLASSES = 60

/** Empty where the document is not such a page. */
export function classPages(extracted: ExtractedText, parts: readonly Part[]): ClassPage[] {
  const asking = parts.filter(
    ({ kind, licence, from, to }) => kind === 'qualifications' && !licence && to > from,
  )
  if (
    asking.length < 2 ||
    asking.length > MOST_CLASSES ||
    new Set(asking.map(({ heading }) => heading.toLowerCase())).size !== 1
  )
    return []
  const titles = asking.map((part, at) => titleBefore(extracted, parts, asking[at - 1]?.to ?? 0, part))
  if (titles.some(title => title === null)) return []
  return titles.flatMap((title, at) => {
    if (!title) return []
    const to = titles[at + 1]?.from ?? extracted.text.length
    const within = parts
      .filter(({ headingAt }) => headingAt.from >= title.from && headingAt.from < to)
      .map(part => ({ ...part, to: Math.min(part.to, to) }))
    return [{ title, from: title.from, to, parts: within }]
  })
}

/** The last line that reads as a title before the first heading that leads to the qualifications. */
function titleBefore(
  { text, blocks }: ExtractedText,
  parts: readonly Part[],
  after: number,
  asking: Part,
): Found<string> | null {
  const headings = new Set(parts.map(({ headingAt }) => headingAt.from))
  const before = parts.filter(
    ({ headingAt, kind }) =>
      headingAt.from >= after &&
      headingAt.from < asking.headingAt.from &&
      kind !== 'pay' &&
      kind !== 'history',
  )
  const until = before.at(-1)?.headingAt.from ?? asking.headingAt.from
  let found: Found<string> | null = null
  for (const { from, to } of blocksWithin(blocks, { from: after, to: until })) {
    if (from < after || headings.has(from)) continue
    const line = text.slice(from, Math.min(to, from + 200)).trim()
    if (!/^[\p{L}\d]/u.test(line) || saysOf(line, to - from) !== 'title') continue
    const value = cleanTitle(line)
    // Of "Grade 17" nothing is left.
    if (value !== '') found = { value: asSpelt(text, value), from, to, confidence: 'check' }
  }
  return found
}
