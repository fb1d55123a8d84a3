/** Words of the screen Team: the team as a whole, its people, the ladder with them on it. */
import type { Forgotten, Remains } from '../../contract/team-shapes.ts'
import { andMore, joined } from '../lists.ts'
import { count } from './figures.ts'

export const teamWords = {
  title: 'Team',
  which: 'Which team',
  emptyTitle: 'Whose growth?',
  emptyBody:
    'Open a roster from your personnel system, as CSV or XLSX: any columns will do. Each person is then held against every class, and nothing leaves this machine.',
  openRoster: 'Open a roster…',
  openAnother: 'New team from a roster…',
  openProfiles: 'Open profiles…',
  openTeamFile: 'Open a team file…',
  again: 'Update from a roster…',
  view: 'What to show',
  matrix: 'Matrix',
  ladder: 'Ladder',
  bench: 'Bench',
  scenarios: 'What if',
  more: 'More',
  rename: 'Rename the team…',
  renameLabel: 'Name of the team',
  renameDo: 'Rename',
  remove: 'Remove the team',
  removed: (name: string) => `Removed ${name}`,
  forget: (people: number) =>
    people === 1
      ? 'Remove the team and its one person for good…'
      : `Remove all ${count(people, 'person', 'people')} for good…`,
  saveFile: 'Save as a team file…',
  cancel: 'Cancel',
  undo: 'Undo',
  people: (people: number) => count(people, 'person', 'people'),
  reading: 'Reading the roster…',
} as const

export const pickerWords = {
  find: 'Find a person',
  nobody: 'Nobody has these words.',
  more: (more: number) => `and ${more.toLocaleString('en-US')} more: type a name`,
  chosen: (chosen: number) => `${count(chosen, 'person', 'people')} chosen`,
} as const

export const personWords = {
  gapOf: (name: string, title: string) => `${name}: the gap to ${title}`,
  correct: (name: string) => `${name}: what the roster said, corrected by hand`,
  kept: (changes: number) => `${count(changes, 'change')} kept`,
  asProfile: 'Open as a profile, to plan',
  openedAs: (name: string) => `Opened ${name} as a profile of its own`,
  remove: 'Remove this person',
  removed: (name: string) => `Removed ${name}`,
  unit: 'Unit',
  manager: 'Reports to',
  since: 'Since',
  present: 'Class or job',
  toClass: 'The gap to',
  change: 'Change…',
  changeDone: 'Back to the gap',
  name: 'Name',
  nameIt: 'Give a name.',
  job: 'Job',
  hours: 'Hours a week',
  /** A roster states those of today. */
  hoursNow: (hours: number) => `${hours}, counted for the whole of the present job`,
  noJob: 'No job is on file for this person; a roster gives one.',
  byHand:
    'Each change is kept at once; undo takes it back. What is changed here by hand stays when the roster is read again, unless you let it overwrite that.',
} as const

export const forgetWords = {
  title: 'Remove for good',
  body: (team: string, people: number) =>
    `Everyone of ${team}, ${count(people, 'person', 'people')}, is taken out of the database, its history of changes and the backups made here. Undo cannot bring this back.`,
  onePerson: (name: string) =>
    `${name} is taken out of the database, its history of changes and the backups made here. Undo cannot bring this back.`,
  /** Nothing is kept by which a later roster could be held against it. */
  again:
    'Not even that they were here is kept: a later roster that still holds them shows them as new, and brings them back unless they are left out there.',
  ask: 'Remove for good…',
  sure: 'Remove for good',
  sureOfAll: (people: number) =>
    people === 1 ? 'Remove for good' : `Remove all ${count(people, 'person', 'people')} for good`,
  done: ({ people, profiles, teams }: Pick<Forgotten, 'people' | 'profiles' | 'teams'>) => {
    const kept = [
      ...profiles.map(name => `the profile “${name}”`),
      ...teams.map(name => `the team “${name}”`),
    ]
    const also =
      kept.length > 0 ? `. The same name still stands in ${joined(kept)}: remove it there, too.` : ''
    return `${count(people, 'person', 'people')} removed for good${also}`
  },
} as const

/** Of people no longer shown, whom undo or redo would bring back. */
export const remainsWords = {
  menu: 'Removed earlier…',
  title: 'Removed earlier, and still here',
  nobody:
    'Nobody: of whoever was removed neither the history of changes nor a backup made here holds anything.',
  body: 'They are in no team you see, but the history of changes or a backup made here holds them whole, so that undo, redo or restoring the backup can bring them back.',
  who: ({ isHere, where, people }: Pick<Remains, 'isHere' | 'where' | 'people'>) =>
    where === 'backups'
      ? `in backups alone: ${count(people.length, 'person', 'people')}`
      : isHere
        ? `has lost ${count(people.length, 'person', 'people')}`
        : `was removed, or taken in and undone: ${count(people.length, 'person', 'people')}`,
  names: (names: readonly string[]) =>
    [names.slice(0, 6).join(' · '), ...(names.length > 6 ? [andMore(names.length - 6)] : [])].join(' '),
  sure: ({ name, people }: Pick<Remains, 'name' | 'people'>) =>
    `${count(people.length, 'person', 'people')} of ${name} ${people.length === 1 ? 'is' : 'are'} taken out of the database, its history of changes and the backups made here. Neither undo nor redo can bring them back.`,
  notice: (people: number) =>
    `${count(people, 'person', 'people')} removed earlier, or taken in and undone, ${people === 1 ? 'is' : 'are'} still in the history of changes.`,
  show: 'Look at them…',
} as const

export const lockWords = {
  title: 'Save as a team file',
  passphrase: 'Passphrase',
  again: 'The same passphrase again',
  help: 'At least 8 characters; empty to save the file unlocked.',
  short: 'Use at least 8 characters.',
  differs: 'The two are not the same.',
  noWayBack:
    'Nobody can recover it: without this passphrase the file can never be opened again, neither by you nor by us. Write it down where it is safe.',
  unlocked: 'Without a passphrase whoever gets the file can read every name in it.',
  saveLocked: 'Save locked',
  saveOpen: 'Save unlocked',
  openTitle: 'Open a team file',
  openHelp: 'Needed where the file is locked.',
  open: 'Open',
} as const

export const rungWords = {
  hint: 'Drag a person onto a class, or pick both, to see the gap and the earliest date. Nothing is changed by it. “From elsewhere”: no line of the ladder leads up to it from a class they hold; the bench counts them, too.',
  here: (people: number) => (people === 1 ? 'stands here' : 'stand here'),
  next: 'could step up now',
  soon: 'within a year',
  elsewhereNow: (people: number) =>
    people === 1 ? 'more meets it from elsewhere' : 'more meet it from elsewhere',
  elsewhereSoon: 'from elsewhere within a year',
  whoElse: 'Show them',
  empty: 'nobody holds it',
  level: 'Level',
  whatIf: 'What if',
  person: 'Person',
  class: 'Class',
  see: 'See the gap',
  more: andMore,
} as const
