/**
 * StandInElectron: what of Electron the shell touches, for tests where its binary is not there. It keeps what it was
 * told and lets a test raise events; it shows no window and starts no process. What it can't show is said in the README.
 */
import { EventEmitter } from 'node:events'
import type { FromBackend, ToBackend } from './backend-messages.ts'
import type { ElectronParts } from './shell.ts'

/** An event that can be prevented. */
export class StandInEvent {
  prevented = false
  readonly url: string

  constructor(url = '') {
    this.url = url
  }

  preventDefault(): void {
    this.prevented = true
  }
}

export class StandInProcess extends EventEmitter {
  readonly received: ToBackend[] = []
  killed = false

  postMessage(message: ToBackend): void {
    this.received.push(message)
    if (message.kind === 'close') this.emit('exit', 0)
  }

  kill(): boolean {
    this.killed = true
    return this.emit('exit', 1)
  }

  say(message: FromBackend): void {
    this.emit('message', message)
  }
}

export class StandInContents extends EventEmitter {
  readonly mainFrame = { url: '' }
  readonly ran: unknown[][] = []
  reloads = 0
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler
  }

  async executeJavaScript(...script: unknown[]): Promise<void> {
    this.ran.push(script)
  }

  getURL(): string {
    return this.mainFrame.url
  }

  reload(): void {
    this.reloads += 1
  }
}

export class StandInWindow extends EventEmitter {
  readonly webContents = new StandInContents()
  readonly options: { webPreferences?: Record<string, unknown>; width?: number; x?: number }
  bounds = { x: 10, y: 20, width: 900, height: 700 }
  maximized = false
  minimized = true
  focused = 0
  shown = false

  constructor(options: StandInWindow['options']) {
    super()
    this.options = options
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url
  }
  getNormalBounds(): object {
    return this.bounds
  }
  isMaximized(): boolean {
    return this.maximized
  }
  maximize(): void {
    this.maximized = true
  }
  isMinimized(): boolean {
    return this.minimized
  }
  restore(): void {
    this.minimized = false
  }
  focus(): void {
    this.focused += 1
  }
  show(): void {
    this.shown = true
  }
}

export class StandInSession extends EventEmitter {
  permissionRequest:
    | ((contents: StandInContents, permission: string, answer: (granted: boolean) => void) => void)
    | undefined
  permissionCheck: ((contents: StandInContents | null, permission: string) => boolean) | undefined
  devicePermission: (() => boolean) | undefined
  beforeRequest:
    | ((details: { url: string }, answer: (response: { cancel: boolean }) => void) => void)
    | undefined
  readonly webRequest = {
    onBeforeRequest: (handler: StandInSession['beforeRequest']): void => {
      this.beforeRequest = handler
    },
  }

  setPermissionRequestHandler(handler: StandInSession['permissionRequest']): void {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: StandInSession['permissionCheck']): void {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: StandInSession['devicePermission']): void {
    this.devicePermission = handler
  }
}

interface CallEvent {
  readonly sender: StandInContents
  readonly senderFrame: { url: string } | null
}

export class StandInApp extends EventEmitter {
  readonly paths: Record<string, string> = { documents: '/home/person/Documents' }
  readonly switches: unknown[][] = []
  readonly commandLine = { appendSwitch: (...parts: unknown[]): void => void this.switches.push(parts) }
  readonly isPackaged = true
  isFirst = true
  sandboxed = false
  quits = 0

  setPath(name: string, path: string): void {
    this.paths[name] = path
  }
  getPath(name: string): string {
    return this.paths[name] ?? ''
  }
  requestSingleInstanceLock(): boolean {
    return this.isFirst
  }
  enableSandbox(): void {
    this.sandboxed = true
  }
  async whenReady(): Promise<void> {}
  quit(): void {
    this.quits += 1
  }
}

export class StandInElectron {
  readonly app = new StandInApp()
  readonly processes: StandInProcess[] = []
  readonly windows: StandInWindow[] = []
  readonly errors: string[][] = []
  readonly schemes: unknown[] = []
  readonly menus: unknown[] = []
  readonly defaultSession = new StandInSession()
  protocolHandler: ((request: { url: string; method: string }) => Promise<Response>) | undefined
  callHandler: ((event: CallEvent, operation: unknown, input: unknown) => unknown) | undefined
  channel = ''

  /** The parts as the shell takes them; what it does not touch is not there. */
  parts(): ElectronParts {
    const { windows, processes } = this
    const parts: unknown = {
      app: this.app,
      BrowserWindow: class extends StandInWindow {
        constructor(options: StandInWindow['options']) {
          super(options)
          windows.push(this)
        }
      },
      dialog: { showErrorBox: (...words: string[]) => this.errors.push(words) },
      ipcMain: {
        handle: (channel: string, handler: StandInElectron['callHandler']) => {
          this.channel = channel
          this.callHandler = handler
        },
      },
      Menu: {
        buildFromTemplate: (template: unknown) => template,
        setApplicationMenu: (menu: unknown) => this.menus.push(menu),
      },
      protocol: {
        registerSchemesAsPrivileged: (schemes: unknown[]) => this.schemes.push(...schemes),
        handle: (_: string, handler: StandInElectron['protocolHandler']) => {
          this.protocolHandler = handler
        },
      },
      screen: {
        getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }),
        getAllDisplays: () => [],
      },
      session: { defaultSession: this.defaultSession },
      utilityProcess: {
        fork: () => {
          const child = new StandInProcess()
          processes.push(child)
          return child
        },
      },
    }
    return asParts(parts)
  }
}

/** The one place where the stand-in is taken for Electron. */
function asParts(parts: unknown): ElectronParts {
  const any: ReturnType<typeof JSON.parse> = parts
  return any
}
