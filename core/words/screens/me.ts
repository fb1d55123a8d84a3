/** Words of the screen Me: a person's jobs, study and licences. */
import type { Note } from '../../model/answer.ts'
import type { EducationLevel, PartialDate } from '../../model/primitives.ts'
import { fieldOf, readStudyType } from '../../profile/index.ts'
import { lastDayBefore } from '../../time/last-day.ts'
import { hoursFigure } from '../service.ts'
import { count, shortDate } from './figures.ts'

export const meWords = {
  emptyTitle: 'Whose career is it?',
  emptyBody:
    'Describe your jobs and study once; every ladder, gap and plan is answered from them. Everything stays on this computer.',
  newProfile: 'New profile',
  openFile: 'Open a JSON Resume file…',
  dropHint: 'or drop a JSON Resume file here',
  samplesTitle: 'Or look around with a sample',
  keptTitle: 'Kept here',
  sample: 'Sample',

  saveAs: 'Save as file…',
  more: 'More about this profile',
  rename: 'Rename…',
  renameTitle: 'Rename the profile',
  renameField: 'Name',
  renameDo: 'Rename',
  cancel: 'Cancel',
  remove: 'Remove this profile',
  undo: 'Undo',

  target: 'Wants to become',
  openGap: 'See the gap',
  openPlan: 'Plan the way',

  timeline: 'Jobs and study over time',
  timelineHint:
    'Drag a bar to move it, its ends to change them. Everything snaps to months; a day is typed among its fields.',
  job: 'Job',
  jobs: 'Jobs',
  study: 'Study',
  licence: 'Licence',
  licences: 'Licences',
  zoomIn: 'Longer years',
  zoomOut: 'Shorter years',
  zoomFit: 'All years',
  addJob: 'Add a job',
  addStudy: 'Add study',
  addLicence: 'Add a licence',
  noJobs: 'No job yet. A job counts from its start date.',
  nothingTicked: 'Say what the work was: as it stands it counts as work of no particular kind',
  repeated: 'The same as an entry before it: if it was entered twice, remove one, for both count',
  classSaysNothing:
    'Say what the work was: nobody has said yet what service in its class counts as, besides service in that class',
  noStudy: 'No study yet. High school counts, too: many classes ask for it.',
  noLicences: 'No licence yet.',
  now: 'now',
  noDate: 'no date',
  /** Study and licences without a date are had. */
  earned: 'earned',
  noDegree: 'no degree',
  /** Of an entry that was only just added: nothing is known of it, not even that it is had. */
  nothingYet: 'nothing filled in yet',

  about: 'About this profile',
  personName: 'Name on the evidence sheet',
  personNote: 'Pick a job, study or licence to change it here.',
  fileNote: 'A profile is a JSON Resume document. What other programs keep in it stays in it.',
} as const

