/** What a person reads about teams: findings of a roster, doubts, names of changes. */
import type { DateFault, DateNote, DateOrder } from '../time/written-dates.ts'
import type { RosterField, RosterMapping } from '../team/model.ts'
import { count } from './screens/figures.ts'
import { andMore, excerpt, joined } from './lists.ts'

export const FIELD_WORDS: Readonly<Record<RosterField, string>> = {
  id: 'person id',
  name: 'name',
  first: 'first name',
  last: 'last name',
  class: 'class or job title',
  code: 'class code',
  jurisdiction: 'jurisdiction',
  start: 'start date',
  end: 'end date',
  status: 'whether they left',
  reportsTo: 'reports to',
  hours: 'hours',
  education: 'education',
  fieldOfStudy: 'field of study',
  semesterHours: 'semester hours',
  educationDate: 'date of the degree',
  licence: 'licence',
  unit: 'unit',
}

const ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  'day-first': 'day first',
  'month-first': 'month first',
}

/** What a mapping leaves open, in one line without its full stop. */
export function sayDoubt(field: RosterField, why: DoubtReason, columns: readonly string[]): string {
  const word = FIELD_WORDS[field]
  const listed = columns.slice(0, 8).map(excerpt).join(', ')
  switch (why) {
    case 'missing':
      return `No column was found for the ${word}${listed ? `; there are ${listed}` : ''}${field === 'id' ? ' (if none is one, add a column that numbers the people)' : ''}`
    case 'no-such-column':
      return `There is no column ${listed} for the ${word}`
    case 'several':
      return `${listed} could each be the ${word}`
    case 'hire-date':
      return `${listed} may be the first day with the employer; service in the present class is counted from the start in it`
    case 'no-start':
      return `No column was found for the start in the class, without which no time counts for anybody; ${listed} ${columns.length === 1 ? 'holds' : 'hold'} dates`
    case 'date-order':
      return `The dates in ${listed} (${word}) could be day first or month first`
    case 'two-date-orders':
      return `${listed} (${word}) mixes dates with the day first and with the month first, and some could be either`
    case 'hours-unit':
      return `The figures in ${listed} could be hours of a week or of two weeks, parts of full time or per cent`
    default:
      return why satisfies never
  }
}
export type DoubtReason =
  | 'missing'
  | 'no-such-column'
  | 'several'
  | 'hire-date'
  | 'no-start'
  | 'date-order'
  | 'two-date-orders'
  | 'hours-unit'

/** How to settle a doubt on the command line. */
export function sayMapRemedy(
  field: RosterField,
  why: DoubtReason,
  [column = '…']: readonly string[],
): string {
  const header = JSON.stringify(column)
  switch (why) {
    case 'missing':
    case 'no-such-column':
    case 'several':
      return `name the column with --map, a file with {"${field}": "…"}`
    case 'hire-date':
    case 'no-start':
      return `say with --map, a file with {"start": ${header}} where it is the start in the present class, or {"start": null} where it is not`
    case 'date-order':
    case 'two-date-orders':
      return `say which with --map, a file with {"${field}": {"column": ${header}, "dates": "month-first"}} or "day-first"`
    case 'hours-unit':
      return `say which with --map, a file with {"hours": {"column": ${header}, "unit": "week"}}, "two-weeks", "fte" or "percent"`
    default:
      return why satisfies never
  }
}

/** How titles that were matched to no class are settled on the command line, each with what it may be. */
export const sayTitlesRemedy = (
  titles: readonly { title: string; classIds: readonly string[] }[],
): string => {
  const said = titles.map(
    ({ title, classIds }) => `${JSON.stringify(title)}: ${JSON.stringify(classIds.join(' or '))}`,
  )
  return `To settle titles give --map a file with {"titles": {${said.join(', ')}}}, each with one class id, or null for none of the catalogue.`
}

export const sayTitlesOpen = (titles: readonly string[], more: number): string =>
  `Service under ${[...titles.map(excerpt), ...(more > 0 ? [andMore(more)] : [])].join(', ')} counts as work of no particular class.`

export const sayMapFile = {
  notAnObject: () => 'it is not a JSON object from our fields to their columns',
  noField: (key: string, known: readonly string[]) =>
    `${excerpt(key)} is no field; there are ${known.join(', ')}`,
}

