/** Words of what is printed and exported. */
import type { Severity } from '../audit/finding.ts'
import type { Status } from '../model/answer.ts'
import { severityName } from './audit.ts'
import { joined } from './lists.ts'
import { statusWord } from './screens/app.ts'
import { auditWords } from './screens/audit.ts'
import { count, shortDate } from './screens/figures.ts'

export const sheetWords = {
  sources: (documents: readonly string[]) => `Sources: ${documents.join('; ')}.`,
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  tile: (
    title: string,
    { number, of, row, column }: { number: number; of: number; row: number; column: number },
  ) =>
    `Sheet ${number} of ${of}: row ${row}, column ${column}. Cut at the marks and lay edge to edge. ${title}`,
  spareTiles: (tiles: number) =>
    tiles === 1
      ? 'The poster comes out about as large on one sheet fewer, which is left out.'
      : `The poster comes out about as large on ${tiles} sheets fewer, which are left out.`,
  tooSmall: (points: number, poster: { across: number; down: number } | null) =>
    [
      `Most letters would be printed ${points.toFixed(1)} points high, too small to read.`,
      poster === null
        ? 'Choose larger paper, or fewer classes.'
        : `Choose larger paper, fewer classes, or a poster of ${poster.across} × ${poster.down} sheets, on which they can be read.`,
    ].join(' '),
  /** @param easier larger paper, and the height of most letters on it */
  small: (points: number, easier: { paper: string; points: number } | null) =>
    [
      `Most letters will be printed ${points.toFixed(1)} points high, which is small to read.`,
      easier === null
        ? 'They get larger where less is shown.'
        : `On ${easier.paper} they are ${easier.points.toFixed(1)} points high; they get larger, too, where less is shown.`,
    ].join(' '),
  manyPages: (pages: number) =>
    `This takes ${pages.toLocaleString('en-US')} sheets of paper. Show fewer people or classes to print less; as XLSX it is one file to sort and search.`,
  /** @param pixels wide or high */
  tooLargeToShow: (pixels: number) =>
    `In one piece this is ${Math.round(pixels).toLocaleString('en-US')} pixels high or wide: too large to be shown here, and for many programs. PDF has pages; XLSX can be sorted and searched.`,
  continued: (what: string) => `${what}, continued`,
  asOf: (date: string) => `As of ${shortDate(date)}`,
  /** Two dates: of when the rules are, and when they were put on paper. */
  catalogue: (version: string, published: string) =>
    `Catalogue ${version}, published ${shortDate(published)}`,
  made: (on: string) => `Made with Rungs on ${shortDate(on)}`,
  moreSources: (more: number) =>
    `and ${count(more, 'more document')}: the ladder as XLSX or CSV names that of each class`,
} as const

/** What a workbook says of itself, on a sheet of its own. */
export const aboutWords = {
  sheet: 'About',
  title: 'Title',
  subtitle: 'What it shows',
  made: 'Made',
  note: 'To know',
  source: 'Source',
  holdsFor: 'Holds for',
  partialDates:
    'A date of which only the month or the year is known shows no more than that; its cell counts as the first of the month, or 1 July of the year.',
} as const

interface LadderSubtitle {
  readonly classes: number
  readonly columns: 'jurisdictions' | 'series'
  /** What limits what is shown. */
  readonly only: readonly string[]
  readonly person: string | null
  readonly team: string | null
}

/** Heads of classes as rows: units stand in them, for the cells are figures. */
export const classTableWords = {
  class: 'Class',
  payFrom: 'Pay from (US dollars)',
  payTo: 'Pay to (US dollars)',
  payPer: 'Pay is',
  level: 'Level (1 to 6, ours)',
  levelName: 'Level of responsibility',
  probation: 'Probation (months)',
  newestSource: 'Newest source dated',
} as const

/** Heads of clauses as rows. */
export const clauseTableWords = {
  name: 'Clause by clause',
  class: classTableWords.class,
  jurisdiction: 'Jurisdiction',
  way: 'Way in',
  sort: 'It asks for',
  says: 'In words',
  years: 'At least (years)',
  upTo: 'Typically up to (years)',
  kinds: 'Kinds of experience',
  held: 'Held in one of',
  within: 'Within the last (years)',
  level: 'Level of education',
  fields: 'Fields or subject',
  hours: 'Semester hours',
  only: 'For some positions only',
  qualifications: 'Qualifications are',
  minimum: 'a minimum',
  typical: 'typical, no minimum',
  part: 'A part of the experience before it',
  standsIn: 'What may stand in',
} as const

