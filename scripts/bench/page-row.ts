/** From navigation to the first card painted: the page of the browser host, against a static page of the same content. */
import { createServer } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { serve } from '../../server/serve.ts'
import { buildPage, isPageStale, PAGE_DIR } from '../builds.ts'
import { BROWSER_ARGS, haveBrowser } from '../find-browser.ts'
import { compareTimes } from './measure.ts'
import type { Row } from './table.ts'

/** In the page: marks the document with the time since navigation at which the first card has been painted. */
const WATCH = `{
  const mark = () => document.documentElement.setAttribute('data-first-card', performance.now())
  const look = () => requestAnimationFrame(document.querySelector('[data-card]') ? () => setTimeout(mark) : look)
  look()
}`
/** In the page: all that is drawn as one document, styles inside, nothing to run. */
const FREEZE = `(() => {
  const copy = document.documentElement.cloneNode(true)
  copy.removeAttribute('data-first-card')
  for (const each of copy.querySelectorAll('script, link')) each.remove()
  const style = document.createElement('style')
  style.textContent = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join(' ')
  copy.querySelector('head').append(style)
  return '<!doctype html>' + copy.outerHTML
})()`

export async function pageRows(rounds: number): Promise<Row[]> {
  const executablePath = haveBrowser(line => process.stderr.write(`${line}\n`))
  if (!executablePath) throw new Error('no browser to draw the page in')
  if (isPageStale()) await buildPage()
  const dataDir = mkdtempSync(join(tmpdir(), 'rungs-bench-'))
  const host = await serve({ dataDir, pageDir: PAGE_DIR, port: 0, elsewhere: false })
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
  try {
    const still = await serveStill(
      await inNewPage(browser, host.printedLink(), page => page.evaluate<string>(FREEZE)),
    )
    try {
      const taken = await compareTimes(
        () => firstCard(browser, host.printedLink()),
        () => firstCard(browser, still.link),
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

/** Milliseconds. */
const firstCard = async (browser: Browser, link: string): Promise<number> =>
  Number(await inNewPage(browser, link, page => page.locator('html').getAttribute('data-first-card')))

/** Opens the link as a new visitor, waits for the first card, and asks. */
async function inNewPage<T>(browser: Browser, link: string, ask: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await page.addInitScript({ content: WATCH })
    await page.goto(link)
    await page.waitForSelector('html[data-first-card]', { state: 'attached' })
    return await ask(page)
  } finally {
    await context.close()
  }
}

async function serveStill(document: string): Promise<{ link: string; close(): void }> {
  const server = createServer((_, reply) =>
    reply.setHeader('content-type', 'text/html; charset=utf-8').end(document),
  )
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return { link: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}
