/** Text made comparable. */

/** Small letters and figures, one space between words: "Emp. No. (HR)" → "emp no hr". */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`´]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A cell that says there is nothing, with a code of the system before it or without: “A-Not Indicated”. */
export const isNothing = (text: string): boolean =>
  /^(|-+|—|–|\?|\.|(([a-z]|\d{1,2})\s*[-–:]\s*)?(n\/?a|none|null|nil|unknown|no[ _]manager|not (indicated|specified|stated|provided|available)|unspecified))$/i.test(
    text.trim(),
  )
