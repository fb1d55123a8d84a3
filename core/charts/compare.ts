/** Classes side by side: rows of facts, each saying whether and where the classes differ. Pure. */
import type { CatalogueOverview, ClassDetail } from '../contract/shapes.ts'
import { LEVELS, type Level } from '../model/primitives.ts'
import { classFacts, classWords, compareWords, factLabels, sourceText } from '../words/screens/class.ts'

export interface CompareCell {
  /** One phrase or several; none where the fact is not on file. */
  phrases: readonly { text: string; isOnlyHere: boolean }[]
}

export interface CompareRow {
  label: string
  cells: readonly CompareCell[]
  differs: boolean
}

/** Rows in reading order; a row no class has anything for is left out. */
export function compareRows(classes: readonly ClassDetail[], overview: CatalogueOverview): CompareRow[] {
  const placeOf = (id: string): string => overview.jurisdictions.find(place => place.id === id)?.name ?? id
  const kindName = (id: string): string => overview.kinds.find(kind => kind.id === id)?.name ?? id
  const facts = classes.map(classFacts)
  const labels = [...new Set(facts.flatMap(known => known.map(({ label }) => label)))]
  const rows = [
    row(
      factLabels.jurisdiction,
      classes.map(({ jurisdiction }) => [placeOf(jurisdiction)]),
    ),
    ...labels.map(label =>
      row(
        label,
        // A class may state several of one label: two licences that it takes besides.
        facts.map(known => known.flatMap(fact => (fact.label === label ? [fact.value] : []))),
      ),
    ),
    row(
      classWords.tentative,
      classes.map(({ tentative }) => toList(tentative)),
    ),
    row(
      classWords.yields,
      classes.map(({ yields }) =>
        yields.map(({ kind, note }) => (note === undefined ? kindName(kind) : `${kindName(kind)} (${note})`)),
      ),
    ),
    row(
      classWords.duties,
      classes.map(({ duties }) => duties),
    ),
    row(
      classWords.knowledge,
      classes.map(({ knowledge }) => knowledge),
    ),
    row(
      classWords.distinguishing,
      classes.map(({ distinguishing }) => distinguishing),
    ),
    row(
      classWords.notes,
      classes.map(({ notes }) => notes),
    ),
    row(
      classWords.sources,
      classes.map(({ sources }) => sources.map(sourceText)),
    ),
  ]
  return rows.filter(({ cells }) => cells.some(({ phrases }) => phrases.length > 0))
}

const toList = (value: string | undefined): string[] => (value === undefined ? [] : [value])

function row(label: string, lists: readonly (readonly string[])[]): CompareRow {
  const inAll = (text: string): boolean => lists.every(list => list.includes(text))
  return {
    label,
    cells: lists.map((list, at) => ({
      phrases: list.map(text => ({
        text,
        isOnlyHere: lists.every((other, place) => place === at || !other.includes(text)),
      })),
    })),
    differs: lists.some(list => !list.every(inAll)),
  }
}

/**
 * Where every class on file of a level stands side by side: the classes of that level that are known by name only, and
 * not among them. Whoever looks at a whole level must know that it is not all of it.
 */
export function leftOutOfLevels(
  classes: readonly Pick<ClassDetail, 'id' | 'level'>[],
  overview: Pick<CatalogueOverview, 'classes'>,
): { readonly level: Level; readonly classIds: readonly string[] }[] {
  const compared = new Set(classes.map(({ id }) => id))
  return LEVELS.flatMap(level => {
    const own = overview.classes.filter(each => each.level === level)
    const documented = own.filter(each => each.documented)
    const left = own.filter(each => !each.documented && !compared.has(each.id)).map(({ id }) => id)
    const isWhole = documented.length > 1 && documented.every(({ id }) => compared.has(id))
    return isWhole && left.length > 0 ? [{ level, classIds: left }] : []
  })
}

/** Whether all classes ask the same, by the words of their outlines, and ask it as strictly. */
export const asksDiffer = (classes: readonly ClassDetail[]): boolean =>
  new Set(
    classes.map(({ outline, documented, qualifications }) =>
      documented
        ? [qualifications, ...outline.map(({ depth, text }) => `${depth} ${text}`)].join('\n')
        : compareWords.missing,
    ),
  ).size > 1
