/** "Applicants under the open pattern must meet the following:" before a demand: of whom it is asked, the rule does not say. */
import type { RequirementNode } from '../../model/requirement.ts'
import type { ReadNote } from '../model.ts'
import { onOneLine } from '../text/one-line.ts'
import { leavesOf, replaced, toCheck } from './nodes.ts'

const STEM =
  /^\W*(?:applicants|candidates|persons|employees|those)\b[^:]{0,40}?\b(?:applying|competing|qualifying|filing|who|under|from|with|without)\b[^:]*:\s*$/iu
/** Between the colon and what it opens. */
const WIDEST_GAP = 4

/** The tree with each such demand to be checked; the notes that open one are told with every answer. */
export function withSomeApplicants(
  text: string,
  tree: RequirementNode,
  notes: readonly ReadNote[],
): { readonly tree: RequirementNode; readonly notes: readonly ReadNote[] } {
  const opening = notes.filter(({ from, to }) => STEM.test(onOneLine(text.slice(from, to))))
  if (opening.length === 0) return { tree, notes }
  const doubted = leavesOf(tree).filter(({ words }) =>
    opening.some(({ to }) => words?.some(({ from }) => from >= to && from - to <= WIDEST_GAP)),
  )
  return {
    tree: doubted.reduce(
      (changed, { id }) => replaced(changed, id, leaf => toCheck(leaf, 'under a heading of its own')),
      tree,
    ),
    notes: notes.map(note =>
      opening.includes(note) && note.narrows === undefined ? { ...note, narrows: 'further' } : note,
    ),
  }
}
