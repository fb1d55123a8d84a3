/**
 * The Chromium that tests and pictures run in: Playwright's own download, then one that is installed, then,
 * as root or in CI, the system's package manager; otherwise the one command to run is printed.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserWords } from '../core/words/hosts.ts'
import { installedBrowser } from '../data/exports/chromium.ts'

export { BROWSER_ARGS } from '../data/exports/chromium.ts'

/** Path of an executable that starts, or null. Nothing is installed. */
export const findBrowser = (): string | null => installedBrowser([chromium.executablePath()])

/** Finds, else installs where nobody is surprised by it, else says what to do. */
export function haveBrowser(say: (line: string) => void): string | null {
  const found = findBrowser()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  if (isRoot || process.env['CI']) {
    for (const command of installers(isRoot)) {
      say(browserWords.installing(command.join(' ')))
      spawnSync(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 })
      const installed = findBrowser()
      if (installed) return installed
    }
  }
  say(
    browserWords.missing(
      process.platform === 'linux' ? 'sudo apt-get install -y chromium' : 'npx playwright install chromium',
    ),
  )
  return null
}

function installers(isRoot: boolean): [string, ...string[]][] {
  const playwright: [string, ...string[]] = [
    process.execPath,
    join('node_modules', '@playwright', 'test', 'cli.js'),
    'install',
    'chromium',
  ]
  if (process.platform !== 'linux' || !isRoot) return [playwright]
  return [
    playwright,
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]
}
