/** What the programs started in a terminal say about their options. One line each: what, where, what to do. */

const quoted = (text: string): string => `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`

export const sayOption = {
  unknown: (option: string, known: readonly string[]) =>
    `${quoted(option)} is not an option here; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ') || 'none'}`,
  noValue: (option: string) => `${option} needs a value after it`,
  unwantedValue: (option: string) => `${option} takes no value; leave it out`,
  twice: (option: string) => `${option} is given more than once; give it once`,
  extra: (word: string) => `${quoted(word)} is one word too many; remove it`,
  missing: (what: string) => `${what} is missing; give one`,
  notANumber: (option: string, value: string, range: string) => `${option}: ${quoted(value)} should be ${range}`,
}
