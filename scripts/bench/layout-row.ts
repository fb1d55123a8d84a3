/** The ladder's layout against one pass over its nodes and edges, and against elkjs. */
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { countCrossings } from '../../core/charts/ladder/crossings.ts'
import { type LadderLink, type LadderNode, layoutLadder, routeLinks } from '../../core/charts/ladder/index.ts'
import { withFeeders } from '../../core/ladder/index.ts'
import { compare, repeated } from './measure.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'
import type { Row } from './table.ts'

export interface Ladder {
  readonly nodes: readonly LadderNode[]
  readonly links: readonly LadderLink[]
  readonly columns: number
}

/** Columns are jurisdictions; links are the series and the computed feeders, as on the screen. */
export function ladderOf(size: number): Ladder {
  const pack = syntheticCatalogue(size)
  const columnOf = new Map(pack.jurisdictions.map(({ id }, column) => [id, column]))
  return {
    nodes: pack.classes.map(({ id, jurisdiction, level, title, code = '', grade = '' }) => ({
      id,
      column: columnOf.get(jurisdiction) ?? 0,
      level,
      title,
      meta: `${code} · grade ${grade}`,
      pay: false,
      status: true,
    })),
    links: withFeeders(pack),
    columns: pack.jurisdictions.length,
  }
}

/** Above this elkjs takes minutes; the note says so. */
const MOST_FOR_ELK = 1000

export async function layoutRows(size: number, rounds: number): Promise<Row[]> {
  const ladder = ladderOf(size)
  const what = `Ladder layout, ${ladder.nodes.length.toLocaleString('en')} classes, ${ladder.links.length.toLocaleString('en')} links`
  const passes = Math.ceil(200_000 / size)
  const whole = await compare(
    () => layOut(ladder).routes,
    repeated(passes, () => pass(ladder)),
    { rounds },
  )
  const crossings = layOut(ladder).crossings
  const rows: Row[] = [
    {
      what,
      against: 'one pass over nodes and links',
      ours: whole.ours,
      bound: whole.bound / passes,
      ratio: whole.ratio * passes,
      note: `${crossings.toLocaleString('en')} crossings`,
    },
  ]
  if (size > MOST_FOR_ELK) return rows
  let theirs = 0
  const elk = await compare(
    () => layOut(ladder).routes,
    async () => (theirs = await elkCrossings(ladder)),
    { rounds: Math.min(rounds, 3), warmUps: 1 },
  )
  return [
    ...rows,
    {
      what,
      against: 'elkjs, elk.layered',
      ...elk,
      note: `crossings: ours ${crossings.toLocaleString('en')}, theirs ${theirs.toLocaleString('en')}`,
    },
  ]
}

/** Places of the cards and ways of the links. */
function layOut({ nodes, links, columns }: Ladder): { routes: number; crossings: number } {
  const layout = layoutLadder(nodes, columns, links)
  const routes = routeLinks(layout, links).reduce((sum, { points }) => sum + points.length, 0)
  const centres = new Map(layout.cards.map(card => [card.id, card.x + card.width / 2]))
  return { routes, crossings: crossingsOf({ nodes, links, columns }, centres) }
}

/** The least there is to do: look at every node, and at both ends of every link by its id. */
function pass({ nodes, links }: Ladder): number {
  const at = new Map<string, number>()
  let sum = 0
  for (const { id, column, level } of nodes) at.set(id, column * 8 + level)
  for (const { from, to } of links) sum += (at.get(from) ?? 0) - (at.get(to) ?? 0)
  return sum
}

/** Straight lines from centre to centre, level by level: one measure for both. */
function crossingsOf({ nodes, links }: Ladder, centres: ReadonlyMap<string, number>): number {
  const index = new Map(nodes.map(({ id }, node) => [id, node]))
  const level = Int8Array.from(nodes, node => node.level)
  const rising = links
    .map(({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0] as const)
    .filter(([from, to]) => level[from] !== level[to])
    .map(([from, to]) =>
      (level[from] ?? 0) < (level[to] ?? 0) ? ([from, to] as const) : ([to, from] as const),
    )
  const spans = {
    lower: Int32Array.from(rising, ([from]) => from),
    upper: Int32Array.from(rising, ([, to]) => to),
  }
  return countCrossings(
    spans,
    Float64Array.from(nodes, ({ id }) => centres.get(id) ?? 0),
    level,
  )
}

/** Levels are elk's partitions; it is free to mix the jurisdictions, which the ladder is not. */
async function elkCrossings(ladder: Ladder): Promise<number> {
  const graph: ElkNode = {
    id: 'ladder',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'UP',
      'elk.partitioning.activate': 'true',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.separateConnectedComponents': 'false',
    },
    children: ladder.nodes.map(({ id, level }) => ({
      id,
      width: 150,
      height: 64,
      layoutOptions: { 'elk.partitioning.partition': String(level) },
    })),
    edges: ladder.links.map(({ from, to }, link) => ({ id: `link-${link}`, sources: [from], targets: [to] })),
  }
  const laid = await new ELK().layout(graph)
  const centres = new Map((laid.children ?? []).map(({ id, x = 0, width = 0 }) => [id, x + width / 2]))
  return crossingsOf(ladder, centres)
}
