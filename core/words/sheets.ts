/** Words of what is printed and exported. */
import { count, shortDate } from './screens/figures.ts'

export const sheetWords = {
  sources: (documents: readonly string[]) => `Sources: ${documents.join('; ')}.`,
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  tile: ({ number, of, row, column }: { number: number; of: number; row: number; column: number }) =>
    `Sheet ${number} of ${of}: row ${row}, column ${column}. Cut at the marks and lay edge to edge.`,
  tooSmall: (points: number) =>
    `Most letters would be printed ${points.toFixed(1)} points high, too small to read. Choose larger paper, a poster of several sheets, or fewer classes.`,
  asOf: (date: string) => `As of ${shortDate(date)}`,
  catalogue: (version: string, published: string) => `Catalogue ${version} of ${shortDate(published)}`,
  by: 'Made with Rungs',
  moreSources: (more: number) => `and ${more} more, in the table of the same export`,
} as const

export const ladderSheetWords = {
  title: (columns: readonly string[]) =>
    columns.length === 1 ? `Career ladder: ${columns[0]}` : 'Career ladders side by side',
  subtitle: (classes: number, person: string | null, team: string | null) =>
    [
      `${count(classes, 'class', 'classes')}, a column each jurisdiction, the higher the more responsible.`,
      ...(person === null ? [] : [`The marks say how far ${person} is from each.`]),
      ...(team === null ? [] : [`Of ${team}: who stands where, and who could step up now.`]),
    ].join(' '),
  onRung: (here: number, next: number) =>
    [...(here > 0 ? [`${here} here`] : []), ...(next > 0 ? [`${next} could step up`] : [])].join(' · '),
  referenced: 'named, requirements not on file',
  columns: {
    jurisdiction: 'Jurisdiction',
    level: 'Level',
    levelName: 'Level of responsibility',
    title: 'Class',
    code: 'Code',
    grade: 'Grade',
    payFrom: 'Pay from',
    payTo: 'Pay to',
    period: 'Per',
    onFile: 'Requirements on file',
    comesFrom: 'From',
    standing: 'Where the person stands',
    date: 'Met on',
    yes: 'yes',
    no: 'no',
  },
} as const

export const gapSheetWords = {
  title: (person: string, title: string, place: string) => `${person}: the gap to ${title}, ${place}`,
  disclaimer:
    'Counted under the rules on file from what the person stated. It is no decision: the appointing authority verifies and decides, and meeting the qualifications is not being appointed.',
} as const

export const planSheetWords = {
  title: (person: string, title: string) => `${person}: the way to ${title}`,
  conditions: (conditions: string) => `Found ${conditions}.`,
  where: 'Jurisdiction',
  step: (on: string, because: string) => `${shortDate(on)}: ${because}`,
} as const

export const compareSheetWords = {
  title: (titles: readonly string[]) =>
    titles.length <= 2 ? titles.join(' and ') : `${titles.length} classes side by side`,
  subtitle: (classes: number) => `${count(classes, 'class', 'classes')} compared fact by fact.`,
} as const

export const auditSheetWords = {
  title: (place: string | null) =>
    place === null ? 'Audit of the ladders' : `Audit of the ladder: ${place}`,
  subtitle: (findings: number) =>
    findings === 0 ? 'Nothing was found.' : `${count(findings, 'finding')}, worst first.`,
  columns: {
    severity: 'Severity',
    rule: 'Rule',
    classes: 'Classes',
    message: 'What was found',
    remedy: 'What to do',
  },
} as const

export const matrixSheetWords = {
  title: (team: string) => `${team}: people against classes`,
  subtitle: (people: number, classes: number) =>
    `${count(people, 'person', 'people')}, ${count(classes, 'class', 'classes')}. A date is the first on which everything is met if open jobs go on; a time is what is missing of the right service.`,
  unit: 'Unit',
  present: 'Present class or job',
  metOn: (title: string) => `${title}, met on`,
  held: 'A frame marks the class a person holds.',
} as const

export const benchSheetWords = {
  title: (team: string) => `${team}: who is ready, class by class`,
  subtitle: (scenario: string | null) =>
    scenario === null
      ? 'Each column is a quarter; figures are ready now → within two years.'
      : `Supposing “${scenario}”, which is no fact. Each column is a quarter; figures are ready now → within two years.`,
  ready: 'people ready by then',
  open: 'now, if the authority agrees or for some positions',
  counted: 'Ready means met and nothing less; who holds the class is not counted.',
} as const
