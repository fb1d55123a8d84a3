/** Pages of the browser host measured from navigation to the first thing painted, each in a browser context of its own. */
import { createServer } from 'node:http'
import type { Browser, Page } from '@playwright/test'

/** In the page: marks the document with the time since navigation at which the first match has been painted. */
const watch = (selector: string): string => `{
  const mark = () => document.documentElement.setAttribute('data-first-mark', performance.now())
  const look = () =>
    requestAnimationFrame(document.querySelector(${JSON.stringify(selector)}) ? () => setTimeout(mark) : look)
  look()
}`
/** In the page: all that is drawn as one document, styles inside, nothing to run. */
export const FREEZE = `(() => {
  const copy = document.documentElement.cloneNode(true)
  copy.removeAttribute('data-first-mark')
  for (const each of copy.querySelectorAll('script, link')) each.remove()
  const style = document.createElement('style')
  style.textContent = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join(' ')
  copy.querySelector('head').append(style)
  return '<!doctype html>' + copy.outerHTML
})()`

/** Milliseconds until the first match of the selector is painted. */
export const firstPaint = async (browser: Browser, link: string, selector: string): Promise<number> =>
  Number(
    await inNewPage(browser, link, selector, page => page.locator('html').getAttribute('data-first-mark')),
  )

/** Opens the link as a new visitor, waits for the first match, and asks. */
export async function inNewPage<T>(
  browser: Browser,
  link: string,
  selector: string,
  ask: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await page.addInitScript({ content: watch(selector) })
    await page.goto(link)
    await page.waitForSelector('html[data-first-mark]', { state: 'attached' })
    return await ask(page)
  } finally {
    await context.close()
  }
}

export async function serveStill(document: string): Promise<{ link: string; close(): void }> {
  const server = createServer((_, reply) =>
    reply.setHeader('content-type', 'text/html; charset=utf-8').end(document),
  )
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return { link: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}
