/** What of the matrix a viewport shows, what is under a point, and where an arrow key leads. */
import type { MatrixLayout, MatrixLine } from './layout.ts'

/** A part of the sheet, in its pixels; names and titles stay in view. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Indexes into `lines` and `columns`; the last is not included. */
export interface Shown {
  readonly lines: { readonly from: number; readonly to: number }
  readonly columns: { readonly from: number; readonly to: number }
}

/** @param over lines and columns drawn beyond the edges, for a scroll that runs ahead. */
export function shownIn(layout: MatrixLayout, view: Viewport, over = 2): Shown {
  const { lines, columns, sizes, head } = layout
  const first = lineAt(lines, head + view.y)
  const last = lineAt(lines, view.y + view.height)
  const column = (x: number): number => Math.floor((x - sizes.names) / sizes.column)
  return {
    lines: range(first - over, last + 1 + over, lines.length),
    columns: range(
      column(sizes.names + view.x) - over,
      column(view.x + view.width) + 1 + over,
      columns.length,
    ),
  }
}

const range = (from: number, to: number, length: number): { from: number; to: number } => ({
  from: Math.min(length, Math.max(0, from)),
  to: Math.max(0, Math.min(length, to)),
})

/** The line at a height of the sheet, by halving; the first or last where none is. */
function lineAt(lines: readonly MatrixLine[], y: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.y ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return low
}

/** A place of the matrix: a line, and a column or (−1) the name. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What is under a point of the sheet; null beside it, on the titles and on a group's heading. */
export function placeAt(
  { lines, columns, sizes, head, height }: MatrixLayout,
  x: number,
  y: number,
): Place | null {
  if (y < head || y >= height || x < 0) return null
  const line = lineAt(lines, y)
  const column = x < sizes.names ? -1 : Math.floor((x - sizes.names) / sizes.column)
  return lines[line]?.kind === 'person' && column < columns.length ? { line, column } : null
}

export type Key =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'first'
  | 'last'
  | 'top'
  | 'bottom'
  | 'page-up'
  | 'page-down'

/** Where a key leads from a place; headings are passed over, edges are kept. @param page lines to a page. */
export function nextPlace({ lines, columns }: MatrixLayout, from: Place, key: Key, page: number): Place {
  const to = (line: number, way: 1 | -1): Place => {
    for (let at = Math.max(0, Math.min(lines.length - 1, line)); at >= 0 && at < lines.length; at += way)
      if (lines[at]?.kind === 'person') return { ...from, line: at }
    return from
  }
  const across = (column: number): Place => ({
    ...from,
    column: Math.max(-1, Math.min(columns.length - 1, column)),
  })
  switch (key) {
    case 'up':
      return to(from.line - 1, -1)
    case 'down':
      return to(from.line + 1, 1)
    case 'page-up':
      return orEdge(to(from.line - page, -1), () => to(0, 1))
    case 'page-down':
      return orEdge(to(from.line + page, 1), () => to(lines.length - 1, -1))
    case 'top':
      return to(0, 1)
    case 'bottom':
      return to(lines.length - 1, -1)
    case 'left':
      return across(from.column - 1)
    case 'right':
      return across(from.column + 1)
    case 'first':
      return across(-1)
    case 'last':
      return across(columns.length - 1)
    default:
      return key satisfies never
  }

  /** A page that ends on a heading goes to the first or last person. */
  function orEdge(place: Place, edge: () => Place): Place {
    return place === from ? edge() : place
  }
}

/** How far the sheet must be scrolled for a place to be in view; 0 where it is. */
export function scrollTo(
  layout: MatrixLayout,
  view: Viewport,
  { line, column }: Place,
): { dx: number; dy: number } {
  const { sizes, head } = layout
  const at = layout.lines[line]
  const x = sizes.names + column * sizes.column
  return {
    dx: column < 0 ? 0 : shift(x, x + sizes.column, view.x + sizes.names, view.x + view.width),
    dy: at ? shift(at.y, at.y + at.height, view.y + head, view.y + view.height) : 0,
  }
}

function shift(from: number, to: number, low: number, high: number): number {
  if (from < low) return from - low
  return to > high ? to - high : 0
}
