/** Texts of a sheet, measured without a font: see `estimateWidth`. */
import { estimateWidth, wrap } from '../charts/ladder/text.ts'
import type { Ink } from './ink.ts'
import type { Mark } from './scene.ts'

export const measure = estimateWidth

export interface Lettering {
  readonly size: number
  readonly bold?: boolean
  readonly ink?: Ink
  readonly heading?: 1 | 2
  /** From one baseline to the next. */
  readonly leading?: number
}

/** An em space: what comes after it stands one step further in, with all its lines. */
export const STEP_IN = '\u2003'
/** Before an item of a list: its lines stand a step further in than its bullet. */
export const BULLET = `•${STEP_IN}`

/** Of a width, steps in take no more than this: a narrow column would have no room for words. */
const MOST_IN = 0.25

/** The lines of a text in a width; a line of a list or an outline that goes on does so a step further in. */
export const linesOf = (
  text: string,
  width: number,
  { size, bold = false }: Lettering,
  mostLines = 400,
): string[] =>
  text.split('\n').flatMap(line => {
    const inner = line.replace(/^\u2003+/, '')
    const own = inner.startsWith(BULLET) ? inner.slice(BULLET.length) : inner
    const isItem = own !== inner
    const most = Math.floor((width * MOST_IN) / size)
    const steps = Math.min(line.length - inner.length, most)
    const further = steps === 0 && !isItem ? 0 : Math.min(steps + 1, Math.max(most, isItem ? 1 : 0))
    const face = { size, bold, measure }
    return wrap(own, width - further * size, mostLines, face).map((part, at) =>
      at > 0 ? STEP_IN.repeat(further) + part : STEP_IN.repeat(steps) + (isItem ? BULLET : '') + part,
    )
  })

/** Of a step: where a bullet stands in its own. */
const BULLET_IN = 0.25

/** A block of lines from `y` down; answers where it ends. */
export function setLines(
  marks: Mark[],
  lines: readonly string[],
  at: { readonly x: number; readonly y: number },
  lettering: Lettering,
): number {
  const { size, bold, ink, heading, leading = size * 1.35 } = lettering
  for (const [row, line] of lines.entries()) {
    const y = at.y + row * leading + size
    // Not every program keeps spaces before a text.
    const inner = line.replace(/^\u2003+/, '')
    const x = at.x + (line.length - inner.length) * size
    const face = { size, ...(bold && { bold }), ...(ink && { ink }), ...(heading && { heading }) }
    const isItem = inner.startsWith(BULLET)
    if (isItem) marks.push({ is: 'text', x: x + size * BULLET_IN, y, text: '•', ...face })
    const text = isItem ? inner.slice(BULLET.length) : inner
    marks.push({ is: 'text', x: isItem ? x + size : x, y, text, ...face })
  }
  return at.y + lines.length * leading
}
