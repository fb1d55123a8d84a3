/** What pages repeat around their text: running headers and footers, page numbers. */
import { wordsOf } from './lines.ts'
import type { Line } from './page.ts'

export interface PageLines {
  readonly height: number
  readonly lines: readonly Line[]
}

/** How many lines at the top and at the bottom of a page may be furniture. */
const DEEP = 4
const PAGE_NUMBER = /^[\s–—|-]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[\s–—|-]*$/i

/**
 * The pages without it. What most pages show at the same height, numbers aside, stays where it is shown first: it may
 * be the title.
 */
export function withoutFurniture(pages: readonly PageLines[]): Line[][] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(line => keyOf(line)))) count(counts, key)
  const shown = new Set<string>()
  return pages.map(page => {
    const edges = new Set(edgesOf(page))
    return page.lines.filter(line => {
      if (!edges.has(line)) return true
      const words = wordsOf(line)
      if (PAGE_NUMBER.test(words) && (pages.length > 1 || /page/i.test(words))) return false
      const key = keyOf(line)
      const isRepeated = (counts.get(key) ?? 0) >= Math.max(2, pages.length * 0.6)
      const isFirst = !shown.has(key)
      shown.add(key)
      return isFirst || !isRepeated
    })
  })
}

const edgesOf = ({ lines }: PageLines): Line[] => [
  ...new Set([...lines.slice(0, DEEP), ...lines.slice(-DEEP)]),
]

/** The same for the same words at the same height, whatever the numbers in them. */
const keyOf = (line: Line): string =>
  `${Math.round(line.y / 6)} ${wordsOf(line)
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[\s.]+/g, ' ')}`

const count = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1)
