/** Workbooks for tests, as a personnel system might write them: hidden sheets, merged cells, formulas, bombs. */
import { deflateRawSync } from 'node:zlib'
import { storedZip } from '../../documents/docx/zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A cell: text, a number, a spreadsheet's date number, or a formula with what it last came to. */
export type TestCell =
  | string
  | number
  | { readonly day: number }
  | { readonly formula: string; readonly value?: string }

export interface TestSheet {
  readonly name: string
  readonly hidden?: boolean
  readonly rows: readonly (readonly TestCell[])[]
  readonly merged?: readonly string[]
  /** Rows and cells that do not say where they stand, as some exporters write them. */
  readonly unplaced?: boolean
}

export function workbook(sheets: readonly TestSheet[]): Buffer {
  return storedZip(partsOf(sheets))
}

/** One part says it is small and unpacks to `size` bytes of nothing; `honest`: it says how large it is. */
export function bomb(size: number, honest: boolean): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size))
  const zip = storedZip([...partsOf([{ name: 'S', rows: [['Emp ID']] }]), ['xl/worksheets/bomb.xml', packed]])
  // Method 8 and the sizes, in both headers of the last part.
  const name = Buffer.from('xl/worksheets/bomb.xml')
  const local = zip.indexOf(name) - 30
  const central = zip.lastIndexOf(name) - 46
  zip.writeUInt16LE(8, local + 8)
  zip.writeUInt16LE(8, central + 10)
  zip.writeUInt32LE(honest ? size : packed.length, local + 22)
  zip.writeUInt32LE(honest ? size : packed.length, central + 24)
  return zip
}

function partsOf(sheets: readonly TestSheet[]): (readonly [string, Buffer])[] {
  const numbers = sheets.map((_, nth) => nth + 1)
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets
      .map(
        ({ name, hidden }, nth) =>
          `<sheet name="${escape(name)}" sheetId="${nth + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${nth + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${numbers
      .map(
        nth =>
          `<Relationship Id="rId${nth}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${nth}.xml"/>`,
      )
      .join('')}<Relationship Id="rIdS" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  }
  for (const [nth, { rows, merged = [], unplaced = false }] of sheets.entries())
    parts[`xl/worksheets/sheet${nth + 1}.xml`] = `<worksheet xmlns="${MAIN}"><sheetData>${rows
      .map((cells, row) =>
        unplaced
          ? `<row>${cells.map(cell => cellOf(cell, '')).join('')}</row>`
          : `<row r="${row + 1}">${cells.map((cell, at) => cellOf(cell, placeOf(row, at))).join('')}</row>`,
      )
      .join(
        '',
      )}</sheetData>${merged.length > 0 ? `<mergeCells>${merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`
  return Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)])
}

const placeOf = (row: number, column: number): string => `r="${String.fromCharCode(65 + column)}${row + 1}"`

/** @param at its reference; empty: it has none, and an empty cell keeps its place */
function cellOf(cell: TestCell, at: string): string {
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`
  if (typeof cell === 'string')
    return cell === ''
      ? at === ''
        ? '<c/>'
        : ''
      : `<c ${at} t="inlineStr"><is><t>${escape(cell)}</t></is></c>`
  if ('day' in cell) return `<c ${at} s="1"><v>${cell.day}</v></c>`
  const value = cell.value === undefined ? '' : `<v>${escape(cell.value)}</v>`
  return `<c ${at} t="str"><f>${escape(cell.formula)}</f>${value}</c>`
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
