/** The catalogue as it would be with drafts accepted: what impact compares, and what the store then keeps. */
import type { CataloguePack, Edge, JobClass } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import { edgeBasis, sayLevelRaised, sayNotDrawn } from '../words/review.ts'
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
 *   an edge that would lead down all the same is left out, and the notes say so.
 */
export function withDrafts(pack: CataloguePack, drafts: readonly Draft[]): CataloguePack {
  const before = new Map(pack.classes.map(each => [each.id, each]))
  const classes = new Map(before)
  for (const { referenced } of drafts)
    for (const each of referenced) if (!classes.has(each.id)) classes.set(each.id, each)
  for (const draft of drafts) classes.set(draft.class.id, draft.class)
  for (const draft of drafts) bringUpToDate(classes, before.get(draft.class.id), draft)

  const own = new Set(drafts.map(draft => draft.class.id))
  const stated = pack.edges.filter(({ to, kind }) => !(kind === 'qualifying' && own.has(to)))
  const series = new Set(drafts.flatMap(draft => [draft.class, ...draft.referenced].flatMap(seriesKey)))
  const known = new Set(pack.edges.map(edgeKey))
  const edges = besideSeries(
    unique([
      ...stated.filter(edge => !isNumbered(edge, classes, series)),
      ...drafts.flatMap(draft => draft.edges),
      ...numberedEdges([...classes.values()], series),
    ]),
    known,
  )

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

/** A line of a series says what a class set apart from its neighbour would; one that is on file stays. */
function besideSeries(edges: readonly Edge[], known: ReadonlySet<string>): Edge[] {
  const inSeries = new Set(
    edges.flatMap(({ from, to, kind }) => (kind === 'series' ? [`${from} ${to}`] : [])),
  )
  return edges.filter(
    edge =>
      edge.kind !== 'differentiated' || known.has(edgeKey(edge)) || !inSeries.has(`${edge.from} ${edge.to}`),
  )
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

// ---- sources

/**
 * A class known by name only has the document that names it as its source. Where a newer one took that document's place,
 * it is the source if it names the class, too; a class that nothing else tells of keeps the old one.
 */
function bringUpToDate(
  classes: Map<ClassId, JobClass>,
  was: JobClass | undefined,
  { class: is, edges }: Draft,
): void {
  const now = new Set(is.sources.map(({ document }) => document))
  const gone = new Set(was?.sources.map(({ document }) => document).filter(each => !now.has(each)))
  const [source] = is.sources
  if (gone.size === 0 || !source) return
  const named = new Set(edges.flatMap(({ from, to }) => [from, to]))
  for (const each of classes.values()) {
    const stays = each.sources.filter(({ document }) => !gone.has(document))
    if (each.documented || stays.length === each.sources.length) continue
    const sources = named.has(each.id) ? [...stays, source] : stays
    if (sources.length > 0) classes.set(each.id, { ...each, sources })
  }
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

/**
 * Raises what is new until it stands no lower than the classes named below it; of those whose service it asks for, the
 * lowest counts, for who comes from there is promoted, and who comes from higher up changes over. Says in the notes of
 * new and changed classes what was raised, and what cannot be drawn.
 */
function settleLevels(
  classes: Map<ClassId, JobClass>,
  edges: readonly Edge[],
  before: ReadonlyMap<ClassId, JobClass>,
): void {
  const rising = edges.filter(({ kind, to }) => kind !== 'comparable' && !before.has(to))
  const into = Map.groupBy(rising, ({ to }) => to)
  const raised = new Map<ClassId, JobClass>()
  for (let queue = [...into.keys()]; queue.length > 0; ) {
    const risen = new Set<ClassId>()
    for (const id of queue) {
      const [upper, floor] = [classes.get(id), floorOf(into.get(id) ?? [], classes)]
      if (!upper || !floor || floor.level <= upper.level) continue
      classes.set(id, { ...upper, level: floor.level })
      raised.set(id, floor)
      risen.add(id)
    }
    queue = rising.flatMap(({ from, to }) => (risen.has(from) ? [to] : []))
  }
  for (const [id, floor] of raised) addNote(classes, id, sayLevelRaised(floor.title))
  for (const edge of edges)
    if (leadsDown(edge, classes) && classes.get(edge.to) !== before.get(edge.to))
      addNote(classes, edge.to, sayNotDrawn(classes.get(edge.from)?.title ?? edge.from))
}

/** The class that says how high the one these edges lead to must stand at least. */
function floorOf(edges: readonly Edge[], classes: ReadonlyMap<ClassId, JobClass>): JobClass | undefined {
  const [asked = [], named = []] = ([true, false] as const).map(isAsked =>
    edges
      .filter(({ kind }) => (kind === 'qualifying') === isAsked)
      .flatMap(({ from }) => classes.get(from) ?? [])
      .toSorted((a, b) => a.level - b.level),
  )
  return [...asked.slice(0, 1), ...named.slice(-1)].toSorted((a, b) => a.level - b.level).at(-1)
}

function addNote(classes: Map<ClassId, JobClass>, id: ClassId, note: string): void {
  const found = classes.get(id)
  if (found) classes.set(id, { ...found, notes: [...found.notes, note] })
}
