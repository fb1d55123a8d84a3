import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { commandScript } from '../core/contract/commands.ts'
import { PAGE_URL } from './page.ts'
import { startShell } from './shell.ts'
import {
  StandInContents,
  StandInElectron,
  StandInEvent,
  type StandInProcess,
  type StandInWindow,
} from './stand-in.ts'

let dataDir: string
let electron: StandInElectron
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rungs-shell-'))
  electron = new StandInElectron()
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const OPTIONS = {
  pageDir: '/page',
  preload: '/preload.cjs',
  backend: '/backend.js',
  reader: '/reader.js',
}
const start = (): void => startShell(electron.parts(), { ...OPTIONS, dataDir })

async function startReady(): Promise<{ window: StandInWindow; backend: StandInProcess }> {
  start()
  const backend = await vi.waitUntil(() => electron.processes[0])
  backend.say({ kind: 'ready' })
  const window = await vi.waitUntil(() => electron.windows[0])
  await vi.waitUntil(() => window.webContents.mainFrame.url)
  return { window, backend }
}

describe('the window', () => {
  test('gives its page a sandbox, no Node, and one function of a preload', async () => {
    const { window } = await startReady()
    expect(window.options.webPreferences).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
    expect(electron.app.sandboxed).toBe(true)
    expect(window.webContents.mainFrame.url).toBe(PAGE_URL)
    expect(electron.schemes).toEqual([
      { scheme: 'rungs', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })

  test('is shown when it has something to show', async () => {
    const { window } = await startReady()
    expect(window.shown).toBe(false)
    window.emit('ready-to-show')
    expect(window.shown).toBe(true)
  })

  test('closes where its place cannot be written down', async () => {
    const { window } = await startReady()
    mkdirSync(join(dataDir, 'window', 'window.json'))
    expect(() => window.emit('close')).not.toThrow()
  })

  test('opens where it was, for its owner alone to know', async () => {
    const { window } = await startReady()
    window.bounds = { x: 300, y: 40, width: 1000, height: 640 }
    window.emit('close')
    const file = join(dataDir, 'window', 'window.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ bounds: window.bounds, maximized: false })
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0)
    electron = new StandInElectron()
    const again = await startReady()
    expect(again.window.options).toMatchObject({ x: 300, y: 40, width: 1000, height: 640 })
  })

  test('opens in spite of a broken memory of it', async () => {
    await startReady()
    writeFileSync(join(dataDir, 'window', 'window.json'), '{"bounds":')
    electron = new StandInElectron()
    const { window } = await startReady()
    expect(window.options).toMatchObject({ width: 1280, height: 800 })
  })

  test('loads its page anew after a crash, and not where it was ended', async () => {
    const { window } = await startReady()
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(window.webContents.reloads).toBe(0)
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect(window.webContents.reloads).toBe(1)
    expect(electron.errors).toEqual([])
  })

  test('does not load for ever a page that crashes at once again, and says so', async () => {
    const { window } = await startReady()
    for (let time = 0; time < 3; time++)
      window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect(window.webContents.reloads).toBe(1)
    expect(electron.errors[0]?.join(' ')).toMatch(/ended again at once.* start Rungs again/)
  })
})

describe('a call', () => {
  const call = (
    change: { sender?: StandInContents; senderFrame?: { url: string } | null },
    input: unknown = {},
  ) => {
    const contents = electron.windows[0]?.webContents ?? expect.unreachable()
    const event = { sender: contents, senderFrame: contents.mainFrame, ...change }
    return electron.callHandler?.(event, 'store.check', input)
  }

  test('of the page goes to the backend untouched and back', async () => {
    const { backend } = await startReady()
    const asked = call({}, { a: 1 })
    expect(backend.received).toEqual([
      { kind: 'request', id: 1, message: { operation: 'store.check', input: { a: 1 } } },
    ])
    backend.say({ kind: 'reply', id: 1, reply: { ok: true, value: 7 } })
    expect(await asked).toEqual({ ok: true, value: 7 })
  })

  test('of anyone else is refused before the backend hears of it', async () => {
    const { window, backend } = await startReady()
    const { mainFrame } = window.webContents
    const stranger = new StandInContents()
    const refused = { ok: false, error: { code: 'not-allowed' } }
    expect(await call({ senderFrame: { url: PAGE_URL } })).toMatchObject(refused)
    expect(await call({ senderFrame: null })).toMatchObject(refused)
    expect(await call({ sender: stranger, senderFrame: mainFrame })).toMatchObject(refused)
    mainFrame.url = 'https://evil.example/'
    expect(await call({})).toMatchObject(refused)
    expect(backend.received).toEqual([])
  })

  test('without an operation is refused', async () => {
    const { window, backend } = await startReady()
    const event = { sender: window.webContents, senderFrame: window.webContents.mainFrame }
    expect(await electron.callHandler?.(event, { toString: 'store.check' }, {})).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    })
    expect(backend.received).toEqual([])
  })
})

describe('whatever contents there are', () => {
  const contentsOf = (): StandInContents => {
    start()
    const contents = new StandInContents()
    electron.app.emit('web-contents-created', {}, contents)
    return contents
  }
  const isPrevented = (contents: StandInContents, event: string, url: string): boolean => {
    const details = new StandInEvent(url)
    contents.emit(event, details)
    return details.prevented
  }

  test('they go nowhere', () => {
    const contents = contentsOf()
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(isPrevented(contents, event, 'https://evil.example/'), event).toBe(true)
    expect(isPrevented(contents, 'will-navigate', 'file:///etc/passwd')).toBe(true)
    expect(isPrevented(contents, 'will-navigate', `${PAGE_URL}#/gap`)).toBe(false)
  })

  test('they open no window and hold no other page', () => {
    const contents = contentsOf()
    expect(contents.windowOpenHandler?.({ url: PAGE_URL })).toEqual({ action: 'deny' })
    expect(contents.windowOpenHandler?.({ url: 'https://evil.example/' })).toEqual({ action: 'deny' })
    expect(isPrevented(contents, 'will-attach-webview', PAGE_URL)).toBe(true)
  })
})

describe('the session', () => {
  test('grants nothing but copying, to the page alone', async () => {
    const { window } = await startReady()
    const { defaultSession } = electron
    const answers: boolean[] = []
    for (const permission of ['geolocation', 'media', 'clipboard-read', 'clipboard-sanitized-write'])
      defaultSession.permissionRequest?.(window.webContents, permission, granted => answers.push(granted))
    expect(answers).toEqual([false, false, false, true])
    expect(defaultSession.permissionCheck?.(null, 'clipboard-sanitized-write')).toBe(false)
    expect(defaultSession.devicePermission?.()).toBe(false)
  })

  test('loads nothing from anywhere else, and no name resolves', async () => {
    await startReady()
    const cancelled = (url: string): boolean | undefined => {
      let cancel: boolean | undefined
      electron.defaultSession.beforeRequest?.({ url }, response => (cancel = response.cancel))
      return cancel
    }
    expect(cancelled('https://example.org/')).toBe(true)
    expect(cancelled('http://127.0.0.1:7364/')).toBe(true)
    expect(cancelled(`${PAGE_URL}assets/a-1.js`)).toBe(false)
    expect(electron.app.switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
  })

  test('saves only what the page made, under a name that is only a name', async () => {
    await startReady()
    const download = (chain: string[], name: string) => {
      const event = new StandInEvent()
      let proposal = ''
      electron.defaultSession.emit('will-download', event, {
        getURLChain: () => chain,
        getFilename: () => name,
        setSaveDialogOptions: (options: { defaultPath: string }) => (proposal = options.defaultPath),
      })
      return { refused: event.prevented, proposal }
    }
    expect(download(['https://evil.example/x.exe'], 'x.exe')).toEqual({ refused: true, proposal: '' })
    expect(download([`blob:${PAGE_URL}1`], '../../plan.ics')).toEqual({
      refused: false,
      proposal: join('/home/person/Documents', 'plan.ics'),
    })
  })
})

describe('the program', () => {
  test('runs once for a data folder, and shows its window to who starts it again', async () => {
    const { window } = await startReady()
    expect(electron.app.paths['userData']).toBe(join(dataDir, 'window'))
    electron.app.emit('second-instance')
    expect(window).toMatchObject({ minimized: false, focused: 1 })
    const second = new StandInElectron()
    second.app.isFirst = false
    startShell(second.parts(), { dataDir, pageDir: '', preload: '', backend: '', reader: '' })
    expect(second.app.quits).toBe(1)
    expect(second.processes).toEqual([])
  })

  test('says so and ends where its folder cannot be made', () => {
    const file = join(dataDir, 'letter')
    writeFileSync(file, 'mine')
    startShell(electron.parts(), { ...OPTIONS, dataDir: file })
    expect(electron.errors).toEqual([
      ['Rungs cannot start', expect.stringContaining(`may not open ${file}.`)],
    ])
    expect([electron.app.quits, electron.processes.length]).toEqual([1, 0])
  })

  test('says why it cannot start, in the store’s words, and ends', async () => {
    start()
    const backend = await vi.waitUntil(() => electron.processes[0])
    backend.say({ kind: 'refused', message: 'Another copy of Rungs is using the folder.' })
    await vi.waitUntil(() => electron.app.quits)
    expect(electron.errors).toEqual([['Rungs cannot start', 'Another copy of Rungs is using the folder.']])
    expect(electron.windows).toEqual([])
  })

  test('lets the database go before it ends', async () => {
    const { backend } = await startReady()
    const event = new StandInEvent()
    electron.app.emit('before-quit', event)
    expect(event.prevented).toBe(true)
    expect(backend.received.at(-1)).toEqual({ kind: 'close' })
    await vi.waitUntil(() => electron.app.quits)
    const second = new StandInEvent()
    electron.app.emit('before-quit', second)
    expect(second.prevented).toBe(false)
  })

  test('tells the page what is chosen in the menu, as a gesture of the person', async () => {
    const { window } = await startReady()
    const [menu] = electron.menus
    expect(JSON.stringify(menu)).toContain('"id":"palette"')
    expect(existsSync(join(dataDir, 'window'))).toBe(true)
    const items = Array.isArray(menu)
      ? menu.flatMap((top: { submenu?: { id?: string; click?: () => void }[] }) => top.submenu ?? [])
      : []
    items.find(item => item.id === 'gap')?.click?.()
    expect(window.webContents.ran).toEqual([[commandScript('gap'), true]])
    expect(commandScript('gap')).toBe(
      `void window.dispatchEvent(new CustomEvent("rungs:command", { detail: "gap" }))`,
    )
  })
})
