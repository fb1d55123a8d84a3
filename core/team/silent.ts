/** Classes of which nothing is on file about what service in them counts as: whoever holds one gains no kind of work by it. */
import type { CatalogueOverview } from '../contract/shapes.ts'
import type { PersonSummary } from '../contract/team-shapes.ts'

/** Titles of those among the classes that people hold, the one most hold first. */
export function silentTitles(
  people: readonly Pick<PersonSummary, 'present'>[],
  { classes }: Pick<CatalogueOverview, 'classes'>,
): string[] {
  const holders = Map.groupBy(people, ({ present }) => present)
  return classes
    .filter(({ id, yieldsKinds }) => !yieldsKinds && holders.has(id))
    .toSorted((a, b) => (holders.get(b.id)?.length ?? 0) - (holders.get(a.id)?.length ?? 0))
    .map(({ title }) => title)
}
