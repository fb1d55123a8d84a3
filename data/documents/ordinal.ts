/** How a list shows a number: "3", "c", "iii". */

export type OrdinalFormat = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'

const ROMAN = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
const MOST_ROMAN = 89

/** Numbers that a format has no letters for are shown as figures. */
export function ordinal(number: number, format: OrdinalFormat): string {
  const letters = format.endsWith('Letter') ? letter(number) : format.endsWith('Roman') ? roman(number) : null
  if (letters === null) return String(number)
  return format.startsWith('upper') ? letters.toUpperCase() : letters
}

/** After z comes aa, then bb. */
function letter(number: number): string | null {
  if (number < 1 || number > 26 * 3) return null
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

function roman(number: number): string | null {
  if (number < 1 || number > MOST_ROMAN) return null
  let rest = number
  let text = ''
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign
  return text
}
