import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import type { ExportFormat } from '../../core/sheets/settings.ts'
import { openTestBackend } from '../testing/folders.ts'
import { taken } from '../testing/teams.ts'

const asOf = '2026-11-22'
const profile = {
  document: {
    basics: { name: 'Dana Whitlow' },
    work: [
      { name: 'County', startDate: '2024-03-01', ladder: { kinds: ['customer-service.contact-center'] } },
    ],
    education: [{ studyType: 'High school diploma' }, { ladder: { semesterHours: 30 } }],
  },
}
const LADDER: ExportSubject = { what: 'ladder', asOf }
const PLAN: ExportSubject = {
  what: 'plan',
  asOf: '2027-01-01',
  profile: { document: { basics: { name: 'Ana' }, education: [{ studyType: 'High school diploma' }] } },
  to: 'us-mo/customer-service-manager',
  whatIf: { jurisdictions: ['us-mo'] },
}

async function exported(
  subject: ExportSubject,
  format: ExportFormat,
  settings = {},
  backend = openTestBackend(),
): Promise<Buffer> {
  const reply = await backend.answer({
    operation: 'export.file',
    input: { subject, format, settings },
  })
  if (!reply.ok) throw new Error(reply.error.message)
  const file: { base64: string; bytes: number } = JSON.parse(JSON.stringify(reply.value))
  const bytes = Buffer.from(file.base64, 'base64')
  expect(bytes.length).toBe(file.bytes)
  return bytes
}

async function refusalOf(subject: ExportSubject, format: ExportFormat, settings = {}) {
  const reply = await openTestBackend().answer({
    operation: 'export.file',
    input: { subject, format, settings },
  })
  if (reply.ok) throw new Error('this was not refused')
  return reply.error
}

describe('a PDF', () => {
  interface PdfPage {
    text: string
    /** Points. */
    size: [number, number]
  }
  async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    return await Promise.all(
      Array.from({ length: document.numPages }, async (_, at) => {
        const page = await document.getPage(at + 1)
        const { items } = await page.getTextContent()
        const [, , width = 0, height = 0] = page.view
        return { text: items.map(item => ('str' in item ? item.str : '')).join(' '), size: [width, height] }
      }),
    )
  }

  test.each([
    ['A4', 'landscape', [842, 595]],
    ['A3', 'portrait', [842, 1191]],
    ['Letter', 'landscape', [792, 612]],
    ['Tabloid', 'portrait', [792, 1224]],
  ] as const)('on %s, %s, has that size and real text', async (paper, orientation, size) => {
    const pages = await readPdf(await exported(LADDER, 'pdf', { paper, orientation }))
    expect(pages).toHaveLength(1)
    for (const at of [0, 1] as const) expect(Math.abs((pages[0]?.size[at] ?? 0) - size[at])).toBeLessThan(1.5)
    for (const word of [
      'Career ladders side by side',
      'ASTD13',
      'Second-line',
      'As of 22 Nov 2026',
      'Sources:',
    ])
      expect(pages[0]?.text).toContain(word)
  })

  test('of a poster has a page for each sheet, each numbered', async () => {
    const pages = await readPdf(
      await exported(LADDER, 'pdf', { paper: 'A4', poster: { across: 3, down: 2 } }),
    )
    expect(pages.map(({ text }) => /Sheet \d of 6/.exec(text)?.[0])).toEqual(
      [1, 2, 3, 4, 5, 6].map(number => `Sheet ${number} of 6`),
    )
  })

  test('is read out in order under its title, says its language, and holds hatchings as lines', async () => {
    const bytes = await exported({ what: 'gap', asOf, profile, classId: 'us-md/001288' }, 'pdf', {
      paper: 'A4',
    })
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({ Title: expect.stringContaining('Dana Whitlow: the gap to'), Language: 'en' })
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
    expect([...tree.matchAll(/"role":"(H\d)"/g)].map(([, role]) => role).slice(0, 2)).toEqual(['H1', 'H2'])
    expect(bytes.length).toBeLessThan(200_000)
    expect(bytes.toString('latin1')).not.toMatch(/\/Subtype *\/Image/)
  })

  test('of a table says its rows, its cells and the heads of its columns, on every page; titles are its outline', async () => {
    const classIds = ['us-mo/lead-customer-service-representative', 'us-md/001288']
    const bytes = await exported({ what: 'compare', asOf, classIds }, 'pdf', { paper: 'A4' })
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
    for (let page = 1; page <= document.numPages; page += 1) {
      const tree = JSON.stringify(await (await document.getPage(page)).getStructTree())
      const count = (role: string): number => tree.split(`"role":"${role}"`).length - 1
      expect([count('Table'), count('TH')]).toEqual([1, 4])
      // Cells with nothing in them are not told.
      const rows = count('TR') - 1
      expect(rows).toBeGreaterThan(0)
      expect(count('TD')).toBeGreaterThan(2 * rows)
      expect(count('TD')).toBeLessThanOrEqual(4 * rows)
    }
    const outline: { title: string }[] | null = await document.getOutline()
    expect(outline?.[0]?.title).toMatch(/Lead Customer Service Representative and Customer Care Agent/)
  })

  test.each(['matrix', 'bench'] as const)(
    'of a %s of a team is a table to whoever has it read out',
    async what => {
      const backend = openTestBackend()
      const team = await taken(backend)
      const bytes = await exported({ what, asOf, of: { team } }, 'pdf', { paper: 'A4' }, backend)
      const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
      const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
      for (const role of ['Table', 'TR', 'TH', 'TD']) expect(tree).toContain(`"role":"${role}"`)
    },
  )

  test('of a comparison goes on over pages', async () => {
    const classIds = ['us-mo/lead-customer-service-representative', 'us-md/001288']
    const pages = await readPdf(await exported({ what: 'compare', asOf, classIds }, 'pdf', { paper: 'A4' }))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.at(-1)?.text).toContain(`Page ${pages.length} of ${pages.length}`)
  })
})

