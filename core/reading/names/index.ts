/** Class titles in running text → classes of the catalogue, of the batch, or referenced ones. */
import { BySpan } from '../by-span.ts'
import type { ClassNames, NamedClass, Span } from '../model.ts'
import { findTitles } from './find.ts'
import { KnownTitles } from './known-titles.ts'
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

/** Names that can be asked for the jurisdiction a document turns out to be of, and with the titles it defines itself. */
export interface CatalogueNames extends ClassNames {
  within(jurisdiction: string | null, own?: readonly string[]): CatalogueNames
}

/** A range is part of a class, not of its title: "Staff Services Analyst, Range C". */
const RANGE =
  /\s{0,3}[,(]?\s{0,3}\branges?\s+[A-Z](?:(?:\s*,\s*|\s+(?:and|or)\s+|\s*,\s*(?:and|or)\s+)[A-Z]){0,4}\)?$/i

/** Where neither the person nor the document says whose class it is. */
const UNKNOWN_JURISDICTION = 'unknown'

export function namesFor(onFile: NamesOnFile): CatalogueNames {
  const index = new Map<string, JurisdictionTitles>()
  const titlesOf = (jurisdiction: string): JurisdictionTitles => {
    let titles = index.get(jurisdiction)
    if (!titles) index.set(jurisdiction, (titles = gatherTitles(onFile, jurisdiction)))
    return titles
  }
  const namesWithin = (jurisdiction: string, own: readonly string[]): CatalogueNames => {
    const { ids, known: shared } = titlesOf(jurisdiction)
    const known = own.every(title => shared.get(title) !== undefined)
      ? shared
      : new KnownTitles([...shared.titles(), ...own])
    const named = (printed: string, { from, to }: Span): NamedClass => {
      const title = printed.replace(RANGE, '') || printed
      const exact = known.get(title)
      const near = exact === undefined ? shared.near(title) : undefined
      const onFileAs = exact ?? near
      const meant = onFileAs ?? title
      const classId = ids.get(titleKey(meant)) ?? `${jurisdiction}/${titleSlug(meant)}`
      return {
        title: meant,
        classId,
        known: onFileAs !== undefined,
        ...(near !== undefined && { misspelt: true }),
        ...(known.isOfSeveral(meant) && { ofSeveral: true }),
        from,
        to,
      }
    }
    const found = new BySpan<NamedClass[]>()
    return {
      find: (text, span) =>
        found.of(text, span, () => findTitles(text, span, known).map(hit => named(hit.title, hit))),
      named,
      within: (other, ownThere = []) => namesWithin(other ?? UNKNOWN_JURISDICTION, ownThere),
    }
  }
  return namesWithin(onFile.jurisdiction ?? UNKNOWN_JURISDICTION, [])
}

interface JurisdictionTitles {
  readonly ids: ReadonlyMap<string, string>
  readonly known: KnownTitles
}

function gatherTitles({ classes, batchTitles }: NamesOnFile, jurisdiction: string): JurisdictionTitles {
  const own = classes.filter(aClass => aClass.jurisdiction === jurisdiction)
  return {
    ids: new Map(own.map(({ id, title }) => [titleKey(title), id])),
    known: new KnownTitles([...own.map(({ title }) => title), ...batchTitles]),
  }
}
