/** Statuses as shapes, for screen, canvas and paper alike: path data within ±6 about the origin. */
import type { Status } from '../model/answer.ts'

export interface StatusShapePaths {
  fill?: string
  stroke?: string
  /** Of the stroke. */
  width: number
}

const circle = (radius: number): string =>
  `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`

const SHAPES: Record<Status, StatusShapePaths> = {
  met: { fill: circle(4.5), width: 0 },
  conditional: { fill: 'M0-4.1A4.1 4.1 0 0 0 0 4.1Z', stroke: circle(4.1), width: 1.4 },
  discretionary: { stroke: 'M0-5L5 0L0 5L-5 0Z', width: 1.5 },
  unknown: { stroke: 'M-2.6-2.4C-2.6-5.6 2.7-5.6 2.7-2.3C2.7-.3 .1-.2 .1 1.9M.1 4.5v.1', width: 1.7 },
  'not-met': { stroke: circle(4), width: 1.7 },
}

/** Filled disc, half disc, diamond, question mark, ring: told apart without colour. */
export const statusShape = (status: Status): StatusShapePaths => SHAPES[status]
