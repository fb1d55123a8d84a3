/** The changes of the catalogue: classes accepted from a review, edited, or taken from a pack. */
import type { ReviewEdit } from '../../../core/contract/upkeep-shapes.ts'
import type { CataloguePack, JobClass, Provenance } from '../../../core/model/catalogue.ts'
import { sayUpkeepChange } from '../../../core/words/upkeep.ts'
import { withConfirmed } from '../../../core/review/places.ts'
import { edgeId } from '../catalogue-rows.ts'
import type { Command, Desk } from '../change.ts'
import { earlierSteps, rowsOf } from '../log.ts'
import { type CatalogueKind, goneImage, localImage } from '../local-records.ts'
import { mustFindReview, reviewImage } from '../reviews.ts'
import { type KeptVersion, listVersions, versionId, versionImage } from '../versions.ts'

/** The catalogue before a change and after it; what is the same object in both stays. */
export interface Change {
  readonly before: CataloguePack
  readonly after: CataloguePack
  /** Who changes it, as they name themselves. */
  readonly by: string | null
  /** Where the records that change come from, by their ids; absent where they say so themselves. */
  readonly sourceOf?: (id: string) => string
}

interface AcceptReviews extends Change {
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
  /** The class on file that it was accepted as. */
  readonly accepted: JobClass | null
}

/** Says which places of a class a person found right; of one that was accepted, its record says so from then on, too. */
export const confirmReview: Command<ConfirmReview> = {
  name: 'review.confirm',
  arguments: ({ id, confirmed }) => ({ id, confirmed }),
  run: (desk, { id, confirmed, isMore, title, accepted }) => {
    const review = mustFindReview(desk, id)
    desk.put('review', id, reviewImage({ ...review, edit: { ...review.edit, confirmed: [...confirmed] } }))
    // A later version, or one that was edited since, is no longer what this review was accepted as.
    if (accepted && listVersions(desk, accepted.id).at(-1)?.reading === id) {
      const is = { ...accepted, ...withConfirmed(accepted, confirmed) }
      desk.put('class', is.id, localImage(desk, 'class', is.id, is))
    }
    return isMore ? sayUpkeepChange.confirmed(title) : sayUpkeepChange.unconfirmed(title)
  },
}

/** Says of several at once where they are from. */
/** `name`: the place as it is called. */
export const placeReviews: Command<{ ids: readonly string[]; jurisdiction: string; name: string }> = {
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

export const editClass: Command<Change & { id: string; title: string }> = {
  name: 'catalogue.edit',
  arguments: ({ id }) => ({ id }),
  run: (desk, { title, ...change }) => {
    writePack(desk, change)
    return sayUpkeepChange.editedClass(title)
  },
}

type HistoryStep = Omit<KeptVersion, 'classId' | 'number' | 'document'>

interface MergePack extends Change {
  readonly version: string
  /** By class, of those that the pack tells a history of: all versions, the last one in force. */
  readonly histories: ReadonlyMap<string, { readonly versions: readonly HistoryStep[] }>
}

export const mergePack: Command<MergePack> = {
  name: 'pack.merge',
  arguments: ({ version }) => ({ version }),
  run: (desk, { version, histories, ...change }) => {
    writePack(desk, change)
    for (const [classId, { versions }] of histories)
      for (const [at, each] of versions.entries())
        desk.put('version', versionId(classId, at + 1), versionImage({ classId, number: at + 1, ...each }))
    return sayUpkeepChange.mergedPack(version)
  },
}

const byId = ({ id }: { readonly id: string }): string => id

/** Makes the records what they are after the change. Where a documented class changes, its version before stays. */
export function writePack(
  desk: Desk,
  change: Change,
  readings: ReadonlyMap<string, string> = new Map(),
): void {
  const { before, after, by } = change
  writeTable(desk, 'kind', before.kinds, after.kinds, { idOf: byId, ...change })
  writeTable(desk, 'jurisdiction', before.jurisdictions, after.jurisdictions, { idOf: byId, ...change })
  const classes = writeTable(desk, 'class', before.classes, after.classes, { idOf: byId, ...change })
  for (const { was, is } of classes)
    if (is.documented) addVersion(desk, was, is.id, { by, reading: readings.get(is.id) ?? null })
  writeTable(desk, 'edge', before.edges, after.edges, { idOf: edgeId, ...change })
}

type Written = { readonly provenance?: Provenance | undefined }

/** Writes what differs, takes away what is gone, and answers the records that are new or say something else. */
function writeTable<Body extends Written>(
  desk: Desk,
  kind: CatalogueKind,
  before: readonly Body[],
  after: readonly Body[],
  { idOf, sourceOf }: Pick<Change, 'sourceOf'> & { idOf: (body: Body) => string },
): { was: Body | undefined; is: Body }[] {
  const gone = new Map(before.map(body => [idOf(body), body]))
  const changed: { was: Body | undefined; is: Body }[] = []
  const version = desk.now.slice(0, 10)
  for (const body of after) {
    const id = idOf(body)
    const was = gone.get(id)
    gone.delete(id)
    // Who wrote a record is no part of what it says; but a pack may know better than we did.
    const given = sourceOf ? { ...body, provenance: was?.provenance } : body
    if (was === body || JSON.stringify(was) === JSON.stringify(given)) continue
    const is = sourceOf ? { ...body, provenance: { source: sourceOf(id), version } } : body
    desk.put(kind, id, localImage(desk, kind, id, is))
    changed.push({ was, is })
  }
  for (const id of gone.keys()) desk.put(kind, id, goneImage(desk, kind, id))
  return changed
}

function addVersion(
  desk: Desk,
  was: JobClass | undefined,
  classId: string,
  { by, reading }: { by: string | null; reading: string | null },
): void {
  const versions = listVersions(desk, classId)
  const last = versions.at(-1)
  let number = last?.number ?? 0
  if (was?.documented) {
    // The first change here finds a class that was shipped.
    const previous = last ?? { classId, number: 1, acceptedAt: null, acceptedBy: null, reading: null }
    number = previous.number
    desk.put('version', versionId(classId, number), versionImage({ ...previous, body: was }))
  }
  const next = { classId, number: number + 1, body: null, acceptedAt: desk.now, acceptedBy: by, reading }
  desk.put('version', versionId(classId, number + 1), versionImage(next))
}
