/** Names of the menu's commands, the same in the native menu, the palette and the list of shortcuts. */
import type { CommandId } from '../contract/commands.ts'
import { screenNames } from './screens/app.ts'

export const menuWords: Readonly<Record<CommandId, string>> = {
  'open-profile': 'Open a profile…',
  'save-profile': 'Save a copy of the profile…',
  backup: 'Back up everything…',
  restore: 'Restore a backup…',
  print: 'Print…',
  undo: 'Undo',
  redo: 'Redo',
  palette: 'Find anything…',
  ...screenNames,
  compare: 'Compare classes',
  glossary: 'What the five statuses mean',
}

export const menuTitles = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  window: 'Window',
  help: 'Help',
} as const
