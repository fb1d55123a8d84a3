/** What a page of a PDF shows, as far as its text goes. Lengths are points, y grows downwards. */

export interface Run {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  /** Of the type. */
  readonly size: number
  readonly isBold: boolean
}

export interface Page {
  readonly height: number
  readonly runs: readonly Run[]
}

/** Words that stand on one height, from left to right, in one column. */
export interface Line {
  readonly runs: readonly Run[]
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export const rightOf = ({ x, width }: Run): number => x + width

export function lineOf(runs: readonly Run[]): Line {
  const sorted = runs.toSorted((a, b) => a.x - b.x)
  const largest = sorted.reduce((most, run) => (run.text.length > most.text.length ? run : most))
  return {
    runs: sorted,
    left: Math.min(...sorted.map(({ x }) => x)),
    right: Math.max(...sorted.map(rightOf)),
    y: largest.y,
    size: largest.size,
  }
}

export const isBoldLine = ({ runs }: Line): boolean => runs.every(({ isBold }) => isBold)

export const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
