import type { CataloguePack, Edge } from '../model/catalogue.ts'
import { feedersInto, indexFeeders } from './feeders.ts'

/** Feeders kept for a class, and over the whole catalogue: more than a reader could follow helps nobody. */
const FEEDERS_A_CLASS = 12
const FEEDERS_IN_ALL = 20_000

/** The stated edges followed by the computed feeders; where an edge is stated, no feeder repeats it. */
export function withFeeders(pack: CataloguePack): Edge[] {
  const index = indexFeeders(pack)
  const limit = Math.min(
    FEEDERS_A_CLASS,
    Math.max(2, Math.floor(FEEDERS_IN_ALL / Math.max(1, pack.classes.length))),
  )
  const stated = new Set(pack.edges.map(pairOf))
  const feeders = pack.classes.flatMap(jobClass => feedersInto(index, jobClass, limit))
  return [...pack.edges, ...feeders.filter(edge => !stated.has(pairOf(edge)))]
}

const pairOf = (edge: Edge): string => `${edge.from} ${edge.to}`
