/** Words of the frame around every screen: rail, header, messages, shortcuts. */
import type { Status } from '../../model/answer.ts'

export const appName = 'Rungs'
export const closeWord = 'Close'
export const readingWord = 'Reading…'
export const messagesWord = 'Messages'
export const noticesWord = 'To be known'
export const putAwayWord = 'Put this away'

const STATUS_WORDS: Record<Status, string> = {
  met: 'met',
  conditional: 'some positions',
  discretionary: 'authority decides',
  unknown: 'unknown',
  'not-met': 'not yet',
}
/** The word beside a status's mark. */
export const statusWord = (status: Status): string => STATUS_WORDS[status]

export const screenNames = {
  ladder: 'Ladder',
  me: 'Me',
  gap: 'Gap',
  plan: 'Plan',
  team: 'Team',
  catalogue: 'Catalogue',
  compare: 'Compare',
}
export const railLabel = 'Screens'
export const pastRail = 'Skip to the screen'

export const couldNotRead = (why: string): string => `This could not be read. ${why}`
export const broke = {
  title: 'This screen ran into a fault of its own',
  body: 'Your profiles and plans are safe. Try again, or open another screen; if it happens again, the line below helps whoever mends it.',
  again: 'Try again',
}

export const undid = (label: string): string => `Undid: ${label}`
export const redid = (label: string): string => `Did again: ${label}`
export const nothingToUndo = 'There is nothing to undo'
export const nothingToRedo = 'There is nothing to do again'
export const undoWord = 'Undo'
export const redoWord = 'Redo'

export const themeWords = { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' }

export const profileWords = {
  nobody: 'No profile open',
  choose: 'Who, and as of when',
  profiles: 'Profiles',
  sample: 'Sample',
  samples: 'Sample profiles',
  asOf: 'As of',
  asOfHelp: 'Everything is answered for this day.',
  today: 'Today',
  badDate: 'Write a date that exists, as 2026-11-22.',
  new: 'New profile',
  openFile: 'Open a profile file…',
  close: 'Close this profile',
  dropNow: 'Drop a profile to open it, a roster on the Team, or specifications on the Catalogue',
}
export const summary = (name: string, asOf: string): string => `${name}, as of ${asOf}`
export const opened = (name: string): string => `Opened ${name}`

export const notOpened = (file: string, why: string): string => `${file} was not opened. ${why}`
export const fileTooLarge = 'It is larger than 8 MB, so it is no JSON Resume document. Choose another file.'
