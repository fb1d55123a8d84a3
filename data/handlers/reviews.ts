/** Classes read from documents, under review. */
import type { Handlers, Output } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { type Lexicon, outline, readQualifications } from '../../core/english/index.ts'
import type { ReviewEdit } from '../../core/contract/upkeep-shapes.ts'
import type { JobClass, Kind } from '../../core/model/catalogue.ts'
import { jurisdictionFor, namedPlaces } from '../../core/review/jurisdictions.ts'
import { withWordsOf } from '../../core/review/kept-words.ts'
import { sayReview } from '../../core/words/upkeep.ts'
import { sourcesOf, takeIn } from '../imports/accepting.ts'
import { type Drafted, draftReviews, edited, fileOf, waitingFor } from '../imports/drafting.ts'
import {
  acceptReviews,
  confirmReview,
  decideReviews,
  editReview,
  placeReviews,
  sameKind,
} from '../store/commands/review-commands.ts'
import { mustFindDocument } from '../store/documents.ts'
import {
  countReviews,
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
  ruleStateOf,
} from '../store/reviews.ts'
import { readSettings, reviewerOf } from '../store/settings.ts'
import { lexiconFor, placeNamed, shown, standingOf } from './review-shown.ts'
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

export function reviewHandlers({ store, catalogue, recount }: Room): Pick<Handlers, Names> {
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
      return shown(catalogue().pack, drafted, { text, version: versionFrom(reader, id) })
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
      recount()
      const file = fileOf(catalogue().pack)
      return store.read(reader => ({
        ...countReviews(reader, query),
        places: placesWaiting(reader),
        reviews: listReviews(reader, query).map(({ version, means, ...each }) => ({
          ...each,
          ...standingOf({ ...each, means }, version, file),
        })),
      }))
    },

    'review.waitingFor': ({ classId }) => {
      const { pack } = catalogue()
      return { review: store.read(reader => waitingFor(reader, pack)).get(classId) ?? null }
    },

    'review.get': ({ id }) => get(id),

    'review.edit': ({ id, edit, seen }) => {
      const { review, draft: is } = draft(id)
      if (review.decision !== null) throw new Refusal('conflict', sayReview.decided(titleOf(review)), 'id')
      if (seen !== undefined && seen !== ruleStateOf(review))
        throw new Refusal('conflict', sayReview.changed(titleOf(review)), 'seen')
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
      const drafted = draft(id)
      const { review } = drafted
      if (review.decision === 'rejected')
        throw new Refusal('conflict', sayReview.decided(titleOf(review)), 'id')
      const others = (review.edit?.confirmed ?? []).filter(key => !keys.includes(key))
      store.change(confirmReview, {
        id,
        confirmed: confirmed ? [...others, ...new Set(keys)] : others,
        isMore: confirmed,
        title: titleOf(review),
        what: keys.length === 1 ? placeNamed(catalogue().pack, drafted, keys[0]) : null,
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
      recount()
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
    'review.place': ({ jurisdiction, batch, ids: asked }) => {
      const among = asked && new Set(asked)
      const unplaced = store.read(reader => waitingUnplaced(reader, batch))
      const ids = among ? unplaced.filter(id => among.has(id)) : unplaced
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
  const yields = edit?.yields?.map(each => (each.kind === kind ? { ...each, kind: meant.id } : each))
  return { ...edit, kinds, ...(yields && { yields }), kindsAs: { ...others, [kind]: meant.id } }
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
