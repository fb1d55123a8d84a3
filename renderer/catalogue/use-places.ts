/** Where classes may be from: what the catalogue has, what documents under review say, and how a person named a place. */
import type { CatalogueOverview } from '../../core/contract/shapes.ts'
import type { Jurisdiction } from '../../core/model/catalogue.ts'
import { jurisdictionFor, namedPlaces, namesOfPlaces, PLACE_NAMES } from '../../core/review/jurisdictions.ts'
import { useRead, useWrite } from '../client/use-operations.ts'

/** Where classes are from: a jurisdiction, what each document says of itself, or nothing that could be one. */
export type Place =
  | {
      readonly from: 'named'
      readonly id: string
      /** As the person wrote it; absent where the place is known. */
      readonly name?: string
    }
  | { readonly from: 'document' | 'nowhere' }

/** The catalogue's, and those that documents under review say they are from. */
export function usePlaces({ jurisdictions }: Pick<CatalogueOverview, 'jurisdictions'>): Jurisdiction[] {
  const list = useRead('review.list', { limit: 1 })
  const settings = useRead('settings.get', {})
  const named = namedPlaces(settings.data ?? {})
  const known = new Set(jurisdictions.map(({ id }) => id))
  const said = (list.data?.places ?? []).filter(id => !known.has(id))
  return [...jurisdictions, ...said.map(id => jurisdictionFor(id, named))]
}

/** Keeps how a person named a place, for the catalogue to take it over with the first class from there. */
export function useNamePlace(): (place: Place) => void {
  const { data } = useRead('settings.get', {})
  const write = useWrite('settings.set')
  return place => {
    if (place.from !== 'named' || place.name === undefined) return
    const names = { ...namesOfPlaces(data ?? {}), [place.id]: place.name }
    write.mutate({ settings: { [PLACE_NAMES]: names } })
  }
}
