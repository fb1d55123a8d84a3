/** Fitting titles: the width of a text, and its lines in a width. */

/** Width of a text in pixels at a size; a page measures with its own font, an export with its own. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** Advance widths of a plain sans-serif in hundredths of the size, by groups of letters alike. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijl'|.,:;!", 26],
  ['It()[]/-f ', 32],
  ['r"', 37],
  ['cksvxyzJ', 52],
  ['mM%', 87],
  ['w', 76],
  ['W', 98],
  ['CDGHNOQRU', 74],
  ['ABEKPSVXYT&Z', 68],
  ['FL', 60],
]
const USUAL = 57
/** Ideographs and their like are as wide as they are high. */
const FULL = 100
const EM_SPACE = 0x2003
const WIDTH_OF = new Uint8Array(128).fill(USUAL)
for (const [letters, width] of WIDTHS) {
  for (let at = 0; at < letters.length; at += 1) WIDTH_OF[letters.charCodeAt(at)] = width
}

/** A careful guess without a font, a little on the wide side, so that what fits by it fits. */
export const estimateWidth: Measure = (text, size, bold) => {
  let hundredths = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    hundredths += WIDTH_OF[code] ?? (code > 0x2fff || code === EM_SPACE ? FULL : USUAL)
  }
  return (hundredths * size * (bold ? 1.08 : 1.02)) / 100
}

export interface Face {
  size: number
  bold: boolean
  measure: Measure
}

/** Breaks a text into at most `most` lines no wider than `width`; what doesn't fit ends with an ellipsis. */
export function wrap(text: string, width: number, most: number, { size, bold, measure }: Face): string[] {
  const fits = (line: string): boolean => measure(line, size, bold) <= width
  const lines: string[] = []
  let line = ''
  const pieces = text.split(/(?<=[\s/–-])/u)
  for (const [at, piece] of pieces.entries()) {
    if (fits((line + piece).trimEnd())) {
      line += piece
      continue
    }
    if (lines.length === most - 1) {
      const rest = (line + pieces.slice(at).join('')).trimEnd()
      return [...lines, shorten(rest, fits)]
    }
    if (line !== '') lines.push(line.trimEnd())
    line = piece
    if (!fits(line.trimEnd())) line = breakWord(line, lines, most, fits)
  }
  lines.push(line.trimEnd())
  return lines
}

/** The longest beginning of a text that fits with an ellipsis after it. */
export function shorten(text: string, fits: (line: string) => boolean): string {
  if (fits(text)) return text
  const letters = Array.from(text)
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(`${letters.slice(0, middle).join('').trimEnd()}…`)) low = middle
    else high = middle - 1
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`
}

/** Cuts a word wider than a line into lines; answers what remains for the last one. */
function breakWord(word: string, lines: string[], most: number, fits: (line: string) => boolean): string {
  let rest = word
  while (!fits(rest.trimEnd()) && lines.length < most - 1) {
    const letters = Array.from(rest)
    let end = 1
    while (end < letters.length && fits(letters.slice(0, end + 1).join(''))) end += 1
    lines.push(letters.slice(0, end).join(''))
    rest = letters.slice(end).join('')
  }
  return shorten(rest, fits)
}
