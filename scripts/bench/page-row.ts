/** From navigation to the first card painted: the page of the browser host, against a static page of the same content. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { serve } from '../../server/serve.ts'
import { buildPage, isPageStale, PAGE_DIR } from '../builds.ts'
import { BROWSER_ARGS, haveBrowser } from '../find-browser.ts'
import { compareTimes } from './measure.ts'
import { firstPaint, FREEZE, inNewPage, serveStill } from './page.ts'
import type { Row } from './table.ts'

const CARD = '[data-card]'

export async function pageRows(rounds: number): Promise<Row[]> {
  const executablePath = haveBrowser(line => process.stderr.write(`${line}\n`))
  if (!executablePath) throw new Error('no browser to draw the page in')
  if (isPageStale()) await buildPage()
  const dataDir = mkdtempSync(join(tmpdir(), 'rungs-bench-'))
  const host = await serve({ dataDir, pageDir: PAGE_DIR, port: 0, elsewhere: false })
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
  try {
    const still = await serveStill(
      await inNewPage(browser, host.printedLink(), CARD, page => page.evaluate<string>(FREEZE)),
    )
    try {
      const taken = await compareTimes(
        () => firstPaint(browser, host.printedLink(), CARD),
        () => firstPaint(browser, still.link, CARD),
        { rounds },
      )
      const note = 'nothing cached; a new browser context each time'
      return [
        {
          what: 'First ladder drawn, browser host',
          against: 'static page of the same content',
          ...taken,
          note,
        },
      ]
    } finally {
      still.close()
    }
  } finally {
    await browser.close()
    await host.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
