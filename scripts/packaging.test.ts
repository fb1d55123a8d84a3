/**
 * What electron-builder makes of the project, with a stand-in for Electron's binary (a file that has its fuses and
 * nothing else): which files go in, how the fuses are set, and that the packed backend opens a database.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { Arch, build, Platform } from 'electron-builder'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { ownDocuments } from '../data/documents/testing/mutate.ts'
import type { FromBackend } from '../electron/backend-messages.ts'
import { buildElectron, buildPage, ELECTRON_DIR, isElectronStale, isPageStale, ROOT } from './builds.ts'

const folder = mkdtempSync(join(tmpdir(), 'rungs-packed-'))
const packed = join(folder, 'out', 'linux-unpacked')
const unpacked = join(folder, 'app')

beforeAll(async () => {
  if (isPageStale()) await buildPage()
  if (isElectronStale()) await buildElectron()
  makeStandInBinary(join(folder, 'electron'))
  await build({
    projectDir: ROOT,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    config: {
      extends: join(ROOT, 'electron-builder.yml'),
      electronDist: join(folder, 'electron'),
      directories: { output: join(folder, 'out') },
    },
  })
  asar().extractAll(join(packed, 'resources', 'app.asar'), unpacked)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** electron-builder's own tools, found from where it is. */
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
const asar = (): { extractAll: (archive: string, into: string) => void } => ofBuilder('@electron/asar')

function makeStandInBinary(into: string): void {
  mkdirSync(join(into, 'resources'), { recursive: true })
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const factorySettings = '101011010'
  writeFileSync(
    join(into, 'electron'),
    `stand-in${sentinel}\u0001${String.fromCharCode(factorySettings.length)}${factorySettings}`,
  )
  chmodSync(join(into, 'electron'), 0o755)
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html'])
    writeFileSync(join(into, name), 'stand-in')
}

test('the fuses are set: no plain Node, no hooks, code only from the sealed archive', async () => {
  const wire = await getCurrentFuseWire(join(packed, 'rungs'))
  const isOn = (fuse: FuseV1Options): boolean => wire[fuse] === FuseState.ENABLE
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    inspect: false,
    integrity: true,
    onlyAsar: true,
    filePrivileges: false,
  })
})

describe('what is packed', () => {
  test('is the built page, Electron’s parts and the database, and nothing else', () => {
    expect(readdirSync(unpacked).toSorted()).toEqual(['dist', 'node_modules', 'package.json'])
    expect(readdirSync(join(unpacked, 'dist')).toSorted()).toEqual(['electron', 'page'])
    expect(readdirSync(join(unpacked, 'node_modules'))).toEqual(['better-sqlite3'])
    expect(readdirSync(join(unpacked, 'dist', 'electron'))).toEqual(
      expect.arrayContaining(['main.js', 'preload.cjs', 'backend.js', 'reader.js']),
    )
    expect(existsSync(join(unpacked, 'dist', 'page', 'index.html'))).toBe(true)
  })

  test('has the native library of its own system alone, outside the archive', () => {
    const prebuilds = join('node_modules', 'better-sqlite3', 'prebuilds')
    expect(readdirSync(join(packed, 'resources', 'app.asar.unpacked', prebuilds))).toEqual(['linux-x64.node'])
  })

  test('starts where the package says', () => {
    const { main, type }: { main: string; type: string } = JSON.parse(
      readFileSync(join(unpacked, 'package.json'), 'utf8'),
    )
    expect(existsSync(join(unpacked, main))).toBe(true)
    expect(type).toBe('module')
  })
})

describe('the built parts', () => {
  const read = (name: string): string => readFileSync(join(ELECTRON_DIR, name), 'utf8')

  test('the preload is one file that asks for Electron alone, as its sandbox allows', () => {
    const asked = [...read('preload.cjs').matchAll(/require\(["']([^"']+)["']\)/g)].map(([, name]) => name)
    expect(asked).toEqual(['electron'])
    expect(read('preload.cjs')).not.toMatch(/^import |process\.|ipcRenderer\.(?!invoke)/m)
    expect(read('preload.cjs').match(/exposeInMainWorld/g)).toHaveLength(1)
  })

  test('main process, backend and reader need nothing that is not packed', () => {
    for (const name of ['main.js', 'backend.js', 'reader.js']) {
      const asked = [...read(name).matchAll(/^import .*?from ["']([^"'.][^"']*)["']/gm)].map(
        ([, module]) => module,
      )
      expect(asked.filter(module => !module?.startsWith('node:') && module !== 'electron')).toEqual([])
    }
  })

  /** A module that gives Node what Electron's utility processes speak through. */
  function parentPort(): string {
    const port = join(folder, 'parent-port.mjs')
    writeFileSync(
      port,
      `import { EventEmitter } from 'node:events'
       process.parentPort = Object.assign(new EventEmitter(), { postMessage: message => process.send(message) })
       process.on('message', data => process.parentPort.emit('message', { data }))`,
    )
    return port
  }

  test('the packed reader takes the text out of every format', async () => {
    const reader = fork(join(unpacked, 'dist', 'electron', 'reader.js'), [], {
      execArgv: ['--import', parentPort()],
      serialization: 'advanced',
    })
    onTestFinished(() => void reader.kill('SIGKILL'))
    const next = async (): Promise<unknown> => (await once(reader, 'message'))[0]
    expect(await next()).toEqual({ kind: 'ready' })
    for (const input of ownDocuments()) {
      reader.send({ kind: 'job', job: 'extract', input })
      expect(await next()).toMatchObject({
        kind: 'done',
        value: { text: expect.stringContaining('MINIMUM QUALIFICATIONS') },
      })
    }
  })

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'the packed backend opens a database and answers',
    async () => {
      cpSync(join(packed, 'resources', 'app.asar.unpacked'), unpacked, { recursive: true })
      const port = parentPort()
      const backend = fork(join(unpacked, 'dist', 'electron', 'backend.js'), [join(folder, 'data')], {
        execArgv: ['--import', port],
      })
      const next = async (): Promise<FromBackend> => (await once(backend, 'message'))[0]
      expect(await next()).toEqual({ kind: 'ready' })
      backend.send({ kind: 'request', id: 7, message: { operation: 'store.check', input: {} } })
      expect(await next()).toMatchObject({
        kind: 'reply',
        id: 7,
        reply: { ok: true, value: { ok: true, problems: [] } },
      })
      backend.send({ kind: 'close' })
      expect(await once(backend, 'exit')).toEqual([0, null])
    },
  )
})

test('packages are made for three systems, and none looks for a newer one', async () => {
  const {
    getConfig,
  }: { getConfig: (dir: string, file: null, options: null) => Promise<Record<string, unknown>> } = ofBuilder(
    'app-builder-lib/out/util/config/config',
  )
  expect(await getConfig(ROOT, null, null)).toMatchObject({
    npmRebuild: false,
    publish: null,
    win: { target: ['nsis'] },
    mac: { target: ['dmg'], hardenedRuntime: true },
    linux: { target: ['AppImage', 'deb'] },
  })
})
