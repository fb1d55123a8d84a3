/** What pages repeat around their text: running headers and footers, page numbers. */
import { wordsOf } from './lines.ts'
import type { Line } from './page.ts'

export interface PageLines {
  readonly height: number
  readonly lines: readonly Line[]
}

/** As shares of a page's height: where its text begins and ends. */
const [TOP, BOTTOM] = [0.13, 0.87]
const PAGE_NUMBER = /^[\s–—|-]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[\s–—|-]*$/i

/**
 * The pages without it. What most pages show at the same height, but for their own numbers, stays where it is shown
 * first: it may be the title.
 */
export function withoutFurniture(pages: readonly PageLines[]): Line[][] {
  const keys = pages.map((page, i) => new Map(edgesOf(page).map(line => [line, keyOf(line, i + 1)])))
  const counts = new Map<string, number>()
  for (const key of keys.flatMap(page => [...new Set(page.values())]))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  const shown = new Set<string>()
  return pages.map((page, i) =>
    page.lines.filter(line => {
      const key = keys[i]?.get(line)
      if (key === undefined) return true
      const words = wordsOf(line)
      if (PAGE_NUMBER.test(words) && (pages.length > 1 || /page/i.test(words))) return false
      const isRepeated = (counts.get(key) ?? 0) >= Math.max(2, pages.length * 0.6)
      const isFirst = !shown.has(key)
      shown.add(key)
      return isFirst || !isRepeated
    }),
  )
}

const edgesOf = ({ height, lines }: PageLines): Line[] =>
  lines.filter(({ y }) => y < TOP * height || y > BOTTOM * height)

/** The same for the same words at the same height, whatever the page's number in them. */
const keyOf = (line: Line, page: number): string =>
  `${Math.round(line.y / 6)} ${wordsOf(line)
    .toLowerCase()
    .replace(new RegExp(`\\b${page}\\b`, 'g'), '#')
    .replace(/[\s.]+/g, ' ')}`
