/** Lines of people with a few classes beside each, and in words what is missing: what they say, and how they are set. */
import type { ColumnHead } from '../charts/matrix/index.ts'
import { type Cell, cellAt, type Matrix } from '../team/cells.ts'
import type { MatrixGroup } from '../team/index.ts'
import { cellText, matrixWords } from '../words/screens/matrix.ts'
import { matrixSheetWords } from '../words/team-sheets.ts'
import { CELL, cellMarks } from './matrix-cell.ts'
import { group, line, type Mark } from './scene.ts'
import { linesOf, measure, setLines } from './text.ts'

export interface PanelInput {
  readonly matrix: Matrix
  readonly groups: readonly MatrixGroup[]
  readonly groupName: (key: string | null) => string
  /** By row of the matrix; null: it is not told. */
  readonly missing: ReadonlyMap<number, string> | null
}

export type PanelLine =
  | { readonly is: 'group'; readonly name: string }
  | {
      readonly is: 'person'
      /** Of the matrix. */
      readonly row: number
      readonly name: string
      readonly title: string
      readonly cells: readonly { readonly cell: Cell; readonly text: string }[]
      readonly missing: string
      /** The heading it stands under, where there are headings. */
      readonly under: string | null
    }

export function panelLines(heads: readonly ColumnHead[], input: PanelInput): PanelLine[] {
  const { matrix, groups, groupName, missing } = input
  const hasHeadings = groups.length > 1 || (groups[0]?.key ?? null) !== null
  return groups.flatMap(({ key, rows }): PanelLine[] => {
    const under = hasHeadings ? groupName(key) : null
    const people = rows.map(({ person, row }): PanelLine => {
      const cells = heads.map(({ isOnFile }, column) => {
        const cell = cellAt(matrix, row, column)
        return { cell, text: cellText(cell, isOnFile) }
      })
      const { name, title } = person
      return {
        is: 'person',
        row,
        name,
        title: title ?? '',
        cells,
        missing: missing?.get(row) ?? '',
        under,
      }
    })
    return under === null ? people : [{ is: 'group', name: under }, ...people]
  })
}

const NAME = { size: 11, bold: true } as const
const TITLE = { size: 9.5, ink: 'ink-3' } as const
const MISSING = { size: 10, ink: 'ink-2' } as const
const HEAD = { size: 10, bold: true, ink: 'ink-2' } as const
const PLACE = { size: 9, ink: 'ink-3' } as const
const GROUP = { size: 11, bold: true } as const
const LEADING = 12
/** Left and right of a text, and above and below a line's texts together. */
const PAD = { across: 6, down: 4 }
/** From the top of a line to the middle of its first row of letters. */
const MIDDLE = (LEADING + PAD.down) / 2

/** How wide each part of a line is, from the left. */
export interface PanelGrid {
  readonly name: number
  readonly title: number
  readonly cells: readonly number[]
  /** 0 where nothing is missing, or it stands below. */
  readonly missing: number
  /** What is missing stands below a line, as wide as the line is: where few lack something it takes less room. */
  readonly isBelow: boolean
  readonly width: number
}

/** What each part would take if nothing were broken into lines. */
export type Naturals = Omit<PanelGrid, 'width' | 'isBelow'>

/** Where what is missing stands. */
export type Placing = 'beside' | 'below'
/** How far what stands below a line stands in. */
const INDENT = 12

const wide = (text: string, { size, bold = false }: { size: number; bold?: boolean }): number =>
  text === '' ? 0 : Math.ceil(measure(text, size, bold)) + 2 * PAD.across

const LEAST_CELL = 64

export function naturalsOf(lines: readonly PanelLine[], heads: readonly ColumnHead[]): Naturals {
  const cells = heads.map(({ title }) =>
    Math.max(LEAST_CELL, ...title.split(/\s+/).map(word => wide(word, HEAD))),
  )
  let [name, title, missing] = [wide(matrixWords.person, HEAD), 0, 0]
  for (const each of lines) {
    if (each.is === 'group') continue
    name = Math.max(name, wide(each.name, NAME))
    title = Math.max(title, wide(each.title, TITLE))
    missing = Math.max(missing, wide(each.missing, MISSING))
    for (const [at, { cell, text }] of each.cells.entries())
      cells[at] = Math.max(
        cells[at] ?? 0,
        Math.ceil(measure(text, CELL.size, cell.held)) + CELL.text + CELL.after,
      )
  }
  return { name, title, cells, missing: missing === 0 ? 0 : Math.max(missing, LEAST_MISSING) }
}

