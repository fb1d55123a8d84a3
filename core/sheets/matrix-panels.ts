/**
 * The matrix of a few classes on paper: a line a person, what is missing beside the marks or below them, and as many panels of people
 * side by side as make it one page with letters as large as they can be.
 */
import type { Point } from '../charts/ladder/index.ts'
import type { ColumnHead } from '../charts/matrix/index.ts'
import { sheetWords } from '../words/sheets.ts'
import {
  type Breaking,
  BREAKINGS,
  gridIn,
  gridOf,
  lineMarksAt,
  type MissingTitles,
  type Naturals,
  narrowest,
  naturalsOf,
  type PanelGrid,
  type PanelHead,
  panelHead,
  type PanelInput,
  type PanelLine,
  panelLines,
  type Placing,
  type SetLine,
  setIn,
} from './panel-lines.ts'
import { type Flow, type FlowRow, type Mark, orHead } from './scene.ts'
import type { Room } from './sheet.ts'

/** More classes than these stand in the wide matrix, over several pages where they have to. */
export const FEW_CLASSES = 6

/** Beside each other on a page. */
const MOST_PANELS = 4
const GUTTER = 20
/** Where the panels leave room they stand this far apart. */
const WIDEST_GUTTER = 64
/** Made no smaller than this so that everybody stands on one page; and where several are needed, as small as this. */
const SMALLEST = 0.64
const READABLE = 0.8
/** Halvings in which a size is found. */
const LOOKS = 7
const ACROSS = Array.from({ length: MOST_PANELS }, (_, at) => at + 1)
/** What letters would have to gain in size to be worth that. */
const BROKEN: Readonly<Record<Breaking, number>> = { hardly: 1, some: 0.95, much: 0.88 }
const MORE_PANELS = 0.96
const BELOW = 0.94
const PLACINGS = ['beside', 'below'] as const satisfies readonly Placing[]
/** So many lines tell how wide and high the others are when pages are counted. */
const TRIED = 400

/** Panels side by side on a page, and how much smaller than drawn they come out. */
interface Panels {
  readonly grid: PanelGrid
  readonly head: PanelHead
  readonly across: number
  readonly scale: number
  readonly breaking: Breaking
}

export function panelFlow(
  heads: readonly ColumnHead[],
  input: PanelInput,
  room: Room,
  missing: MissingTitles,
): Flow {
  const lines = panelLines(heads, input)
  const naturals = naturalsOf(lines, heads)
  const withHead = (grid: PanelGrid): Pick<Panels, 'grid' | 'head'> => ({
    grid,
    head: panelHead(heads, grid, missing),
  })
  if (!room.paged) return inOnePiece(lines, withHead(gridOf(naturals, 'hardly')))
  const tried = lines.slice(0, TRIED)
  const share = lines.length / Math.max(1, tried.length)
  const choices = ACROSS.flatMap(across =>
    BREAKINGS.flatMap(breaking =>
      PLACINGS.map(placing => (scale: number): Counted | null => {
        const width = (room.width / scale - (across - 1) * GUTTER) / across
        const grid = gridIn(naturals, width, breaking, placing)
        if (!grid) return null
        const panels = { ...withHead(grid), across, scale, breaking }
        const filled = filledWith(tried, grid, roomBelow(panels, room))
        return { panels, pages: Math.ceil((filled.length * share) / across) }
      }),
    ),
  )
  return onPages(lines, bestOf(choices) ?? squeezed(naturals, withHead, room), room)
}

interface Counted {
  readonly panels: Panels
  /** How many they take, about. */
  readonly pages: number
}
type Choice = (scale: number) => Counted | null

/** On one page in letters as large as can be; where that cannot be, on few pages in letters that can be read. */
function bestOf(choices: readonly Choice[]): Panels | null {
  const single = choices.flatMap(choice => onOnePage(choice) ?? []).toSorted((a, b) => easeOf(b) - easeOf(a))
  if (single[0]) return single[0]
  const several = choices
    .flatMap(choice => choice(READABLE) ?? [])
    .toSorted((a, b) => a.pages - b.pages || a.panels.across - b.panels.across)
  return several[0]?.panels ?? null
}

/** How well it reads: large letters, and rather one long panel than several whose names and titles are broken into lines. */
const easeOf = ({ grid, scale, across, breaking }: Panels): number =>
  scale * BROKEN[breaking] * MORE_PANELS ** (across - 1) * (grid.isBelow ? BELOW : 1)

/** The largest letters in which everybody stands on one page; null: not even the smallest do. */
function onOnePage(choice: Choice): Panels | null {
  const within = (scale: number): Panels | null => {
    const counted = choice(scale)
    return counted && counted.pages <= 1 ? counted.panels : null
  }
  const whole = within(1)
  if (whole) return whole
  let best = within(SMALLEST)
  let [fits, leaves] = [SMALLEST, 1]
  for (let look = 0; best && look < LOOKS; look += 1) {
    const scale = (fits + leaves) / 2
    const panels = within(scale)
    if (panels) [best, fits] = [panels, scale]
    else leaves = scale
  }
  return best
}