test('a PNG has the size of its sheet times the scale', async () => {
  const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)]
  const [one, three] = await Promise.all([
    exported(LADDER, 'png', { paper: 'A4', scale: 1 }),
    exported(LADDER, 'png', { paper: 'A4', scale: 3 }),
  ])
  expect(one.subarray(1, 4).toString()).toBe('PNG')
  expect(sizeOf(one)).toEqual([1123, 794])
  expect(sizeOf(three)).toEqual([3369, 2382])
})

test('a picture larger than a browser draws is refused with what to do', async () => {
  const ids = Array.from({ length: 40 }, () => 'us-md/001288')
  const error = await refusalOf({ what: 'compare', asOf, classIds: ids }, 'png', { scale: 4 })
  expect(error.code).toBe('too-large')
  expect(error.message).toMatch(/smaller scale, or PDF or SVG/)
})

test('an XLSX workbook is read back as it was: texts, figures, dates, heads frozen and filtered', async () => {
  const bytes = await exported({ ...PLAN }, 'xlsx')
  const rows = await readSheet(bytes)
  expect(rows[0]).toEqual(['From', 'What', 'Jurisdiction', 'Relies on', 'Why then'])
  expect(
    rows.slice(1).map(([on, what]) => [on instanceof Date ? on.toISOString().slice(0, 10) : on, what]),
  ).toEqual([
    ['2027-01-01', 'Associate Customer Service Representative'],
    ['2032-01-01', 'Customer Service Supervisor'],
    ['2034-01-01', 'Customer Service Manager'],
  ])
  const ladder = await readSheet(await exported(LADDER, 'xlsx'))
  const lead = ladder.find(row => row.includes('001288'))
  expect(lead).toContain(54886)
})

test('a workbook says on a second sheet what it shows, of when and from which documents', async () => {
  const bytes = await exported(LADDER, 'xlsx', { title: 'For the board' })
  const about = await readSheet(bytes, 'About')
  expect(about[0]).toEqual(['Title', 'For the board'])
  const said = about.map(([what, text]) => `${String(what)}: ${String(text)}`).join('\n')
  expect(said).toContain('Made: As of 22 Nov 2026')
  expect(said).toContain('Made: Catalogue 2026.11')
  expect(said).toMatch(/Source: .*State of Missouri/)
})

test.each(['About', "'''", '[Board]: 1/2?', 'x'.repeat(200)])('a workbook may be titled %s', async title => {
  const bytes = await exported(LADDER, 'xlsx', { title })
  expect((await readSheet(bytes, 1)).length).toBe(21)
  expect((await readSheet(bytes, 'About'))[0]).toEqual(['Title', title])
})

test('a CSV file holds every class once, as the JSON does', async () => {
  const csv = (await exported(LADDER, 'csv')).toString()
  expect(csv.split('\r\n')).toHaveLength(22)
  const json: { id: string }[] = JSON.parse((await exported(LADDER, 'json')).toString())
  expect(json).toHaveLength(20)
})

