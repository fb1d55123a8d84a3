/** The table of a page's classes with the dates each was established, revised, and had its title changed. */
import type { ExtractedText, Found, Span } from '../model.ts'
import { blocksWithin } from '../sections/blocks.ts'
import { Scopes } from '../sections/scopes.ts'
import { matchesOf } from '../text/matches.ts'
import { datesIn } from './dates.ts'

export interface ClassDates {
  established?: Found<string>
  revised?: Found<string>
}

const LONGEST_ROW = 300
const ABOLISHED = /\(\s*abolished[^)]*\)?/i
/** Cells of a row: a date, a bare year, or a dash where there is none. */
const CELL = /\d{1,2}\/\d{1,2}\/\d{2,4}|\b(?:19|20)\d{2}\b|[-–—]{1,3}(?=\s|$)/g
/** Cells in the order in which such tables print them. */
const COLUMNS = ['established', 'revised', 'title'] as const

/** @param span where the history stands. @returns dates by the place of the class in the titles. */
export function classDates(
  { text, blocks }: ExtractedText,
  span: Span,
  titles: readonly string[],
): ClassDates[] {
  const scopes = new Scopes(titles)
  const dates: ClassDates[] = titles.map(() => ({}))
  let classes: readonly number[] = []
  let column = 0
  for (const block of blocksWithin(blocks, span)) {
    if (block.to - block.from > LONGEST_ROW) continue
    const line = text.slice(block.from, block.to).replace(ABOLISHED, remark => ' '.repeat(remark.length))
    const firstCell = line.search(CELL)
    const name = (firstCell < 0 ? line : line.slice(0, firstCell)).trim()
    if (name !== '') {
      const scope = scopes.of(name)
      classes = scope === null || scope === 'all' ? [] : scope
      column = 0
    }
    for (const cell of matchesOf(CELL, line)) {
      const at = { from: block.from + cell.index, to: block.from + cell.index + cell[0].length }
      const [date] = datesIn(text, at)
      const field = COLUMNS[column]
      column += 1
      if (!date || field === undefined || field === 'title') continue
      for (const index of classes) if (dates[index]) dates[index][field] ??= date
    }
  }
  return dates
}
