/** No connection but loopback while Rungs runs: Node's side recorded, the built page searched. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { CALL_PATH, KEY_HEADER, TICKET_HEADER } from '../core/contract/wire.ts'
import { tempFolder } from '../data/testing/temp-folder.ts'
import { buildPage, isPageStale, PAGE_DIR, ROOT } from './builds.ts'

/** Loaded before the program: writes down every connection, look-up and datagram it begins, and every program it starts. */
const RECORDER = `
  import { appendFileSync } from 'node:fs'
  import { createRequire, syncBuiltinESMExports } from 'node:module'
  const require = createRequire(import.meta.url)
  const record = (what, args) => appendFileSync(process.env.RECORD, what + ' ' + JSON.stringify(args.filter(a => typeof a !== 'function')) + '\\n')
  const watch = (holder, name, what) => {
    const real = holder[name]
    holder[name] = function (...args) { record(what, args); return real.apply(this, args) }
  }
  watch(require('node:net').Socket.prototype, 'connect', 'connect')
  watch(require('node:dgram').Socket.prototype, 'send', 'datagram')
  const dns = require('node:dns')
  for (const holder of [dns, dns.promises])
    for (const name of Object.keys(holder).filter(key => /^(lookup|resolve|reverse)/.test(key))) watch(holder, name, 'look-up')
  const programs = require('node:child_process')
  for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) watch(programs, name, 'program')
  syncBuiltinESMExports()
`

function makeRecorder() {
  const folder = tempFolder()
  writeFileSync(join(folder, 'recorder.mjs'), RECORDER)
  const record = join(folder, 'record.txt')
  return {
    folder,
    options: { cwd: ROOT, env: { ...process.env, RECORD: record } },
    node: (...words: string[]) => [
      '--import',
      join(folder, 'recorder.mjs'),
      join(ROOT, 'scripts', 'run.mjs'),
      ...words,
    ],
    /** Without the look-up of our own address when the host begins to listen: a number, which asks nobody. */
    recorded: () =>
      existsSync(record)
        ? readFileSync(record, 'utf8').replaceAll(/^look-up \["127\.0\.0\.1",.*\n/gm, '')
        : '',
  }
}

test('the recorder would see a connection', { timeout: 60_000 }, async () => {
  const { folder, options, recorded } = makeRecorder()
  const code = `fetch('http://127.0.0.1:65530/').catch(() => 0); require('node:dns').lookup('localhost', () => 0)`
  await promisify(execFile)(process.execPath, ['--import', join(folder, 'recorder.mjs'), '-e', code], options)
  expect(recorded()).toMatch(/^connect .*127\.0\.0\.1/m)
  expect(recorded()).toMatch(/^look-up .*localhost/m)
})

test('the browser host asks nobody, whatever the page asks of it', { timeout: 120_000 }, async () => {
  if (isPageStale()) await buildPage()
  const { folder, options, node, recorded } = makeRecorder()
  const words = node('start', '--no-open', '--data-dir', join(folder, 'data'))
  const program = spawn(process.execPath, words, options)
  onTestFinished(() => void program.kill('SIGKILL'))
  const { origin, hash } = await linkOf(program.stdout)
  const post = async (
    headers: Record<string, string>,
    body: object,
  ): Promise<{ ok: boolean; value: { key: string } }> => {
    const reply = await fetch(`${origin}${CALL_PATH}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return JSON.parse(await reply.text())
  }
  const { value } = await post({ [TICKET_HEADER]: hash.replace('#ticket=', '') }, {})
  expect((await fetch(origin)).status).toBe(200)
  for (const [operation, input] of [
    ['catalogue.overview', {}],
    ['catalogue.search', { text: 'manager' }],
    ['profile.create', { document: { basics: { url: 'https://example.org/' } } }],
    ['store.backup', {}],
    ['store.check', {}],
  ] as const)
    expect(await post({ [KEY_HEADER]: value.key }, { operation, input })).toMatchObject({ ok: true })
  program.kill('SIGTERM')
  await once(program, 'exit')
  expect(recorded()).toBe('')
})

async function linkOf(stdout: Readable): Promise<URL> {
  let said = ''
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk)
    const link = /(http:\S+)\s/.exec(said)?.[1]
    if (link) return new URL(link)
  }
  throw new Error(`ended without a link: ${said}`)
}

test('the command line asks nobody', { timeout: 60_000 }, async () => {
  const { folder, options, node, recorded } = makeRecorder()
  const words = node('ladder', 'class', 'us-mo/customer-service-manager', '--data-dir', join(folder, 'data'))
  const { stdout } = await promisify(execFile)(process.execPath, words, options)
  expect(stdout).toContain('Customer Service Manager')
  expect(recorded()).toBe('')
})

test('the built page fetches from its host alone', async () => {
  if (isPageStale()) await buildPage()
  const files = readdirSync(PAGE_DIR, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(html|css|js|svg)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(2)
  for (const name of files) {
    const text = readFileSync(join(PAGE_DIR, name), 'utf8')
    if (name.endsWith('.html')) {
      expect(text).not.toMatch(/(src|href|action)=["']?(https?:)?\/\//)
      expect(text, 'inline script or style').not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/)
    }
    if (name.endsWith('.css')) expect(text).not.toMatch(/url\(\s*["']?(https?:)?\/\/|@import/)
    if (name.endsWith('.js')) {
      expect(text, name).not.toMatch(
        /\bnew (WebSocket|EventSource|XMLHttpRequest|WebTransport|RTCPeerConnection)\b|sendBeacon|importScripts/,
      )
      expect(text, name).not.toMatch(/\bimport\(\s*["'`]https?:/)
    }
  }
})
