import type { Measure } from '../../core/charts/ladder/index.ts'

let context: CanvasRenderingContext2D | null | undefined
/** Widths of single letters by face: a ladder of thousands measures each letter once. */
const known = new Map<string, Map<string, number>>()

/** Widths in the page's own font. Letters are added up; kerning would only make a text narrower. */
export const measureText: Measure = (text, size, bold) => {
  const face = `${bold ? 600 : 400} ${size}px`
  const widths = known.get(face) ?? new Map<string, number>()
  known.set(face, widths)
  let width = 0
  for (const letter of text) {
    const own = widths.get(letter) ?? measureLetter(letter, face, size)
    widths.set(letter, own)
    width += own
  }
  return width
}

function measureLetter(letter: string, face: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return size * 0.6
  context.font = `${face} ${getComputedStyle(document.body).fontFamily}`
  return context.measureText(letter).width
}
