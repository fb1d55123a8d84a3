import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, textBoxes } from './boxes.test-support.ts'
import { compose } from './compose.ts'
import { PageSettings } from './settings.ts'
import type { Sheet } from './sheet.ts'
import type { Mark } from './scene.ts'
import { neutralised, type Table, writeCsv } from './table.ts'
import { BULLET, linesOf, setLines } from './text.ts'

const sheetOf = (table: Table): Sheet => ({
  name: 'table',
  title: 'A table',
  subtitle: '',
  legend: [],
  table,
  notes: [],
  sources: [],
  stamp: ['As of today'],
  data: null,
})

test('what a spreadsheet could take for a formula is neutralised; figures and telephone numbers stay', () => {
  for (const text of ['=1+2', '@SUM(A1)', '+cmd|calc', '-A1', '\t=1', ' =1', '\r=1', '−HYPERLINK("x")'])
    expect(neutralised(text)).toBe(`'${text}`)
  for (const text of [
    '-3.5',
    '+2,000',
    '+1 (410) 555-0199',
    '+1 410 555 0199 ext. 12',
    '-12 %',
    'a=b',
    '3+4 years',
    '',
  ])
    expect(neutralised(text)).toBe(text)
})

test('a CSV file keeps every cell: quotes, lines, separators and marks', () => {
  const table: Table = {
    columns: [
      { title: 'Class', type: 'text' },
      { title: 'Pay', type: 'money' },
    ],
    rows: [
      ['Clerk, "senior"', 54886.5],
      ['two\nlines', null],
    ],
  }
  expect(writeCsv(table)).toBe('\uFEFFClass,Pay\r\n"Clerk, ""senior""",54886.5\r\n"two\nlines",\r\n')
})

test('a long table goes on over pages with its heads, no row cut, no text over another', () => {
  const rows = fc.array(
    fc.tuple(fc.lorem({ maxCount: 40 }), fc.integer({ min: -1e6, max: 1e6 }), fc.string({ maxLength: 30 })),
    { minLength: 0, maxLength: 60 },
  )
  fc.assert(
    fc.property(rows, fc.constantFrom('portrait', 'landscape'), (given, orientation) => {
      const table: Table = {
        columns: [
          { title: 'What is asked of whom', type: 'text' },
          { title: 'Number', type: 'number' },
          { title: 'Note', type: 'text' },
        ],
        rows: given,
      }
      const { pages } = compose(sheetOf(table), PageSettings.parse({ paper: 'A4', orientation }))
      const numbers: string[] = []
      for (const { scene } of pages) {
        const boxes = textBoxes(scene)
        expect(overlaps(boxes)).toEqual([])
        for (const { y, height } of boxes) expect(y >= 0 && y + height <= scene.height).toBe(true)
        expect(boxes.filter(({ text }) => text === 'Number')).toHaveLength(1)
        numbers.push(...boxes.map(({ text }) => text))
      }
      for (const [, number] of given) expect(numbers).toContain(number.toLocaleString('en-US'))
    }),
    { numRuns: 40 },
  )
})

test('an item of a list that goes on over lines hangs from its bullet', () => {
  const words = 'Takes informal grievances and reports conduct to the supervisor'
  const lines = linesOf(`${BULLET}${words}\nNo item of any list, however many lines it takes`, 120, {
    size: 11,
  })
  const marks: Mark[] = []
  setLines(marks, lines, { x: 20, y: 0 }, { size: 11 })
  const texts = marks.flatMap(mark => (mark.is === 'text' ? [mark] : []))
  const own = texts.filter(({ text }) => words.includes(text))
  expect(own.map(({ text }) => text).join(' ')).toBe(words)
  expect(own.length).toBeGreaterThan(2)
  expect(new Set(own.map(({ x }) => x))).toEqual(new Set([31]))
  const [bullet] = texts
  expect(bullet?.text).toBe('•')
  expect((bullet?.x ?? 0) + 11 * 0.5).toBeLessThan(31)
  expect(texts.at(-1)?.x).toBe(20)
})
