import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import type { Table } from '../../core/sheets/table.ts'
import { unzip, zipDirectory } from '../documents/docx/zip.ts'
import { openTestBackend } from '../testing/folders.ts'
import { writeXlsx } from './xlsx.ts'

const ABOUT = { name: 'About', rows: [] }
const write = (table: Table, name = 'Sheet'): Promise<Buffer> => writeXlsx([{ name, table }], ABOUT)

/** The files of a workbook, as they lie in it. */
function partsOf(bytes: Buffer): Map<string, string> {
  return new Map(
    zipDirectory(bytes).map(entry => [entry.name, unzip(bytes, entry, 10_000_000).toString('utf8')]),
  )
}

const dayOf = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)

const asOf = '2026-11-22'
async function exported(subject: ExportSubject): Promise<Buffer> {
  const reply = await openTestBackend().answer({
    operation: 'export.file',
    input: { subject, format: 'xlsx' },
  })
  if (!reply.ok) throw new Error(reply.error.message)
  const { base64 }: { base64: string } = JSON.parse(JSON.stringify(reply.value))
  return Buffer.from(base64, 'base64')
}

describe('a workbook', () => {
  test('holds figures as figures, dates as dates as precise as they are, and everything else as text', async () => {
    const bytes = await write({
      columns: [
        { title: 'Class', type: 'text' },
        { title: 'Pay from (US dollars)', type: 'money' },
        { title: 'Level', type: 'number' },
        { title: 'Established', type: 'date' },
      ],
      rows: [
        ['001288', 54886, 3, '2025-01-01'],
        ['Clerk', 26.39, 2.5, '2009-08'],
        ['Pilot', null, null, '2014'],
        ['Diver', null, null, 'after the flood'],
      ],
    })
    expect((await readSheet(bytes)).slice(1).map(row => row.map(dayOf))).toEqual([
      ['001288', 54886, 3, '2025-01-01'],
      ['Clerk', 26.39, 2.5, '2009-08-01'],
      ['Pilot', null, null, '2014-07-01'],
      ['Diver', null, null, 'after the flood'],
    ])
    const formats = partsOf(bytes).get('xl/styles.xml') ?? ''
    for (const format of ['yyyy-mm-dd', 'yyyy-mm', 'yyyy', '[$$-409]#,##0.00'])
      expect(formats).toContain(`formatCode="${format}"`)
    expect(await readSheet(bytes, 'About')).toEqual([['To know', expect.stringMatching(/month or the year/)]])
  })

  test('freezes its heads and filters every sheet that is a table, over all its rows', async () => {
    const table: Table = {
      columns: Array.from({ length: 28 }, (_, at) => ({ title: `Fact ${at}`, type: 'text' })),
      rows: [['a'], ['b']],
    }
    const bytes = await writeXlsx(
      [
        { name: 'One', table },
        { name: 'one', table: { ...table, columns: table.columns.slice(0, 2) } },
      ],
      { name: 'About', rows: [['Title', 'Two tables']] },
    )
    const parts = partsOf(bytes)
    const sheet = (nth: number): string => parts.get(`xl/worksheets/sheet${nth}.xml`) ?? ''
    expect(sheet(1)).toContain('<autoFilter ref="A1:AB3"/>')
    expect(sheet(2)).toContain('<autoFilter ref="A1:B3"/>')
    for (const nth of [1, 2]) expect(sheet(nth)).toMatch(/<pane [^>]*state="frozen"/)
    expect(sheet(3)).not.toMatch(/autoFilter|pane/)
    expect(parts.get('xl/workbook.xml')).toMatch(/name="One".*name="one 1".*name="About"/s)
  })

  test('shows every line of a cell, in any program: rows are as high as their cell with most lines', async () => {
    const bytes = await write({
      columns: [
        { title: 'Class', type: 'text' },
        { title: 'What it asks', type: 'text' },
      ],
      rows: [
        ['Clerk', 'All of these:\nHigh school\n1 year of customer service'],
        ['Pilot', 'x'.repeat(150)],
        ['Diver', null],
      ],
    })
    const sheet = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? ''
    const heights = [...sheet.matchAll(/<row [^>]*\bht="(\d+)"/g)].map(([, height]) => Number(height))
    expect(heights).toEqual([15, 45, 45, 15])
  })

  test('has no formula, whatever its texts look like, and changes none of them', async () => {
    const texts = ['=1+2', '@SUM(A1)', '+cmd|calc', '-A1', '+1 (410) 555-0199', '007', '1e5', '3/4', 'TRUE']
    const bytes = await write({
      columns: [{ title: '=HYPERLINK("x")', type: 'text' }],
      rows: texts.map(text => [text]),
    })
    expect((await readSheet(bytes)).flat()).toEqual(['=HYPERLINK("x")', ...texts])
    const parts = partsOf(bytes)
    expect([...parts.values()].filter(part => /<f[ >]/.test(part))).toEqual([])
  })
})

