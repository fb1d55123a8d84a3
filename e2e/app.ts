/** Rungs as a journey meets it: started on a data folder of its own, in either host, and watched while it runs. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, _electron as electron, expect, type Page, test as base } from '@playwright/test'

export interface HostOptions {
  readonly host: 'browser' | 'electron'
  /** Electron's binary, where it is on this disk. */
  readonly electronPath: string | null
}

export interface App {
  /** The page that is open now. */
  readonly page: Page
  readonly dataDir: string
  /** Ends the program and starts it again on the same data. */
  readonly reopen: () => Promise<Page>
}

/** A program that runs: its page, and how to end it. */
interface Run {
  readonly page: Page
  readonly end: () => Promise<void>
}

interface Worker {
  /** Only where the journeys run in a browser. */
  readonly chromiumOf: Browser | null
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export const test = base.extend<{ app: App }, HostOptions & Worker>({
  host: ['browser', { option: true, scope: 'worker' }],
  electronPath: [null, { option: true, scope: 'worker' }],
  chromiumOf: [
    async ({ host, playwright, launchOptions }, use) => {
      const browser = host === 'browser' ? await playwright.chromium.launch(launchOptions) : null
      await use(browser)
      await browser?.close()
    },
    { scope: 'worker' },
  ],
  app: async ({ host, electronPath, chromiumOf, contextOptions, viewport, colorScheme }, use) => {
    test.skip(host === 'electron' && !electronPath, 'Electron’s binary is not on this disk')
    const dataDir = await mkdtemp(join(tmpdir(), 'rungs-journey-'))
    const watch = makeWatch()
    const open = async (): Promise<Run> => {
      if (!chromiumOf) return openWindow(electronPath ?? '', dataDir, watch)
      return openBrowser(chromiumOf, { ...contextOptions, viewport, colorScheme }, dataDir, watch)
    }
    let run = await open()
    await use({
      get page() {
        return run.page
      },
      dataDir,
      reopen: async () => {
        await run.end()
        run = await open()
        return run.page
      },
    })
    await run.end()
    await rm(dataDir, { recursive: true })
    expect(watch.faults, 'what the page complained of').toEqual([])
    expect(watch.strangers, 'requests to anywhere but the program').toEqual([])
  },
})

export { expect }

interface Watch {
  readonly faults: string[]
  readonly strangers: string[]
  readonly over: (page: Page, origin: string) => void
}

/** Whatever a journey is about: the page has no error, breaks no policy and asks nobody but its host. */
function makeWatch(): Watch {
  const faults: string[] = []
  const strangers: string[] = []
  return {
    faults,
    strangers,
    over(page, origin) {
      page.on('pageerror', error => faults.push(error.stack ?? error.message))
      page.on('console', message => message.type() === 'error' && faults.push(message.text()))
      page.on('request', request => {
        const url = request.url()
        if (!url.startsWith(`${origin}/`) && !/^(data:|blob:)/.test(url)) strangers.push(url)
      })
    },
  }
}

async function openBrowser(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0],
  dataDir: string,
  watch: Watch,
): Promise<Run> {
  const program = spawn(
    process.execPath,
    [join(ROOT, 'scripts', 'run.mjs'), 'start', '--no-open', '--data-dir', dataDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const link = await linkOf(program)
  const context = await browser.newContext(options)
  const page = await context.newPage()
  watch.over(page, new URL(link).origin)
  await page.goto(link)
  return {
    page,
    end: async () => {
      await context.close()
      const ended = once(program, 'exit')
      program.kill('SIGTERM')
      await ended
    },
  }
}

/** The link that the program prints. */
function linkOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    program.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const link = /http:\S+/.exec(said)?.[0]
      if (link && said.includes('\n', said.indexOf(link))) resolve(link)
    })
    program.on('exit', code =>
      reject(new Error(`the program ended with ${code} before it printed a link: ${said}`)),
    )
  })
}

async function openWindow(executablePath: string, dataDir: string, watch: Watch): Promise<Run> {
  const program = await electron.launch({ executablePath, args: [ROOT, `--data-dir=${dataDir}`] })
  const page = await program.firstWindow()
  watch.over(page, 'rungs://app')
  await page.waitForLoadState()
  return { page, end: () => program.close() }
}
