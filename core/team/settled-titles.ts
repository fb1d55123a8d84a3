/** Titles that were settled when a team's roster was taken in: the next roster need not be told again. */
import type { Kept } from './compare.ts'
import type { TitleIndex } from './titles.ts'

/**
 * Titles as a roster writes them → the one class that all who had them were given. Titles of which the catalogue itself
 * leaves no doubt are left out.
 * @param isHere whether the catalogue still has a class
 */
export function settledTitles(
  kept: readonly Kept[],
  { match }: TitleIndex,
  isHere: (classId: string) => boolean,
): Record<string, string> {
  const found = new Map<string, Set<string | undefined>>()
  for (const { imported } of kept)
    for (const { position, ladder } of imported?.document.work ?? []) {
      if (position === undefined) continue
      const classes = found.get(position) ?? new Set()
      found.set(position, classes.add(ladder?.classId))
    }
  return Object.fromEntries(
    [...found].flatMap(([title, classes]) => {
      const [only] = classes
      const isSettled = classes.size === 1 && only !== undefined && isHere(only)
      return isSettled && match(title, '', null).how !== 'exact' ? [[title, only] as const] : []
    }),
  )
}
