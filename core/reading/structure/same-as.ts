/** "Education: Same as Harbor Clerk", "the educational requirement described above": what is asked is said elsewhere. */
import type { RequirementNode, Substitution } from '../../model/requirement.ts'
import { childrenOf, nodesOf } from '../../model/walk.ts'
import type { ClassReading, Span } from '../model.ts'
import { type Doubt, withDoubts } from '../doubted.ts'
import { titleKey } from '../names/title-key.ts'
import { copied, isStudy, leavesOf, replaced, toCheck, withChildren } from './nodes.ts'

const SAID = String.raw`(?:as\s+)?(?:indicated|described|stated|listed|specified|noted|shown|outlined|required)`
const STUDY = String.raw`(?:education(?:al)?|course\s*work)(?:\s+(?:requirements?|background))?`
const ABOVE = new RegExp(
  String.raw`^(?:(?:completion\s+of|(?:applicants\s+must\s+)?meet)\s+)?(?:the\s+)?(?:same\s+as\s+above|${SAID}\s+above|${STUDY}\s+${SAID}\s+above(?:\s+for\s+all\s+levels)?|education\s+pattern\s+${SAID}\s+under\s+(?:the\s+)?education\s+requirements?)$`,
  'iu',
)
const OF_A_CLASS = new RegExp(
  String.raw`^(?:completion\s+of\s+)?(?:the\s+)?(?:same\s+as\s+(?:(?:is\s+)?(?:required|described|specified)\s+)?(?:(?:for|of|under)\s+)?|${STUDY}\s+${SAID}\s+(?:above\s+)?(?:for|under)\s+|see\s+(?:the\s+)?${STUDY}\s+(?:for|in|of|under)\s+)(?:an?\s+|the\s+)?(.+?)(?:\s+above)?(?:,?\s+under\s+patterns?\b.*)?$`,
  'iu',
)

/** The classes of a document, where one points at the education of another, or at what is asked of all. To be checked. */
export function withSameEducation(text: string, classes: readonly ClassReading[]): ClassReading[] {
  const read: ClassReading[] = []
  for (const one of classes) {
    const pointers = pointersOf(text, one)
    const others = pointers.length > 0 ? [...read.toReversed(), ...classes.slice(read.length + 1)] : []
    read.push(pointers.reduce((reading, pointer) => resolved(reading, pointer, others), one))
  }
  return read
}

interface Pointer {
  readonly id: string
  readonly words: Span
  /** The class whose education is meant; null: what stands above. */
  readonly title: string | null
}

function pointersOf(text: string, { requirement }: ClassReading): Pointer[] {
  return nodesOf(requirement).flatMap(({ id, node }): Pointer[] => {
    const words = node.words?.[0]
    if (!('judgement' in node) || node.judgement.status !== 'unknown' || !words) return []
    const { why } = node.judgement
    const isOfStudy = /\beducation|\bcourse\s*work/iu.test(why) || isUnderEducation(text, words)
    if (!isOfStudy || why.length > LONGEST) return []
    if (ABOVE.test(why)) return [{ id, words, title: null }]
    const title = OF_A_CLASS.exec(why)?.[1]
    return title === undefined ? [] : [{ id, words, title }]
  })
}
const MEANT: Doubt = 'refers to something else'
const LONGEST = 200
const isUnderEducation = (text: string, { from }: Span): boolean =>
  /\beducation\s*:\s*(?:the\s+)?$/iu.test(text.slice(Math.max(0, from - 20), from))

function resolved(reading: ClassReading, pointer: Pointer, others: readonly ClassReading[]): ClassReading {
  const { requirement } = reading
  const own = pointer.title === null ? studyBefore(requirement, pointer) : null
  if (own && areAskedTogether(requirement, pointer.id, own.id))
    return { ...reading, requirement: without(requirement, pointer.id), ...read(reading, pointer) }
  const meant = own
    ? { requirement, substitutions: reading.substitutions, node: own }
    : elsewhere(others, pointer.title)
  if (!meant) return reading
  let last = 0
  const ids = (): string => {
    last += 1
    return `${pointer.id}-${last}`
  }
  const copy = toCheck(copied(meant.node, ids, [pointer.words]), MEANT)
  const renamed = new Map(nodesOf(meant.node).map(({ id }, at) => [id, nodesOf(copy)[at]?.id ?? id]))
  return {
    ...reading,
    requirement: replaced(requirement, pointer.id, ({ label }) => ({
      ...copy,
      ...(label !== undefined && { label }),
    })),
    substitutions: [...reading.substitutions, ...substitutionsOf(meant.substitutions, renamed, ids)],
    ...read(reading, pointer),
  }
}

