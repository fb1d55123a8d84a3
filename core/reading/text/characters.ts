/** What the characters of running text are, told by their codes: no expression is asked of each of them. */

export const [BLANK, NEWLINE, MARK, SMALL, CAPITAL] = [1, 2, 3, 4, 5]

/** 1 for the code of each of these characters of ASCII. */
export function codesOf(characters: string): Uint8Array {
  const known = new Uint8Array(128)
  for (const character of characters) known[character.charCodeAt(0)] = 1
  return known
}

export const isApostrophe = (character: string): boolean => character === "'" || character === '’'

/** By its code: a small letter of ASCII. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** A letter or a figure. */
export const isOfWord = (text: string, at: number): boolean => sortOf(text, at) >= SMALL

/** Marks of emphasis, and damaged characters (U+FFFD: a blank that lost its encoding), are no words. */
const IGNORED = /[\s*_"“”\ufffd\u200b]/
const IGNORED_CODES = new Set(Array.from('*_"', mark => mark.charCodeAt(0)))

/** What a character is; figures count as capitals. */
export function sortOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isSmall(code)) return SMALL
  if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return CAPITAL
  if (code === 10) return NEWLINE
  if (code <= 32) return BLANK
  if (code < 128) return IGNORED_CODES.has(code) ? BLANK : MARK
  return OTHERS[code] || (OTHERS[code] = sortOfOther(text.charAt(at)))
}

/** Of what is beyond ASCII, by its code; 0 while it was not met. */
const OTHERS = new Uint8Array(0x10000)

function sortOfOther(character: string): number {
  if (IGNORED.test(character)) return BLANK
  if (/\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? CAPITAL : SMALL
  return /\p{N}/u.test(character) ? CAPITAL : MARK
}