/** Somebody who is only supposed, told by number. */
export const sayHired = (nth: number): string => `somebody hired (${nth})`

/** Titles named of a longer list. */
const NAMED = 3

/** Of classes held, nothing on file about what service in them counts as; empty: of none. */
export function saySilent(titles: readonly string[]): string[] {
  if (titles.length === 0) return []
  const more = titles.length - NAMED
  const named =
    more > 0
      ? `${titles.slice(0, NAMED).join(', ')} and ${count(more, 'more class', 'more classes')} held here`
      : joined(titles)
  return [
    `Of ${named} nothing says what a year in ${titles.length === 1 ? 'it' : 'them'} counts as: it counts as service there, and as no kind of work that another class asks. HR says it in the catalogue; for one person tick it on the job.`,
  ]
}

/** The same where there is a line for it; the bench has room for all of it. */
export const saySilentShortly = ([only, other]: readonly string[]): string[] =>
  only === undefined
    ? []
    : [
        `Nobody has said what a year in ${other === undefined ? only : 'some classes held here'} counts as, so it closes few gaps: the bench says more.`,
      ]

/** What holds for every row of a roster, because it has no column for it. */
export const sayLacking = {
  class: () =>
    'No column is read as the class or job title: nobody stands in a class, and service counts as work of no particular class.',
  start: () =>
    'No column is read as the start date: who is in which class is known, but no time counts for anybody.',
  earlier: () =>
    'Nobody’s earlier jobs are stated, only the present one: what was done before counts for nobody, and people may be ready sooner than it says.',
  hours: () => 'No column is read as the hours: everybody’s time counts as full-time.',
  /** Where the hours stated are those of one present job alone. */
  hoursNow: () =>
    'The hours are those of today and count for the whole of the present job: who worked fewer or more before is counted wrongly.',
  education: () =>
    'No column is read as the education: whether anybody has a diploma, a degree or credits is not known, and counts for nobody.',
}

/** Findings of one row. */
export const sayRow = {
  noId: () => 'There is no person id; the row was not taken. Give every person an id.',
  noName: () => 'There is no name; the row was not taken.',
  longId: () => 'The person id is longer than 200 characters; the row was not taken.',
  formula: (text: string) =>
    `${excerpt(text)} is a formula, not a value; it was left out. Save the file with values.`,
  date: (fault: DateFault, text: string, ended: boolean) => {
    const why =
      fault === 'either-order'
        ? `${excerpt(text)} could be day first or month first; say which in the mapping.`
        : `${excerpt(text)} is no date that exists.`
    return `${why} ${ended ? 'The job counts no time until it is.' : 'It was left out.'}`
  },
  dateRead: (note: DateNote, text: string, date: string) =>
    note === 'two-digit-year'
      ? `${excerpt(text)} has a year of two figures and was read as ${date}.`
      : `${excerpt(text)} is a spreadsheet’s day number and was read as ${date}.`,
  noTitle: () => 'There is no class or job title; service in the job counts as work of no particular class.',
  noStart: () => 'There is no start date; the job counts no time.',
  endBeforeStart: (start: string, end: string) =>
    `The end, ${end}, is before the start, ${start}; the job counts no time.`,
  hours: (fault: 'part-time' | 'not-hours' | 'none', text: string) => {
    switch (fault) {
      case 'part-time':
        return `${excerpt(text)} does not say how many hours a week; the job counts no time until it does.`
      case 'none':
        return 'The hours are zero; the job counts no time.'
      case 'not-hours':
        return `${excerpt(text)} is no number of hours; the job counts no time until it is.`
      default:
        return fault satisfies never
    }
  },
  degree: (studyType: string) =>
    `${excerpt(studyType)} is no degree that the table knows; where it could decide, the answer will be “unknown”.`,
  credits: (text: string) => `${excerpt(text)} is no number of semester hours; it was left out.`,
  sameId: (id: string, rows: number) =>
    `The id ${excerpt(id)} stands in ${count(rows, 'row')} with different names; none of them was taken. Give each person an id of their own, or write one name.`,
  cycle: () => 'By way of others this person reports to themselves; whom they report to was left out.',
  ownManager: () => 'This person is said to report to themselves; that was left out.',
  noManager: () => 'Whom this person reports to is not in the roster; that was left out.',
  severalManagers: () =>
    'Whom this person reports to is a name that several people have; that was left out. Use ids.',
  repeated: () => 'The row says the same as another; it was taken once.',
  endedByNext: (next: string) =>
    `This job was taken to end when the next one began (${next}): the roster has no end dates.`,
  goesOnBeside: () =>
    'This job has no end and another began later: both were taken to go on. If it ended, say when.',
  left: (status: string) => `${excerpt(status)} says that this person has left; the row was not taken.`,
  onLeave: (status: string) =>
    `${excerpt(status)} says that this person is on leave. Whether it is paid is not known, so it was counted; where it is not, correct the job by hand.`,
  noJurisdiction: (text: string) =>
    `${excerpt(text)} is no jurisdiction of the catalogue; the title was matched to none of its classes.`,
  openTitle: (title: string, candidates: readonly string[]) =>
    candidates.length === 0
      ? `${excerpt(title)} is no title of the catalogue; service in it counts as work of no particular class.`
      : `${excerpt(title)} may be ${candidates.slice(0, 3).join(' or ')}; until it is confirmed, service in it counts as work of no particular class.`,
}