export const fieldWords = {
  position: 'Position',
  employer: 'Employer',
  jobClass: 'Class',
  jobClassHelp: 'The class this job was in, if the catalogue has it.',
  start: 'From',
  end: 'To',
  endHelp:
    'The first day you no longer worked there: for a last day of 31 December 2016 write 1 January 2017. Empty: still there.',
  dateHelp: 'As you remember it: 2019, June 2019 or 15 June 2019.',
  hours: 'Hours a week',
  hoursHelp: 'Empty counts as full-time.',
  kinds: 'What the work was',
  kindsHelp: 'Tick what it was. A share says how much of the duties; without one it is all of them.',
  findKind: 'Find a kind of work',
  kindsAsked: (title: string) => `What ${title} counts`,
  kindsOther: 'Other kinds',
  share: 'Share',
  shareOf: (kind: string) => `Share of the job that was ${kind}, in percent`,
  kindUnknown: 'The catalogue does not have this kind: it counts nothing.',
  comparable: 'Of the type and at the level of',
  comparableHelp:
    'Classes you say this job was comparable to. The authority decides; it makes no firm answer.',
  comparableRemove: (title: string) => `Take out ${title}`,
  breaks: 'Leave and breaks',
  breaksHelp: 'Unpaid leave inside the job. It counts nothing. The second date is the first day back.',
  breakAdd: 'Add a break',
  breakRemove: 'Take out this break',
  breakFrom: 'Break from',
  breakTo: 'Break to',
  breakWhy: 'Why',
  institution: 'Institution',
  studyType: 'Degree or diploma',
  studyTypeHelp: 'As on the paper: GED, AAS, Bachelor of Arts…',
  level: 'Education level',
  unfinished: 'no degree: not finished',
  area: 'Field of study',
  studyEnd: 'Earned',
  studyEndHelp: 'Empty: earned already, or going on where a start is given.',
  licenceDateHelp: 'Empty counts as earned already.',
  expires: 'Valid through',
  expiresHelp:
    'The last day it is valid, as on the card: 31 March 2027 or March 2027. Empty: it stays valid.',
  /** As a change is named. */
  validity: 'validity',
  semesterHours: 'Semester hours',
  quarterHours: 'Quarter hours',
  semesterHelp: 'Credits so far. Empty: 60 for an associate degree, 120 from a bachelor’s on.',
  quarterHelp: 'One and a half make a semester hour. Not needed where semester hours are stated.',
  licence: 'Licence or certificate',
  issuer: 'Issued by',
  date: 'Date',
  removeJob: 'Remove this job',
  /** Service in one class and the next are two jobs. */
  addEarlier: 'Add an earlier job with this employer',
  removeStudy: 'Remove this study',
  removeLicence: 'Remove this licence',
  notANumber: 'Write a number, as 37.5.',
} as const

/** A class of the job's own title, at its employer. */
export const proposedClasses = {
  ask: 'The catalogue has a class of this title. If the job was in it, say so: it counts as service in that class, and as the work that the class is known for.',
  take: (title: string, place: string) => `It was ${title}, ${place}`,
} as const

export const moreKinds = (hidden: number): string => `${count(hidden, 'more kind')}: find them by a word`

export const eitherOrder = (typed: string): string =>
  `${typed}: which figure is the month? Write its name, as 15 June 2019.`

export const noSuchDate = (typed: string): string =>
  `Write a date as 2019, June 2019 or 15 June 2019: there is no “${typed.slice(0, 40)}”.`

/** Beside a kind that the job's class yields; some only by assignment. */
export const sayYieldNote = (note: string | undefined): string =>
  note === undefined ? 'from its class' : `from its class, ${note}`

export const levelNames: Record<EducationLevel, string> = {
  'high-school': 'high school',
  associate: 'associate',
  bachelor: 'bachelor',
  master: 'master',
  doctorate: 'doctorate',
}

/** "from the degree: Accounting" */
export function sayFieldRead(studyType = ''): string | undefined {
  const field = fieldOf(studyType)
  return field === null ? undefined : `Empty: as the degree reads, ${field}.`
}

/** What the words of a degree or diploma are read as. */
export function sayLevelRead(studyType = ''): string {
  if (studyType.trim() === '') return 'read from the degree'
  const level = readStudyType(studyType)
  return `as it reads: ${level ? levelNames[level] : level === null ? 'no degree' : 'not known'}`
}

export const untitled = {
  work: 'Untitled job',
  education: 'Untitled study',
  certificates: 'Untitled licence',
} as const

/** "Mar 2024 – now" */
export function sayPeriod(start: string | undefined, end: string | undefined): string {
  if (!start && !end) return meWords.noDate
  if (!start) return `until ${shortDate(end ?? '')}`
  return `${shortDate(start)} – ${end ? shortDate(end) : meWords.now}`
}

/** Of study and licences, where the end is what counts. */
export const sayEarned = (start: string | undefined, end: string | undefined, undated: string): string =>
  start ? sayPeriod(start, end) : end ? shortDate(end) : undated
/** Of a licence, by its last day. */
export const sayValidThrough = (expires: PartialDate): string =>
  `valid through ${shortDate(lastDayBefore(expires))}`

