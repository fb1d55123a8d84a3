import { outline } from '../../core/english/index.ts'
import type { Handlers } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayMissing } from '../../core/words/store.ts'
import { searchClasses } from '../store/search.ts'
import type { Room } from './room.ts'

type Names = 'catalogue.overview' | 'catalogue.search' | 'catalogue.class'

export const catalogueHandlers = (room: Room): Pick<Handlers, Names> => ({
  'catalogue.overview': () => room.catalogue().overview,

  'catalogue.search': search => {
    const { pack, summaryOf } = room.catalogue()
    const { jurisdiction } = search
    if (jurisdiction !== undefined && !pack.jurisdictions.some(({ id }) => id === jurisdiction))
      throw new Refusal('not-found', sayMissing.jurisdiction(jurisdiction), 'jurisdiction')
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
