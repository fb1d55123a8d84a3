/** Words of the screen Team: its roster, matrix, and what they say of people. */
import type { BenchRow, Facet, RosterDoubt, TitleMatch } from '../../contract/team-shapes.ts'
import type { Cell } from '../../team/cells.ts'
import type { HoldsBack, Way } from '../../team/lack.ts'
import type { RosterField, ScenarioStep } from '../../team/model.ts'
import { FIELD_WORDS } from '../team.ts'
import { statusWord } from './app.ts'
import { count, shortDate, shortService } from './figures.ts'

export const teamWords = {
  title: 'Team',
  which: 'Which team',
  emptyTitle: 'Whose growth?',
  emptyBody:
    'Open a roster from your personnel system, as CSV or XLSX: any columns will do. Each person is then held against every class, and nothing leaves this machine.',
  openRoster: 'Open a roster…',
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
  forget: 'Remove for good…',
  saveFile: 'Save as a team file…',
  cancel: 'Cancel',
  undo: 'Undo',
  people: (people: number) => count(people, 'person', 'people'),
  reading: 'Reading the roster…',
} as const

export const rosterWords = {
  title: 'Open a roster',
  update: (team: string) => `Update ${team}`,
  columns: 'Which column is what',
  column: 'Column of the roster',
  examples: 'Examples',
  means: 'Is read as',
  ignore: 'nothing',
  sheet: 'Sheet',
  hidden: 'hidden',
  kept: 'Mapping',
  keptNone: 'as guessed',
  jurisdiction: 'Titles are looked for first in',
  anyJurisdiction: 'any jurisdiction',
  dateOrder: (column: string) => `Dates in “${column}”`,
  dayFirst: 'Day first (31/12)',
  monthFirst: 'Month first (12/31)',
  hours: 'The hours are',
  week: 'hours a week',
  fte: 'a part of full time (0.5)',
  percent: 'per cent (50)',
  doubts: 'Settle these first',
  next: 'Read the people',
  back: 'Back to the columns',
  preparing: 'Reading the people…',
  stop: 'Stop',
  preview: 'What this would do',
  name: 'Name of the team',
  newTeam: 'My team',
  apply: 'Take it in',
  gone: 'People no longer in the roster',
  goneKeep: 'Keep them',
  goneRemove: 'Remove them (undo brings them back)',
  overwrite: 'Let the roster overwrite what was changed by hand here',
  remember: 'Remember the mapping as',
  rememberHint: 'leave empty to forget it',
  confirm: 'Take these titles for these classes',
  titles: 'Job titles that are no class as written',
  titlesHelp:
    'Choose the class each stands for, or leave it open: then the job counts only by its dates and kinds. A class proposed here is used only when you take it.',
  noClass: 'no class of the catalogue',
  leaveOpen: 'leave open',
  problems: 'What was noticed',
  saveReport: 'Save the whole report…',
  rows: (rows: readonly number[]) =>
    rows.length === 1
      ? `row ${rows[0]}`
      : rows.length <= 4
        ? `rows ${rows.join(', ')}`
        : `rows ${rows.slice(0, 3).join(', ')} and ${(rows.length - 3).toLocaleString('en-US')} more`,
  none: 'Nothing new: the roster says what is here already.',
  tookIn: (name: string, people: number) => `Took in ${name}: ${count(people, 'person', 'people')}`,
} as const

export const fieldName = (field: RosterField): string => FIELD_WORDS[field]
export const doubtText = ({ message }: RosterDoubt): string => `${message}.`

const FACET_NAMES: Record<Facet, string> = {
  name: 'name',
  unit: 'unit',
  manager: 'manager',
  work: 'jobs',
  education: 'study',
  certificates: 'licences',
}
export const facetNames = (facets: readonly Facet[]): string =>
  facets.map(each => FACET_NAMES[each]).join(', ')

export const sayCounts = (
  counts: Record<'new' | 'changed' | 'gone' | 'same' | 'conflicts' | 'refusedRows', number>,
): string[] => [
  ...(counts.new > 0 ? [`${counts.new.toLocaleString('en-US')} new`] : []),
  ...(counts.changed > 0 ? [`${counts.changed.toLocaleString('en-US')} changed`] : []),
  ...(counts.gone > 0 ? [`${counts.gone.toLocaleString('en-US')} no longer in it`] : []),
  ...(counts.same > 0 ? [`${counts.same.toLocaleString('en-US')} the same`] : []),
  ...(counts.conflicts > 0
    ? [`${counts.conflicts.toLocaleString('en-US')} changed by hand here and otherwise there`]
    : []),
  ...(counts.refusedRows > 0 ? [`${count(counts.refusedRows, 'row')} not taken`] : []),
]
export const changeWord = {
  new: 'new',
  changed: 'changed',
  gone: 'no longer in it',
  same: 'the same',
} as const

export function titleState({ how, people, proposals: [first, second] }: TitleMatch): string {
  const who = count(people, 'person', 'people')
  switch (how) {
    case 'confirmed':
      return `${who}; as you chose`
    case 'proposed':
      return first?.likeness === second?.likeness
        ? `${who}; several classes are as like it`
        : `${who}; is it this class?`
    case 'several':
      return `${who}; several classes have this title`
    case 'exact':
    case 'none':
      return who
    default:
      return how satisfies never
  }
}

