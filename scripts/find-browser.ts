/**
 * The Chromium that tests and pictures run in: Playwright's own download, then one that is installed, then,
 * as root or in CI, the system's package manager; otherwise the one command to run is printed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserWords } from '../core/words/hosts.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
}

/** Path of an executable that starts, or null. Nothing is installed. */
export function findBrowser(): string | null {
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)))
  const chosen = process.env['RUNGS_CHROMIUM']
  const candidates = [
    ...(chosen ? [chosen] : []),
    chromium.executablePath(),
    ...(process.platform === 'win32' ? [] : inPath),
    ...(USUAL_PLACES[process.platform] ?? []),
  ]
  return candidates.find(path => existsSync(path) && starts(path)) ?? null
}

/** An installed launcher may be there and start nothing (a snap without its daemon): ask it for its version. */
const starts = (path: string): boolean =>
  // On Windows a browser asked for its version opens a window instead.
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

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

/** What Chromium needs to run in a container and to stay off the network. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
