/** Classes read from documents, under review. */
import type { Handlers, Output } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import {
  type Lexicon,
  lexiconOf,
  outline,
  readQualifications,
  writeQualifications,
} from '../../core/english/index.ts'
import type { ReviewEdit } from '../../core/contract/upkeep-shapes.ts'
import type { CataloguePack, JobClass, Kind } from '../../core/model/catalogue.ts'
import { edgeKey } from '../../core/review/draft.ts'
import { isEdited, isUntitled } from '../../core/review/edits.ts'
import { jurisdictionFor, namedPlaces } from '../../core/review/jurisdictions.ts'
import { withWordsOf } from '../../core/review/kept-words.ts'
import type { OnFile } from '../../core/review/on-file.ts'
import type { ExtractedText } from '../../core/reading/model.ts'
import { sayReview } from '../../core/words/upkeep.ts'
import { cautionOf, sourcesOf, takeIn, type Taken } from '../imports/accepting.ts'
import { type Drafted, draftReviews, edited, fileOf, placeOf, waitingFor } from '../imports/drafting.ts'
import {
  acceptReviews,
  confirmReview,
  decideReviews,
  editReview,
  placeReviews,
  sameKind,
} from '../store/commands/catalogue-commands.ts'
import { mustFindDocument } from '../store/documents.ts'
import {
  countReviews,
  leftToLook,
  placesOf,
  type KeptReview,
  type ListedReview,
  listReviews,
  placesWaiting,
  proposedKinds,
  mustFindReview,
  waitingWithKind,
  waitingCertain,
  versionFrom,
  waitingUnplaced,
} from '../store/reviews.ts'
import { readSettings, reviewerOf } from '../store/settings.ts'
import type { Room } from './room.ts'

type Names =
  | 'review.list'
  | 'review.waitingFor'
  | 'review.get'
  | 'review.edit'
  | 'review.confirm'
  | 'review.kinds'
  | 'review.sameKind'
  | 'review.read'
  | 'review.accept'
  | 'review.acceptCertain'
  | 'review.place'
  | 'review.reject'
  | 'review.reopen'

