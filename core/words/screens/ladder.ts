/** Words of the Ladder screen and of its computed edges. */
import type { ClassSummary } from '../../contract/shapes.ts'
import type { ClassStanding, Status } from '../../model/answer.ts'
import type { EdgeKind, Pay } from '../../model/catalogue.ts'
import type { Level } from '../../model/primitives.ts'
import { abolishedMark } from '../abolished.ts'
import { statusWord } from './app.ts'
import { count, money, shortDate, shortService } from './figures.ts'

/** Why one class feeds another; the kinds by name, none when the class itself is asked for. */
export const feederBasis = (kinds: readonly string[]): string =>
  kinds.length === 0
    ? 'Service in this class is asked for by name'
    : `Service there counts as ${kinds.join(' and ')}`

export const ladderTitle = 'Ladders'
export const ladderSubtitle = (onFile: number, named: number): string =>
  [
    count(onFile, 'class', 'classes'),
    ...(named > 0 ? [`${named.toLocaleString('en-US')} by name`] : []),
  ].join(', ')

const LEVEL_NAMES: Record<Level, string> = {
  1: 'Entry',
  2: 'Full performance',
  3: 'Lead or advanced',
  4: 'First-line supervisor',
  5: 'Second-line supervisor',
  6: 'Manager',
}
export const levelName = (level: Level): string => LEVEL_NAMES[level]
export const levelNote = 'Levels are ours; grades are not comparable.'
export const notAppointed = 'Qualified is not appointed.'

const PERIODS: Record<Pay['period'], string> = {
  year: 'a year',
  month: 'a month',
  'two-weeks': 'every two weeks',
  hour: 'an hour',
}
export const payPeriod = ({ period }: Pick<Pay, 'period'>): string => PERIODS[period]
/** "$54,886–$84,995"; the period is said apart, for cards are narrow. */
export const payRange = ({ min, max }: Pay): string =>
  min === max ? money(min) : `${money(min)}–${money(max)}`
export const payText = (pay: Pay): string => `${payRange(pay)} ${payPeriod(pay)}`

/** "grade 9", but "G4" and "ASTD13" as they stand. */
export const gradeText = (grade: string): string => (/^\d+$/.test(grade) ? `grade ${grade}` : grade)
/** Under a title: what is on file of it in short, and first that it is no more. */
export const cardMeta = ({
  code,
  grade,
  abolished,
}: Pick<ClassSummary, 'code' | 'grade' | 'abolished'>): string =>
  [abolished === undefined ? null : abolishedMark(abolished), code, grade === null ? null : gradeText(grade)]
    .filter(part => part !== null)
    .join(' · ')

const EDGE_NAMES: Record<EdgeKind, string> = {
  series: 'series',
  qualifying: 'asked for by name',
  differentiated: 'named in a spec',
  comparable: 'comparable',
  feeder: 'service counts',
}
export const edgeName = (kind: EdgeKind): string => EDGE_NAMES[kind]
const EDGE_HELP: Record<EdgeKind, string> = {
  series: 'The next level of one series, as its jurisdiction states it.',
  qualifying: 'The minimum qualifications name the class below.',
  differentiated: 'A specification sets one class apart from the other.',
  comparable: 'About the same level of responsibility in two jurisdictions: our judgement, no rule.',
  feeder: 'A year in the class below counts for what the class above asks: computed from the rules.',
}
export const edgeHelp = (kind: EdgeKind): string => EDGE_HELP[kind]
export const planLine = 'your plan'
/** What a dashed card says beside the lines. */
export const notOnFile = 'not on file'

const youAreHere = 'you are here'
const yourTarget = 'wanted'

type Missing = Pick<ClassStanding, 'remaining' | 'classFirst'>

/** "2 y 3 m", "at least 3 y" where a class is to be entered first; null: no service alone is enough. */
export const missingService = ({ remaining, classFirst }: Missing, most?: number): string | null =>
  remaining && `${classFirst ? 'at least ' : ''}${shortService(remaining.days, most)}`

const NOT_BY_SERVICE = 'not by service alone'

/** What stands beside a card's mark: how much is missing where that is what keeps it, else the status's word. */
export function standingText(
  { status, ...missing }: Pick<ClassStanding, 'status'> & Missing,
  { documented, unsure }: Pick<ClassSummary, 'documented' | 'unsure'>,
): string {
  if (status === 'unknown' && !documented) return notOnFile
  if (status === 'met' && unsure) return metUnsure()
  if (status !== 'not-met') return statusWord(status)
  const said = missingService(missing, 2)
  return said === null ? NOT_BY_SERVICE : missing.classFirst ? said : `${said} to go`
}

/** Of a rule that was read and not confirmed. */
const metUnsure = (): string => `${statusWord('met')}, ${standingWords.unconfirmed}`

/** What stands under "Missing service" in the table: nothing where none is, or nobody knows. */
export function missingCell({ status, ...missing }: Pick<ClassStanding, 'status'> & Missing): string {
  if (status === 'met') return ''
  return missingService(missing) ?? (status === 'not-met' ? NOT_BY_SERVICE : '')
}

/** What a wide card adds: when it is met, or how much service would make it firm. */
export function standingDetail({
  status,
  remaining,
  eligibleOn,
}: Omit<ClassStanding, 'classId' | 'held'>): string | null {
  if (status === 'met') return null
  if (status === 'not-met') return eligibleOn === null ? null : shortDate(eligibleOn)
  return remaining === null ? null : `or ${shortService(remaining.days, 2)}`
}

