/** The browser that turns drawings into PDF and PNG: whatever Chromium is installed, started without a window. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayExport } from '../../core/words/exports.ts'

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

/** What Chromium needs to run in a container and to stay off the network. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of a Chromium, Chrome or Edge that starts, or null: `RUNGS_CHROMIUM` first, then `also`, then what is installed. */
export function installedBrowser(also: readonly string[] = []): string | null {
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)))
  const chosen = process.env['RUNGS_CHROMIUM']
  const candidates = [
    ...(chosen ? [chosen] : []),
    ...also,
    ...(process.platform === 'win32' ? [] : inPath),
    ...(USUAL_PLACES[process.platform] ?? []),
  ]
  return candidates.find(path => existsSync(path) && starts(path)) ?? null
}

/** An installed launcher may be there and start nothing (a snap without its daemon): ask it for its version. */
const starts = (path: string): boolean =>
  // On Windows a browser asked for its version opens a window instead.
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

const TIME_LIMIT = 120_000

export interface Printing {
  /** A whole HTML document that refers to nothing outside itself and forbids scripts. */
  readonly html: string
  readonly as: 'pdf' | { readonly width: number; readonly height: number; readonly scale: number }
}

/**
 * Prints a document, in a process and a profile of its own that are gone afterwards, also where Rungs is interrupted;
 * nothing is fetched and no script runs. Refuses (`unavailable`) where there is no browser, it fails, or there is no
 * room for what it draws.
 */
export async function print({ html, as }: Printing, browser = installedBrowser()): Promise<Buffer> {
  if (browser === null) throw new Refusal('unavailable', sayExport.noBrowser, 'format')
  const folder = folderWith(html)
  const clear = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  const out = join(folder, as === 'pdf' ? 'out.pdf' : 'out.png')
  try {
    await run(
      browser,
      [
        ...BROWSER_ARGS,
        '--headless',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-first-run',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        ...(as === 'pdf'
          ? ['--no-pdf-header-footer', '--generate-pdf-document-outline', `--print-to-pdf=${out}`]
          : [
              '--hide-scrollbars',
              `--force-device-scale-factor=${as.scale}`,
              `--window-size=${Math.ceil(as.width)},${Math.ceil(as.height)}`,
              `--screenshot=${out}`,
            ]),
        pathToFileURL(join(folder, PAGE)).href,
      ],
      clear,
    )
    return wholeFile(out, as === 'pdf' ? PDF : PNG)
  } finally {
    clear()
  }
}

const PAGE = 'page.html'

/** A new folder, for its owner alone, with the document to print: it may name people. */
function folderWith(html: string): string {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'rungs-print-'))
    writeFileSync(join(folder, PAGE), html, { mode: 0o600 })
    return folder
  } catch {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    throw new Refusal('unavailable', sayExport.noTemporary(tmpdir()), 'format')
  }
}

interface Ends {
  readonly begins: Buffer
  readonly ends: Buffer
}
const PDF: Ends = { begins: Buffer.from('%PDF-'), ends: Buffer.from('%%EOF') }
const PNG: Ends = { begins: Buffer.from([0x89, 0x50, 0x4e, 0x47]), ends: Buffer.from('IEND') }

/** What the browser wrote; on a full disk it leaves a part of it, or nothing, and says nothing. */
function wholeFile(path: string, { begins, ends }: Ends): Buffer {
  if (!existsSync(path)) throw new Refusal('unavailable', sayExport.browserFailed, 'format')
  const bytes = readFileSync(path)
  if (bytes.subarray(0, begins.length).equals(begins) && bytes.subarray(-16).includes(ends)) return bytes
  throw new Refusal('unavailable', sayExport.noTemporary(tmpdir()), 'format')
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** @param clear what to do first where Rungs is told to end meanwhile */
function run(command: string, words: readonly string[], clear: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'ignore', timeout: TIME_LIMIT, killSignal: 'SIGKILL' })
    const interrupted = (signal: NodeJS.Signals): void => {
      ended()
      child.kill('SIGKILL')
      clear()
      // With nobody else to end it, the signal does what it would have done.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    }
    const ended = (): void => {
      for (const signal of SIGNALS) process.off(signal, interrupted)
    }
    for (const signal of SIGNALS) process.once(signal, interrupted)
    child.once('error', () => {
      ended()
      reject(new Refusal('unavailable', sayExport.browserFailed, 'format'))
    })
    child.once('exit', () => {
      ended()
      resolve()
    })
  })
}
