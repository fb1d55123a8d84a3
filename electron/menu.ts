/** The native menu, from the commands that both hosts share. Pure. */
import type { MenuItemConstructorOptions } from 'electron'
import { acceleratorOf, type CommandId } from '../core/contract/commands.ts'
import { menuTitles, menuWords } from '../core/words/menu.ts'

export interface MenuOptions {
  readonly mac: boolean
  /** Developers' items, in a window that is not packaged. */
  readonly developing: boolean
  readonly choose: (command: CommandId) => void
}

const LINE: MenuItemConstructorOptions = { type: 'separator' }

export function menuTemplate({ mac, developing, choose }: MenuOptions): MenuItemConstructorOptions[] {
  const item = (id: CommandId): MenuItemConstructorOptions => {
    const accelerator = acceleratorOf(id, mac)
    return { id, label: menuWords[id], ...(accelerator && { accelerator }), click: () => choose(id) }
  }
  const file = [
    item('open-profile'),
    item('save-profile'),
    LINE,
    item('backup'),
    item('restore'),
    LINE,
    item('print'),
  ]
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: menuTitles.file, submenu: [...file, LINE, mac ? { role: 'close' } : { role: 'quit' }] },
    {
      label: menuTitles.edit,
      // Undo and redo are the page's: its changes, and in a text field the typing.
      submenu: [
        item('undo'),
        item('redo'),
        LINE,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        LINE,
        item('palette'),
      ],
    },
    {
      label: menuTitles.view,
      submenu: [
        item('ladder'),
        item('me'),
        item('gap'),
        item('plan'),
        item('team'),
        item('catalogue'),
        item('compare'),
        LINE,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(developing ? [LINE, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    { label: menuTitles.window, role: 'windowMenu' },
    { label: menuTitles.help, role: 'help', submenu: [item('glossary')] },
  ]
}
