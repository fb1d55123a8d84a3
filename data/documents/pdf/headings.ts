/** Headings by the size of their type. */
import type { Piece } from '../../../core/reading/text/compose.ts'
import type { Placed } from './paragraphs.ts'

/** From here on, type is larger than that of the text. */
const LARGER = 1.12

/** Short paragraphs in larger type are headings, and headings are as deep as their type is small. */
export function headed(pieces: readonly Placed[]): Piece[] {
  const body = usualSize(pieces)
  const isLarge = ({ words, size, kind }: Placed): boolean =>
    kind === 'paragraph' &&
    size > body * LARGER &&
    words.length <= 120 &&
    /\p{L}{3}/u.test(words) &&
    !/[.;,]$/.test(words)
  const found = pieces.map(piece => (isLarge(piece) ? { ...piece, kind: 'heading' as const } : piece))
  const sizes = [
    ...new Set(found.filter(({ kind }) => kind === 'heading').map(({ size }) => Math.round(size))),
  ].toSorted((a, b) => b - a)
  return found.map(({ kind, depth, label, words, size }) => ({
    kind,
    words,
    ...(label !== undefined && { label }),
    ...(kind === 'heading'
      ? { depth: Math.max(1, sizes.indexOf(Math.round(size)) + 1) }
      : depth !== undefined && { depth }),
  }))
}

/** The size in which most letters are set. */
function usualSize(pieces: readonly Placed[]): number {
  const letters = new Map<number, number>()
  for (const { size, words } of pieces) {
    const key = Math.round(size * 2) / 2
    letters.set(key, (letters.get(key) ?? 0) + words.length)
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}
