/** The ladder's layout against one pass over its nodes and edges, and against elkjs. */
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { countCrossings } from '../../core/charts/ladder/crossings.ts'
import { type LadderLink, type LadderNode, layoutLadder, routeLinks } from '../../core/charts/ladder/index.ts'
import { compare, repeated } from './measure.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'
import type { Row } from './table.ts'

export interface Ladder {
  readonly nodes: readonly LadderNode[]
  readonly links: readonly LadderLink[]
  readonly columns: number
}

/** Columns are jurisdictions of 50 classes; links are those that order the cards on the screen: no computed ones. */
function ladderOf(size: number): Ladder {
  const pack = syntheticCatalogue(size, { jurisdictionSize: 50 })
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
    links: pack.edges,
    columns: pack.jurisdictions.length,
  }
}

/** Above this elkjs takes minutes; the note says so. */
const MOST_FOR_ELK = 1000

export async function layoutRows(size: number, rounds: number): Promise<Row[]> {
  const ladder = ladderOf(size)
  const { nodes, links } = ladder
  const what = `Ladder layout, ${count(nodes.length)} classes, ${count(links.length)} links`
  const passes = Math.ceil(200_000 / size)
  const taken = await compare(
    () => layOut(ladder),
    repeated(passes, () => pass(ladder)),
    { rounds },
  )
  const onePass = { ours: taken.ours, bound: taken.bound / passes, ratio: taken.ratio * passes }
  const row = { what, against: 'one pass over nodes and links', ...onePass }
  if (size > MOST_FOR_ELK) return [{ ...row, note: 'elkjs left out: it takes minutes' }]
  let laid: ElkNode = ladderForElk(ladder)
  // Wide enough for all classes of a level side by side, as elk puts them.
  const room = { width: 400 * size, height: 0 }
  const elk = await compare(
    () => layOut(ladder, room),
    async () => {
      laid = await new ELK.default().layout(ladderForElk(ladder))
      return laid.children?.length ?? 0
    },
    { rounds: Math.min(rounds, 3), warmUps: 1 },
  )
  const crossings = [ourCentres(ladder, room), elkCentres(laid)].map(centres =>
    count(crossingsOf(ladder, centres)),
  )
  return [
    row,
    {
      what,
      against: 'elkjs, layered',
      ...elk,
      note: `crossings: ours ${crossings[0]}, theirs ${crossings[1]}`,
    },
  ]
}

const count = (value: number): string => value.toLocaleString('en')

/** Places of the cards and ways of the links. */
function layOut({ nodes, links, columns }: Ladder, room?: Room): number {
  const layout = layoutLadder(nodes, columns, links, room ? { room } : {})
  return routeLinks(layout, links).reduce((sum, { points }) => sum + points.length, 0)
}

type Room = { width: number; height: number }
/** Where each card stands across. */
type Centres = ReadonlyMap<string, number>

const ourCentres = ({ nodes, links, columns }: Ladder, room: Room): Centres =>
  new Map(layoutLadder(nodes, columns, links, { room }).cards.map(({ id, x, width }) => [id, x + width / 2]))
const elkCentres = ({ children = [] }: ElkNode): Centres =>
  new Map(children.map(({ id, x = 0, width = 0 }) => [id, x + width / 2]))

/** The least there is to do: look at every node, and at both ends of every link by its id. */
function pass({ nodes, links }: Ladder): number {
  const at = new Map<string, number>()
  let sum = 0
  for (const { id, column, level } of nodes) at.set(id, column * 8 + level)
  for (const { from, to } of links) sum += (at.get(from) ?? 0) - (at.get(to) ?? 0)
  return sum
}

/** Straight lines from centre to centre, level by level: one measure for both. */
function crossingsOf({ nodes, links }: Ladder, centres: Centres): number {
  const index = new Map(nodes.map(({ id }, node) => [id, node]))
  const level = Int8Array.from(nodes, node => node.level)
  const ends = links.map(({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0] as const)
  const rising = ends.filter(([from, to]) => (level[from] ?? 0) < (level[to] ?? 0))
  return countCrossings(
    { lower: Int32Array.from(rising, ([from]) => from), upper: Int32Array.from(rising, ([, to]) => to) },
    Float64Array.from(nodes, ({ id }) => centres.get(id) ?? 0),
    level,
  )
}

/** elk takes its layers from where the nodes stand; it is free to mix the jurisdictions, which the ladder is not. */
const ladderForElk = ({ nodes, links }: Ladder): ElkNode => ({
  id: 'ladder',
  layoutOptions: {
    'elk.algorithm': 'layered',
    'elk.direction': 'UP',
    'elk.layered.layering.strategy': 'INTERACTIVE',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.separateConnectedComponents': 'false',
  },
  children: nodes.map(({ id, level }) => ({ id, width: 150, height: 64, x: 0, y: (6 - level) * 200 })),
  edges: links.map(({ from, to }, link) => ({ id: `link-${link}`, sources: [from], targets: [to] })),
})
