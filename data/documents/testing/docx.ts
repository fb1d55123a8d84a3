/** Word documents for tests, made of their own words. */
import { deflateRawSync } from 'node:zlib'
import { storedZip } from '../docx/zip.ts'

export interface Paragraph {
  readonly words: string
  readonly style?: string
  readonly isBold?: boolean
  /** In the list of that number, at that level from 0. */
  readonly list?: number
  readonly level?: number
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const paragraph = ({ words, style, isBold, list, level = 0 }: Paragraph): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
  }</w:pPr><w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escape(words)}</w:t></w:r></w:p>`

const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A row of a table of facts. */
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map(words => `<w:tc>${paragraph({ words })}</w:tc>`).join('')}</w:tr>`
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

/** Headings 1 and 2; list 1 counts 1. a), list 2 has bullets, list 3 counts from the start again as list 1 does. */
const STYLES = `<w:styles ${W}>${[1, 2]
  .map(n => `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/></w:style>`)
  .join('')}</w:styles>`
const level = (at: number, format: string, shown: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl>`
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`

const relation = (id: number, type: string, target: string, more = ''): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${more}/>`
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`

/** The parts of a document, by name. A paragraph that is a string is XML as it is. */
export function docxParts(body: readonly (Paragraph | string)[]): Map<string, Buffer> {
  const inside = body.map(each => (typeof each === 'string' ? each : paragraph(each))).join('')
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation(1, 'styles', 'styles.xml'),
      relation(2, 'numbering', 'numbering.xml'),
      relation(3, 'image', 'http://127.0.0.1:9/picture.png', ' TargetMode="External"'),
    ),
    'word/document.xml': `<w:document ${W}><w:body>${inside}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
  }
  return new Map(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)]))
}

export const docx = (...body: readonly (Paragraph | string)[]): Buffer => storedZip([...docxParts(body)])

/** An archive of one packed part that says it holds `claimed` bytes. */
export function packedZip(name: string, content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content)
  const archive = storedZip([[name, packed]])
  for (const [signature, method, size] of [
    [0x04034b50, 8, 22],
    [0x02014b50, 10, 24],
  ] as const) {
    const mark = Buffer.alloc(4)
    mark.writeUInt32LE(signature)
    const at = archive.lastIndexOf(mark)
    archive.writeUInt16LE(8, at + method)
    archive.writeUInt32LE(claimed, at + size)
  }
  return archive
}
