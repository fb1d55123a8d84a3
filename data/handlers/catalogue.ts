import { classesAsking, outline } from '../../core/english/index.ts'
import type { Handlers } from '../../core/contract/operations.ts'
import type { ClassDetail } from '../../core/contract/shapes.ts'
import { searchClasses } from '../store/search.ts'
import type { LoadedCatalogue, Room } from './room.ts'

type Names = 'catalogue.overview' | 'catalogue.search' | 'catalogue.asking' | 'catalogue.class'

export const catalogueHandlers = (room: Room): Pick<Handlers, Names> => ({
  'catalogue.overview': () => room.catalogue().overview,

  'catalogue.search': search => {
    const { mustHaveJurisdiction, summaryOf } = room.catalogue()
    if (search.jurisdiction !== undefined) mustHaveJurisdiction(search.jurisdiction, 'jurisdiction')
    return room.store.read(reader => searchClasses(reader, search)).map(summaryOf)
  },

  'catalogue.asking': ({ text, jurisdiction }) => {
    const { pack, lexicon, mustHaveJurisdiction, summaryOf } = room.catalogue()
    if (jurisdiction !== undefined) mustHaveJurisdiction(jurisdiction, 'jurisdiction')
    const here = pack.classes.filter(each => jurisdiction === undefined || each.jurisdiction === jurisdiction)
    return classesAsking(here, lexicon, text).map(({ classId, says }) => ({
      ...summaryOf(classId),
      says: [...says],
    }))
  },

  'catalogue.class': ({ id }) => detailOf(room.catalogue(), id),
})

/** A class with its edges and its rule in English. Refuses (`not-found`) one the catalogue does not have. */
export function detailOf(
  { classOf, edges, lexicon }: LoadedCatalogue,
  id: string,
  field = 'id',
): ClassDetail {
  const jobClass = classOf(id, field)
  const around = edges.filter(({ from, to }) => from === id || to === id)
  return {
    ...jobClass,
    edges: around,
    outline: outline(jobClass.requirement, lexicon, jobClass.substitutions),
  }
}
