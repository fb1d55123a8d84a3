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

/** Of a width, steps in take no more than this: a narrow column would have no room for words. */
const MOST_IN = 0.25

/** The lines of a text in a width; a line that goes on does so a step further in than it began. */
export const linesOf = (
  text: string,
  width: number,
  { size, bold = false }: Lettering,
  mostLines = 400,
): string[] =>
  text.split('\n').flatMap(line => {
    const own = line.replace(/^\u2003+/, '')
    const most = Math.floor((width * MOST_IN) / size)
    const steps = Math.min(line.length - own.length, most)
    const further = steps === 0 ? 0 : Math.min(steps + 1, most)
    const face = { size, bold, measure }
    return wrap(own, width - further * size, mostLines, face).map(
      (part, at) => STEP_IN.repeat(at === 0 ? steps : further) + part,
    )
  })

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
    const text = line.replace(/^\u2003+/, '')
    const x = at.x + (line.length - text.length) * size
    marks.push({
      is: 'text',
      x,
      y,
      text,
      size,
      ...(bold && { bold }),
      ...(ink && { ink }),
      ...(heading && { heading }),
    })
  }
  return at.y + lines.length * leading
}
