/**
 * Geometry of the matrix: a line for each person, a column for each class, a heading over each group of either.
 * Everything is uniform in size, so places are computed, not searched, whatever the number of rows.
 */
import type { MatrixGroup, MatrixRow } from '../../team/matrix.ts'
import { type Measure, shorten, wrap } from '../ladder/text.ts'

/** Pixels. */
export interface MatrixSizes {
  readonly row: number
  readonly group: number
  readonly column: number
  /** Width of the names at the left. */
  readonly names: number
  readonly title: { readonly size: number; readonly line: number; readonly most: number }
  /** Height of the band over columns of one jurisdiction. */
  readonly band: number
}

/** `close` shows marks alone, `usual` marks with a date or shortfall beside them. */
export const MATRIX_SIZES = {
  usual: { row: 28, group: 32, column: 136, names: 260, title: { size: 12, line: 15, most: 6 }, band: 24 },
  close: { row: 20, group: 26, column: 28, names: 200, title: { size: 11, line: 13, most: 1 }, band: 20 },
} as const satisfies Record<string, MatrixSizes>

export interface ColumnHead {
  readonly classId: string
  readonly title: string
  /** Where it is; columns of one band stand together. */
  readonly band: string
  /** Whether its requirements are on file. */
  readonly isOnFile: boolean
}

export interface MatrixColumn extends ColumnHead {
  readonly x: number
  /** The title in lines; in narrow columns one line that is drawn upright. */
  readonly lines: readonly string[]
}

export interface MatrixLine {
  readonly kind: 'group' | 'person'
  readonly y: number
  readonly height: number
  readonly group: number
  /** null on a group's heading. */
  readonly row: MatrixRow | null
}

export interface MatrixLayout {
  readonly sizes: MatrixSizes
  readonly columns: readonly MatrixColumn[]
  readonly bands: readonly { readonly label: string; readonly x: number; readonly width: number }[]
  readonly lines: readonly MatrixLine[]
  /** Where the cells begin: the names are left of it and the titles above. */
  readonly head: number
  readonly upright: boolean
  readonly width: number
  readonly height: number
}

/** A column narrower than this has its title drawn upright. */
const UPRIGHT_BELOW = 60
/** Room for an upright title: as much as the longest needs, within these. Titles of a series differ at their ends. */
const UPRIGHT = { least: 110, most: 264 }

/**
 * @param groups as `arrange` makes them; a single group without a key has no heading
 * @param tallest room there may be for upright titles
 */
export function layoutMatrix(
  heads: readonly ColumnHead[],
  groups: readonly MatrixGroup[],
  sizes: MatrixSizes,
  measure: Measure,
  tallest: number = UPRIGHT.most,
): MatrixLayout {
  const upright = sizes.column < UPRIGHT_BELOW
  const face = { size: sizes.title.size, bold: false, measure }
  const widthOf = (line: string): number => measure(line, face.size, false)
  const room = Math.min(tallest, Math.max(UPRIGHT.least, ...heads.map(({ title }) => widthOf(title))))
  const columns = heads.map((head, nth) => ({
    ...head,
    x: sizes.names + nth * sizes.column,
    lines: upright
      ? [shorten(head.title, line => widthOf(line) <= room)]
      : wrap(head.title, sizes.column - 12, sizes.title.most, face),
  }))
  const titles = upright
    ? Math.ceil(room) + 12
    : Math.max(1, ...columns.map(({ lines }) => lines.length)) * sizes.title.line + 12
  const head = sizes.band + titles
  const lines = linesOf(groups, sizes, head)
  const last = lines.at(-1)
  return {
    sizes,
    columns,
    bands: bandsOf(columns, sizes.column),
    lines,
    head,
    upright,
    width: sizes.names + columns.length * sizes.column,
    height: last ? last.y + last.height : head,
  }
}

function linesOf(groups: readonly MatrixGroup[], sizes: MatrixSizes, head: number): MatrixLine[] {
  const hasHeadings = groups.length > 1 || (groups[0]?.key ?? null) !== null
  const lines: MatrixLine[] = []
  let y = head
  const push = (kind: MatrixLine['kind'], group: number, row: MatrixRow | null): void => {
    const height = kind === 'group' ? sizes.group : sizes.row
    lines.push({ kind, y, height, group, row })
    y += height
  }
  for (const [nth, { rows }] of groups.entries()) {
    if (hasHeadings) push('group', nth, null)
    for (const row of rows) push('person', nth, row)
  }
  return lines
}

/** Neighbours of one band, put together. */
function bandsOf(
  columns: readonly MatrixColumn[],
  width: number,
): { label: string; x: number; width: number }[] {
  const bands: { label: string; x: number; width: number }[] = []
  for (const { band, x } of columns) {
    const last = bands.at(-1)
    if (last?.label === band && last.x + last.width === x) last.width += width
    else bands.push({ label: band, x, width })
  }
  return bands
}
