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
