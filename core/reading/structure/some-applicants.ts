/** "Applicants under the open pattern must meet the following:" before a demand: of whom it is asked, the rule does not say. */
import type { RequirementNode } from '../../model/requirement.ts'
import { childrenOf } from '../../model/walk.ts'
import type { ReadNote, Span } from '../model.ts'
import { onOneLine } from '../text/one-line.ts'
import { overlap } from '../text/overlap.ts'
import { leavesOf, replaced, toCheck, wordsOf } from './nodes.ts'

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
  const listed = listsForSome(text, tree).filter(({ stem }) => !notes.some(note => overlap(note, stem)))
  if (opening.length + listed.length === 0) return { tree, notes }
  const doubted = leavesOf(tree).filter(({ words }) =>
    opening.some(({ to }) => words?.some(({ from }) => from >= to && from - to <= WIDEST_GAP)),
  )
  return {
    tree: [...doubted, ...listed]
      .map(({ id }) => id)
      .reduce(
        (changed, id) => replaced(changed, id, node => toCheck(node, 'under a heading of its own')),
        tree,
      ),
    notes: [
      ...notes.map(note =>
        opening.includes(note) && note.narrows === undefined
          ? { ...note, narrows: 'further' as const }
          : note,
      ),
      ...listed.map(({ stem }): ReadNote => ({ ...stem, kind: 'explanation', narrows: 'further' })),
    ],
  }
}

/** "Applicants from outside must have:", then entries "A. …", "B. …": the set of them, or the one clause there. */
function listsForSome(text: string, node: RequirementNode): { readonly id: string; readonly stem: Span }[] {
  const children = childrenOf(node)
  const isListOrClause = children.length === 0 || children[0]?.label !== undefined
  const [first] = isListOrClause ? wordsOf(leavesOf(node)) : []
  const stem = first ? stemBefore(text, first.from) : null
  return stem ? [{ id: node.id, stem }] : children.flatMap(child => listsForSome(text, child))
}

function stemBefore(text: string, from: number): Span | null {
  let to = from
  while (to > 0 && BESIDE_ENTRY.test(text.charAt(to - 1)) && from - to < LONGEST_LABEL) to -= 1
  if (text[to - 1] !== ':') return null
  const line = text.lastIndexOf('\n', to - 1) + 1
  return FOR_SOME.test(onOneLine(text.slice(line, to))) ? { from: line, to } : null
}
/** Of a label and what stands around it. */
const BESIDE_ENTRY = /[\sA-Za-z0-9.()]/u
const LONGEST_LABEL = 8
const FOR_SOME =
  /^(?:[^:.]{0,40}:)?\W*(?:applicants|candidates|persons|employees|those)\b[^:.]{0,60}?\b(?:applying|competing|qualifying|filing|under|from|without)\b[^:.]*:\s*$/iu
