/** Rungs as a journey meets it: in either host, on a data folder of its own, watched while it runs. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { inBrowser, inElectron, type Run, type Start, startProgram } from './hosts.ts'
import { Rungs } from './pages/rungs.ts'
import { makeWatch, type Watch } from './watch.ts'

export interface HostOptions {
  readonly host: 'browser' | 'electron'
  /** Electron's binary, where it is on this disk. */
  readonly electronPath: string | null
}

/** A program that was installed a moment ago, and stays this journey's own. */
export interface App {
  /** The window that is open now. */
  readonly rungs: Rungs
  readonly dataDir: string
  readonly watch: Watch
  /** Ends the program; `meanwhile` may look at its data; starts it again on the same data. */
  readonly reopen: (meanwhile?: () => Promise<void>) => Promise<Rungs>
}

interface Fixtures {
  app: App
  /** A program that other journeys of this worker used before: their profiles are in it, the window is new. */
  shared: Rungs
}

interface WorkerFixtures {
  start: Start
  used: () => Promise<{ run: Run; watch: Watch }>
}

const NO_ELECTRON = 'Electron’s binary is not on this disk'

export const test = base.extend<Fixtures, HostOptions & WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],
  electronPath: [null, { option: true, scope: 'worker' }],

  start: [
    async ({ host, electronPath, playwright, launchOptions }, use) => {
      if (host === 'electron') {
        await use(inElectron(electronPath ?? ''))
        return
      }
      const browser = await playwright.chromium.launch(launchOptions)
      await use(inBrowser(browser))
      await browser.close()
    },
    { scope: 'worker' },
  ],

  app: async ({ host, electronPath, start }, use) => {
    test.skip(host === 'electron' && !electronPath, NO_ELECTRON)
    const dataDir = await mkdtemp(join(tmpdir(), 'rungs-journey-'))
    const watch = makeWatch()
    let run = await start(dataDir, watch)
    await expect(new Rungs(run.page).ladder.cards.first()).toBeVisible()
    await use({
      get rungs() {
        return new Rungs(run.page)
      },
      dataDir,
      watch,
      reopen: async meanwhile => {
        await run.end()
        await meanwhile?.()
        run = await start(dataDir, watch)
        return new Rungs(run.page)
      },
    })
    await run.end()
    await rm(dataDir, { recursive: true })
    watch.expectPeace()
  },

  used: [
    async ({ start }, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'rungs-journeys-'))
      const watch = makeWatch()
      let running: Promise<Run> | undefined
      await use(async () => {
        running ??= start(dataDir, watch)
        return { run: await running, watch }
      })
      await (await running)?.end()
      await rm(dataDir, { recursive: true })
    },
    { scope: 'worker' },
  ],

  shared: async ({ host, electronPath, used }, use) => {
    test.skip(host === 'electron' && !electronPath, NO_ELECTRON)
    const { run, watch } = await used()
    const rungs = new Rungs(run.page)
    await expect(rungs.title).toBeVisible()
    await run.page.reload()
    await expect(rungs.title).toBeVisible()
    // Which journey came before, and where it ended, is chance.
    await rungs.goTo('Ladder')
    await use(rungs)
    watch.expectPeace()
  },
})

export { expect, startProgram }
