/** What the handlers work with. */
import { randomUUID } from 'node:crypto'
import { Refusal } from '../../core/contract/refusal.ts'
import type { CatalogueOverview, ClassSummary, ProfileRef } from '../../core/contract/shapes.ts'
import { type Lexicon, lexiconOf } from '../../core/english/index.ts'
import { overviewOf } from '../../core/ladder/index.ts'
import type { CataloguePack, Edge, JobClass } from '../../core/model/catalogue.ts'
import { type Catalogue, indexCatalogue } from '../../core/rules/index.ts'
import { sayMissing } from '../../core/words/store.ts'
import { rosterDesk, type RosterDesk } from '../rosters/desk.ts'
import { type Edition, versionOf } from '../catalogue/packs.ts'
import { readEdition } from '../store/catalogue-store.ts'
import { recount } from '../store/readings.ts'
import type { Store } from '../store/store.ts'
import { makePeople, type PersonWithFacts } from './people.ts'
import { makeTeams, type Teams } from './team-room.ts'

export interface Room {
  readonly store: Store
  /** The catalogue as it stands, with what is made from it once a revision. */
  readonly catalogue: () => LoadedCatalogue
  /** The person a question is about. Refuses (`not-found`) one who is not here. */
  readonly person: (profile: ProfileRef) => PersonWithFacts
  /** Rosters opened and not taken in. */
  readonly rosters: RosterDesk
  /** The people of teams, as they are and as supposed. */
  readonly teams: Teams
  readonly newId: () => string
  /** Has the review list count what this Rungs finds in what an earlier one read: once a database, before it is told. */
  readonly recount: () => void
}

export interface LoadedCatalogue {
  readonly pack: CataloguePack
  readonly overview: CatalogueOverview
  /** Stated edges and computed feeders. */
  readonly edges: readonly Edge[]
  /** Ready for the rules. */
  readonly rules: Catalogue
  /** The names rules are written with. */
  readonly lexicon: Lexicon
  /** Refuses (`not-found`) a class the catalogue does not have. */
  readonly classOf: (id: string, field: string) => JobClass
  /** Refuses (`not-found`) a jurisdiction the catalogue does not have. */
  readonly mustHaveJurisdiction: (id: string, field: string) => void
  readonly summaryOf: (id: string) => ClassSummary
}

export function makeRoom(store: Store): Room {
  let loaded: { generation: number; catalogue: LoadedCatalogue } | undefined
  const catalogue = (): LoadedCatalogue => {
    if (loaded?.generation !== store.generation)
      loaded = { generation: store.generation, catalogue: load(store.read(readEdition)) }
    return loaded.catalogue
  }
  let recounted: number | undefined
  const rosters = rosterDesk(randomUUID)
  return {
    store,
    person: makePeople(store),
    rosters,
    teams: makeTeams(store, rosters, catalogue),
    newId: randomUUID,
    catalogue,
    recount: () => {
      if (recounted === store.opening || !store.mayWrite) return
      store.write(recount)
      recounted = store.opening
    },
  }
}

function load(edition: Edition): LoadedCatalogue {
  const { pack } = edition
  const classes = new Map(pack.classes.map(jobClass => [jobClass.id, jobClass]))
  const overview = { ...overviewOf(pack), version: versionOf(edition) }
  const places = new Set(pack.jurisdictions.map(({ id }) => id))
  const summaries = new Map(overview.classes.map(summary => [summary.id, summary]))
  return {
    pack,
    overview,
    edges: overview.edges,
    rules: indexCatalogue(pack),
    lexicon: lexiconOf(pack),
    classOf: (id, field) => need(classes, id, field),
    mustHaveJurisdiction: (id, field) => {
      if (!places.has(id)) throw new Refusal('not-found', sayMissing.jurisdiction(id, [...places]), field)
    },
    summaryOf: id => need(summaries, id, 'id'),
  }
}

function need<T>(map: ReadonlyMap<string, T>, id: string, field: string): T {
  const value = map.get(id)
  if (value === undefined) throw new Refusal('not-found', sayMissing.class(id), field)
  return value
}
