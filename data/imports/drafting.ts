/** Classes under review → drafts of their records, by the catalogue as it is now. Gathers; `core/review` computes. */
import { type CatalogueNames, namesFor } from '../../core/reading/names/index.ts'
import { type Draft, draftsOf, type ReadingToDraft } from '../../core/review/draft.ts'
import { editedClass, editedReading } from '../../core/review/edits.ts'
import type { CataloguePack, Jurisdiction } from '../../core/model/catalogue.ts'
import type { ClassId } from '../../core/model/primitives.ts'
import { jurisdictionFor, namedPlaces } from '../../core/review/jurisdictions.ts'
import { namesAnew } from '../../core/review/names-anew.ts'
import { type OnFile, onFile, type SaidOfClass } from '../../core/review/on-file.ts'
import type { Reader } from '../store/handle.ts'
import { type KeptDocument, mustFindDocument } from '../store/documents.ts'
import { readingsOf } from '../store/readings.ts'
import { readSettings } from '../store/settings.ts'
import { type KeptReview, listReviews, mustFindReview } from '../store/reviews.ts'
import { titlesOf } from './titles.ts'

export interface Drafted {
  readonly review: KeptReview
  readonly document: Pick<KeptDocument, 'id' | 'batch' | 'name'>
  /** Null where nobody said yet where the class is from. */
  readonly draft: Draft | null
}

/** Where a class is from, as far as the document or a person said. */
export const placeOf = ({ edit, jurisdiction }: KeptReview): string | null =>
  edit?.jurisdiction ?? jurisdiction

export const edited = ({ reading, edit }: KeptReview): ReadingToDraft =>
  edit === null ? reading : editedReading(reading, edit)

const files = new WeakMap<CataloguePack, OnFile>()

/** The classes of a catalogue to be found in; made once for it. */
export function fileOf(pack: CataloguePack): OnFile {
  const known = files.get(pack) ?? onFile(pack.classes)
  files.set(pack, known)
  return known
}

/** Classes known by name only whose specification was read and waits for review, with the first review of each. */
export function waitingFor(reader: Reader, pack: CataloguePack): ReadonlyMap<ClassId, string> {
  const waiting = new Map<ClassId, string>()
  if (pack.classes.every(({ documented }) => documented)) return waiting
  const file = fileOf(pack)
  for (const review of listReviews(reader, {})) {
    const { jurisdiction } = review
    if (jurisdiction === null || review.untitled) continue
    const named = file.byId(file.idOf({ ...review, jurisdiction }))
    if (named?.documented === false && !waiting.has(named.id)) waiting.set(named.id, review.id)
  }
  return waiting
}

/**
 * The drafts of these reviews, in their order. Classes they name are looked up anew, for the catalogue may have gained
 * them since, and some may be among the drafts, or come soon.
 */
export function draftReviews(
  reader: Reader,
  pack: CataloguePack,
  ids: readonly string[],
  soon: readonly Coming[] = [],
): Drafted[] {
  const reviews = ids.map(id => mustFindReview(reader, id))
  const file = fileOf(pack)
  const places = [...pack.jurisdictions, ...namedPlaces(readSettings(reader))]
  const namesIn = namesAmong(pack, file, [...reviews.map(comingOf), ...soon])
  const drafted = [...Map.groupBy(reviews, ({ document }) => document)].flatMap(([id, wanted]) => {
    const document = mustFindDocument(reader, id)
    const all = readingsOf(reader, id).map(each => mustFindReview(reader, each))
    const drafts = new Map(
      [...new Set(wanted.map(placeOf))].flatMap(place =>
        place === null
          ? []
          : [[place, draftsIn(place, document, all, { pack, places, file, names: namesIn(place) })]],
      ),
    )
    return wanted.map((review): Drafted => {
      const place = placeOf(review)
      const draft = place === null ? undefined : drafts.get(place)?.get(review.id)
      // Not its text: of thousands of drafts that would be a lot.
      return { review, document: { id, batch: document.batch, name: document.name }, draft: draft ?? null }
    })
  })
  const byId = new Map(drafted.map(each => [each.review.id, each]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

interface Around {
  readonly pack: CataloguePack
  /** Of the catalogue, and those that a person named and it does not have yet. */
  readonly places: readonly Jurisdiction[]
  readonly file: OnFile
  readonly names: CatalogueNames
}

/** All classes of a document as of one jurisdiction, by their reviews: what they share is told apart by all of them. */
function draftsIn(
  place: string,
  document: KeptDocument,
  all: readonly KeptReview[],
  { pack, places, file, names }: Around,
): Map<string, Draft> {
  const drafts = draftsOf(
    all.map(review => namesAnew(edited(review), names)),
    {
      jurisdiction: jurisdictionFor(place, places),
      document: document.name,
      address: document.text?.address,
      text: document.text?.text ?? '',
      kinds: pack.kinds,
      onFile: file,
    },
  )
  return new Map(
    drafts.flatMap((draft, index) => {
      const review = all[index]
      return review ? [[review.id, { ...draft, class: editedClass(draft.class, review.edit ?? {}) }]] : []
    }),
  )
}

/** What a class that is to come into the catalogue is called. */
export interface Coming extends Omit<SaidOfClass, 'jurisdiction'> {
  /** Null where nobody said yet where it is from. */
  readonly jurisdiction: string | null
}

function comingOf(review: KeptReview): Coming {
  const { title, code, means } = edited(review)
  return { jurisdiction: placeOf(review), title: title.value, code: code?.value, means }
}

/** Names of the catalogue and of the classes to come; titles are prepared once for each jurisdiction. */
function namesAmong(
  pack: CataloguePack,
  file: OnFile,
  coming: readonly Coming[],
): (jurisdiction: string) => CatalogueNames {
  const own = coming.flatMap(({ jurisdiction, ...said }) =>
    jurisdiction === null
      ? []
      : [{ id: file.idOf({ jurisdiction, ...said }), title: said.title, jurisdiction }],
  )
  const names = namesFor({
    classes: [...titlesOf(pack.classes), ...own],
    jurisdiction: null,
    batchTitles: [],
  })
  const known = new Map<string, CatalogueNames>()
  return jurisdiction => {
    const found = known.get(jurisdiction) ?? names.within(jurisdiction)
    known.set(jurisdiction, found)
    return found
  }
}