/** What stands in there stands in here, too. */
const substitutionsOf = (
  substitutions: readonly Substitution[],
  renamed: ReadonlyMap<string, string>,
  ids: () => string,
): Substitution[] =>
  substitutions.flatMap(one => {
    const clauses = one.clauses.flatMap(id => renamed.get(id) ?? [])
    return clauses.length === one.clauses.length ? [withDoubts({ ...one, id: ids(), clauses }, [MEANT])] : []
  })

/** The pointer's words are read now: they are in the rule. */
const read = ({ unread }: ClassReading, { words }: Pointer): Pick<ClassReading, 'unread'> => ({
  unread: unread.filter(({ from, to }) => to <= words.from || from >= words.to),
})

function elsewhere(
  others: readonly ClassReading[],
  title: string | null,
): { node: RequirementNode; substitutions: readonly Substitution[] } | null {
  for (const { title: own, requirement, substitutions } of others) {
    if (title !== null && !isTitled(title, own.value)) continue
    const node = studyOf(requirement)
    if (node) return { node, substitutions }
  }
  return null
}

/** "Same as Accountant I or Accountant I (Supervisor)": the first of them. */
const isTitled = (words: string, title: string): boolean =>
  titleKey(words) === titleKey(title) || titleKey(words.split(/\s+or\s+/u)[0] ?? '') === titleKey(title)

/** The least part that holds all the study that is asked, and the courses beside it; nothing of experience. */
function studyOf(tree: RequirementNode): RequirementNode | null {
  const count = leavesOf(tree).filter(isStudy).length
  const holdsAll = (node: RequirementNode): boolean => leavesOf(node).filter(isStudy).length === count
  const least = count > 0 ? nodesOf(tree).findLast(({ node }) => holdsAll(node))?.node : undefined
  return least && !leavesOf(least).some(leaf => 'experience' in leaf) ? least : null
}

function studyBefore(tree: RequirementNode, { id, words }: Pointer): RequirementNode | null {
  const study =
    studyOf(tree) ??
    leavesOf(tree).findLast(leaf => isStudy(leaf) && (leaf.words ?? []).every(({ to }) => to <= words.from))
  return study ? withItsAlternatives(tree, study, id) : null
}

/** A degree or what does for it, though that was left unread: the one points at both. */
const withItsAlternatives = (
  tree: RequirementNode,
  study: RequirementNode,
  pointer: string,
): RequirementNode =>
  nodesOf(tree)
    .map(({ node }) => node)
    .find(
      node =>
        'any' in node &&
        holds(node, study.id) &&
        !holds(node, pointer) &&
        !leavesOf(node).some(leaf => 'experience' in leaf),
    ) ?? study

/** Whoever is asked the one is asked the other: no choice lies between them, nor right around the first. */
function areAskedTogether(tree: RequirementNode, pointer: string, other: string): boolean {
  const [one, two] = [pointer, other].map(id => childrenOf(tree).find(child => holds(child, id)))
  if (!one || !two) return false
  if (one === two) return areAskedTogether(one, pointer, other)
  return 'all' in tree && isAskedOfAll(two, other) && isInAll(tree, pointer)
}

const holds = (tree: RequirementNode, id: string): boolean =>
  nodesOf(tree).some(({ id: each }) => each === id)

const isAskedOfAll = (tree: RequirementNode, id: string): boolean =>
  tree.id === id || ('all' in tree && tree.all.some(child => isAskedOfAll(child, id)))

const isInAll = (tree: RequirementNode, id: string): boolean =>
  nodesOf(tree).some(({ node }) => 'all' in node && node.all.some(child => child.id === id))

function without(tree: RequirementNode, id: string): RequirementNode {
  if (!('all' in tree)) return withChildren(tree, child => without(child, id))
  const all = tree.all.filter(child => child.id !== id).map(child => without(child, id))
  const [only] = all
  if (all.length > 1 || !only) return { ...tree, all }
  return tree.label === undefined ? only : { ...only, label: tree.label }
}