/** "1 Jan 2024, valid through 31 Dec 2027" */
export const sayLicenceDates = (date: PartialDate | undefined, expires: PartialDate | undefined): string =>
  [...(date ? [shortDate(date)] : []), ...(expires ? [sayValidThrough(expires)] : [])].join(', ')

export const sayHours = (hours: number): string => `${hours} h a week`
export const saySemesterHours = (hours: number): string => count(hours, 'semester hour')
export const sayQuarterHours = (hours: number): string => count(hours, 'quarter hour')
export const jobsAndStudy = (jobs: number, study: number): string =>
  `${count(jobs, 'job')}, ${count(study, 'study', 'studies')}`
/** "State of Missouri, G6" */
export const sayClassPlace = (jurisdiction: string, grade: string | null): string =>
  grade === null ? jurisdiction : `${jurisdiction}, ${grade}`

/** Labels of changes, as undo names them. */
export const changeLabels = {
  changed: (field: string, entry: string) => `Changed ${field.toLowerCase()} of ${entry}`,
  moved: (entry: string) => `Moved ${entry}`,
  startMoved: (entry: string) => `Moved the start of ${entry}`,
  endMoved: (entry: string) => `Moved the end of ${entry}`,
  added: (entry: string) => `Added ${entry}`,
  removed: (entry: string) => `Removed ${entry}`,
  named: 'Changed the name on the evidence sheet',
} as const
export const removedProfile = (name: string): string => `Removed ${name}`
export const newEntry = { work: 'a job', education: 'study', certificates: 'a licence' } as const

/** For the hand and the ear: what a bar is and how to move it. */
export const sayBar = (entry: string, period: string): string => `${entry}, ${period}`
export const barHelp = 'Left and right arrow keys move it by a month, with Shift by a year. Enter opens it.'
export const edgeLabel = (edge: 'start' | 'end', entry: string): string =>
  `${edge === 'start' ? 'Start' : 'End'} of ${entry}`
export const asOfMark = (date: string): string => `as of ${shortDate(date)}`

/** A note of the profile where the entry it concerns stands beside it. */
export function sayProfileNote(note: Note): string | null {
  switch (note.code) {
    case 'estimated':
      return note.value.length === 4
        ? 'A bare year counts as its 1 July: an estimate'
        : 'A date without a day counts as the 1st of the month: an estimate'
    case 'hours-not-stated':
      return 'Hours not stated: counted full-time'
    case 'no-start':
      return 'No start date: this job counts nothing yet'
    case 'study-goes-on':
      return 'Begun and not ended: counts as going on, so its degree is not had yet'
    case 'study-to-come':
      return `None of its ${hoursFigure(note.semesterHours)} semester hours count before ${shortDate(note.on)}: if some are had already, give its start and leave that date open`
    case 'study-unfinished':
      return 'Not finished by its own words: no degree; write it alone, with its date, once it is earned'
    case 'few-hours':
      return `Counts as a finished degree, with ${note.semesterHours} semester hours: choose “no degree” if it is not finished`
    case 'hours-twice':
      return `Counts ${note.semesterHours} semester hours beside another degree of that level: state the hours if some were studied once for both`
    case 'unreadable-degree':
      return `“${note.studyType}” is not in the table of degrees: choose its level (of a degree from another country, the one an evaluation gives it)`
    case 'unknown-class':
      return 'The catalogue does not have this class: nothing is counted from it'
    case 'unknown-kind':
      return `The catalogue does not have the kind “${note.kind}”`
    case 'yield-by-assignment':
    case 'abolished':
    case 'held':
    case 'typical':
    case 'requirements-not-on-file':
    case 'unconfirmed':
    case 'unweighed':
    case 'also-needed':
    case 'open-equivalency':
    case 'open-substitution':
    case 'comparable':
    case 'experience-instead':
    case 'comparable-elsewhere':
    case 'other-field':
    case 'other-subject':
    case 'other-licence':
    case 'licence-ends':
    case 'licence-over':
    case 'unsaid-kinds':
    case 'unsaid-level':
    case 'like-class':
    case 'class-first':
    case 'position-only':
    case 'judgement':
      return null
    default:
      return note satisfies never
  }
}
