/** Which edges of the ladder a change makes appear or vanish, and why: what nobody can tell the reason of is not believed. */
import { withFeeders } from '../ladder/index.ts'
import type { Edge, JobClass } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import { type EdgeGone, sayEdgeGone } from '../words/impact.ts'
import type { Change } from './change.ts'
import { edgeKey } from './draft.ts'
import type { EdgeImpact, Impact } from './impact-shapes.ts'

type Edges = ReadonlyMap<string, Edge>

/** Feeders are computed and the nearest kept: one that made room for another, of classes that stay as they are, is no news. */
export function edgeImpact({ before, after, match }: Change): Impact['edges'] {
  const [were, are] = [before, after].map(
    ({ pack }): Edges => new Map(withFeeders(pack).map(edge => [edgeKey(edge), edge])),
  )
  const was = (id: ClassId): JobClass | undefined => before.classes.get(id)
  const is = (id: ClassId): JobClass | undefined => after.classes.get(id)
  const named = (classId: ClassId): EdgeImpact['from'] => ({
    classId,
    title: (is(classId) ?? was(classId))?.title ?? classId,
  })
  const only = (these: Edges = NONE, those: Edges = NONE, whyOf: (edge: Edge) => string): EdgeImpact[] =>
    [...these].flatMap(([key, edge]) => {
      const { from, to, kind } = edge
      if (those.has(key) || (kind === 'feeder' && was(from) === is(from) && was(to) === is(to))) return []
      return [{ from: named(from), to: named(to), kind, why: whyOf(edge) }]
    })
  return {
    appear: only(are, were, ({ basis }) => basis),
    vanish: only(were, are, edge =>
      sayEdgeGone(
        match && isAbout(edge, match.known)
          ? { why: 'matched', title: named(match.as).title }
          : reasonOf(edge, [...(are ?? NONE).values()], is),
        {
          from: named(edge.from).title,
          to: named(edge.to).title,
        },
      ),
    ),
  }
}

const NONE: Edges = new Map()

const isAbout = ({ from, to }: Edge, id: ClassId): boolean => from === id || to === id

function reasonOf(
  { from, to, kind }: Edge,
  edges: readonly Edge[],
  is: (id: ClassId) => JobClass | undefined,
): EdgeGone {
  const [lower, upper] = [is(from), is(to)]
  if (!lower || !upper) return { why: lower ? 'upper-gone' : 'lower-gone' }
  if (lower.level > upper.level) return { why: 'leads-down', levels: [lower.level, upper.level] }
  if (kind === 'comparable' && lower.level !== upper.level)
    return { why: 'levels-apart', levels: [lower.level, upper.level] }
  if (kind === 'series') {
    if (lower.series === undefined || lower.series !== upper.series) return { why: 'no-series' }
    const between = edges.find(edge => edge.kind === 'series' && edge.from === from)
    const middle = between && is(between.to)
    if (middle) return { why: 'between', title: middle.title }
  }
  return { why: kind }
}
