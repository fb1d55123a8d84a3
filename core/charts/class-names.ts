/** What classes are called: for charts, tables and sheets that know their ids. */
import type { CatalogueOverview } from '../contract/shapes.ts'
import { abolishedMark } from '../words/abolished.ts'

export interface ClassNames {
  /** Of a class that is not in the catalogue: its id. */
  readonly titleOf: (id: string) => string
  /**
   * Its jurisdiction, in short, for several have the same titles, and that it was abolished; empty where it is not in
   * the catalogue.
   */
  readonly placeOf: (id: string) => string
  /** Whether its requirements are on file. */
  readonly isDocumented: (id: string) => boolean
}

export function classNames({
  classes,
  jurisdictions,
}: Pick<CatalogueOverview, 'classes' | 'jurisdictions'>): ClassNames {
  const byId = new Map(classes.map(each => [each.id, each]))
  const places = new Map(jurisdictions.map(({ id, shortName }) => [id, shortName]))
  return {
    titleOf: id => byId.get(id)?.title ?? id,
    placeOf: id => {
      const { jurisdiction = '', abolished } = byId.get(id) ?? {}
      const place = places.get(jurisdiction) ?? ''
      return abolished === undefined ? place : `${place} · ${abolishedMark(abolished)}`
    },
    isDocumented: id => byId.get(id)?.documented ?? false,
  }
}
