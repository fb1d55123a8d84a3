/** A status's mark about a point: told apart without colour. */
import { statusShape } from '../charts/status-shape.ts'
import type { Point } from '../charts/ladder/index.ts'
import type { Status } from '../model/answer.ts'
import type { GroupMark } from './scene.ts'

export function statusMark(status: Status, at: Point): GroupMark {
  const { fill, stroke, width } = statusShape(status)
  return {
    is: 'group',
    at,
    marks: [
      ...(stroke === undefined
        ? []
        : [{ is: 'path', d: stroke, stroke: status, weight: width, round: true } as const]),
      ...(fill === undefined ? [] : [{ is: 'path', d: fill, fill: status } as const]),
    ],
  }
}
