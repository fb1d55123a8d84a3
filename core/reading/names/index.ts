/** Class titles in running text → classes of the catalogue, of the batch, or referenced ones. */
import type { ClassNames, NamedClass, Span } from '../model.ts'
import { findTitles } from './find.ts'
import { titleKey, titleSlug } from './title-key.ts'

/** A title on file and the class it names. */
export interface TitleOnFile {
  readonly id: string
  readonly title: string
  readonly jurisdiction: string
}

export interface NamesOnFile {
  /** Every class of the catalogue. */
  readonly classes: readonly TitleOnFile[]
  /** Whose titles are meant; null where the person did not say. */
  readonly jurisdiction: string | null
  /** Titles that documents of the same batch define. */
  readonly batchTitles: readonly string[]
}

/** Names that can be asked for another jurisdiction: the one a document turns out to be of. */
export interface CatalogueNames extends ClassNames {
  within(jurisdiction: string): CatalogueNames
}

/** Where neither the person nor the document says whose class it is. */
export const UNKNOWN_JURISDICTION = 'unknown'

export function namesFor(onFile: NamesOnFile): CatalogueNames {
  const jurisdiction = onFile.jurisdiction ?? UNKNOWN_JURISDICTION
  const ids = new Map(
    onFile.classes
      .filter(aClass => aClass.jurisdiction === jurisdiction)
      .map(({ id, title }) => [titleKey(title), { id, title }]),
  )
  const batch = new Map(onFile.batchTitles.map(title => [titleKey(title), title]))
  const known = new Map([...batch, ...[...ids].map(([key, { title }]): [string, string] => [key, title])])
  const named = (title: string, { from, to }: Span): NamedClass => {
    const key = titleKey(title)
    const classId = ids.get(key)?.id ?? `${jurisdiction}/${titleSlug(batch.get(key) ?? title)}`
    return { title: known.get(key) ?? title, classId, known: known.has(key), from, to }
  }
  return {
    find: (text, span) => findTitles(text, span, known).map(({ title, from, to }) => named(title, { from, to })),
    named,
    within: other => (other === onFile.jurisdiction ? namesFor(onFile) : namesFor({ ...onFile, jurisdiction: other })),
  }
}
