/**
 * A PDF's pages, taken out by pdf.js: text with its place and type. Nothing in it is run: no script, no form, no
 * picture is decoded, no font drawn or sought, no file fetched.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { Refusal } from '../../../core/contract/refusal.ts'
import { sayRefused } from '../../../core/words/documents.ts'
import { LIMITS } from '../limits.ts'
import type { Page, Run } from './page.ts'

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

export interface Opened {
  readonly pages: readonly Page[]
  /** Words that stand aslant: stamps across the page. */
  readonly slanted: number
}

/** @throws {Refusal} */
export async function openPdf(name: string, bytes: Uint8Array): Promise<Opened> {
  const { getDocument } = await loadPdfJs()
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: true,
  })
  try {
    return await pagesOf(name, await task.promise)
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(name, error)
  } finally {
    await task.destroy()
  }
}

/** Its worker half runs in this process: told so, pdf.js starts no other and loads no script. */
async function loadPdfJs(): Promise<typeof import('pdfjs-dist')> {
  const half = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: half })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

const refusalOf = (name: string, error: unknown): Refusal =>
  error instanceof Error && error.name === 'PasswordException'
    ? new Refusal('bad-input', sayRefused.encrypted(name))
    : new Refusal('bad-input', sayRefused.unreadable(name, 'PDF'))

async function pagesOf(name: string, document: PDFDocumentProxy): Promise<Opened> {
  if (document.numPages > LIMITS.pages)
    throw new Refusal('too-large', sayRefused.tooManyPages(name, LIMITS.pages))
  const bold = new Map<string, boolean>()
  const pages: Page[] = []
  let characters = 0
  let slanted = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const found = await readPage(page, bold)
    slanted += found.slanted
    characters += found.page.runs.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > LIMITS.characters)
      throw new Refusal('too-large', sayRefused.tooMuchText(name, LIMITS.characters))
    pages.push(found.page)
    page.cleanup()
  }
  return { pages, slanted }
}

async function readPage(
  page: PDFPageProxy,
  bold: Map<string, boolean>,
): Promise<{ page: Page; slanted: number }> {
  const view = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const items = content.items.filter(item => 'str' in item)
  await learnFonts(page, items, bold)
  const runs: Run[] = []
  let slanted = 0
  for (const item of items) {
    if (item.str.trim() === '') continue
    const [a, b, , , x, y] = product(view.transform, item.transform)
    // The page is painted upwards, so a level line goes to the right.
    if (Math.abs(b) > 0.1 * Math.abs(a) || a <= 0) {
      slanted += 1
      continue
    }
    runs.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(a, b),
      isBold: bold.get(item.fontName) ?? false,
    })
  }
  return { page: { height: view.height, runs }, slanted }
}

/** What type a font is shows only once the page's painting is read; that is done where a page has a new font. */
async function learnFonts(
  page: PDFPageProxy,
  items: readonly TextItem[],
  bold: Map<string, boolean>,
): Promise<void> {
  const names = new Set(items.map(({ fontName }) => fontName))
  if ([...names].every(name => bold.has(name))) return
  await page.getOperatorList()
  for (const name of names) {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
    bold.set(name, isBoldFont(font))
  }
}

const isBoldFont = (font: unknown): boolean =>
  typeof font === 'object' &&
  font !== null &&
  (('bold' in font && font.bold === true) ||
    ('black' in font && font.black === true) ||
    ('name' in font && /bold|black|heavy|demi/i.test(String(font.name))))

/** Of two affine transforms, the second applied first. */
function product(
  m: readonly number[],
  n: readonly number[],
): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
