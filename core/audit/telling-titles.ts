/** Titles by which classes are told apart: several jurisdictions have a Clerk. */
import type { JobClass, Jurisdiction } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import { sayTelling } from '../words/audit.ts'

type Titled = Pick<JobClass, 'id' | 'title' | 'jurisdiction'> & { readonly code?: string | null | undefined }
type Named = Pick<Jurisdiction, 'id' | 'shortName'>

/** By ids: the title, with the place where another place has a class of the title, and the code where the same place has. */
export function tellingTitles(
  classes: readonly Titled[],
  jurisdictions: readonly Named[],
): ReadonlyMap<ClassId, string> {
  const places = new Map(jurisdictions.map(({ id, shortName }) => [id, shortName]))
  const alike = Map.groupBy(classes, ({ title }) => title.toLowerCase())
  return new Map(
    classes.map(({ id, title, jurisdiction, code }) => {
      const others = (alike.get(title.toLowerCase()) ?? []).filter(each => each.id !== id)
      const place = others.some(each => each.jurisdiction !== jurisdiction)
        ? [places.get(jurisdiction) ?? jurisdiction]
        : []
      const own = others.some(each => each.jurisdiction === jurisdiction) ? [code ?? id] : []
      return [id, sayTelling(title, [...own, ...place])]
    }),
  )
}
