/** Which drafts the catalogue can take, and what it is with them. */
import type { CataloguePack } from '../../core/model/catalogue.ts'
import type { Draft } from '../../core/review/draft.ts'
import { withDrafts } from '../../core/review/with-drafts.ts'
import { sayImport, sayReview } from '../../core/words/upkeep.ts'
import { findProblems } from '../catalogue/index.ts'
import { edgeId } from '../store/catalogue-rows.ts'
import type { Drafted } from './drafting.ts'

/** A draft that is ready to be taken in. */
export type Ready = Drafted & { readonly draft: Draft }

export interface Taken {
  readonly ready: readonly Ready[]
  readonly left: readonly { readonly review: string; readonly problem: string }[]
  readonly pack: CataloguePack
}

/** Takes in what fits; what does not is left, with the reason. The catalogue after it fits together. */
export function takeIn(pack: CataloguePack, drafted: readonly Drafted[]): Taken {
  const left: { review: string; problem: string }[] = []
  const classes = new Set<string>()
  let ready = drafted.filter((each): each is Ready => {
    const problem = ownProblem(each, classes)
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
function ownProblem({ review, draft }: Drafted, classes: Set<string>): string | null {
  if (review.decision === 'accepted') return sayReview.alreadyAccepted
  if (!draft) return sayReview.noJurisdiction
  if (classes.has(draft.class.id)) return sayReview.sameClass(draft.class.id)
  classes.add(draft.class.id)
  return null
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