export const ladderSheetWords = {
  teamTitle: (team: string) => `${team}: who stands where on the ladder`,
  title: (columns: readonly string[]) =>
    columns.length === 1 ? `Career ladder: ${columns[0]}` : 'Career ladders side by side',
  subtitle: ({ classes, columns, only, person, team }: LadderSubtitle) =>
    [
      `${count(classes, 'class', 'classes')}, a column for each ${columns === 'series' ? 'series' : 'jurisdiction'}, the higher the more responsible.`,
      ...(only.length === 0 ? [] : [`Only ${only.join('; ')}.`]),
      ...(person === null ? [] : [`The marks say how far ${person} is from each class.`]),
      ...(team === null ? [] : [`${team}: who stands where, and who could step up from a class below.`]),
    ].join(' '),
  onlyClasses: (classes: number) => count(classes, 'class', 'classes'),
  onlyFound: (search: string) => `what matches “${search}”`,
  onlySeries: (series: string) => `the series ${series}`,
  onlyLevels: (levels: readonly number[]) => `level ${joined(levels.map(String))}`,
  onlyStatuses: (statuses: readonly Status[]) => `what is ${joined(statuses.map(statusWord), 'or')}`,
  onlyDocumented: 'classes whose requirements are on file',
  fromBelow:
    'Could step up: who holds a class from which a line of the ladder leads up to it, and meets it. A bench counts whoever meets it, whatever class of no higher level they hold.',
  rung: {
    here: (people: number) => `${people} here`,
    next: (people: number) => `${people} could step up now`,
    soon: (people: number) => `${people} within a year`,
  },
  list: {
    title: 'Everyone by class',
    class: 'Class',
    here: 'Stand here',
    next: 'Could step up now',
    soon: 'Could within a year',
  },
  referenced: 'named, requirements not on file',
  pay: 'pay, on a scale up to the highest on file',
  columns: {
    jurisdiction: 'Jurisdiction',
    level: classTableWords.level,
    levelName: classTableWords.levelName,
    title: classTableWords.class,
    code: 'Code',
    grade: 'Grade',
    payFrom: classTableWords.payFrom,
    payTo: classTableWords.payTo,
    period: classTableWords.payPer,
    onFile: 'Requirements on file',
    comesFrom: 'From',
    standing: 'Where the person stands',
    date: 'Met on',
    toGo: 'Service to go (days)',
    source: 'Source',
    count: { here: 'Stand here', next: 'Could step up now', soon: 'Within a year' },
    who: { here: 'Who stands here', next: 'Who could step up', soon: 'Who could within a year' },
    yes: 'yes',
    no: 'no',
  },
} as const

export const gapSheetWords = {
  title: (person: string | null, title: string, place: string) =>
    `${person === null ? 'The' : `${person}: the`} gap to ${title}, ${place}`,
  evidence: 'What counted, and from when to when',
  disclaimer:
    'Counted under the rules on file from what the person stated. It is no decision: the appointing authority verifies and decides, and meeting the qualifications is not being appointed.',
} as const

export const planSheetWords = {
  conditions: (conditions: string) => `Found ${conditions}.`,
  where: 'Jurisdiction',
  dated: (milestone: string, on: string) => `${milestone}, ${shortDate(on)}`,
  /** The reasons are told to the person. */
  steps: (person: string | null) =>
    `The steps, and why each is possible then${person === null ? '' : ` (“you” is ${person})`}`,
  legend: {
    planned: 'class of the plan',
    begin: 'the work begins',
    apply: 'qualified',
    study: 'study done',
    filling: 'what a step asks for fills until it is full',
  },
} as const

export const compareSheetWords = {
  title: (titles: readonly string[]) =>
    titles.length <= 2 ? titles.join(' and ') : `${titles.length} classes side by side`,
  subtitle: (classes: number) => `${count(classes, 'class', 'classes')} compared fact by fact.`,
  differs: 'Differs?',
  class: (title: string, place: string) => `${title}, ${place}`,
  empty: 'An empty field: not on file.',
  /** Of a workbook: its first sheet, a class a row, and the second, a fact a row. */
  rows: 'Classes',
  sideBySide: 'Side by side',
} as const

export const auditSheetWords = {
  title: (place: string | null) =>
    place === null ? 'Audit of the ladders' : `Audit of the ladder: ${place}`,
  subtitle: (findings: number) =>
    findings === 0 ? 'Nothing was found.' : `${count(findings, 'finding')}, worst first.`,
  name: severityName,
  severity: (severity: Severity, findings: number) =>
    `${severityName(severity)}: ${count(findings, 'finding')}`,
  means: (severity: Severity) => auditWords.levels[severity],
  remedy: (remedy: string) => `→ ${remedy}`,
  below: 'The classes it is about are named below.',
  columns: {
    severity: 'Severity',
    rule: 'Rule',
    classes: 'Classes',
    message: 'What was found',
    remedy: 'What to do',
  },
} as const
