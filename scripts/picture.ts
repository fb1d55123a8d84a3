/**
 * Takes a picture of a screen: `npm run -s picture -- '/ladder' out.png --size 1280x800 --theme dark`.
 * A new data folder each time, removed afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { Refusal } from '../core/contract/refusal.ts'
import { sayOption } from '../core/words/command-line/words.ts'
import { serve } from '../server/serve.ts'
import { BROWSER_ARGS, haveBrowser } from './find-browser.ts'
import { readOptions } from './options.ts'
import { buildPage, isPageStale, PAGE_DIR } from './builds.ts'

const options = readOptions(
  process.argv.slice(2),
  {
    size: 'value',
    theme: 'value',
    scale: 'value',
    wait: 'value',
    click: 'values',
    after: 'values',
    fill: 'values',
    press: 'values',
    full: 'flag',
  },
  2,
)
const [hash = '/', out = 'picture.png'] = options.rest
const [width = 1280, height = 800] = (options.value('size') ?? '1280x800').split('x').map(Number)

const executablePath = haveBrowser(line => process.stderr.write(`${line}\n`))
if (!executablePath) process.exit(1)
if (isPageStale()) await buildPage()

const dataDir = mkdtempSync(join(tmpdir(), 'rungs-picture-'))
const host = await serve({ dataDir, pageDir: PAGE_DIR, port: 0, elsewhere: false })
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
try {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: options.value('theme') === 'dark' ? 'dark' : 'light',
    deviceScaleFactor: Number(options.value('scale') ?? 1),
    reducedMotion: 'reduce',
  })
  page.on(
    'console',
    message => message.type() === 'error' && process.stderr.write(`page: ${message.text()}\n`),
  )
  page.on('pageerror', error => process.stderr.write(`page: ${error.stack ?? error.message}\n`))
  await page.goto(host.printedLink())
  await page.waitForLoadState('networkidle')
  for (const step of options.values('click')) await page.getByText(step).first().click()
  if (hash !== '/') await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await act(page)
  await page.screenshot({ path: out, fullPage: options.flag('full') })
} finally {
  await browser.close()
  await host.close()
  rmSync(dataDir, { recursive: true, force: true })
}

/** `--fill "Search=manager"`, `--press Control+k`, `--after "Export…"` (a click), in that order; then the page comes to rest. */
async function act(page: Page): Promise<void> {
  for (const step of options.values('fill')) {
    const [label, text] = step.split('=')
    if (!label || text === undefined) throw new Refusal('bad-input', sayOption.noValue('--fill'), '--fill')
    await page.getByLabel(label).first().fill(text)
  }
  for (const keys of options.values('press')) await page.keyboard.press(keys)
  for (const step of options.values('after')) await page.getByText(step).first().click()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(Number(options.value('wait') ?? 300))
}
