/** Who comes from and who goes to: the classes an edge ties to one class. */
import { EDGE_KINDS, type Edge, type EdgeKind } from '../model/catalogue.ts'

export interface Neighbour {
  classId: string
  /** Strongest relation first; two edges of one pair stand together. */
  relations: readonly { kind: EdgeKind; basis: string }[]
}

export interface Neighbours {
  comesFrom: Neighbour[]
  goesTo: Neighbour[]
  /** Of the same level elsewhere: neither below nor above. */
  comparable: Neighbour[]
}

/** Both ways along the edges, and beside: each class once, with every relation it has to this one. */
export function neighboursOf(edges: readonly Edge[], classId: string): Neighbours {
  const into = edges.filter(edge => edge.to === classId && !isBeside(edge))
  const out = edges.filter(edge => edge.from === classId && !isBeside(edge))
  const beside = edges.filter(edge => isBeside(edge) && (edge.from === classId || edge.to === classId))
  return {
    comesFrom: gather(into, edge => edge.from),
    goesTo: gather(out, edge => edge.to),
    comparable: gather(beside, edge => (edge.from === classId ? edge.to : edge.from)),
  }
}

const isBeside = (edge: Edge): boolean => edge.kind === 'comparable'
const strength = (kind: EdgeKind): number => EDGE_KINDS.indexOf(kind)

function gather(edges: readonly Edge[], other: (edge: Edge) => string): Neighbour[] {
  return [...Map.groupBy(edges, other)]
    .map(([classId, own]) => ({
      classId,
      relations: own
        .map(({ kind, basis }) => ({ kind, basis }))
        .toSorted((a, b) => strength(a.kind) - strength(b.kind)),
    }))
    .toSorted(
      (a, b) => strength(a.relations[0]?.kind ?? 'feeder') - strength(b.relations[0]?.kind ?? 'feeder'),
    )
}
