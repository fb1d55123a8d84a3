/** A team's people on a card: under each word the names that fit, and how many do not. */
import { type Face, type Measure, wrap } from './text.ts'

/** People who stand to a class in one way. */
export interface CardGroup {
  /** With their number: "3 stand here". */
  readonly word: string
  readonly names: readonly string[]
}

export interface CardGroupLines {
  readonly word: string
  readonly lines: readonly string[]
  /** People whose names had no room. */
  readonly left: number
}

/** Pixels. */
export const PEOPLE = { size: 10.5, line: 13.5, base: 10, gap: 4, most: 4 } as const

/** More have no room, however short they are. */
const MOST_NAMES = 80
/** Stands between two names, which have commas of their own. */
const BETWEEN = '; '

/**
 * As many names as fit in a few lines, none of them cut.
 * @param more says how many are left: "and 5 more"
 */
export function peopleLines(
  groups: readonly CardGroup[],
  width: number,
  measure: Measure,
  more: (left: number) => string,
): CardGroupLines[] {
  const face: Face = { size: PEOPLE.size, bold: false, measure }
  const linesOf = (text: string): string[] => wrap(text, width, PEOPLE.most + 1, face)
  const isWhole = (name: string): boolean =>
    name.split(' ').every(word => measure(word, face.size, false) <= width)
  return groups.map(({ word, names }) => {
    for (let shown = Math.min(names.length, MOST_NAMES); shown > 0; shown -= 1) {
      const left = names.length - shown
      const some = names.slice(0, shown)
      const lines = linesOf([some.join(BETWEEN), ...(left > 0 ? [more(left)] : [])].join(' '))
      if (lines.length <= PEOPLE.most && some.every(isWhole)) return { word, lines, left }
    }
    return { word, lines: [], left: names.length }
  })
}

export const peopleHeight = (groups: readonly CardGroupLines[]): number =>
  groups.reduce((sum, { lines }) => sum + PEOPLE.gap + (1 + lines.length) * PEOPLE.line, 0)
