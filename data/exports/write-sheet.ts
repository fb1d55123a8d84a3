/** A sheet as a file of a format. */
import { Refusal } from '../../core/contract/refusal.ts'
import { composeAs } from '../../core/sheets/compose.ts'
import type { Page } from '../../core/sheets/paper.ts'
import type { ExportFormat, PageSettings } from '../../core/sheets/settings.ts'
import type { Sheet } from '../../core/sheets/sheet.ts'
import { escapeXml, writeSvg } from '../../core/sheets/svg.ts'
import { writeCsv } from '../../core/sheets/table.ts'
import { saidOf, tableAlone } from '../../core/sheets/about.ts'
import { sayExport } from '../../core/words/exports.ts'
import { type Printing, print } from './chromium.ts'
import { aboutWords } from '../../core/words/sheets.ts'
import { writeXlsx } from './xlsx.ts'

export const MIME: Record<ExportFormat, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ics: 'text/calendar',
}

/** A browser prints about ten a second, and all of them within the time and memory it is given. */
const MOST_PAGES = 500

/** Chromium draws no picture wider or higher than this. */
const MOST_PIXELS = 16_384

export interface Written {
  readonly bytes: Buffer
  /** Of what is drawn, as it was composed. */
  readonly warnings: readonly string[]
}

/** How documents are printed: here by a browser, in a test by what stands in for it. */
export type Print = (printing: Printing) => Promise<Buffer>

/**
 * @param sheet with its calendar, where it has one
 * Refuses (`bad-input`) a format the sheet does not have, (`too-large`) a picture or pages beyond what a browser draws, and
 * (`unavailable`) PDF and PNG where there is no browser.
 */
export async function writeSheet(
  sheet: Sheet & { readonly calendar?: string },
  format: ExportFormat,
  settings: PageSettings,
  printer: Print = print,
): Promise<Written> {
  switch (format) {
    case 'svg': {
      const { page, warnings } = inOnePiece(sheet, format, settings)
      return { bytes: Buffer.from(svgOf(sheet, settings, page)), warnings }
    }
    case 'png': {
      const { page, warnings } = inOnePiece(sheet, format, settings)
      return { bytes: await picture(sheet, settings, page, printer), warnings }
    }
    case 'pdf': {
      const { pages, warnings } = composeAs(format, sheet, settings)
      mayBePrinted(pages.length)
      return { bytes: await printer({ html: pagesAsHtml(sheet, settings, pages), as: 'pdf' }), warnings }
    }
    case 'csv':
      return undrawn(Buffer.from(writeCsv(tableAlone(sheet))))
    case 'xlsx':
      return undrawn(
        await writeXlsx(
          [
            { name: settings.title || sheet.tableName || sheet.name, table: sheet.table },
            ...(sheet.further ?? []),
          ],
          { name: aboutWords.sheet, rows: saidOf(sheet, settings) },
        ),
      )
    case 'json':
      return undrawn(Buffer.from(`${JSON.stringify(sheet.data, null, 2)}\n`))
    case 'ics':
      if (sheet.calendar === undefined)
        throw new Refusal('bad-input', sayExport.noCalendar(sheet.name), 'format')
      return undrawn(Buffer.from(sheet.calendar))
    default:
      return format satisfies never
  }
}

/** Refuses (`too-large`) more pages than a browser prints. */
export function mayBePrinted(pages: number): void {
  if (pages > MOST_PAGES) throw new Refusal('too-large', sayExport.tooManyPages(pages, MOST_PAGES), 'subject')
}

const undrawn = (bytes: Buffer): Written => ({ bytes, warnings: [] })

function inOnePiece(
  sheet: Sheet,
  format: 'svg' | 'png',
  settings: PageSettings,
): { readonly page: Page; readonly warnings: readonly string[] } {
  const { pages, warnings } = composeAs(format, sheet, settings)
  const [page] = pages
  if (!page) throw new Error('a composition without a page')
  return { page, warnings }
}

const svgOf = (sheet: Sheet, { title, greyscale }: PageSettings, { scene, css }: Page): string =>
  writeSvg(scene, { title: title || sheet.title, description: sheet.subtitle, greyscale, size: css })

async function picture(sheet: Sheet, settings: PageSettings, page: Page, printer: Print): Promise<Buffer> {
  const { width, height } = page.scene
  const largest = Math.ceil(Math.max(width, height) * settings.scale)
  if (largest > MOST_PIXELS) throw new Refusal('too-large', sayExport.tooLarge(largest, MOST_PIXELS), 'scale')
  const html = pagesAsHtml(sheet, settings, [
    { ...page, css: { width: `${Math.ceil(width)}px`, height: `${Math.ceil(height)}px` } },
  ])
  return await printer({ html, as: { width, height, scale: settings.scale } })
}

/** Each page on a page of its size; ids of one drawing are no other's. */
function pagesAsHtml(sheet: Sheet, settings: PageSettings, pages: readonly Page[]): string {
  const css = pages[0]?.css
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeXml(settings.title || sheet.title)}</title>`,
    `<style>@page{size:${css?.width} ${css?.height};margin:0}html,body{margin:0}`,
    'svg{display:block;break-after:page;break-inside:avoid}svg:last-child{break-after:auto}</style></head><body>',
    ...pages.map((page, at) => apart(svgOf(sheet, settings, page), at)),
    '</body></html>',
  ].join('')
}

const apart = (svg: string, at: number): string =>
  at === 0 ? svg : svg.replaceAll(/(id="|url\(#)/g, `$1p${at + 1}-`)
