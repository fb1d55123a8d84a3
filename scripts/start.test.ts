import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { defaultDataFolder } from '../core/contract/data-folder.ts'
import { tempFolder } from '../data/testing/temp-folder.ts'
import { hasDisplay, opener } from './open-link.ts'
import { localDay } from '../data/local-day.ts'
import { personsFolder } from './surroundings.ts'

const RUN = fileURLToPath(new URL('run.mjs', import.meta.url))

interface Ended {
  code: number
  stdout: string
  stderr: string
}
const run = (args: string[], node: string[] = [], program = RUN): Promise<Ended> =>
  promisify(execFile)(process.execPath, [...node, program, ...args]).then(
    said => ({ code: 0, ...said }),
    (error: Ended) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  )

async function start(
  dataDir: string,
  ...options: string[]
): Promise<{ child: ChildProcess; said: () => string; link: URL }> {
  const child = spawn(process.execPath, [RUN, 'start', '--no-open', '--data-dir', dataDir, ...options])
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk)
    const link = /http:\S+/.exec(said)?.[0]
    if (link) return { child, said: () => said, link: new URL(link) }
  }
  throw new Error(`ended without a link: ${said}`)
}

test('it prints one link, serves the page there, and ends when told to', { timeout: 60_000 }, async () => {
  const { child, said, link } = await start(tempFolder())
  expect(link.hostname).toBe('127.0.0.1')
  expect(link.hash).toMatch(/^#ticket=[\w-]{32}$/)
  const page = await fetch(link)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<title>Rungs</title>')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(said()).not.toMatch(/key|Error/)
})

test('a data folder in use is told in one line', { timeout: 60_000 }, async () => {
  const folder = tempFolder()
  await start(folder)
  const { code, stdout, stderr } = await run(['start', '--no-open', '--data-dir', folder])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^Another copy of Rungs.* is using .*\n$/)
})

test('a port in use is told when it was asked for, and avoided when it was not', {
  timeout: 60_000,
}, async () => {
  const taken = await listen()
  const { code, stderr } = await run([
    'start',
    '--no-open',
    '--data-dir',
    tempFolder(),
    '--port',
    String(taken),
  ])
  expect(code).toBe(2)
  expect(stderr).toBe(`--port: ${taken} is in use; choose another, or leave --port out\n`)
})

async function listen(): Promise<number> {
  const server: Server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address ? address.port : expect.unreachable()
}

test.each([
  [['start', '--bogus'], /“--bogus” is not an option here/],
  [['start', '--port', '0'], /--port: “0” should be a whole number from 1 to 65535/],
  [['start', '--electron', '--browser'], /^--electron is for a window/],
  [['start', '--electron', '--port', '8000'], /^--electron is for a window/],
])('wrong words are refused: %s', async (words, line) => {
  const { code, stdout, stderr } = await run(words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(line)
})

test('where nothing is installed yet, that is told first, whatever the Node', async () => {
  const bare = join(tempFolder(), 'scripts')
  mkdirSync(bare)
  copyFileSync(RUN, join(bare, 'run.mjs'))
  const { code, stderr } = await run(['start'], [], join(bare, 'run.mjs'))
  expect([code, stderr]).toEqual([2, 'Rungs is not set up yet. Run `npm ci` first.\n'])
})

test('an old Node is told in one line, before anything it cannot read', async () => {
  const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.1'});Object.defineProperty(process,'platform',{value:'sunos'})`
  const { code, stderr } = await run(['start'], ['--import', old])
  expect(code).toBe(2)
  expect(stderr).toBe('Rungs needs Node 22.18 or newer; this is 20.11.1. Get it from https://nodejs.org.\n')
})

test('the day is the one where the person is', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})

test('paths start where npm was called from', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  expect(personsFolder(root, '/home/ana/papers')).toBe('/home/ana/papers')
  expect(personsFolder('/home/ana', '/elsewhere')).toBe('/home/ana')
  expect(personsFolder(root, '')).toBe(root)
})

test('data lives where each system keeps a person’s data', () => {
  const at = (platform: string, env: Record<string, string>, home = '/home/ana') =>
    defaultDataFolder({ platform, env, home })
  expect(at('linux', {})).toBe('/home/ana/.local/share/rungs')
  expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/rungs')
  expect(at('linux', { XDG_DATA_HOME: 'relative' })).toBe('/home/ana/.local/share/rungs')
  expect(at('darwin', {}, '/Users/ana')).toBe('/Users/ana/Library/Application Support/Rungs')
  expect(at('win32', { APPDATA: 'C:\\Users\\ana\\AppData\\Roaming' })).toBe(
    'C:\\Users\\ana\\AppData\\Roaming\\Rungs',
  )
  expect(at('win32', {}, 'C:\\Users\\ana')).toBe('C:\\Users\\ana\\AppData\\Roaming\\Rungs')
})

test('a link is opened by the system’s own choice, where there is a display', () => {
  expect(opener('linux', 'http://127.0.0.1:1/')).toEqual(['xdg-open', 'http://127.0.0.1:1/'])
  expect(opener('darwin', 'http://127.0.0.1:1/')).toEqual(['open', 'http://127.0.0.1:1/'])
  expect(opener('win32', 'http://127.0.0.1:1/')[0]).toBe('rundll32')
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasDisplay('darwin', {})).toBe(true)
})
