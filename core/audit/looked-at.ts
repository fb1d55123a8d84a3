/** What an audit had to look at: nobody may take classes without a specification for classes without a finding. */
import type { CatalogueOverview } from '../contract/shapes.ts'
import { sayLookedAt } from '../words/screens/audit.ts'

/** How many classes there were to be found in. */
export function lookedAt(
  { classes }: Pick<CatalogueOverview, 'classes'>,
  jurisdiction: string | null,
): string {
  const own = classes.filter(each => jurisdiction === null || each.jurisdiction === jurisdiction)
  const documented = own.filter(each => each.documented).length
  return sayLookedAt(documented, own.length - documented)
}
