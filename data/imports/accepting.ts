/** Which drafts the catalogue can take, and what it is with them. */
import type { CataloguePack, JobClass } from '../../core/model/catalogue.ts'
import { keyIn } from '../../core/model/class-id.ts'
import { dateOf, isOlder } from '../../core/review/document-date.ts'
import type { Draft } from '../../core/review/draft.ts'
import { isUntitled } from '../../core/review/edits.ts'
import { withDrafts } from '../../core/review/with-drafts.ts'
import { sayImport, sayReview } from '../../core/words/upkeep.ts'
import { findProblems } from '../catalogue/index.ts'
import { edgeId } from '../store/catalogue-rows.ts'
import { type Drafted, fileOf } from './drafting.ts'

/** A draft that is ready to be taken in. */
export type Ready = Drafted & { readonly draft: Draft }

export interface Taken {
  readonly ready: readonly Ready[]
  readonly left: readonly { readonly review: string; readonly problem: string }[]
  readonly pack: CataloguePack
}

/**
 * Takes in what fits; what does not is left, with the reason. The catalogue after it fits together. `unseen`: nobody
 * looked at them, so an older specification does not take the place of a later one.
 */
export function takeIn(pack: CataloguePack, drafted: readonly Drafted[], unseen = false): Taken {
  const left: { review: string; problem: string }[] = []
  const latest = latestOf(drafted)
  const unseenProblem = unseen ? unseenProblemIn(pack, drafted) : () => null
  let ready = drafted.filter((each): each is Ready => {
    const problem = ownProblem(each, latest) ?? unseenProblem(each)
    if (problem !== null) left.push({ review: each.review.id, problem })
    return problem === null
  })
  for (;;) {
    const after = withDrafts(
      pack,
      ready.map(({ draft }) => draft),
    )
    const problems = findProblems(after)
    if (problems.length === 0) return { ready, left, pack: after }
    const blamed = ready.filter(({ draft }) => problems.some(line => isAbout(line, draft.class.id)))
    const out = new Set(blamed.length > 0 ? blamed : ready)
    for (const each of out)
      left.push({
        review: each.review.id,
        problem: problems.find(line => isAbout(line, each.draft.class.id)) ?? problems[0] ?? '',
      })
    ready = ready.filter(each => !out.has(each))
  }
}

/** Why a draft cannot be taken in, whatever the catalogue; null where nothing is in its way. */
function ownProblem({ review, draft }: Drafted, latest: ReadonlyMap<string, string>): string | null {
  if (review.decision === 'accepted') return sayReview.alreadyAccepted
  if (isUntitled(review.reading.title.value, review.edit)) return sayReview.noTitle
  if (!draft) return sayReview.noJurisdiction
  return latest.get(draft.class.id) === review.id ? null : sayReview.sameClass(draft.class.id)
}

/** Of drafts of one class the latest dated, the first where dates do not say: reviews by classes. */
function latestOf(drafted: readonly Drafted[]): Map<string, string> {
  const latest = new Map<string, { review: string; made: JobClass }>()
  for (const { review, draft } of drafted) {
    if (!draft || review.decision === 'accepted') continue
    const known = latest.get(draft.class.id)
    if (!known || isOlder(known.made, draft.class))
      latest.set(draft.class.id, { review: review.id, made: draft.class })
  }
  return new Map([...latest].map(([id, { review }]) => [id, review]))
}

/** Why somebody must look at one of these drafts before it is taken in; null where nothing calls for it. */
function unseenProblemIn(pack: CataloguePack, drafted: readonly Drafted[]): (each: Drafted) => string | null {
  const doubled = namesakesAmong(drafted)
  return each => {
    const [caution] = cautionsOf(pack, each)
    if (caution !== undefined) return caution
    const namesake = namesakeOf(pack, each)
    if (namesake) return sayReview.namesake(namesake.title, namesake.code)
    return each.draft && doubled.has(each.review.id) ? sayReview.namesakes(each.draft.class.title) : null
  }
}

/** Reviews of classes of one jurisdiction and title that come with several codes: one class under two codes, or two. */
function namesakesAmong(drafted: readonly Drafted[]): Set<string> {
  const made = drafted.flatMap(({ review, draft }) =>
    draft && review.decision !== 'accepted' ? [{ review: review.id, ...draft.class }] : [],
  )
  const byTitle = Map.groupBy(made, ({ jurisdiction, title }) => keyIn(jurisdiction, title))
  return new Set(
    [...byTitle.values()].flatMap(same =>
      new Set(same.map(({ id }) => id)).size > 1 ? same.map(({ review }) => review) : [],
    ),
  )
}

/** What a person should know before they accept a draft, beside that it may be a class on file under a new code. */
export function cautionsOf(pack: CataloguePack, { draft }: Drafted): string[] {
  if (!draft) return []
  const existing = fileOf(pack).byId(draft.class.id)
  const { title, abolished } = draft.class
  return [
    ...(abolished === undefined ? [] : [sayReview.abolished(title, abolished)]),
    ...(existing?.documented && isOlder(draft.class, existing)
      ? [sayReview.older(dateOf(draft.class) ?? '', dateOf(existing) ?? '')]
      : []),
  ]
}

/** A class on file of its title, where it would become a second one with another code. */
export function namesakeOf(pack: CataloguePack, { draft }: Drafted): JobClass | undefined {
  const file = fileOf(pack)
  return draft && !file.byId(draft.class.id) ? file.namesake(draft.class) : undefined
}

/** `findProblems` names the class or edge each line is about. */
const isAbout = (line: string, classId: string): boolean => line.split(/[\s:]/).includes(classId)

/** The document that a record came with, by the record's id. */
export function sourcesOf(ready: readonly Ready[]): (id: string) => string {
  const sources = new Map<string, string>()
  for (const { document, draft } of ready) {
    const { class: made, referenced, kinds, edges, jurisdiction } = draft
    const ids = [made, ...referenced, ...kinds, jurisdiction].map(({ id }) => id)
    for (const id of [...ids, ...edges.map(edgeId)]) if (!sources.has(id)) sources.set(id, document.name)
  }
  const [first, ...others] = new Set(ready.map(({ document }) => document.name))
  // What joins several of them, as the edges of a series, is of them all.
  const all = first !== undefined && others.length === 0 ? first : sayImport.documents(ready.length)
  return id => sources.get(id) ?? all
}
