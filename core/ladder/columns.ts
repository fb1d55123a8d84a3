/** The columns of the ladder: one a jurisdiction, or one a series with its jurisdiction's name. */
import type { CatalogueOverview, ClassSummary } from '../contract/shapes.ts'
import type { Edge } from '../model/catalogue.ts'

export interface LadderColumn {
  id: string
  name: string
  /** For narrow columns. */
  shortName: string
  /** A second line: the jurisdiction of a series. */
  within?: string
  classes: readonly ClassSummary[]
}

type Overview = Pick<CatalogueOverview, 'jurisdictions' | 'classes' | 'edges'>

/** In the catalogue's order; jurisdictions without a class have no column. */
export function jurisdictionColumns({ jurisdictions, classes }: Overview): LadderColumn[] {
  const by = Map.groupBy(classes, ({ jurisdiction }) => jurisdiction)
  return jurisdictions.flatMap(({ id, name, shortName }) => {
    const own = by.get(id)
    return own ? [{ id, name, shortName, classes: own }] : []
  })
}

/**
 * Classes that edges inside one jurisdiction tie together stand in one column: stated series first of all, and the
 * classes that a specification sets apart from them or asks for. A class tied to none has a column of its own,
 * after the series and beside others of its level.
 */
export function seriesColumns(overview: Overview): LadderColumn[] {
  const group = tiedGroups(overview)
  return jurisdictionColumns(overview).flatMap(place => {
    const groups = [...Map.groupBy(place.classes, ({ id }) => group(id)).values()]
    const [alone = [], series = []] = [true, false].map(isAlone =>
      groups.filter(({ length }) => (length === 1) === isAlone),
    )
    return [...series, ...alone.toSorted(fromAbove)].map(classes => {
      const name = nameOf(classes)
      return {
        id: `${place.id}:${classes[0]?.id ?? ''}`,
        name,
        shortName: name,
        within: place.shortName,
        classes,
      }
    })
  })
}

const fromAbove = ([a]: readonly ClassSummary[], [b]: readonly ClassSummary[]): number =>
  (b?.level ?? 0) - (a?.level ?? 0)

const TIES: ReadonlySet<Edge['kind']> = new Set(['series', 'differentiated', 'qualifying'])

/** A union-find over the ties; answers the group of a class by one of its members. */
function tiedGroups({ classes, edges }: Overview): (id: string) => string {
  const parent = new Map(classes.map(({ id }) => [id, id]))
  const place = new Map(classes.map(({ id, jurisdiction }) => [id, jurisdiction]))
  const root = (id: string): string => {
    let at = id
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up)
      at = up
    }
    return at
  }
  const tie = (a: string, b: string): void => {
    if (place.has(a) && place.get(a) === place.get(b)) parent.set(root(a), root(b))
  }
  for (const { from, to, kind } of edges) if (TIES.has(kind)) tie(from, to)
  const stated = new Map<string, string>()
  for (const { id, jurisdiction, series } of classes) {
    if (series === null) continue
    const key = `${jurisdiction} ${series}`
    tie(id, stated.get(key) ?? id)
    stated.set(key, id)
  }
  return root
}

/** The series as stated; else the words all titles begin with; else the title of the class with a specification. */
function nameOf(classes: readonly ClassSummary[]): string {
  const stated = classes.find(({ series }) => series !== null)?.series
  if (stated) return stated
  const titles = classes.map(({ title }) => title.split(' '))
  const first = titles[0] ?? []
  const shared = first.findIndex((word, at) => titles.some(title => title[at] !== word))
  const words = shared === -1 ? first : first.slice(0, shared)
  const documented = classes.find(({ documented: known }) => known) ?? classes[0]
  return words.length > 0 ? words.join(' ') : (documented?.title ?? '')
}
