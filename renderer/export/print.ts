import { pageSize } from '../../core/sheets/paper.ts'
import type { PageSettings } from '../../core/sheets/settings.ts'

/** Prints the pages of the preview and nothing else (export.css), each on paper of its own size. */
export async function printSheets(settings: Pick<PageSettings, 'paper' | 'orientation'>): Promise<void> {
  const pages = [...document.querySelectorAll<HTMLImageElement>('.export__page')]
  await Promise.all(pages.map(page => page.decode()))
  const before = document.adoptedStyleSheets
  document.adoptedStyleSheets = [...before, paperOf(settings)]
  document.body.dataset['printing'] = 'sheets'
  const ended = new Promise<void>(resolve => {
    window.addEventListener('afterprint', () => resolve(), { once: true })
  })
  window.print()
  await ended
  delete document.body.dataset['printing']
  document.adoptedStyleSheets = before
}

/** What is as large as its content is printed on whatever paper is in the printer. */
function paperOf({ paper, orientation }: Pick<PageSettings, 'paper' | 'orientation'>): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  if (paper === 'fit') sheet.replaceSync('@page { margin: 10mm }')
  else {
    const { width, height } = pageSize(paper, orientation).css
    sheet.replaceSync(`@page { size: ${width} ${height}; margin: 0 }`)
  }
  return sheet
}
