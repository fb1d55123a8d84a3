import { expect, test } from 'vitest'
import { compose } from '../../core/sheets/compose.ts'
import { PageSettings } from '../../core/sheets/settings.ts'
import type { Sheet } from '../../core/sheets/sheet.ts'
import { writeSheet } from './write-sheet.ts'

/** A table with so many rows. */
const sheetOf = (rows: number): Sheet => ({
  title: 'Everyone',
  subtitle: '',
  legend: [],
  table: {
    columns: [{ title: 'Person', type: 'text' }],
    rows: Array.from({ length: rows }, (_, at) => [`Person ${at}`]),
  },
  notes: [],
  sources: [],
  stamp: [],
  name: 'everyone',
  data: [],
})
const settings = PageSettings.parse({ paper: 'A4' })

test('a hundred sheets of paper are said to be many before they are printed', () => {
  expect(compose(sheetOf(50), settings).warnings).toEqual([])
  const { pages, warnings } = compose(sheetOf(3000), settings)
  expect(warnings).toEqual([expect.stringMatching(`^This takes ${pages.length} sheets of paper\\. .*XLSX`)])
})

test('more pages than a browser prints are refused before it is started, with their number and what to do', async () => {
  let started = 0
  const printed = writeSheet(sheetOf(30_000), 'pdf', settings, () => {
    started += 1
    return Promise.resolve(Buffer.from('%PDF'))
  })
  await expect(printed).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringMatching(/would have [\d,]+ pages; at most 500 .* XLSX/),
  })
  expect(started).toBe(0)
  await writeSheet(sheetOf(3000), 'pdf', settings, () => {
    started += 1
    return Promise.resolve(Buffer.from('%PDF'))
  })
  expect(started).toBe(1)
})