/** How far names and titles are broken into lines so that there is room beside them. */
export type Breaking = 'hardly' | 'some' | 'much'
export const BREAKINGS = ['hardly', 'some', 'much'] as const satisfies readonly Breaking[]
const MOST: Readonly<Record<Breaking, { readonly name: number; readonly title: number }>> = {
  hardly: { name: 240, title: 270 },
  some: { name: 190, title: 160 },
  much: { name: 130, title: 110 },
}
const MOST_MISSING = 460
const LEAST_MISSING = 130

/**
 * The parts in a width: what is missing takes what the others leave. Null where they leave too little.
 */
export function gridIn(
  naturals: Naturals,
  room: number,
  breaking: Breaking,
  placing: Placing,
): PanelGrid | null {
  const widest = gridOf(naturals, breaking, placing)
  if (widest.isBelow) return widest.width <= room ? widest : null
  const missing = Math.min(widest.missing, room - (widest.width - widest.missing))
  if (missing < Math.min(widest.missing, LEAST_MISSING)) return null
  return { ...widest, missing, width: widest.width - widest.missing + missing }
}

/** As wide as it has any use for. */
export function gridOf(
  { name, title, cells, missing }: Naturals,
  breaking: Breaking,
  placing: Placing = 'beside',
): PanelGrid {
  const most = MOST[breaking]
  const isBelow = placing === 'below' && missing > 0
  const parts = {
    name: Math.min(name, most.name),
    title: Math.min(title, most.title),
    cells,
    missing: isBelow ? 0 : Math.min(missing, MOST_MISSING),
  }
  const width = cells.reduce((sum, each) => sum + each, parts.name + parts.title + parts.missing)
  return { ...parts, isBelow, width }
}

/** Names and titles broken into lines, and what is missing too. */
export function narrowest(naturals: Naturals): PanelGrid {
  return gridOf({ ...naturals, missing: Math.min(naturals.missing, LEAST_MISSING) }, 'much')
}

/** A line set in a grid: as high as the most lines that one of its parts takes. */
export interface SetLine {
  readonly line: PanelLine
  readonly height: number
  /** Without what stands below. */
  readonly upper: number
  readonly name: readonly string[]
  readonly title: readonly string[]
  readonly missing: readonly string[]
}

const inner = (width: number): number => width - 2 * PAD.across

export function setIn(each: PanelLine, grid: PanelGrid): SetLine {
  const isGroup = each.is === 'group'
  const name = linesOf(each.name, inner(isGroup ? grid.width : grid.name), isGroup ? GROUP : NAME)
  const title = isGroup || each.title === '' ? [] : linesOf(each.title, inner(grid.title), TITLE)
  const room = grid.isBelow ? grid.width - INDENT : grid.missing
  const missing = isGroup || each.missing === '' ? [] : linesOf(each.missing, inner(room), MISSING)
  const most = Math.max(1, name.length, title.length, grid.isBelow ? 0 : missing.length)
  const upper = most * LEADING + PAD.down + (isGroup ? 4 : 0)
  const height = upper + (grid.isBelow ? missing.length * LEADING : 0)
  return { line: each, height, upper, name, title, missing }
}

export interface PanelHead {
  readonly height: number
  readonly marksAt: (x: number, y: number) => Mark[]
}

/** What the words beside the marks, or below them, are of. */
export type MissingTitles = Readonly<Record<Placing, string>>

