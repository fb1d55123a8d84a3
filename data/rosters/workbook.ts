/** What read-excel-file does not tell of a workbook: hidden sheets, merged cells, formulas. From the XML itself. */
import { columnNumber } from './references.ts'

export interface SheetFacts {
  readonly name: string
  readonly hidden: boolean
  /** Part of the archive that holds it. */
  readonly part: string
}

/** A block of cells that shows what its first one says; rows and columns from 0, the last included. */
export interface Merged {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** Parts of the archive, unpacked, by their names in it. */
export type Parts = ReadonlyMap<string, Buffer>

export function sheetsOf(parts: Parts): SheetFacts[] {
  const text = (name: string): string => parts.get(name)?.toString('utf8') ?? ''
  const targets = new Map(
    tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  )
  return tags(text('xl/workbook.xml'), 'sheet').map(attributes => ({
    name: attributes['name'] ?? '',
    hidden: attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden',
    part: targets.get(attributes['r:id'] ?? attributes['relationships:id'] ?? '') ?? '',
  }))
}

/** Merged blocks; how many cells hold formulas, and how many of those no value that they came to. */
export function marksOf(sheet: string): { merged: Merged[]; formulas: number; uncalculated: number } {
  return {
    merged: tags(sheet, 'mergeCell').flatMap(({ ref = '' }) => rangeOf(ref)),
    formulas: [...sheet.matchAll(/<(?:\w+:)?f[\s>/]/g)].length,
    uncalculated: [...sheet.matchAll(/(?:<\/(?:\w+:)?f>|<(?:\w+:)?f\/>)\s*<\/(?:\w+:)?c>/g)].length,
  }
}

function rangeOf(ref: string): Merged[] {
  const [, c1 = '', r1, c2 = '', r2] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? []
  if (r1 === undefined || r2 === undefined) return []
  return [
    {
      row: Number(r1) - 1,
      column: columnNumber(c1) - 1,
      lastRow: Number(r2) - 1,
      lastColumn: columnNumber(c2) - 1,
    },
  ]
}

/** The attributes of every tag of a name, with or without a prefix. */
function tags(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        plainText(value),
      ]),
    ),
  )
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plainText = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, named) => {
    if (named !== undefined) return ENTITIES[named] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
