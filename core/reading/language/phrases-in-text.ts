/**
 * Phrases that are looked for anywhere in a sentence, written as words:
 *
 *     may be substituted     these words, in any case, over any white space
 *     (is|are) … desirable   one of several; `…` is a gap of a few words at most
 *     licen(s|c)e(|s)        `|` with nothing beside it: or nothing
 *
 * Compiled into one expression whose gaps are bounded, so that looking takes time linear in the sentence.
 */
const GAP = '\\b[^\\n]{0,160}?\\b'

/** `open`: the last word may go on ("bachelor" finds "bachelor's"). */
export function phrasePattern(
  phrases: readonly string[],
  flags = 'iu',
  ending: 'whole' | 'open' = 'whole',
): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length)
  const after = ending === 'whole' ? '(?![\\p{L}\\d])' : ''
  return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.map(source).join('|')})${after}`, flags)
}

function source(phrase: string): string {
  return phrase
    .split(/ ?… ?/)
    .map(part =>
      part
        .replace(/[.*+?^${}[\]\\#/]/g, String.raw`\$&`)
        .replaceAll('(', '(?:')
        .replaceAll("'", "[’'`´]")
        .replaceAll('-', '[-‐‑–]?\\s*')
        .replaceAll(' ', '\\s+'),
    )
    .join(GAP)
}