/** Many classes on narrow paper: one panel, as small as it must be. */
function squeezed(
  naturals: Naturals,
  withHead: (grid: PanelGrid) => Pick<Panels, 'grid' | 'head'>,
  { width }: Room,
): Panels {
  const grid = narrowest(naturals)
  return { ...withHead(grid), across: 1, scale: Math.min(READABLE, width / grid.width), breaking: 'much' }
}

const roomBelow = ({ head, scale }: Pick<Panels, 'head' | 'scale'>, { height }: Room): number =>
  height / scale - head.height

interface Panel {
  /** Which of the lines it begins with. */
  readonly from: number
  readonly lines: SetLine[]
}

/** Lines in panels of a height, one after the other. A heading never ends one, and is said again where its people go on. */
function filledWith(lines: readonly PanelLine[], grid: PanelGrid, height: number): Panel[] {
  const all = lines.map(each => setIn(each, grid))
  const panels: Panel[] = []
  let left = 0
  for (const [at, each] of all.entries()) {
    const next = each.line.is === 'group' ? (all[at + 1]?.height ?? 0) : 0
    if (panels.length === 0 || each.height + next > left) {
      const again = headingAgain(each.line)
      const heading = again ? [setIn(again, grid)] : []
      panels.push({ from: at, lines: heading })
      left = height - heightOf(heading)
    }
    panels.at(-1)?.lines.push(each)
    left -= each.height
  }
  return panels
}

const headingAgain = (line: PanelLine): PanelLine | null =>
  line.is === 'group' || line.under === null ? null : { is: 'group', name: sheetWords.continued(line.under) }

const heightOf = (lines: readonly SetLine[]): number => lines.reduce((sum, { height }) => sum + height, 0)

/** The panels of one page as equally high as they can be: the least height at which they are no more. */
function evenedOut(lines: readonly PanelLine[], grid: PanelGrid, most: number, height: number): Panel[] {
  let best = filledWith(lines, grid, height)
  let [leaves, fits] = [0, height]
  for (let look = 0; look < LOOKS; look += 1) {
    const middle = (leaves + fits) / 2
    const panels = filledWith(lines, grid, middle)
    if (panels.length > most) leaves = middle
    else [best, fits] = [panels, middle]
  }
  return best
}

/** A page's panels are one row: they stand side by side, and nothing of them goes on to another page. */
function onPages(lines: readonly PanelLine[], { grid, head, across, scale }: Panels, room: Room): Flow {
  const height = roomBelow({ head, scale }, room)
  const filled = filledWith(lines, grid, height)
  const pages = Array.from({ length: Math.ceil(filled.length / across) }, (_, page) =>
    filled.slice(page * across, (page + 1) * across),
  )
  const ending = pages.pop()?.[0]
  if (ending) pages.push(evenedOut(lines.slice(ending.from), grid, across, height))
  const spare = (room.width / scale - across * grid.width) / Math.max(1, across - 1)
  const gutter = Math.min(WIDEST_GUTTER, Math.max(GUTTER, spare))
  let y = 0
  const rows = pages.map((panels, page): FlowRow => {
    const marks = panels.flatMap((panel, at) =>
      panelMarks(panel.lines, grid, head, { x: at * (grid.width + gutter), y }),
    )
    const from = y
    y += head.height + Math.max(...panels.map(panel => heightOf(panel.lines)))
    return { from, to: y, marks, head: null, ...(page > 0 && { startsPage: true }) }
  })
  return {
    width: room.width / scale,
    height: Math.max(y, head.height),
    rows: orHead(rows, { marks: head.marksAt(0, 0), height: head.height }),
  }
}

function panelMarks(lines: readonly SetLine[], grid: PanelGrid, head: PanelHead, { x, y }: Point): Mark[] {
  const marks = head.marksAt(x, y)
  let top = y + head.height
  for (const each of lines) {
    marks.push(...lineMarksAt(each, grid, x, top))
    top += each.height
  }
  return [{ is: 'group', role: 'table', marks }]
}

/** One panel, a row of it a line: a poster's seams run between them. */
function inOnePiece(lines: readonly PanelLine[], { grid, head }: Pick<Panels, 'grid' | 'head'>): Flow {
  const strip = { marks: head.marksAt(0, 0), height: head.height }
  let y = head.height
  const rows = lines.map((each, at): FlowRow => {
    const set = setIn(each, grid)
    const from = at === 0 ? 0 : y
    const marks = [...(at === 0 ? strip.marks : []), ...lineMarksAt(set, grid, 0, y)]
    y += set.height
    return { from, to: y, marks, isTable: true }
  })
  return { width: grid.width, height: y, head: strip, rows: orHead(rows, strip) }
}