export const standingWords = {
  held: 'You hold this class.',
  toGo: (missing: string) => `${missing} of service to go`,
  classFirst: 'What is missing is served in a class that you do not hold yet: it takes longer than that.',
  orFirm: (missing: string) => `or ${missing} of service makes it firm`,
  metOn: (date: string) => `Met on ${date} if your open jobs go on.`,
  moreThanService: 'More than service is missing; see the gap.',
  unconfirmed: 'unconfirmed',
  unsure:
    'As far as its rule is known: not all of it is confirmed, or the document asks more. The gap tells what.',
  notAppointed: 'Meeting the qualifications is not being appointed.',
}

/** The same in full, for the table and assistive technology. */
export function standingSentence(
  standing: Omit<ClassStanding, 'classId'>,
  { unsure }: Pick<ClassSummary, 'unsure'> = {},
): string {
  const { status, remaining, eligibleOn, held } = standing
  const missing = missingService(standing)
  const parts = [
    status === 'met' && unsure ? metUnsure() : statusWord(status),
    ...(held ? ['held now'] : []),
    ...(status === 'not-met' && missing !== null ? [standingWords.toGo(missing)] : []),
    ...(status !== 'met' && status !== 'not-met' && missing !== null ? [standingWords.orFirm(missing)] : []),
    ...(status !== 'met' && eligibleOn !== null
      ? [`met on ${shortDate(eligibleOn)} if open jobs go on`]
      : []),
    ...(status === 'not-met' && remaining === null ? ['more than service is missing'] : []),
  ]
  return parts.join(', ')
}

export interface CardSaid {
  jobClass: ClassSummary
  jurisdiction: string
  standing: ClassStanding | null
  /** What the pill above the card says; null without one. */
  pill: string | null
  /** When the plan arrives; null where it does not come by. */
  plannedOn: string | null
}

/** A card in one breath: first what is seen on it, in the order it is drawn, then the rest of what is known. */
export function cardLabel({ jobClass, jurisdiction, standing, pill, plannedOn }: CardSaid): string {
  const { title, level, documented, pay, tentative } = jobClass
  const detail = standing && standingDetail(standing)
  return [
    title,
    cardMeta(jobClass),
    pay ? payRange(pay) : '',
    pill ?? '',
    standing ? standingText(standing, jobClass) : '',
    detail ?? '',
    jurisdiction,
    `level ${level}, ${levelName(level)}`,
    documented ? '' : 'requirements not on file',
    tentative ? 'tentative' : '',
    // Whoever hears a bare date does not see the line that it belongs to.
    plannedOn !== null ? `planned for ${shortDate(plannedOn)}` : '',
    standing ? standingSentence(standing, jobClass) : '',
  ]
    .filter(part => part !== '')
    .join('; ')
}

/** The pill above a card: where the person is, when the plan arrives, or that it is wanted. */
export const pillText = (here: boolean, plannedOn: string | null, wanted: boolean): string | null =>
  here ? youAreHere : plannedOn !== null ? shortDate(plannedOn) : wanted ? yourTarget : null

/** The same where others read it. */
export const paperPill = (pill: string | null, here: boolean): string | null => (here ? 'stands here' : pill)
export const paperPlanLine = 'the plan'

export const chartLabel =
  'Ladders: columns are jurisdictions, rows are levels. Arrow keys move between classes, Enter opens one.'
export const tableLabel = 'Every class of the ladder with the same facts'

export const iAmHere = 'I am here'
export const iWantThis = 'I want this'
export const notWanted = 'No longer wanted'
export const nowHere = (title: string): string =>
  `“${title}” is the present job from the as-of date on. Set when it began under Me.`
export const alreadyHere = (title: string): string => `“${title}” is the present job already.`
export const nowWanted = (title: string): string => `Wanted: ${title}`
export const addedJob = (title: string): string => `Added the job ${title}`

export const ladderTools = {
  columns: 'Columns',
  jurisdictions: 'Jurisdictions',
  series: 'Series',
  show: 'Show as',
  chart: 'Chart',
  table: 'Table',
  find: 'Find on the ladder',
  findHint: 'Title, code or jurisdiction',
  filter: 'Filter',
  filters: 'What is shown',
  documented: 'Only classes with a specification on file',
  levels: 'Levels',
  statuses: 'Status',
  clear: 'Show everything',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the window',
  minimap: 'Overview of the ladder; drag to move',
  legend: 'Lines',
}
export const foundOf = (found: number, all: number): string =>
  `${found.toLocaleString('en-US')} of ${count(all, 'class', 'classes')}`
export const nothingShown = {
  title: 'No class is left to show',
  body: 'The filters leave nothing. Show everything again, or loosen one of them.',
}
export const noCatalogue = {
  title: 'The catalogue is empty',
  body: 'No jurisdiction is in this data folder. Restore a backup, or begin with a new folder.',
}

export const offer = {
  title: 'How far are you from each of these?',
  body: 'Describe your work, open a profile, or drop a file here.',
  sample: 'Look with a sample',
}

export const tableColumns = {
  title: 'Class',
  jurisdiction: 'Jurisdiction',
  level: 'Level',
  code: 'Code',
  grade: 'Grade',
  pay: 'Pay',
  documented: 'Specification',
  status: 'Status',
  remaining: 'Missing service',
  eligibleOn: 'Met on',
  leadsTo: 'Leads to',
}
export const onFile = (documented: boolean): string => (documented ? 'on file' : 'not on file')
export const statusFilterName = (status: Status): string => statusWord(status)