export const matrixWords = {
  label: 'People against classes',
  search: 'Name, unit or title',
  columns: 'Classes',
  all: 'All classes',
  sort: 'Sort by',
  byRoster: 'the roster',
  byName: 'name',
  byUnit: 'unit',
  byTitle: 'title',
  byClass: (title: string) => `how near to ${title}`,
  group: 'Group by',
  groupNone: 'nothing',
  groupUnit: 'unit',
  groupManager: 'manager',
  noGroup: 'None stated',
  readiness: 'Who',
  anyone: 'Everyone',
  now: 'Ready now',
  within6: 'Within 6 months',
  within12: 'Within a year',
  within24: 'Within two years',
  byOne: 'Held back by one thing only',
  forClass: 'for',
  anyClass: 'any class shown',
  shown: (shown: number, all: number) =>
    shown === all
      ? count(all, 'person', 'people')
      : `${shown.toLocaleString('en-US')} of ${count(all, 'person', 'people')}`,
  person: 'Person',
  nobody: 'Nobody passes this filter.',
  nobodyByOne: 'One clause alone holds nobody back from this class; choose another beside “for”.',
  clear: 'Show everyone',
  frame: 'holds it',
  hint: 'Arrow keys move from cell to cell; Enter opens the gap.',
  close: 'Close view',
  usual: 'With dates',
  density: 'Density',
} as const

/** The short text in a cell beside its mark; empty where the mark says it all. */
export function cellText({ status, held, eligibleOn, remaining }: Cell): string {
  if (held) return 'holds it'
  if (status === 'met') return 'now'
  if (status === 'not-met') {
    if (eligibleOn !== null) return shortMonth(eligibleOn)
    return remaining === null ? '' : shortService(remaining, 1)
  }
  return ''
}

/** "Mar 2028" */
const shortMonth = (date: string): string => shortDate(date.slice(0, 7))

/** What a cell says, in words. */
export function sayStanding({ status, held, eligibleOn, remaining }: Cell): string {
  return [
    held ? 'holds it now' : status === 'met' ? 'met now' : statusWord(status),
    ...(status !== 'met' && eligibleOn !== null
      ? [`met on ${shortDate(eligibleOn)} if open jobs go on`]
      : []),
    ...(status !== 'met' && remaining !== null && remaining > 0
      ? [`${shortService(remaining)} of the right service to go`]
      : []),
    ...(status === 'not-met' && remaining === null ? ['more than service is missing'] : []),
  ].join('; ')
}

/** A cell in one breath, for the line below the matrix and for the ear. */
export const sayCell = (person: string, title: string, cell: Cell): string =>
  `${person}, ${title}: ${sayStanding(cell)}`

export const pickerWords = {
  find: 'Find a person',
  nobody: 'Nobody has these words.',
  more: (more: number) => `and ${more.toLocaleString('en-US')} more: type a name`,
  chosen: (chosen: number) => `${count(chosen, 'person', 'people')} chosen`,
} as const

export const personWords = {
  gapOf: (name: string, title: string) => `${name}: the gap to ${title}`,
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
  noJob: 'No job is on file for this person; a roster gives one.',
  byHand:
    'What is changed here by hand stays when the roster is read again, unless you let it overwrite that.',
} as const

export const forgetWords = {
  title: 'Remove for good',
  body: (team: string) =>
    `Everyone of ${team} is taken out of the database, its history of changes and the backups made here. Undo cannot bring this back.`,
  onePerson: (name: string) =>
    `${name} is taken out of the database, its history of changes and the backups made here. Undo cannot bring this back.`,
  ask: 'Remove for good…',
  sure: 'Remove for good',
  done: (people: number) => `${count(people, 'person', 'people')} removed for good`,
} as const

export const lockWords = {
  title: 'Save as a team file',
  passphrase: 'Passphrase',
  help: 'At least 8 characters. Without it nobody, neither you nor we, can open the file again. Leave it empty to save the file unlocked.',
  save: 'Save',
  openTitle: 'Open a team file',
  openHelp: 'Needed where the file is locked.',
  open: 'Open',
} as const

export const benchWords = {
  chart: 'Who is ready, now and by quarter for three years',
  class: 'Class',
  place: 'Jurisdiction',
  ready: 'Ready now',
  within6: 'In 6 months',
  within12: 'In a year',
  within24: 'In two years',
  holders: 'Hold it',
  open: 'If the authority agrees',
  remarks: 'To know',
  thin: 'thin: fewer than two within a year',
  onlyPerson: (name: string) => `hangs on one person: ${name}`,
  onlyFeeder: (title: string) => `all come from ${title}`,
  now: 'now',
  quarter: (date: string) => shortDate(date.slice(0, 7)),
  step: (people: number, when: string) => `${count(people, 'person', 'people')} ready ${when}`,
  choose: 'Pick a class to see what holds the others back.',
  blockers: (title: string) => `What keeps the others from ${title}`,
  none: 'Nobody else is held back by a clause: all hold it, meet it, or its requirements are not on file.',
  lack: (people: number, of: number, label: string) => `${people} of ${of} lack ${label}`,
  alone: (people: number) =>
    people === 1
      ? '1 person lacks nothing else'
      : `${people.toLocaleString('en-US')} people lack nothing else`,
  moreInMatrix: (more: number) =>
    `and ${more.toLocaleString('en-US')} more: in the matrix, “Held back by one thing only”`,
  study: (people: number, hours: number) =>
    `or study, by a firm substitution: ${count(people, 'person', 'people')}, ${hours} semester hours for the one in the middle`,
  view: 'How to show it',
  asChart: 'Chart',
  asTable: 'Table',
  notOnFile: 'requirements not on file',
} as const

