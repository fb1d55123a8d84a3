import { defineConfig } from '@playwright/test'
import type { HostOptions } from './e2e/app.ts'
import { findElectron } from './scripts/electron-binary.ts'
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.ts'

const executablePath = process.env['RUNGS_CHROMIUM'] ?? findBrowser()

/** One suite of journeys over two hosts. */
export default defineConfig<object, HostOptions>({
  testDir: 'e2e',
  outputDir: '.cache/journeys',
  globalSetup: './scripts/checks/build-first.ts',
  // A busy machine is slow, not wrong: these say when something hangs, not how long it may take.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  use: {
    launchOptions: { args: BROWSER_ARGS, ...(executablePath && { executablePath }) },
    electronPath: findElectron(),
  },
  projects: [
    { name: 'browser', use: { host: 'browser' } },
    { name: 'electron', use: { host: 'electron' } },
  ],
})
