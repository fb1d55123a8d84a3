/** What every sheet says of itself: where the facts come from, of when, and what an answer is not. */
import type { CatalogueOverview, ClassDetail } from '../contract/shapes.ts'
import type { Source } from '../model/catalogue.ts'
import { sourceName, sourcePlace, sourcePublisher } from '../words/screens/class.ts'
import { aboutWords, sheetWords } from '../words/sheets.ts'
import type { PageSettings } from './settings.ts'
import type { Sheet } from './sheet.ts'
import type { Table } from './table.ts'

/** What is on hand for every sheet. */
export interface SheetContext {
  readonly overview: CatalogueOverview
  readonly asOf: string
}

export const stampOf = ({ overview, asOf }: SheetContext): string[] => [
  sheetWords.asOf(asOf),
  sheetWords.catalogue(overview.version, overview.published),
]

/** With the day on which the file is made. */
export const madeOn = <S extends Sheet>(sheet: S, day: string): S => ({
  ...sheet,
  stamp: [...sheet.stamp, sheetWords.made(day)],
})

const MOST_SOURCES = 12

/** Each document once, with its publisher and the latest date it bears; many are counted rather than listed. */
export function documentsOf(classes: readonly Pick<ClassDetail, 'sources'>[]): string[] {
  const documents = new Map<string, Source>()
  for (const { sources } of classes) {
    for (const source of sources) {
      const key = `${source.document} ${source.publisher}`
      const known = documents.get(key)
      if (!known || (known.dated ?? '') < (source.dated ?? '')) documents.set(key, source)
    }
  }
  const said = [...documents.values()].map(source => {
    const about = [sourcePublisher(source), sourcePlace(source)].filter(text => text !== '')
    return `${sourceName(source)} (${about.join('; ')})`
  })
  return said.length <= MOST_SOURCES
    ? said
    : [...said.slice(0, MOST_SOURCES), sheetWords.moreSources(said.length - MOST_SOURCES)]
}

/** What stands around a drawing, for a file that has no drawing: what is said, and of what. */
export const saidOf = (
  { title, subtitle, notes, sources, stamp }: Sheet,
  settings: Pick<PageSettings, 'title' | 'subtitle'>,
): [string, string][] => [
  [aboutWords.title, settings.title || title],
  [aboutWords.subtitle, settings.subtitle ?? subtitle],
  ...stamp.map((text): [string, string] => [aboutWords.made, text]),
  ...notes.map((text): [string, string] => [aboutWords.note, text]),
  ...sources.map((text): [string, string] => [aboutWords.source, text]),
]

/** The table for a file that holds nothing else: what it is limited to stands in every row. */
export const tableAlone = ({ table, holdsFor }: Pick<Sheet, 'table' | 'holdsFor'>): Table =>
  holdsFor === undefined
    ? table
    : {
        columns: [...table.columns, { title: aboutWords.holdsFor, type: 'text' }],
        rows: table.rows.map(row => [...row, holdsFor]),
      }

/** "Dana Whitlow" → "D. W." */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .flatMap(part => Array.from(part)[0] ?? [])
    .map(letter => `${letter.toLocaleUpperCase('en-US')}.`)
    .join(' ')

/** A person's name as the sheet may show it. */
export const personShown = (name: string, names: 'full' | 'initials'): string =>
  names === 'full' ? name : initialsOf(name)

/** Of many people: those with the same initials are told apart by a number, "D. W." and "D. W. 2". */
export function peopleShown(all: readonly string[], names: 'full' | 'initials'): string[] {
  if (names === 'full') return [...all]
  const met = new Map<string, number>()
  return all.map(name => {
    const initials = initialsOf(name)
    const times = (met.get(initials) ?? 0) + 1
    met.set(initials, times)
    return times === 1 ? initials : `${initials} ${times}`
  })
}