/** What else a file may be that somebody takes for a roster. */
export type OtherKind = 'pdf' | 'markup' | 'json'
const OTHER_KINDS: Record<OtherKind, string> = {
  pdf: 'The file is a PDF; have the personnel system write the list as CSV or XLSX.',
  markup:
    'The file is a web page or XML, whatever its name; open it in a spreadsheet and save it as XLSX or CSV.',
  json: 'The file is JSON, not a table; a roster is CSV or XLSX. Profiles are opened with “Open profiles…”, a team file with “Open a team file…”.',
}

/** What is said of a roster file as a whole. */
export const sayRoster = {
  tooManyRows: (most: number) =>
    `The roster has more than ${count(most, 'row')}; divide it by unit and bring the parts in one after the other.`,
  tooLarge: (megabytes: number) =>
    `The roster is larger than ${megabytes} MB; save the columns that are needed as a smaller file.`,
  notText: () => 'The file is neither a workbook (.xlsx) nor text; save it as CSV in UTF-8, or as XLSX.',
  otherKind: (kind: OtherKind) => OTHER_KINDS[kind],
  headless: (headers: readonly string[]) =>
    `The first row, ${excerpt(headers.join(', '))}, is taken for the headers but looks like a person; put a row of headers above it and read the file again.`,
  oldExcel: () => 'The file is a workbook of an older Excel (.xls); save it as XLSX or CSV.',
  locked: () => 'The workbook is locked with a password; save it without one.',
  empty: () => 'The roster is empty; it needs a row of headers and a row for every person.',
  onlyHeaders: () =>
    'The roster has a row of headers and nobody below it; save it again with a row for every person.',
  textAsWorkbook: () =>
    'The file is called a workbook (.xlsx) but holds plain text that is no table; save it as XLSX, or as CSV with a row of headers.',
  noWorkbook: () => 'The file is a zip archive but no workbook; choose an XLSX or a CSV file.',
  damaged: (why: string) => `The file is damaged (${why}); save it again.`,
  unreadable: () =>
    'The workbook is written in a way that cannot be read here; open it in a spreadsheet, save the sheet as CSV, and open that.',
  bomb: () =>
    'The workbook would unpack to far more than its size allows; it was not opened. Save the sheet as CSV.',
  noSheet: (sheet: string, names: readonly string[]) =>
    `There is no sheet ${excerpt(sheet)}; there are ${names.map(excerpt).join(', ')}.`,
  encoding: () =>
    'The file is not in UTF-8 and was read as Windows text; look whether accented names are right.',
  otherSheets: (read: string, others: readonly string[]) =>
    `The sheet ${excerpt(read)} was read; there ${others.length === 1 ? 'is' : 'are'} also ${others.map(excerpt).join(', ')}: name another with --sheet.`,
  hiddenSheets: (names: readonly string[]) => `Hidden, and left out: ${names.map(excerpt).join(', ')}.`,
  merged: (cells: number) =>
    `${count(cells, 'merged cell')} stood over several rows; each of the rows was given what it says.`,
  formulas: (cells: number) => `${count(cells, 'formula')} in the sheet: what each last came to was read.`,
  uncalculated: (cells: number) =>
    `${count(cells, 'formula')} in the sheet never came to anything; the cells were taken as empty. Open the file in a spreadsheet, save it, and read it again.`,
  profiles: (file: string, why: string) => `${file}: ${why}`,
  stopped: () => 'Reading the roster was stopped; nothing was stored.',
  noReading: () => 'This roster is no longer open; open the file again.',
  noTask: () => 'This import is no longer open; begin it again.',
  newTeam: () => 'Team',
  unfinished: () => 'The import is not prepared yet; go on until it is finished.',
  doubts: (message: string) => `${message}.`,
  /** The name of whom two columns hold a part each. */
  joinedName: (first: string, last: string) =>
    `A person’s name is made of ${excerpt(first)} and ${excerpt(last)}.`,
  /** Which column is read as what, where there is no table of them to look at. */
  readAs: (columns: readonly (readonly [RosterField, string])[], dates: RosterMapping['dates'] = {}) =>
    `Read as: ${columns.map(([field, header]) => `${FIELD_WORDS[field]} from ${excerpt(header)}${dates[field] === undefined ? '' : ` (${ORDER_WORDS[dates[field]]})`}`).join(', ')}.`,
}

