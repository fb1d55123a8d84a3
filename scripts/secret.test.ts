/** The page in a real browser that keeps a history, before a real host: where the secret of a run does not go. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { expect, onTestFinished, test } from 'vitest'
import { type Served, serve } from '../server/serve.ts'
import { BROWSER_ARGS, findBrowser } from './find-browser.ts'
import { buildPage, isPageStale, PAGE_DIR } from './builds.ts'

const WORDS = /Open the link that the program printed/

async function start(): Promise<{ host: Served; profile: string; context: BrowserContext }> {
  if (isPageStale()) await buildPage()
  const folder = mkdtempSync(join(tmpdir(), 'rungs-secret-'))
  const host = await serve({ dataDir: join(folder, 'data'), pageDir: PAGE_DIR, port: 0, elsewhere: false })
  const profile = join(folder, 'profile')
  const executablePath = findBrowser() ?? expect.unreachable('no Chromium')
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: BROWSER_ARGS })
  onTestFinished(async () => {
    await context.close()
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { host, profile, context }
}

const keyIn = (page: Page): Promise<unknown> => page.evaluate(`localStorage.getItem('rungs.key')`)
// Not waitForFunction: its repeated looks run under the page's policy, which forbids them.
const hasKey = (page: Page): Promise<void> =>
  expect.poll(() => keyIn(page), { timeout: 30_000 }).not.toBeNull()

test('the key of a run is in no history and no session to restore', { timeout: 120_000 }, async () => {
  const { host, profile, context } = await start()
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url(), request.headers()['referer'] ?? ''))
  await page.goto(host.printedLink())
  await hasKey(page)
  const key = String(await keyIn(page))
  expect(page.url()).not.toContain('ticket')
  await page.goto('about:blank')
  await context.close()

  const kept = contentOf(profile, /^(History|Visited Links|Top Sites|Session_|Tabs_|Network|Reporting)/)
  expect(kept).toContain(host.origin)
  expect(kept).not.toContain(key)
  expect(asked.join('\n')).not.toContain(key)
  expect(asked.some(url => url.includes('#ticket') || url.includes('?'))).toBe(false)
})

/** Every file of that name below a folder, as one text to look through. */
const contentOf = (folder: string, name: RegExp): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && name.test(entry.name))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

test('the page breaks its own policy nowhere', { timeout: 120_000 }, async () => {
  const { host, context } = await start()
  const page = await context.newPage()
  const breaches: string[] = []
  await page.exposeFunction('tellBreach', (what: string) => breaches.push(what))
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', event => tellBreach(event.violatedDirective + ' ' + event.sourceFile + ':' + event.lineNumber))`,
  )
  await page.goto(host.printedLink())
  for (const address of ['ladder', 'me', 'gap/us-mo/customer-service-manager', 'plan/us-ny/2515300']) {
    await page.evaluate(`location.hash = '/${address}'`)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
  }
  expect(breaches).toEqual([])
})

test('a page without a link of this run shows nothing of the data', { timeout: 120_000 }, async () => {
  const { host, context } = await start()
  for (const address of [host.origin, `${host.origin}/#ticket=${'x'.repeat(32)}`]) {
    const page = await context.newPage()
    await page.goto(address)
    await page.getByText(WORDS).first().waitFor()
    expect(await page.getByText('Customer Service').count()).toBe(0)
    await page.close()
  }
})

test('a second tab, and a reloaded one, need no link while the program runs', {
  timeout: 120_000,
}, async () => {
  const { host, context } = await start()
  const first = await context.newPage()
  await first.goto(host.handedLink())
  await hasKey(first)
  for (const page of [first, await context.newPage()]) {
    await page.goto(host.origin)
    await page.getByText('Customer Service').first().waitFor()
    expect(await page.getByText(WORDS).count()).toBe(0)
  }
})
