/** Classes of which nothing is on file about what service in them counts as: whoever holds one gains no kind of work by it. */
import type { CatalogueOverview } from '../contract/shapes.ts'

/** Titles of those among the classes that people hold, the one most hold first. @param held one for each who holds one */
export function silentTitles(
  held: readonly string[],
  { classes }: Pick<CatalogueOverview, 'classes'>,
): string[] {
  const people = Map.groupBy(held, id => id)
  return classes
    .filter(({ id, yieldsKinds }) => !yieldsKinds && people.has(id))
    .toSorted((a, b) => (people.get(b.id)?.length ?? 0) - (people.get(a.id)?.length ?? 0))
    .map(({ title }) => title)
}
