/**
 * The shell: one window on the page, and the only way from it to the backend. Takes Electron as an argument, so that
 * tests run it against a stand-in where the binary is not there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Electron from 'electron'
import { type CommandId, commandScript } from '../core/contract/commands.ts'
import type { ReplyMessage } from '../core/contract/operations.ts'
import { asRequest, CALL_CHANNEL } from '../core/contract/wire.ts'
import { hostFailures, hostRefusals, windowWords } from '../core/words/hosts.ts'
import { sayDatabase } from '../core/words/store.ts'
import { type BackendLink, linkBackend } from './backend-link.ts'
import { menuTemplate } from './menu.ts'
import { PAGE_URL, SCHEME, SCHEME_PRIVILEGES, servePage } from './page.ts'
import { mayCall, mayDownload, mayHave, mayLoad, mayNavigate, savableName } from './rules.ts'
import { placeWindow, readWindowState, SMALLEST, type WindowState } from './window-state.ts'

export type ElectronParts = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'utilityProcess'
>

export interface ShellOptions {
  readonly dataDir: string
  /** Folder of the built page. */
  readonly pageDir: string
  /** The built entries of preload, backend and the process that reads documents. */
  readonly preload: string
  readonly backend: string
  readonly reader: string
}

/** What the page can reach: nothing of Node, nothing of Electron, one function of the preload. */
const PAGE_PREFERENCES = {
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
  // It would fetch dictionaries from the network.
  spellcheck: false,
} as const satisfies Electron.WebPreferences

/** Nothing leaves the computer: no name resolves, and Chromium's own errands are off. */
const SWITCHES: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['no-pings'],
]

export function startShell(electron: ElectronParts, options: ShellOptions): void {
  const { app, protocol } = electron
  // The window's own state lies with the data: another data folder is another copy, and may run beside this one.
  const stateDir = join(options.dataDir, 'window')
  try {
    mkdirSync(stateDir, { recursive: true, mode: 0o700 })
  } catch {
    electron.dialog.showErrorBox(windowWords.cannotStart, sayDatabase.noAccess(options.dataDir))
    return app.quit()
  }
  app.setPath('userData', stateDir)
  if (!app.requestSingleInstanceLock()) return app.quit()
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
  protocol.registerSchemesAsPrivileged([SCHEME_PRIVILEGES])
  app.enableSandbox()
  app.on('web-contents-created', (_, contents) => guardContents(contents))
  app.on('window-all-closed', () => app.quit())
  app
    .whenReady()
    .then(() => open(electron, options, stateDir))
    .catch((error: unknown) => {
      electron.dialog.showErrorBox(
        windowWords.cannotStart,
        error instanceof Error ? error.message : hostFailures.internal,
      )
      app.quit()
    })
}

async function open(electron: ElectronParts, options: ShellOptions, stateDir: string): Promise<void> {
  const { app, ipcMain, Menu, protocol, session, utilityProcess } = electron
  guardSession(session.defaultSession, app.getPath('documents'))
  protocol.handle(SCHEME, request => servePage(options.pageDir, request))

  const backend = linkBackend(
    () => utilityProcess.fork(options.backend, [options.dataDir], { serviceName: 'Rungs data' }),
    () =>
      utilityProcess.fork(options.reader, [], {
        serviceName: 'Rungs reader',
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
  )
  closeBefore(app, backend)
  await backend.ready

  const window = createWindow(electron, options.preload, join(stateDir, 'window.json'))
  ipcMain.handle(
    CALL_CHANNEL,
    (event, operation: unknown, input: unknown): Promise<ReplyMessage> | ReplyMessage => {
      const frame = event.senderFrame
      const trusted = mayCall({
        url: frame?.url ?? '',
        isMainFrame: frame !== null && frame === event.sender.mainFrame,
        isOurWindow: event.sender === window.webContents,
      })
      if (!trusted) return refused('not-allowed', hostRefusals.origin)
      const message = asRequest({ operation, input })
      return message ? backend.ask(message) : refused('bad-input', hostRefusals.shape)
    },
  )
  const choose = (command: CommandId): void => {
    // As a gesture: without one Chromium shows no file dialog. A window that is closing misses the choice.
    window.webContents.executeJavaScript(commandScript(command), true).catch(() => undefined)
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({ mac: process.platform === 'darwin', developing: !app.isPackaged, choose }),
    ),
  )
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  await window.loadURL(PAGE_URL)
}

const refused = (code: string, message: string): ReplyMessage => ({
  ok: false,
  error: { code, message, field: '' },
})

/** The database is let go before the program ends. */
function closeBefore(app: Electron.App, backend: BackendLink): void {
  let closed = false
  app.on('before-quit', event => {
    if (closed) return
    event.preventDefault()
    void backend.close().then(() => {
      closed = true
      app.quit()
    })
  })
}

/** Milliseconds; a page that lasted so long may crash again and be loaded again. */
const LONG_ENOUGH = 10_000

function createWindow(
  { BrowserWindow, dialog, screen }: ElectronParts,
  preload: string,
  stateFile: string,
): Electron.BrowserWindow {
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(display => display.workArea)
  const { maximized, ...bounds } = placeWindow(readState(stateFile), areas)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: windowWords.title,
    show: false,
    webPreferences: { ...PAGE_PREFERENCES, preload },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(stateFile, JSON.stringify(state), { mode: 0o600 })
    } catch {
      // On a full disk the window opens at its usual place next time; nothing of anyone's is lost.
    }
  })
  // A page that crashed is loaded anew, for what was saved is there; one that crashes at once again would do so for ever.
  let reloaded = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return
    if (performance.now() - reloaded < LONG_ENOUGH)
      return dialog.showErrorBox(windowWords.title, hostFailures.page)
    reloaded = performance.now()
    window.webContents.reload()
  })
  return window
}

function readState(file: string): WindowState | null {
  try {
    return readWindowState(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** For every contents there ever is, the window's and any other. */
function guardContents(contents: Electron.WebContents): void {
  contents.on('will-navigate', event => mayNavigate(event.url) || event.preventDefault())
  contents.on('will-frame-navigate', event => mayNavigate(event.url) || event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function guardSession(session: Electron.Session, documents: string): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(mayHave(permission, contents.getURL())),
  )
  session.setPermissionCheckHandler((contents, permission) => mayHave(permission, contents?.getURL() ?? ''))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
  session.on('will-download', (event, item) => {
    if (!mayDownload(item.getURLChain())) return event.preventDefault()
    item.setSaveDialogOptions({ defaultPath: join(documents, savableName(item.getFilename())) })
  })
}