export function reviewHandlers({ store, catalogue }: Room): Pick<Handlers, Names> {
  const draft = (id: string): Drafted => {
    const [found] = store.read(reader => draftReviews(reader, catalogue().pack, [id]))
    // It refuses an id that is not here.
    if (!found) throw new Error(`No draft of ${id}`)
    return found
  }
  const get = (id: string): Output<'review.get'> => {
    const drafted = draft(id)
    return store.read(reader => {
      const { text } = mustFindDocument(reader, drafted.document.id)
      return whole(catalogue().pack, drafted, { text, version: versionFrom(reader, id) })
    })
  }

  const decide = (ids: readonly string[], reject: boolean, reason?: string): Record<string, never> => {
    store.change(decideReviews, { ids, reject, reason, by: store.read(reviewerOf) })
    return {}
  }

  const accept = (ids: readonly string[], unseen: boolean, soon?: Soon): Output<'review.accept'> => {
    const before = catalogue().pack
    const drafted = store.read(reader => draftReviews(reader, before, ids, soon?.classes))
    const taken = takeIn(before, drafted, unseen)
    const accepted = taken.ready.map(({ review, draft: { class: made } }) => ({
      review: review.id,
      classId: made.id,
    }))
    if (accepted.length > 0)
      store.change(acceptReviews, {
        before,
        after: taken.pack,
        accepted,
        by: store.read(reviewerOf),
        sourceOf: sourcesOf(taken.ready),
        partOf: soon?.partOf,
      })
    return { accepted, left: [...taken.left] }
  }

  return {
    'review.list': query => {
      const file = fileOf(catalogue().pack)
      return store.read(reader => ({
        ...countReviews(reader, query),
        places: placesWaiting(reader),
        reviews: listReviews(reader, query).map(({ version, ...each }) => ({
          ...each,
          ...standingOf(each, version, file),
        })),
      }))
    },

    'review.waitingFor': ({ classId }) => {
      const { pack } = catalogue()
      return { review: store.read(reader => waitingFor(reader, pack)).get(classId) ?? null }
    },

    'review.get': ({ id }) => get(id),

    'review.edit': ({ id, edit }) => {
      const { review, draft: is } = draft(id)
      if (review.decision !== null) throw new Refusal('conflict', sayReview.decided(titleOf(review)), 'id')
      const { english, ...facts } = edit
      const kindNames = { ...review.edit?.kindNames, ...facts.kindNames }
      const names = Object.keys(kindNames).length > 0 ? { kindNames } : {}
      const made = new Map(
        [...(review.edit?.kinds ?? []), ...(facts.kinds ?? [])].map(kind => [kind.id, kind]),
      )
      const kinds = made.size > 0 ? { kinds: [...made.values()] } : {}
      const rule =
        english === undefined ? {} : ruleOf(english, review, lexiconFor(catalogue().pack, review, is))
      store.change(editReview, {
        id,
        edit: { ...review.edit, ...facts, ...names, ...kinds, ...rule },
        title: edit.title ?? titleOf(review),
      })
      return get(id)
    },

    'review.confirm': ({ id, keys, confirmed }) => {
      const { review } = draft(id)
      if (review.decision === 'rejected')
        throw new Refusal('conflict', sayReview.decided(titleOf(review)), 'id')
      const others = (review.edit?.confirmed ?? []).filter(key => !keys.includes(key))
      store.change(confirmReview, {
        id,
        confirmed: confirmed ? [...others, ...new Set(keys)] : others,
        isMore: confirmed,
        title: titleOf(review),
        accepted: catalogue().pack.classes.find(each => each.id === review.classId) ?? null,
      })
      return get(id)
    },

    'review.kinds': () => store.read(proposedKinds),

    'review.sameKind': ({ kind, as }) => {
      const { pack } = catalogue()
      const waiting = store.read(reader =>
        waitingWithKind(reader, kind).map(id => mustFindReview(reader, id)),
      )
      const proposed = waiting.flatMap(review => [...review.reading.kinds, ...(review.edit?.kinds ?? [])])
      const named = proposed.find(({ id }) => id === kind)
      if (!named) throw new Refusal('not-found', sayReview.noKind(kind), 'kind')
      const meant =
        pack.kinds.find(({ id }) => id === as) ??
        [...proposed, ...store.read(proposedKinds).map(each => each.kind)].find(({ id }) => id === as)
      if (as !== null && (!meant || as === kind)) throw new Refusal('not-found', sayReview.noKind(as), 'as')
      const edits = waiting
        .filter(review => as === null || edited(review).kinds.some(({ id }) => id === kind))
        .map(({ id, edit }) => ({ id, edit: sameKindEdit(edit, kind, meant ?? null) }))
      if (edits.length > 0) store.change(sameKind, { edits, kind: named.name, as: meant?.name ?? null })
      return { classes: edits.length }
    },

    'review.read': ({ id, english }) => {
      const { review, draft: made } = draft(id)
      const lexicon = lexiconFor(catalogue().pack, review, made)
      const { requirement, substitutions } = ruleOf(english, review, lexicon)
      return { requirement, substitutions, outline: outline(requirement, lexicon, substitutions) }
    },

    'review.accept': ({ ids }) => accept([...new Set(ids)], false),
    'review.acceptCertain': ({ batch, ids, partOf }) => {
      const certain = store.read(reader => waitingCertain(reader, batch))
      const among = ids && new Set(ids)
      const step = among ? certain.filter(id => among.has(id)) : certain
      if (partOf === undefined) return accept(step, true)
      // A class named in this step may come in a later one: it has its id already.
      const waiting = store.read(reader => listReviews(reader, { batch }))
      return accept(step, true, {
        partOf,
        classes: waiting.filter(({ confidence, looked }) => confidence === 'certain' || looked),
      })
    },
    'review.place': ({ jurisdiction, batch }) => {
      const ids = store.read(reader => waitingUnplaced(reader, batch))
      const places = [...catalogue().pack.jurisdictions, ...namedPlaces(store.read(readSettings))]
      const { name } = jurisdictionFor(jurisdiction, places)
      if (ids.length > 0) store.change(placeReviews, { ids, jurisdiction, name })
      return { placed: ids.length }
    },
    'review.reject': ({ ids, reason }) => decide(ids, true, reason),
    'review.reopen': ({ ids }) => decide(ids, false),
  }
}

/** The rest of an accepting in steps. */
interface Soon {
  readonly partOf: string
  readonly classes: readonly ListedReview[]
}

/** The edit in which a kind is taken for another, which comes along where no catalogue has it; null: for none. */
function sameKindEdit(edit: ReviewEdit | null, kind: string, meant: Kind | null): ReviewEdit {
  const { [kind]: _, ...others } = edit?.kindsAs ?? {}
  if (meant === null) return { ...edit, kindsAs: others }
  const kinds = [...(edit?.kinds ?? []).filter(({ id }) => id !== meant.id), meant]
  return { ...edit, kinds, kindsAs: { ...others, [kind]: meant.id } }
}

const titleOf = (review: KeptReview): string => edited(review).title.value

/** The English of a person as a rule; clauses that say what they said keep the words they were read from. */
function ruleOf(
  english: string,
  review: KeptReview,
  lexicon: Lexicon,
): Pick<JobClass, 'requirement' | 'substitutions'> {
  return withWordsOf(edited(review), readQualifications(english, lexicon))
}