const WAY_WORDS: Record<Way, string> = {
  time: 'time gives it',
  assignment: 'an assignment of that kind',
  course: 'a course or degree',
  licence: 'the licence',
  authority: 'for the authority to decide',
}
/** "an assignment of that kind: 6 people, 1 y to go for the one in the middle" */
export const sayWay = ({ way, people, days }: HoldsBack['ways'][number]): string =>
  [
    `${WAY_WORDS[way]}: ${count(people, 'person', 'people')}`,
    ...(days === null ? [] : [`${shortService(days, 2)} to go for the one in the middle`]),
  ].join(', ')

export const rungWords = {
  hint: 'Drag a person onto a class, or pick both, to see the gap and the earliest date. Nothing is changed by it.',
  here: 'stand here',
  next: 'could step up now',
  soon: 'within a year',
  empty: 'nobody holds it',
  noOne: 'no one of the team',
  level: 'Level',
  whatIf: 'What if',
  person: 'Person',
  class: 'Class',
  see: 'See the gap',
  more: (more: number) => `and ${more} more`,
} as const

export const scenarioWords = {
  none: 'No what-ifs yet',
  noneBody:
    'Suppose a change, such as lead duty for three people, study, someone leaving, and see what becomes of every bench. A what-if is never mixed up with what is.',
  add: 'New what-if',
  name: 'Name',
  newName: 'What if …',
  nameIt: 'Give it a name.',
  steps: 'What is supposed',
  who: 'Who',
  what: 'What',
  assignment: 'is given duty of this kind',
  study: 'finishes study',
  licence: 'gets a licence',
  appointment: 'is appointed to',
  leaving: 'leaves',
  kind: 'Kind',
  share: 'Part of their time, in per cent',
  hours: 'Semester hours',
  degree: 'Degree, if any',
  licenceName: 'Licence',
  class: 'Class',
  on: 'On',
  from: 'From',
  addStep: 'Suppose this',
  removeStep: 'Take this out',
  remove: 'Remove the what-if',
  removed: (name: string) => `Removed ${name}`,
  save: 'Keep',
  kept: (name: string) => `Kept ${name}`,
  beside: 'Beside today',
  today: 'Today',
  same: 'No bench changes by it.',
  sameNone: 'Suppose something to see what changes.',
  change: (by: number) => (by > 0 ? `+${by}` : String(by)),
  choose: 'What-ifs',
} as const

export const sayStep = (
  step: ScenarioStep,
  names: { person: (id: string) => string; class: (id: string) => string; kind: (id: string) => string },
): string => {
  const who = 'who' in step ? few(step.who.map(names.person)) : ''
  switch (step.what) {
    case 'assignment':
      return `${who}: ${step.kinds.map(names.kind).join(' and ')} from ${shortDate(step.from)}${step.share === undefined ? '' : `, ${Math.round(step.share * 100)} % of the time`}`
    case 'study':
      return `${who}: ${[step.studyType, step.semesterHours === undefined ? null : `${step.semesterHours} semester hours`].filter(Boolean).join(', ')} by ${shortDate(step.on)}`
    case 'licence':
      return `${who}: ${step.name} on ${shortDate(step.on)}`
    case 'appointment':
      return `${who}: appointed ${names.class(step.classId)} on ${shortDate(step.on)}`
    case 'leaving':
      return `${who}: leaves on ${shortDate(step.on)}`
    case 'requirement':
      return `Another rule for ${names.class(step.classId)}`
    default:
      return step satisfies never
  }
}

const few = (names: readonly string[]): string =>
  names.length <= 4 ? names.join('; ') : `${names.slice(0, 3).join('; ')} and ${names.length - 3} more`

/** What a reader must not miss of a bench. */
export const benchRemarks = (
  row: Pick<BenchRow, 'thin' | 'onlyPerson' | 'onlyFeeder'>,
  names: { documented: boolean; person: (id: string) => string; title: (id: string) => string },
): string[] =>
  names.documented
    ? [
        ...(row.thin ? [benchWords.thin] : []),
        ...(row.onlyPerson === null ? [] : [benchWords.onlyPerson(names.person(row.onlyPerson))]),
        ...(row.onlyFeeder === null ? [] : [benchWords.onlyFeeder(names.title(row.onlyFeeder))]),
      ]
    : [benchWords.notOnFile]
