/**
 * The commands of the menu and their keys, once for both hosts: in Electron the native menu sends them to the page,
 * in a browser the page listens for the keys. Chosen so that no browser keeps them for itself.
 */

/** `Mod` is Ctrl, on a Mac ⌘; `Screen` is Alt, on a Mac Ctrl (there Alt types characters). */
const KEYS = {
  'open-profile': 'Mod+O',
  'save-profile': 'Mod+S',
  backup: null,
  restore: null,
  print: 'Mod+P',
  undo: 'Mod+Z',
  redo: 'Mod+Shift+Z',
  palette: 'Mod+K',
  ladder: 'Screen+1',
  me: 'Screen+2',
  gap: 'Screen+3',
  plan: 'Screen+4',
  team: 'Screen+5',
  catalogue: 'Screen+6',
  compare: 'Screen+7',
  glossary: 'F1',
} as const

export type CommandId = keyof typeof KEYS

/** The DOM event on `window` by which the native menu's choice reaches the page: a `CustomEvent<CommandId>`. */
export const COMMAND_EVENT = 'rungs:command'

/** What the window runs in the page to tell it a choice; run as a person's gesture, so that the page may ask for a file. */
export const commandScript = (id: CommandId): string =>
  `void window.dispatchEvent(new CustomEvent(${JSON.stringify(COMMAND_EVENT)}, { detail: ${JSON.stringify(id)} }))`

export const isCommandId = (text: unknown): text is CommandId =>
  typeof text === 'string' && Object.hasOwn(KEYS, text)

export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The command a key press stands for. A `KeyboardEvent` is a `Pressed`. */
export function commandOf(pressed: Pressed, mac: boolean): CommandId | null {
  // Ctrl+Y is what Windows has for it.
  if (!mac && matches(pressed, 'Mod+Y', mac)) return 'redo'
  for (const [id, keys] of Object.entries(KEYS))
    if (keys && isCommandId(id) && matches(pressed, keys, mac)) return id
  return null
}

function matches(pressed: Pressed, keys: string, mac: boolean): boolean {
  const parts = keys.split('+')
  const wanted = new Set(parts.slice(0, -1).map(part => modifier(part, mac)))
  return (
    pressed.key.toLowerCase() === parts.at(-1)?.toLowerCase() &&
    pressed.ctrlKey === wanted.has('Ctrl') &&
    pressed.metaKey === wanted.has('Cmd') &&
    pressed.altKey === wanted.has('Alt') &&
    pressed.shiftKey === wanted.has('Shift')
  )
}

function modifier(part: string, mac: boolean): string {
  if (part === 'Mod') return mac ? 'Cmd' : 'Ctrl'
  if (part === 'Screen') return mac ? 'Ctrl' : 'Alt'
  return part
}

/** As Electron writes accelerators, `Ctrl+Shift+Z`; null where a command has no keys. */
export function acceleratorOf(id: CommandId, mac: boolean): string | null {
  const keys = KEYS[id]
  return keys === null
    ? null
    : keys
        .split('+')
        .map(part => modifier(part, mac))
        .join('+')
}

const SIGNS: Readonly<Record<string, string>> = { Cmd: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' }

/** As a person reads them: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function keysToRead(id: CommandId, mac: boolean): string | null {
  const accelerator = acceleratorOf(id, mac)
  if (!accelerator || !mac) return accelerator
  const parts = accelerator.split('+')
  const order = ['Ctrl', 'Alt', 'Shift', 'Cmd']
  const signs = order.filter(part => parts.includes(part)).map(part => SIGNS[part])
  return [...signs, parts.at(-1)].join('')
}
