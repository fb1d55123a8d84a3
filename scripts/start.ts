/** `npm start`: a window of its own where Electron is set up, else the browser host. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { defaultDataFolder } from '../core/contract/data-folder.ts'
import { Refusal } from '../core/contract/refusal.ts'
import { startWords } from '../core/words/hosts.ts'
import { serve } from '../server/serve.ts'
import { downloadElectron, findElectron } from './electron-binary.ts'
import { hasDisplay, openLink } from './open-link.ts'
import { readOptions, wholeNumber } from './options.ts'
import { personsFolder } from './surroundings.ts'
import { buildElectron, buildPage, isElectronStale, isPageStale, PAGE_DIR, ROOT } from './builds.ts'

const PORT = 7364
const DECLINED = join(ROOT, '.cache', 'electron-declined')
const interactive = process.stdin.isTTY && process.stdout.isTTY && !process.env['CI']

const say = (line: string): void => void process.stdout.write(`${line}\n`)

// Whoever read the link may have stopped reading; the program goes on.
process.stdout.on('error', () => undefined)
try {
  await main(process.argv.slice(2))
} catch (error) {
  const refused = error instanceof Refusal
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = refused ? 2 : 1
}

async function main(words: string[]): Promise<void> {
  const options = readOptions(words, {
    'data-dir': 'value',
    port: 'value',
    'no-open': 'flag',
    browser: 'flag',
    electron: 'flag',
    help: 'flag',
  })
  if (options.flag('help')) return say(startWords.help)
  const wanted = options.value('port')
  const port = wanted === undefined ? undefined : wholeNumber('--port', wanted, 1, 65_535)
  const usual = defaultDataFolder({ platform: process.platform, home: homedir(), env: process.env })
  const dataDir = resolve(personsFolder(), options.value('data-dir') ?? usual)

  const inBrowser = options.flag('browser') || options.flag('no-open') || port !== undefined
  if (inBrowser && options.flag('electron')) throw new Refusal('bad-input', startWords.both, '--electron')
  const electron = inBrowser ? null : await electronToUse(options.flag('electron'))
  if (isPageStale() || (electron && isElectronStale())) {
    say(startWords.building)
    await buildWhatIsStale(electron !== null)
  }
  return electron ? runElectron(electron, dataDir) : runHost(dataDir, port, !options.flag('no-open'))
}

async function buildWhatIsStale(forElectron: boolean): Promise<void> {
  try {
    if (isPageStale()) await buildPage()
    if (forElectron && isElectronStale()) await buildElectron()
  } catch (error) {
    throw new Error(startWords.buildFailed(error instanceof Error ? error.message : String(error)), {
      cause: error,
    })
  }
}

/** Says in one line why there is none, where there is none. */
async function electronToUse(wanted: boolean): Promise<string | null> {
  const obstacle = windowObstacle()
  const found = obstacle ? null : findElectron()
  if (found) return found
  if (obstacle) say(obstacle)
  else if (!wanted && !(await isAccepted())) say(startWords.noElectron)
  else {
    say(startWords.downloading)
    const failure = downloadElectron()
    if (!failure) return findElectron()
    say(startWords.downloadFailed(failure))
  }
  return null
}

function windowObstacle(): string | null {
  if (!hasDisplay(process.platform, process.env)) return startWords.noDisplay
  return process.platform === 'linux' && process.getuid?.() === 0 ? startWords.asRoot : null
}

/** Asked once, of a person at a terminal. */
async function isAccepted(): Promise<boolean> {
  if (!interactive || existsSync(DECLINED)) return false
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  // An input that ends is no answer; without this the question would wait for ever.
  const ended = once(prompt, 'close').then(() => '')
  const answer = await Promise.race([prompt.question(startWords.offer), ended])
  prompt.close()
  const accepted = /^y(es)?$/i.test(answer.trim())
  if (!accepted) {
    mkdirSync(dirname(DECLINED), { recursive: true })
    writeFileSync(DECLINED, '')
  }
  return accepted
}

async function runHost(dataDir: string, port: number | undefined, open: boolean): Promise<void> {
  const host = await serve({
    dataDir,
    pageDir: PAGE_DIR,
    port: port ?? PORT,
    elsewhere: port === undefined,
    onExpired: () => say(startWords.expired(host.printedLink())),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new Refusal('bad-input', startWords.portTaken(port ?? PORT), '--port')
    if (error.code === 'EACCES')
      throw new Refusal('bad-input', startWords.portRefused(port ?? PORT), '--port')
    throw error
  })
  if (host.trouble) process.stderr.write(`${host.trouble}\n`)
  say(startWords.running(host.printedLink()))
  say(startWords.about)
  if (open && hasDisplay(process.platform, process.env)) openLink(host.handedLink())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      host.close().then(
        () => {
          say(startWords.ended)
          process.exit(0)
        },
        () => process.exit(1),
      )
    })
}

function runElectron(binary: string, dataDir: string): void {
  const child = spawn(binary, [ROOT, `--data-dir=${dataDir}`], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('exit', code => process.exit(code ?? 1))
}
