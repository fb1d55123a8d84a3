/**
 * Phrases that are looked for anywhere in a sentence, written as words:
 *
 *     may be substituted     these words, in any case, over any white space
 *     (is|are) … desirable   one of several; `…` is a gap of a few words at most
 *     licen(s|c)e(|s)        `|` with nothing beside it: or nothing
 *     note( {figure}|)       a figure: "2", "1,500"
 *
 * Nothing else means anything: a phrase with a sign of regular expressions would never be found, so it is refused.
 * Compiled into one expression whose gaps are bounded, so that looking takes time linear in the sentence.
 */
const GAP = '\\b[^\\n]{0,160}?\\b'
const FIGURE = '\\d[\\d,]*'

/** `open`: the last word may go on ("bachelor" finds "bachelor's"). Throws for a phrase that is not well written. */
export function phrasePattern(
  phrases: readonly string[],
  flags = 'iu',
  ending: 'whole' | 'open' = 'whole',
): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length)
  const after = ending === 'whole' ? '(?![\\p{L}\\d])' : ''
  return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.map(source).join('|')})${after}`, flags)
}

const UNKNOWN_SIGN = /[^\p{L}\d\s()|…'’,./&:;-]/u

function source(phrase: string): string {
  const sign = UNKNOWN_SIGN.exec(phrase.replaceAll('{figure}', ''))
  if (sign) throw new Error(`phrase “${phrase}”: “${sign[0]}” means nothing here (phrases-in-text.ts)`)
  return phrase
    .split(/ ?… ?/)
    .map(part =>
      part
        .replaceAll('.', String.raw`\.`)
        .replaceAll('(', '(?:')
        .replaceAll(/['’]/g, "[’'`´]")
        .replaceAll('-', '[-‐‑–]?\\s*')
        .replaceAll(' ', '\\s+')
        .replaceAll('{figure}', FIGURE),
    )
    .join(GAP)
}
