/** Two rules, clause by clause: matched by what they mean, never by id or order. */
import { sayClause } from '../words/differences.ts'
import type { Difference } from './difference.ts'
import { likeness, match } from './matching.ts'
import type { Group, Leaf, Meaning } from './meaning.ts'

/** A clause that stands in one version only, until it is known whether it moved. */
interface Loose {
  readonly side: 'before' | 'after'
  readonly part: Meaning
  /** True where it is one of several ways, false where it is asked for beside others. */
  readonly way: boolean
}

export function ruleDifferences(before: Meaning, after: Meaning): Difference[] {
  const loose: Loose[] = []
  const found = compare(before, after, loose, false)
  const all = [...found, ...settle(loose)]
  if (all.length > 0 || before.exact === after.exact) return all
  return [clause('changed', before, after, sayClause.arranged)]
}

function compare(before: Meaning, after: Meaning, loose: Loose[], way: boolean): Difference[] {
  if (before.exact === after.exact) return []
  if (before.type === 'leaf' && after.type === 'leaf' && before.kind === after.kind)
    return compareLeaves(before, after, loose)
  if (before.type === 'position' && after.type === 'position') {
    const inner = compare(before.of, after.of, loose, way)
    return before.only === after.only ? inner : [changed(before, after), ...inner]
  }
  for (const type of isSetApart(before, after) ? (['all', 'any'] as const) : (['any', 'all'] as const)) {
    if (before.type !== type && after.type !== type) continue
    const [one, other] = [partsOf(before, type), partsOf(after, type)]
    return [...separation(before, after), ...compareParts(one, other, loose, type === 'any')]
  }
  if (before.type === 'position' || after.type === 'position') {
    const [one, other] = [withoutPosition(before), withoutPosition(after)]
    return [changed(before, after), ...compare(one, other, loose, way)]
  }
  loose.push({ side: 'before', part: before, way }, { side: 'after', part: after, way })
  return []
}

/**
 * A choice that something was put beside is still that choice; so is one that stands alone again. Where the other set is
 * rather like one of its ways, that way was all there was.
 */
function isSetApart(before: Meaning, after: Meaning): boolean {
  const [any, all] = before.type === 'any' ? [before, after] : [after, before]
  if (any.type !== 'any' || all.type !== 'all') return false
  const asChoice = mostLike(
    any,
    all.children.filter(({ type }) => type === 'any'),
  )
  return asChoice > mostLike(all, any.children)
}
const mostLike = (set: Group, others: readonly Meaning[]): number =>
  Math.max(0, ...others.map(other => likeness(set, other)))

function compareParts(
  before: readonly Meaning[],
  after: readonly Meaning[],
  loose: Loose[],
  way: boolean,
): Difference[] {
  const { pairs, removed, added } = match(before, after)
  loose.push(
    ...removed.map((part): Loose => ({ side: 'before', part, way })),
    ...added.map((part): Loose => ({ side: 'after', part, way })),
  )
  return pairs.flatMap(([one, other]) => compare(one, other, loose, way))
}

function compareLeaves(before: Leaf, after: Leaf, loose: Loose[]): Difference[] {
  const own: Difference[] =
    before.own === after.own
      ? []
      : [clause('changed', before, after, sayClause.changed(before.ownText, after.ownText))]
  return [...own, ...compareParts(before.nested, after.nested, loose, false)]
}

const changed = (before: Meaning, after: Meaning): Difference =>
  clause('changed', before, after, sayClause.changed(before.text, after.text))

/** Clauses of one group that could share their time and no longer can, or the other way round. */
function separation(before: Meaning, after: Meaning): Difference[] {
  if (before.type !== 'all' || after.type !== 'all' || before.separate === after.separate) return []
  const say = after.separate ? sayClause.nowSeparate : sayClause.nowShared
  return [clause('changed', before, after, say(after.text))]
}

/** Anything else is a group of itself alone. */
const partsOf = (meaning: Meaning, type: 'all' | 'any'): readonly Meaning[] =>
  meaning.type === type ? meaning.children : [meaning]

const withoutPosition = (meaning: Meaning): Meaning => (meaning.type === 'position' ? meaning.of : meaning)

/** What went at one place and came at another has moved; so has a clause whose amount alone changed on the way. */
function settle(loose: readonly Loose[]): Difference[] {
  const sorted = loose.toSorted((a, b) =>
    a.part.exact < b.part.exact ? -1 : Number(a.part.exact > b.part.exact),
  )
  let gone = sorted.filter(({ side }) => side === 'before')
  let come = sorted.filter(({ side }) => side === 'after')
  const found: Difference[] = []
  for (const keyOf of [exactOf, subjectOf]) {
    const byKey = Map.groupBy(come, keyOf)
    gone = gone.filter(from => {
      const to = byKey.get(keyOf(from))?.shift()
      if (to) found.push(moved(from, to))
      return !to
    })
    come = [...byKey.values()].flat()
  }
  return [
    ...found,
    ...gone.map(({ part, way }) => clause('removed', part, null, sayClause.removed(part.text, way))),
    ...come.map(({ part, way }) => clause('added', null, part, sayClause.added(part.text, way))),
  ]
}

const exactOf = ({ part }: Loose): string => part.exact
/** Groups have no subject of their own: each is only like itself. */
const subjectOf = ({ part }: Loose): string | Meaning => (part.type === 'leaf' ? part.subject : part)

const moved = (from: Loose, to: Loose): Difference =>
  from.part.exact === to.part.exact
    ? clause('moved', from.part, to.part, sayClause.moved(from.part.text, from.way, to.way))
    : clause('changed', from.part, to.part, sayClause.changed(from.part.text, to.part.text))

const clause = (
  is: Difference['is'],
  before: Meaning | null,
  after: Meaning | null,
  message: string,
): Difference => ({ is, what: 'clause', before: before?.path ?? null, after: after?.path ?? null, message })
