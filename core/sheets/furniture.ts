/** What stands on a sheet around the drawing: title and legend above it, and below what it was made from. */
import { shorten } from '../charts/ladder/text.ts'
import { sheetWords } from '../words/sheets.ts'
import type { Mark, Strip } from './scene.ts'
import { line } from './scene.ts'
import type { PageSettings } from './settings.ts'
import type { LegendItem, Sheet } from './sheet.ts'
import { linesOf, measure, setLines } from './text.ts'

const TITLE = { size: 20, bold: true, leading: 25, heading: 1 } as const
const SUBTITLE = { size: 12, ink: 'ink-2', leading: 16 } as const
const RUNNING = { size: 12, bold: true, ink: 'ink-2' } as const
const FOOT = { size: 9, ink: 'ink-3', leading: 12 } as const

export const titleOf = (sheet: Sheet, settings: PageSettings): string => settings.title || sheet.title

export function headOf(sheet: Sheet, settings: PageSettings, width: number): Strip {
  const marks: Mark[] = []
  let y = setLines(marks, linesOf(titleOf(sheet, settings), width, TITLE, 3), { x: 0, y: 0 }, TITLE)
  const subtitle = settings.subtitle ?? sheet.subtitle
  if (subtitle !== '')
    y = setLines(marks, linesOf(subtitle, width, SUBTITLE, 4), { x: 0, y: y + 2 }, SUBTITLE)
  return { marks, height: sheet.legend.length === 0 ? y : setLegend(marks, sheet.legend, width, y + 8) }
}

/** On every page after the first: a page that got lost still says what it belongs to and what its marks mean. */
export function runningHeadOf(sheet: Sheet, settings: PageSettings, width: number): Strip {
  const title = shorten(titleOf(sheet, settings), text => measure(text, RUNNING.size, RUNNING.bold) <= width)
  const marks: Mark[] = [{ is: 'text', x: 0, y: RUNNING.size, text: title, ...RUNNING }]
  const height = 18
  return { marks, height: sheet.legend.length === 0 ? height : setLegend(marks, sheet.legend, width, height) }
}

/** The items in rows, each as long as the width allows. */
function setLegend(marks: Mark[], items: readonly LegendItem[], width: number, top: number): number {
  let x = 0
  let y = top
  for (const item of items) {
    const room = width - item.width - 6
    const text = linesOf(item.text, room, { size: 11 }, 1)[0] ?? ''
    const own = item.width + 6 + measure(text, 11, false)
    if (x > 0 && x + own > width) {
      x = 0
      y += 20
    }
    marks.push(
      { is: 'group', at: { x, y }, marks: item.marks },
      { is: 'text', x: x + item.width + 6, y: y + 11, text, size: 11, ink: 'ink-2' },
    )
    x += own + 20
  }
  return y + 18
}

export function footOf({ notes, sources, stamp }: Sheet, width: number, page = ''): Strip {
  const marks: Mark[] = [line(0, 0, width, 0, { stroke: 'line' })]
  const right = page === '' ? 0 : measure(page, FOOT.size, false) + 16
  const texts = [...notes, ...(sources.length > 0 ? [sheetWords.sources(sources)] : []), stamp.join(' · ')]
  let y = 5
  for (const [at, text] of texts.entries()) {
    const room = at === texts.length - 1 ? width - right : width
    y = setLines(marks, linesOf(text, room, FOOT), { x: 0, y }, FOOT)
  }
  if (page !== '')
    marks.push({ is: 'text', x: width, y: y - FOOT.leading + FOOT.size, text: page, anchor: 'end', ...FOOT })
  return { marks, height: y }
}
