import { describe, expect, test } from 'vitest'
import { Refusal } from '../../core/contract/refusal.ts'
import { tableOf } from '../../core/team/index.ts'
import { MOST_ROWS } from './cells.ts'
import { readRosterFile } from './read.ts'
import { bomb, workbook } from './testing/workbook.ts'

const csv = (text: string) => readRosterFile(Buffer.from(text))

async function refusal(bytes: Uint8Array, sheet?: string): Promise<string> {
  try {
    await readRosterFile(bytes, sheet)
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  throw new Error('It was not refused.')
}

describe('a CSV file', () => {
  test('is parted by what it is parted by, quotes and lines within cells kept', async () => {
    for (const mark of [',', ';', '\t', '|']) {
      const { cells } = await csv([`Emp ID${mark}Name`, `1${mark}"Li${mark} ""Ana""\nR."`].join('\r\n'))
      expect(cells).toEqual([
        ['Emp ID', 'Name'],
        ['1', `Li${mark} "Ana"\nR.`],
      ])
    }
  })

  test('is read in UTF-8, with or without its mark, in UTF-16, and as Windows wrote it, which is said', async () => {
    const text = 'Emp ID,Name\n1,Zoë Müller'
    const name = async (bytes: Uint8Array) => {
      const { cells, notices } = await readRosterFile(bytes)
      return [cells[0]?.[0], cells[1]?.[1], notices.length]
    }
    const mark = Buffer.from([0xff, 0xfe])
    expect(await name(Buffer.from(text))).toEqual(['Emp ID', 'Zoë Müller', 0])
    expect(await name(Buffer.from(`\uFEFF${text}`))).toEqual(['Emp ID', 'Zoë Müller', 0])
    expect(await name(Buffer.concat([mark, Buffer.from(text, 'utf16le')]))).toEqual([
      'Emp ID',
      'Zoë Müller',
      0,
    ])
    expect(await name(Buffer.from(text, 'latin1'))).toEqual(['Emp ID', 'Zoë Müller', 1])
  })

  test('keeps the zeros that a spreadsheet was made to keep', async () => {
    const { cells } = await csv('Emp ID,Name\n="00123",Ana')
    expect(cells[1]).toEqual(['00123', 'Ana'])
  })

  test('of too many rows is refused before the rest is read', async () => {
    const rows = 'Emp ID,Name\n' + '1,Ana\n'.repeat(MOST_ROWS + 5)
    expect(await refusal(Buffer.from(rows))).toMatch(/more than 100,000 rows; divide it/)
    expect((await csv('Emp ID,Name\n' + '1,Ana\n'.repeat(500))).cells).toHaveLength(502)
  })

  test('that is a PDF, a web page by the name of a workbook, or JSON is refused as what it is', async () => {
    expect(await refusal(Buffer.from('%PDF-1.7\nemployee,list'))).toMatch(/is a PDF/)
    expect(
      await refusal(Buffer.from('\uFEFF\n<html><table><tr><td>Emp ID</td></tr></table></html>')),
    ).toMatch(/web page.*XLSX or CSV/)
    expect(await refusal(Buffer.from('{ "basics": { "name": "Ana Li" } }'))).toMatch(/Open profiles/)
  })

  test('that is no text is refused', async () => {
    expect(await refusal(Buffer.from([1, 2, 3, 0, 1, 2, 5, 200, 1, 4, 2]))).toMatch(/save it as CSV/)
    expect(await refusal(Buffer.alloc(0))).toMatch(/empty/)
  })
})

describe('a workbook', () => {
  const roster = [
    ['Emp ID', 'Name', 'Start'],
    ['007', 'Ana', { day: 43537 }],
    [8, 'Bo', ''],
  ]

  test('is read with its dates, its figures and its ids as they are', async () => {
    const { cells, format, sheet, notices } = await readRosterFile(
      workbook([{ name: 'People', rows: roster }]),
    )
    expect([format, sheet, notices]).toEqual(['xlsx', 'People', []])
    expect(cells).toEqual([
      ['Emp ID', 'Name', 'Start'],
      ['007', 'Ana', '2019-03-13'],
      ['8', 'Bo', ''],
    ])
  })

  test('written in a way that cannot be read is refused with what to do', async () => {
    const book = workbook([{ name: 'People', rows: roster }])
    const broken = Buffer.from(book.toString('latin1').replace('<sheetData>', '<shoutData>'), 'latin1')
    expect(await refusal(broken)).toMatch(
      /cannot be read here; open it in a spreadsheet, save the sheet as CSV/,
    )
  })

  test('is read by the order of its cells where they do not say where they stand', async () => {
    const { cells } = await readRosterFile(
      workbook([{ name: 'People', rows: [...roster, ['9', '', 'May 2020']], unplaced: true }]),
    )
    expect(cells).toEqual([
      ['Emp ID', 'Name', 'Start'],
      ['007', 'Ana', '2019-03-13'],
      ['8', 'Bo', ''],
      ['9', '', 'May 2020'],
    ])
  })

  test('is read from its first open sheet, and says which are hidden', async () => {
    const book = workbook([
      { name: 'Old & secret', hidden: true, rows: [['Emp ID'], ['1']] },
      { name: 'People', rows: roster },
    ])
    const read = await readRosterFile(book)
    expect(read.sheet).toBe('People')
    expect(read.cells[1]?.[1]).toBe('Ana')
    expect(read.notices).toEqual(['Hidden, and left out: “Old & secret”.'])
    expect((await readRosterFile(book, 'Old & secret')).cells).toEqual([['Emp ID'], ['1']])
    expect(await refusal(book, 'Elsewhere')).toBe(
      'There is no sheet “Elsewhere”; there are “Old & secret”, “People”.',
    )
  })

  test('gives every row under a merged cell what it says', async () => {
    const book = workbook([
      {
        name: 'People',
        rows: [
          ['Emp ID', 'Name', 'Title'],
          ['1', 'Ana', 'Clerk'],
          ['', '', 'Lead'],
          ['2', 'Bo', 'Clerk'],
        ],
        merged: ['A2:A3', 'B2:B3', 'A1:B1'],
      },
    ])
    const { cells, notices } = await readRosterFile(book)
    expect(tableOf(cells).rows).toEqual([
      ['1', 'Ana', 'Clerk'],
      ['1', 'Ana', 'Lead'],
      ['2', 'Bo', 'Clerk'],
    ])
    expect(notices).toEqual([
      '2 merged cells stood over several rows; each of the rows was given what it says.',
    ])
  })

  test('of formulas is read as what they last came to, which is said; never calculated, as empty', async () => {
    const of = (value?: string) =>
      workbook([
        {
          name: 'S',
          rows: [
            ['Emp ID', 'Name'],
            ['1', { formula: 'A2&"x"', ...(value !== undefined && { value }) }],
          ],
        },
      ])
    const { cells, notices } = await readRosterFile(of('1x'))
    expect(cells[1]).toEqual(['1', '1x'])
    expect(notices).toEqual(['1 formula in the sheet: what each last came to was read.'])
    const never = await readRosterFile(of())
    expect(never.cells[1]?.[1] ?? '').toBe('')
    expect(never.notices[0]).toMatch(/^1 formula in the sheet never came to anything/)
  })

  test('that would unpack to gigabytes is refused, whether it says so or not', async () => {
    expect(await refusal(bomb(500 * 2 ** 20, true))).toMatch(/far more than its size allows/)
    expect(await refusal(bomb(50 * 2 ** 20, false))).toMatch(/damaged \(does not unpack\)/)
  })

  test('that is locked, old, cut short or another archive is refused with what to do', async () => {
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(await refusal(old)).toMatch(/older Excel/)
    expect(await refusal(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toMatch(
      /password/,
    )
    const whole = workbook([{ name: 'S', rows: roster }])
    expect(await refusal(whole.subarray(0, whole.length - 200))).toMatch(/damaged/)
    const { storedZip } = await import('../documents/docx/zip.ts')
    expect(await refusal(storedZip([['word/document.xml', Buffer.from('<x/>')]]))).toMatch(/no workbook/)
  })
})