export const sayNoTeam = (): string => 'This team is not here; it may have been removed.'
export const sayNoPerson = (): string => 'This person is not in the team; they may have been removed.'
export const sayNoScenario = (): string => 'This what-if is not here; it may have been removed.'
export const sayScenarioTwice = (name: string): string =>
  `There is a what-if ${excerpt(name)} already; give this one another name.`
export const sayTeamTwice = (name: string): string =>
  `There is a team ${excerpt(name)} already; give this one another name.`
export const sayNoKind = (kind: string): string =>
  `There is no kind of experience ${excerpt(kind)} in the catalogue; service of it would count for nothing.`
export const sayRuleProblem = (problem: string): string =>
  `The supposed rule does not fit the catalogue (${problem}).`
export const sayNoMapping = (name: string): string => `There is no mapping named ${excerpt(name)}.`
export const sayTeamConflict = (name: string): string =>
  `${name} was changed elsewhere in the meantime; look at the change, then make yours again.`

export const sayTeamRecord = {
  team: (name: string) => `The team ${excerpt(name)}`,
  person: (name: string) => `The team’s record of ${excerpt(name)}`,
  scenario: (name: string) => `The what-if ${excerpt(name)}`,
  mapping: (name: string) => `The mapping ${excerpt(name)}`,
}

/** Names of changes, for undo and the history. */
export const sayTeamChange = {
  takenIn: (team: string, people: number, removed: number) =>
    `Took in the roster of ${team}: ${count(people, 'person', 'people')} in it${removed > 0 ? `, ${removed} removed` : ''}`,
  renamed: (from: string, to: string) => `Renamed the team ${from} to ${to}`,
  removed: (name: string) => `Removed the team ${name}`,
  savedPerson: (name: string) => `Changed ${name}`,
  removedPerson: (name: string) => `Removed ${name} from the team`,
  savedScenario: (name: string) => `Kept the what-if ${excerpt(name)}`,
  removedScenario: (name: string) => `Removed the what-if ${excerpt(name)}`,
  savedMapping: (name: string) => `Remembered the mapping ${name}`,
  removedMapping: (name: string) => `Forgot the mapping ${name}`,
  /** In the place of a name in what a what-if is called. */
  somebody: () => 'somebody',
  /** In the place of a label that named someone removed for good. */
  forgotten: () => 'A change of people removed for good',
}

export const sayTeamFile = {
  notOurs: () => 'This is no team file of Rungs; choose a file made by “Save team as file”.',
  newer: () => 'This team file was made by a newer Rungs; install the newer one.',
  locked: () => 'This team file is locked; give its passphrase.',
  wrong: () => 'The passphrase is not the one this file was locked with, or the file was changed since.',
  damaged: (why: string) => `The team file cannot be read (${why}).`,
}

export const sayForget = {
  busy: () =>
    'Another copy of Rungs is reading the database, so removed names could stay in its journal. Close it, then remove them again.',
}

/** Headers of the report of a roster's findings. */
export const REPORT_HEADERS = ['Row', 'Person id', 'Column', 'Outcome', 'Finding'] as const
export const SEVERITY_WORDS = { refused: 'not taken', changed: 'taken in part', note: 'taken' } as const