test('a plan is a calendar of its steps; nothing else is one', async () => {
  const ics = (await exported(PLAN, 'ics')).toString()
  expect(ics.match(/DTSTART;VALUE=DATE:\d{8}/g)).toEqual([
    'DTSTART;VALUE=DATE:20270101',
    'DTSTART;VALUE=DATE:20320101',
    'DTSTART;VALUE=DATE:20340101',
  ])
  expect((await refusalOf(LADDER, 'ics')).message).toMatch(/Only a plan has dates for a calendar/)
})

test('a name is written in full, or as initials where that is asked', async () => {
  const gap: ExportSubject = { what: 'gap', asOf, profile, classId: 'us-md/001288' }
  expect((await exported(gap, 'svg')).toString()).toContain('Dana Whitlow: the gap to')
  const masked = (await exported(gap, 'svg', { names: 'initials' })).toString()
  expect(masked).toContain('D. W.: the gap to')
  expect(masked).not.toContain('Whitlow')
})

test('one jurisdiction, or one series, is a ladder of its own', async () => {
  const of = async (more: object): Promise<string[]> =>
    JSON.parse((await exported({ ...LADDER, ...more }, 'json')).toString()).map(
      ({ id }: { id: string }) => id,
    )
  expect(await of({ jurisdictions: ['us-ny'] })).toHaveLength(4)
  expect(await of({ series: 'customer service' })).toHaveLength(5)
  expect(await of({ search: 'lead' })).toHaveLength(5)
  expect((await exported({ ...LADDER, search: 'lead' }, 'svg')).toString()).toContain(
    'Only what matches “lead”.',
  )
  expect((await refusalOf({ ...LADDER, search: 'plumber' }, 'svg')).message).toMatch(/No class is left/)
  expect((await refusalOf({ ...LADDER, series: 'Plumbing' }, 'json')).message).toMatch(/“Plumbing”/)
})

test('a gap to a class with nothing on file is one page that says so', () => {
  const subject: ExportSubject = { what: 'gap', asOf, profile, classId: 'us-md/customer-care-agent-iii' }
  for (const paper of ['fit', 'A4'] as const) {
    const { pages } = openTestBackend().ask('export.preview', { subject, settings: { paper } })
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatch(/unknown|not on file/)
  }
})

test('the preview is the very pages that are printed', () => {
  const preview = openTestBackend().ask('export.preview', {
    subject: LADDER,
    settings: { paper: 'A4' },
  })
  expect(preview.pages).toHaveLength(1)
  expect(preview.pages[0]).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="297mm" height="210mm"/,
  )
})

describe('a preview', () => {
  const subject: ExportSubject = {
    what: 'compare',
    asOf,
    classIds: ['us-md/001288', 'us-ny/2515100', 'us-ny/2515200', 'us-ny/2515300', 'us-ny/2515400'],
  }
  const settings = { paper: 'A4', poster: { across: 2, down: 2 } } as const

  test('of a picture or an SVG is the one drawing that is written, not sheets of paper', async () => {
    const { pages, of } = openTestBackend().ask('export.preview', { subject, format: 'svg', settings })
    expect(of).toBe(1)
    const written = (await exported(subject, 'svg', settings)).toString()
    const sizeOf = (svg: string | undefined): string | undefined =>
      svg?.match(/width="[^"]+" height="[^"]+"/)?.[0]
    expect(sizeOf(pages[0])).toBe(sizeOf(written))
    expect(sizeOf(written)).toMatch(/px/)
  })

  test('draws as many pages as it is asked for and counts them all', () => {
    const ask = (most?: number) =>
      openTestBackend().ask('export.preview', {
        subject,
        settings: { paper: 'A4' },
        ...(most !== undefined && { most }),
      })
    const all = ask()
    expect(all.of).toBeGreaterThan(1)
    expect(all.pages).toHaveLength(all.of)
    expect(ask(1)).toMatchObject({ of: all.of, pages: [all.pages[0]] })
  })
})

test('a sheet says when it was made, of which catalogue, and of what day the answers are', async () => {
  const svg = (await exported({ what: 'ladder', asOf: '2027-03-01' }, 'svg')).toString()
  const said = svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  expect(said).toMatch(
    /As of 1 Mar 2027 · Catalogue 2026\.11, published 22 Nov 2026 · Made with Rungs on 2\d Nov 2026/,
  )
})