/** The names of the catalogue, and those that would come with the class. */
function lexiconFor(pack: CataloguePack, review: KeptReview, draft: Drafted['draft']): Lexicon {
  const { named } = review.reading
  const kinds = [...review.reading.kinds, ...(review.edit?.kinds ?? []), ...edited(review).kinds]
  const classes = draft
    ? [...draft.referenced, draft.class]
    : named.map(({ classId: id, title }) => ({ id, title }))
  return lexiconOf({
    kinds: [...new Map([...pack.kinds, ...kinds].map(kind => [kind.id, kind])).values()],
    classes: [...new Map([...pack.classes, ...classes].map(each => [each.id, each])).values()],
  })
}

function whole(
  pack: CataloguePack,
  drafted: Drafted,
  { text, version }: { readonly text: ExtractedText | null; readonly version: number | null },
): Output<'review.get'> {
  const { review, document, draft } = drafted
  const reading = edited(review)
  const { requirement, substitutions } = draft ? draft.class : reading
  const lexicon = lexiconFor(pack, review, draft)
  const file = fileOf(pack)
  const existing = draft ? file.byId(draft.class.id) : undefined
  const caution = cautionOf(pack, drafted)
  const taken = takeIn(pack, [drafted])
  const summary = {
    id: review.id,
    batch: document.batch,
    document: { id: document.id, name: document.name },
    title: reading.title.value,
    untitled: isUntitled(review.reading.title.value, review.edit),
    code: reading.code?.value ?? null,
    grade: reading.grade?.value ?? null,
    jurisdiction: placeOf(review),
    classId: review.classId,
    confidence: review.confidence,
    clauses: review.clauses,
    ...leftToLook(review.reading, review.edit),
    edited: isEdited(review.edit),
    decision: review.decision,
    decidedAt: review.decidedAt,
    decidedBy: review.decidedBy,
    remark: review.edit?.remark ?? null,
  }
  return {
    ...summary,
    ...standingOf(summary, version, file),
    text: text ?? { format: 'txt', text: '', blocks: [], problems: [] },
    reading: review.reading,
    draft: draft ? settledIn(taken, draft.class) : null,
    places: placesOf(review.reading, review.edit),
    sameKinds: sameKindsOf(review, lexicon),
    outline: outline(requirement, lexicon, substitutions),
    english: writeQualifications({ requirement, substitutions }, lexicon),
    adds: additionsOf(pack, taken, draft),
    existing: existing?.documented ? existing : null,
    problems: review.decision === 'accepted' ? [] : taken.left.map(({ problem }) => problem),
    cautions: caution === null || review.decision === 'accepted' ? [] : [caution],
  }
}

const sameKindsOf = ({ reading, edit }: KeptReview, lexicon: Lexicon): Output<'review.get'>['sameKinds'] =>
  Object.entries(edit?.kindsAs ?? {}).map(([kind, as]) => ({
    kind,
    named: [...reading.kinds, ...(edit?.kinds ?? [])].find(({ id }) => id === kind)?.name ?? kind,
    as: lexicon.kinds.nameOf(as),
  }))

/** As it would stand in the catalogue: its level is settled by what it names. */
function settledIn({ ready, pack }: Taken, made: JobClass): JobClass {
  const settled = ready.length > 0 ? pack.classes.find(({ id }) => id === made.id) : undefined
  return settled ? { ...made, level: settled.level, notes: settled.notes } : made
}

const keysOf = ({ edges }: CataloguePack): Set<string> => new Set(edges.map(edgeKey))

function additionsOf(
  pack: CataloguePack,
  taken: Taken,
  draft: Drafted['draft'],
): Output<'review.get'>['adds'] {
  if (!draft) return { jurisdictions: [], kinds: [], classes: [], edges: [] }
  const [before, after] = [keysOf(pack), taken.ready.length > 0 ? keysOf(taken.pack) : null]
  const isNew = !pack.jurisdictions.some(({ id }) => id === draft.jurisdiction.id)
  return {
    jurisdictions: isNew ? [draft.jurisdiction] : [],
    kinds: [...draft.kinds],
    classes: [...draft.referenced],
    edges: draft.edges.filter(edge => !before.has(edgeKey(edge)) && after?.has(edgeKey(edge)) !== false),
  }
}

type Standing = Pick<Output<'review.get'>, 'classId' | 'standing'>

function standingOf(
  review: {
    readonly jurisdiction: string | null
    readonly title: string
    readonly code: string | null
    readonly classId: string | null
    readonly decision: 'accepted' | 'rejected' | null
  },
  version: number | null,
  file: OnFile,
): Standing {
  const { jurisdiction, title, code } = review
  if (jurisdiction === null) return { classId: null, standing: 'new' }
  const classId = review.classId ?? file.idOf(jurisdiction, title, code ?? undefined)
  if (review.decision === 'accepted')
    return { classId, standing: version !== null && version > 1 ? 'documented' : 'new' }
  const found = file.byId(classId)
  return { classId, standing: found ? (found.documented ? 'documented' : 'referenced') : 'new' }
}
