/** A text that people wrote themselves, without the names of some people: what a what-if is called may hold them. */
import { sayTeamChange } from '../words/team.ts'

/** With every word of these names in it, in whatever order and case, as “somebody”. */
export function unnamed(text: string, names: readonly string[]): string {
  const somebody = sayTeamChange.somebody()
  const words = new Set(names.flatMap(name => name.split(/[^\p{L}\p{N}]+/u)).filter(word => word.length > 1))
  return [...words]
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (said, word) =>
        said.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu'), somebody),
      text,
    )
    .replaceAll(new RegExp(`${somebody}([\\s,-]+${somebody})+`, 'g'), somebody)
}

/**
 * What a team is called, without whom it is called after: only who is named by two words, or whose it is (“Abbott’s
 * section”). One word alone is a word of the office's: a Ms Park does not unname the park rangers.
 */
export function unnamedTitle(title: string, names: readonly string[]): string {
  const words = wordsOf(title)
  return names.reduce((said, name) => {
    const own = wordsOf(name).filter(word => words.includes(word))
    const isWhose = own.some(word =>
      new RegExp(`(?<![\\p{L}\\p{N}])${word}['’]s(?!\\p{L})`, 'iu').test(title),
    )
    return own.length > 1 || isWhose ? unnamed(said, own) : said
  }, title)
}

const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 1),
  ),
]
