/** The changes of classes under review: edited, confirmed, placed, decided; and accepted into the catalogue. */
import type { ReviewEdit } from '../../../core/contract/upkeep-shapes.ts'
import type { JobClass } from '../../../core/model/catalogue.ts'
import { withConfirmed } from '../../../core/review/places.ts'
import { countBeside, withUnread } from '../../../core/review/unread-notes.ts'
import { sayUpkeepChange } from '../../../core/words/upkeep.ts'
import type { Command, Desk } from '../change.ts'
import { localImage } from '../local-records.ts'
import { earlierSteps, rowsOf } from '../log.ts'
import { mustFindReview, placesOf, reviewImage } from '../reviews.ts'
import { listVersions } from '../versions.ts'
import { type CatalogueChange, writePack } from './catalogue-commands.ts'

interface AcceptReviews extends CatalogueChange {
  readonly accepted: readonly { readonly review: string; readonly classId: string }[]
  /** Names the accepting that this is a step of. */
  readonly partOf?: string | undefined
}

export const acceptReviews: Command<AcceptReviews> = {
  name: 'review.accept',
  arguments: ({ accepted }) => ({ accepted: accepted.map(({ review }) => review) }),
  partOf: ({ partOf }) => partOf,
  run: (desk, { accepted, partOf, ...change }) => {
    writePack(desk, change, new Map(accepted.map(({ review, classId }) => [classId, review])))
    for (const { review, classId } of accepted) {
      const { edit } = mustFindReview(desk, review)
      const verdict = {
        edit,
        decision: 'accepted',
        classId,
        decidedAt: desk.now,
        decidedBy: change.by,
      } as const
      desk.put('review', review, reviewImage(verdict))
    }
    const [first] = accepted
    const title = change.after.classes.find(({ id }) => id === first?.classId)?.title ?? ''
    return sayUpkeepChange.accepted(acceptedBefore(desk, partOf) + accepted.length, title)
  },
}

/** How many the earlier steps took in. */
function acceptedBefore(desk: Desk, partOf: string | undefined): number {
  const earlier = earlierSteps(desk, 'review.accept', partOf)
  return earlier ? rowsOf(desk, earlier.id).filter(({ record }) => record === 'review').length : 0
}

export const editReview: Command<{ id: string; edit: ReviewEdit; title: string }> = {
  name: 'review.edit',
  arguments: ({ id }) => ({ id }),
  run: (desk, { id, edit, title }) => {
    desk.put('review', id, reviewImage({ ...mustFindReview(desk, id), edit }))
    return sayUpkeepChange.edited(title)
  },
}

interface ConfirmReview {
  readonly id: string
  readonly confirmed: readonly string[]
  /** They say it of one more; else they take it back. */
  readonly isMore: boolean
  readonly title: string
  /** The one place that is meant, quoted; null where there are several. */
  readonly what: string | null
  /** The class on file that it was accepted as. */
  readonly accepted: JobClass | null
}

/** Says which places of a class a person found right; of one that was accepted, its record says so from then on, too. */
export const confirmReview: Command<ConfirmReview> = {
  name: 'review.confirm',
  arguments: ({ id, confirmed }) => ({ id, confirmed }),
  run: (desk, { id, confirmed, isMore, title, what, accepted }) => {
    const review = mustFindReview(desk, id)
    const edit = { ...review.edit, confirmed: [...confirmed] }
    desk.put('review', id, reviewImage({ ...review, edit }))
    // A later version, or one that was edited since, is no longer what this review was accepted as.
    if (accepted && listVersions(desk, accepted.id).at(-1)?.reading === id) {
      const rule = withConfirmed(accepted, confirmed)
      const beside = countBeside(placesOf(review.reading, edit))
      const is = { ...accepted, ...rule, notes: withUnread(accepted.notes, rule.requirement, beside) }
      desk.put('class', is.id, localImage(desk, 'class', is.id, is))
    }
    return isMore ? sayUpkeepChange.confirmed(title, what) : sayUpkeepChange.unconfirmed(title, what)
  },
}

interface PlaceReviews {
  readonly ids: readonly string[]
  readonly jurisdiction: string
  /** Of the place, for the label. */
  readonly name: string
}

/** Says of several at once where they are from. */
export const placeReviews: Command<PlaceReviews> = {
  name: 'review.place',
  arguments: ({ ids, jurisdiction }) => ({ ids, jurisdiction }),
  run: (desk, { ids, jurisdiction, name }) => {
    for (const id of ids) {
      const review = mustFindReview(desk, id)
      desk.put('review', id, reviewImage({ ...review, edit: { ...review.edit, jurisdiction } }))
    }
    return sayUpkeepChange.placed(ids.length, name)
  },
}

interface SameKind {
  readonly edits: readonly { readonly id: string; readonly edit: ReviewEdit }[]
  readonly kind: string
  /** Null: they are told apart again. */
  readonly as: string | null
}

/** Takes a kind that waiting classes bring along for another one. */
export const sameKind: Command<SameKind> = {
  name: 'review.sameKind',
  arguments: ({ kind, as }) => ({ kind, as }),
  run: (desk, { edits, kind, as }) => {
    for (const { id, edit } of edits)
      desk.put('review', id, reviewImage({ ...mustFindReview(desk, id), edit }))
    return as === null ? sayUpkeepChange.kindApart(kind) : sayUpkeepChange.sameKind(kind, as, edits.length)
  },
}

interface Decide {
  readonly ids: readonly string[]
  readonly reject: boolean
  readonly by: string | null
  /** Why, where they say so. */
  readonly reason?: string | undefined
}

/** Has reviews rejected, or wait again. One that was accepted stays so. */
export const decideReviews: Command<Decide> = {
  name: 'review.decide',
  arguments: ({ ids, reject }) => ({ ids, reject }),
  run: (desk, { ids, reject, by, reason }) => {
    const reviews = ids.map(id => mustFindReview(desk, id)).filter(({ decision }) => decision !== 'accepted')
    for (const review of reviews) {
      const decided = reject
        ? ({
            decision: 'rejected',
            decidedAt: desk.now,
            decidedBy: by,
            ...(reason !== undefined && { edit: { ...review.edit, remark: reason } }),
          } as const)
        : { decision: null, decidedAt: null, decidedBy: null }
      desk.put('review', review.id, reviewImage({ ...review, ...decided }))
    }
    const title = reviews[0]?.edit?.title ?? reviews[0]?.reading.title.value ?? ''
    return reject
      ? sayUpkeepChange.rejected(reviews.length, title)
      : sayUpkeepChange.reopened(reviews.length, title)
  },
}