export function panelHead(heads: readonly ColumnHead[], grid: PanelGrid, missing: MissingTitles): PanelHead {
  const under = grid.isBelow ? linesOf(missing.below, inner(grid.width - INDENT), MISSING) : []
  const starts = cellStarts(grid)
  const parts = [
    { x: 0, place: '', lines: linesOf(matrixWords.person, inner(grid.name), HEAD) },
    {
      x: grid.name,
      place: '',
      lines: grid.title === 0 ? [] : linesOf(matrixSheetWords.present, inner(grid.title), HEAD),
    },
    ...heads.map(({ title, band }, at) => ({
      x: starts[at] ?? 0,
      place: band,
      lines: linesOf(title, inner(grid.cells[at] ?? 0), HEAD),
    })),
    {
      x: grid.width - grid.missing,
      place: '',
      lines: grid.missing === 0 ? [] : linesOf(missing.beside, inner(grid.missing), HEAD),
    },
  ]
  // A place stands above the first of the classes that are there, as wide as these.
  const places = parts.flatMap(({ x, place }, at) => {
    if (place === '' || parts[at - 1]?.place === place) return []
    const after = parts.slice(at + 1).find(other => other.place !== place)
    const end = after && after.x > x ? after.x : grid.width
    return [{ x, lines: linesOf(place, inner(end - x), PLACE) }]
  })
  const above = Math.max(0, ...places.map(({ lines }) => lines.length)) * (LEADING - 1)
  const below = Math.max(...parts.map(({ lines }) => lines.length)) * LEADING
  const height = above + below + under.length * LEADING + PAD.down + 2
  return {
    height,
    marksAt(x, y) {
      const columns = parts.map(({ x: left, lines }): Mark => {
        const marks: Mark[] = []
        const top = y + above + below - lines.length * LEADING
        setLines(marks, lines, { x: x + left + PAD.across, y: top }, { ...HEAD, leading: LEADING })
        return { is: 'group', role: 'columnheader', marks }
      })
      const over: Mark[] = []
      for (const { x: left, lines } of places)
        setLines(over, lines, { x: x + left + PAD.across, y }, { ...PLACE, leading: LEADING - 1 })
      const last: Mark[] = []
      const left = x + INDENT + PAD.across
      setLines(last, under, { x: left, y: y + above + below }, { ...MISSING, leading: LEADING })
      if (last.length > 0) columns.push({ is: 'group', role: 'columnheader', marks: last })
      const rule = line(x, y + height, x + grid.width, y + height, { stroke: 'line-strong', weight: 1.2 })
      return [...over, { is: 'group', role: 'row', marks: columns }, rule]
    },
  }
}

function cellStarts({ name, title, cells }: PanelGrid): number[] {
  return cells.map((_, at) => name + title + cells.slice(0, at).reduce((sum, each) => sum + each, 0))
}

/** A line's marks with its upper left corner at a point. */
export function lineMarksAt(
  { line: each, height, upper, name, title, missing }: SetLine,
  grid: PanelGrid,
  x: number,
  y: number,
): Mark[] {
  const top = y + PAD.down / 2
  const part = (
    lines: readonly string[],
    left: number,
    lettering: typeof NAME | typeof TITLE | typeof MISSING,
    from: number = top,
  ): Mark => {
    const marks: Mark[] = []
    setLines(
      marks,
      lines,
      { x: x + left + PAD.across, y: from + (11 - lettering.size) * 0.8 },
      { ...lettering, leading: LEADING },
    )
    return { is: 'group', role: 'cell', marks }
  }
  if (each.is === 'group') {
    const own: Mark[] = []
    setLines(own, name, { x: x + PAD.across, y: top + 2 }, { ...GROUP, leading: LEADING })
    const band: Mark = { is: 'rect', x, y, width: grid.width, height, fill: 'band' }
    return [{ is: 'group', role: 'row', marks: [band, { is: 'group', role: 'cell', marks: own }] }]
  }
  const starts = cellStarts(grid)
  const cells = each.cells.map(({ cell, text }, at): Mark => {
    const box = { x: x + (starts[at] ?? 0), y, width: grid.cells[at] ?? 0, height: upper }
    return { is: 'group', role: 'cell', marks: cellMarks(cell, text, box, y + MIDDLE) }
  })
  const row: Mark = {
    ...group(`person ${each.row + 1}`, [
      part(name, 0, NAME),
      ...(grid.title === 0 ? [] : [part(title, grid.name, TITLE)]),
      ...cells,
      ...(grid.missing === 0 ? [] : [part(missing, grid.width - grid.missing, MISSING)]),
      ...(grid.isBelow && missing.length > 0
        ? [part(missing, INDENT, MISSING, y + upper - PAD.down / 2)]
        : []),
    ]),
    role: 'row',
  }
  return [row, line(x, y + height, x + grid.width, y + height, { stroke: 'line' })]
}
