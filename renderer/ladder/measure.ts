import type { Measure } from '../../core/charts/ladder/index.ts'

let context: CanvasRenderingContext2D | null | undefined

/** Widths in the page's own font. */
export const measureText: Measure = (text, size, bold) => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * size * 0.6
  context.font = `${bold ? 600 : 400} ${size}px ${getComputedStyle(document.body).fontFamily}`
  return context.measureText(text).width
}
