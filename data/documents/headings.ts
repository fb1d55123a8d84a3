/** Headings by how they are set: in bold or underlined type alone, or in type larger than that of the text. */
import type { Piece } from '../../core/reading/text/compose.ts'

/** A piece and the size of its type; 0 where it is not known. Sizes of one document can be compared. */
export interface Sized extends Piece {
  readonly size: number
}

const LONGEST_HEADING = 110
/** "OR", "and/or", "NOTE:" in bold only connect or stress. */
const CONNECTOR = /^\W*(?:and|or|either|plus|and\/or|to|notes?)\b.{0,12}$/i

/** @param words a line, or a paragraph, that is set so throughout */
export const headingFromType = (words: string): boolean =>
  words.length <= LONGEST_HEADING &&
  /\p{L}{3}/u.test(words) &&
  !/[.;,]$/.test(words) &&
  !CONNECTOR.test(words)

/** From here on, type is larger than that of the text. */
const LARGER = 1.12

/** Short paragraphs in larger type are headings; a heading that does not say so is as deep as its type is small. */
export function headed(pieces: readonly Sized[]): Piece[] {
  const body = usualSize(pieces)
  const isHeading = ({ words, size, kind }: Sized): boolean =>
    kind === 'heading' || (kind === 'paragraph' && size > body * LARGER && headingFromType(words))
  const ranked = [...new Set(pieces.filter(isHeading).map(({ size }) => Math.round(size)))].toSorted(
    (a, b) => b - a,
  )
  return pieces.map(piece => {
    const { size, ...rest } = piece
    if (!isHeading(piece)) return rest
    const depth = rest.depth ?? (size > 0 ? ranked.indexOf(Math.round(size)) + 1 : undefined)
    return { ...rest, kind: 'heading', ...(depth !== undefined && { depth }) }
  })
}

/** The size in which most letters are set, where sizes are known. */
function usualSize(pieces: readonly Sized[]): number {
  const letters = new Map<number, number>()
  for (const { size, words } of pieces) {
    const key = Math.round(size * 2) / 2
    if (key > 0) letters.set(key, (letters.get(key) ?? 0) + words.length)
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}
