/** A cell of the matrix on paper: its tint, its frame, the mark and the words beside it. */
import type { Box } from '../charts/ladder/index.ts'
import type { Status } from '../model/answer.ts'
import type { Cell } from '../team/cells.ts'
import type { Ink } from './ink.ts'
import type { Mark } from './scene.ts'
import { statusMark } from './status.ts'

const TINTS: Partial<Record<Status, Ink>> = {
  met: 'met-tint',
  conditional: 'conditional-tint',
  discretionary: 'discretionary-tint',
}

/** Where in a cell its mark and its words stand, from the left. */
export const CELL = { mark: 12, text: 22, after: 6, size: 10.5 } as const

/**
 * @param text beside the mark; none: the mark stands alone, in the middle
 * @param middle the height at which they stand
 */
export function cellMarks(
  { status, held }: Cell,
  text: string,
  { x, y, width, height }: Box,
  middle: number = y + height / 2,
): Mark[] {
  const tint = TINTS[status]
  return [
    ...(tint
      ? [{ is: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, fill: tint } as const]
      : []),
    ...(held
      ? [
          {
            is: 'rect',
            x: x + 1.5,
            y: y + 1.5,
            width: width - 3,
            height: height - 3,
            stroke: 'ink-2',
            weight: 1.4,
          } as const,
        ]
      : []),
    statusMark(status, { x: text === '' ? x + width / 2 : x + CELL.mark, y: middle }),
    ...(text === ''
      ? []
      : [
          {
            is: 'text',
            x: x + CELL.text,
            y: middle + 4,
            text,
            size: CELL.size,
            bold: held,
            ink: status,
          } as const,
        ]),
  ]
}
