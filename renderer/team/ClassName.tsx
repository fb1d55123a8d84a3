import type { ReactElement } from 'react'
import type { CatalogueOverview } from '../../core/contract/shapes.ts'

/** A class's title, and where it is: several have the same titles. */
export function ClassName({ id, overview }: { id: string; overview: CatalogueOverview }): ReactElement {
  const own = overview.classes.find(each => each.id === id)
  const place = overview.jurisdictions.find(each => each.id === own?.jurisdiction)?.shortName
  return (
    <>
      {own?.title ?? id} <span className="quiet">{place}</span>
    </>
  )
}
