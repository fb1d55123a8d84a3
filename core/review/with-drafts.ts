/** The catalogue as it would be with drafts accepted: what impact compares, and what the store then keeps. */
import type { CataloguePack, Edge, JobClass } from '../model/catalogue.ts'
import type { ClassId, Level } from '../model/primitives.ts'
import { edgeBasis, sayLevelRaised, sayNotRaised } from '../words/review.ts'
import { type Draft, edgeKey } from './draft.ts'
import { jurisdictionFor } from './jurisdictions.ts'
import { numberedTitle } from './rank.ts'

/**
 * Each draft replaces the class of its id or joins the others; classes, kinds and a jurisdiction that it names and the
 * catalogue lacks come along. Records that stay are the same objects as before, so that a store sees what changed.
 *
 * - What asks for service in a class is stated by the class that asks: those edges are the draft's alone.
 * - Numbered classes of one series are joined in their order, by edges that say so.
 * - No edge leads down. A new class is raised to the level of those it names below it, for its level was our guess;
 *   where the class above was on file already, the edge is left out and the draft's notes say so.
 */
export function withDrafts(pack: CataloguePack, drafts: readonly Draft[]): CataloguePack {
  const before = new Map(pack.classes.map(each => [each.id, each]))
  const classes = new Map(before)
  for (const { referenced } of drafts)
    for (const each of referenced) if (!classes.has(each.id)) classes.set(each.id, each)
  for (const draft of drafts) classes.set(draft.class.id, draft.class)

  const own = new Set(drafts.map(draft => draft.class.id))
  const stated = pack.edges.filter(({ to, kind }) => !(kind === 'qualifying' && own.has(to)))
  const series = new Set(drafts.flatMap(draft => [draft.class, ...draft.referenced].flatMap(seriesKey)))
  const edges = unique([
    ...stated.filter(edge => !isNumbered(edge, classes, series)),
    ...drafts.flatMap(draft => draft.edges),
    ...numberedEdges([...classes.values()], series),
  ])

  settleLevels(classes, edges, before)
  const kinds = new Map(pack.kinds.map(kind => [kind.id, kind]))
  for (const kind of drafts.flatMap(draft => draft.kinds)) if (!kinds.has(kind.id)) kinds.set(kind.id, kind)
  return {
    ...pack,
    kinds: [...kinds.values()],
    jurisdictions: jurisdictionsOf(pack, drafts),
    classes: [...classes.values()],
    edges: edges.filter(edge => !leadsDown(edge, classes)),
  }
}

const unique = (edges: readonly Edge[]): Edge[] =>
  [...new Map(edges.toReversed().map(edge => [edgeKey(edge), edge])).values()].toReversed()

function jurisdictionsOf(pack: CataloguePack, drafts: readonly Draft[]): CataloguePack['jurisdictions'] {
  const all = new Map(pack.jurisdictions.map(each => [each.id, each]))
  for (const { jurisdiction, referenced } of drafts) {
    if (!all.has(jurisdiction.id)) all.set(jurisdiction.id, jurisdiction)
    for (const { jurisdiction: id } of referenced)
      if (!all.has(id)) all.set(id, jurisdictionFor(id, pack.jurisdictions))
  }
  return [...all.values()]
}

// ---- series

/** Jurisdiction and series of a numbered class. */
const seriesKey = ({ jurisdiction, series, title }: JobClass): string[] =>
  series !== undefined && numberedTitle(title) ? [`${jurisdiction} ${series}`] : []

/** An edge that `numberedEdges` made, in one of these series. */
const isNumbered = (
  { from, kind, basis }: Edge,
  classes: ReadonlyMap<ClassId, JobClass>,
  series: ReadonlySet<string>,
): boolean => {
  const lower = classes.get(from)
  return (
    kind === 'series' &&
    lower !== undefined &&
    basis === edgeBasis.series(lower.series ?? '') &&
    seriesKey(lower).some(key => series.has(key))
  )
}

function numberedEdges(classes: readonly JobClass[], series: ReadonlySet<string>): Edge[] {
  const members = Map.groupBy(classes, each => seriesKey(each).find(key => series.has(key)))
  return [...members].flatMap(([key, list]) => {
    if (key === undefined) return []
    const inOrder = list
      .map(each => ({ each, step: numberedTitle(each.title)?.step ?? 0 }))
      .toSorted((a, b) => a.step - b.step)
    return inOrder.slice(1).flatMap(({ each, step }, index): Edge[] => {
      const lower = inOrder[index]
      if (!lower || lower.step === step) return []
      const basis = edgeBasis.series(each.series ?? '')
      return [{ from: lower.each.id, to: each.id, kind: 'series', basis }]
    })
  })
}

// ---- levels

const leadsDown = ({ from, to }: Edge, classes: ReadonlyMap<ClassId, JobClass>): boolean =>
  (classes.get(from)?.level ?? 0) > (classes.get(to)?.level ?? 0)

/** Raises what is new until no edge into it leads down; says of drafts on file already what could not be drawn. */
function settleLevels(
  classes: Map<ClassId, JobClass>,
  edges: readonly Edge[],
  before: ReadonlyMap<ClassId, JobClass>,
): void {
  const below = new Map<ClassId, Set<ClassId>>()
  const rising = edges.filter(({ kind }) => kind !== 'comparable')
  for (let changed = true; changed; ) {
    changed = false
    for (const edge of rising) {
      const [lower, upper] = [classes.get(edge.from), classes.get(edge.to)]
      if (!lower || !upper || before.has(upper.id) || lower.level <= upper.level) continue
      classes.set(upper.id, { ...upper, level: lower.level })
      below.set(upper.id, (below.get(upper.id) ?? new Set()).add(lower.id))
      changed = true
    }
  }
  for (const [id, lowers] of below) {
    const raised = classes.get(id)
    if (!raised) continue
    const reasons = [...lowers].flatMap(lower => at(classes, lower, raised.level))
    classes.set(id, { ...raised, notes: [...raised.notes, sayLevelRaised(reasons)] })
  }
  for (const edge of rising) {
    const [lower, upper] = [classes.get(edge.from), classes.get(edge.to)]
    if (!lower || !upper || !leadsDown(edge, classes) || upper === before.get(upper.id)) continue
    classes.set(upper.id, { ...upper, notes: [...upper.notes, sayNotRaised(lower.title)] })
  }
}

const at = (classes: ReadonlyMap<ClassId, JobClass>, id: ClassId, level: Level): string[] => {
  const found = classes.get(id)
  return found?.level === level ? [found.title] : []
}