describe('the comparison of all lead classes', () => {
  const leads: ExportSubject = {
    what: 'compare',
    asOf,
    classIds: [
      'us-md/001288',
      'us-mo/lead-customer-service-representative',
      'us-co-denver/lead-customer-service-agent',
    ],
  }

  test('is a class a row: pay and level are figures, dates are dates, units stand in the heads', async () => {
    const [heads = [], ...rows] = await readSheet(await exported(leads), 'Classes')
    const column = (title: string): unknown[] => {
      expect(heads).toContain(title)
      return rows.map(row => dayOf(row[heads.indexOf(title)]))
    }
    expect(column('Class')).toEqual([
      'Customer Care Agent Lead/Advanced',
      'Lead Customer Service Representative',
      'Lead Customer Service Agent',
    ])
    expect(column('Pay from (US dollars)')).toEqual([54886, null, null])
    expect(column('Pay to (US dollars)')).toEqual([84995, null, null])
    expect(column('Pay is')).toEqual(['a year', null, null])
    expect(column('Code')).toEqual(['001288', null, null])
    expect(column('Level (1 to 6, ours)')).toEqual([3, 3, 3])
    expect(column('Established')).toEqual(['2025-01-01', null, '2005-12-01'])
    expect(column('Revised')).toEqual([null, null, '2011-04-10'])
    expect(column('Newest source dated')).toEqual(['2025-01-01', null, '2011-04-10'])
    expect(column('What it asks')[1]).toMatch(/^Typical, not a minimum:\n4 years/)
  })

  test('stands side by side on a second sheet, a fact a row, as well typed', async () => {
    const [heads, ...rows] = await readSheet(await exported(leads), 'Side by side')
    expect(heads?.slice(0, 3)).toEqual(['Fact', 'Differs?', 'Customer Care Agent Lead/Advanced, Maryland'])
    const row = (fact: string): unknown[] | undefined =>
      rows.find(([name]) => name === fact)?.map(cell => dayOf(cell))
    expect(row('Pay from (US dollars)')).toEqual(['Pay from (US dollars)', 'differs', 54886, null, null])
    expect(row('Established')).toEqual(['Established', 'differs', '2025-01-01', null, '2005-12-01'])
    expect(row('Level (1 to 6, ours)')).toEqual(['Level (1 to 6, ours)', 'the same', 3, 3, 3])
  })

  test('stands clause by clause on a third sheet, to be filtered by years', async () => {
    const [heads = [], ...rows] = await readSheet(await exported(leads), 'Clause by clause')
    const years = heads.indexOf('At least (years)')
    const long = rows.filter(row => Number(row[years]) >= 3).map(([title]) => title)
    expect(new Set(long)).toEqual(
      new Set([
        'Customer Care Agent Lead/Advanced',
        'Lead Customer Service Representative',
        'Lead Customer Service Agent',
      ]),
    )
  })
})

test('a gap says in figures what is required, credited and missing, beside the words', async () => {
  const profile = {
    document: {
      work: [{ startDate: '2024-03-01', ladder: { kinds: ['customer-service.contact-center'] } }],
      education: [{ studyType: 'High school diploma' }],
    },
  }
  const [heads = [], ...rows] = await readSheet(
    await exported({ what: 'gap', asOf, profile, classId: 'us-md/001288' }),
  )
  const days = heads.indexOf('Required (days of service)')
  expect(heads.slice(days)).toEqual([
    'Required (days of service)',
    'Credited (days of service)',
    'Missing (days of service)',
  ])
  // High school is no time; 3 years of which 2 years 8 months 21 days are there; a separate year of which nothing is.
  expect(rows.map(row => row.slice(days))).toEqual([
    [null, null, null],
    [1080, 981, 99],
    [360, 0, 360],
  ])
})
