/** Words that the end of a line broke. */

/** The words of a document, in small letters, hyphens within them kept: they tell how a broken word is spelt. */
export type KnownWords = ReadonlySet<string>

export const knownWords = (texts: readonly string[]): KnownWords =>
  new Set(texts.flatMap(text => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?!-?$|-?\p{L})/gu) ?? []))

/** First parts of words that are written with a hyphen wherever they stand. */
const PREFIX =
  /^(?:full|part|half|self|non|well|ex|co|one|two|three|four|five|six|first|second|third|entry|high|low|long|short|on|in|off|post|pre|sub|multi|city|county|state|third|job|work|decision|problem|cost|hands|up|high|cross|inter|day|follow|record|fact)$/i

export function joinWords(lines: readonly string[], known: KnownWords): string {
  return lines.reduce((text, line) => {
    if (text === '') return line
    const [before = ''] = /\p{L}[\p{L}-]*[-\u00ad]$/u.exec(text) ?? []
    const [after = ''] = /^\p{Ll}\p{L}*/u.exec(line) ?? []
    if (before === '' || after === '') return `${text} ${line}`
    return `${keepsHyphen(before.slice(0, -1), before.at(-1), after, known) ? text : text.slice(0, -1)}${line}`
  }, '')
}

export function keepsHyphen(
  before: string,
  mark: string | undefined,
  after: string,
  known: KnownWords,
): boolean {
  if (mark === '\u00ad') return false
  const [a, b] = [before.toLowerCase(), after.toLowerCase()]
  if (known.has(`${a}${b}`)) return false
  return known.has(`${a}-${b}`) || PREFIX.test(before) || before.includes('-')
}
