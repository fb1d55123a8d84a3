import { outline } from '../../core/english/index.ts'
import type { Handlers } from '../../core/contract/operations.ts'
import { searchClasses } from '../store/search.ts'
import type { Room } from './room.ts'

type Names = 'catalogue.overview' | 'catalogue.search' | 'catalogue.class'

export const catalogueHandlers = (room: Room): Pick<Handlers, Names> => ({
  'catalogue.overview': () => room.catalogue().overview,

  'catalogue.search': search => {
    const { mustHaveJurisdiction, summaryOf } = room.catalogue()
    if (search.jurisdiction !== undefined) mustHaveJurisdiction(search.jurisdiction, 'jurisdiction')
    return room.store.read(reader => searchClasses(reader, search)).map(summaryOf)
  },

  'catalogue.class': ({ id }) => {
    const { classOf, edges, lexicon } = room.catalogue()
    const jobClass = classOf(id, 'id')
    const around = edges.filter(({ from, to }) => from === id || to === id)
    return {
      ...jobClass,
      edges: around,
      outline: outline(jobClass.requirement, lexicon, jobClass.substitutions),
    }
  },
})
