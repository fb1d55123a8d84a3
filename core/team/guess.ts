/** Which column stands for what: guessed by header, then by content. What stays open is asked. */
import type { RosterDoubt } from '../contract/team-shapes.ts'
import { sayDoubt, sayRoster } from '../words/team.ts'
import { columnOrder, isDotted, shareOfDates } from './date-columns.ts'
import { areGerman } from './header-tongues.ts'
import { isOfAnother, says, spelled } from './header-words.ts'
import { HARMLESS, HEADER_NAMES } from './headers.ts'
import { hoursUnit } from './hours.ts'
import { ROSTER_FIELDS, type RosterField, type RosterMapping } from './model.ts'
import { isNothing, plain } from './plain.ts'
import { DATE_FIELDS } from './row-cells.ts'
import { areStandings } from './status.ts'
import type { RosterTable } from './table.ts'

/** Of a column's values so many are dates, where it is one of dates. */
const MOSTLY = 0.9
/** Rows looked at for what a column holds. */
const SAMPLE = 500

interface Candidate {
  readonly field: RosterField
  readonly header: string
  /** 0 leaves no doubt; 5 hardly fits. */
  readonly rank: number
  /** Place of the name in its list. */
  readonly place: number
}

export interface Guess {
  readonly mapping: RosterMapping
  readonly doubts: readonly RosterDoubt[]
}

/** What the catalogue knows: titles, codes and ids of classes, and names of jurisdictions. */
export interface Known {
  readonly title: (text: string) => boolean
  readonly place: (text: string) => boolean
}

export function guessMapping(table: RosterTable, known: Known): Guess {
  const columns: Partial<Record<RosterField, string>> = {}
  const doubts: RosterDoubt[] = []
  const taken = new Set<string>()
  const candidates = candidatesOf(table, known)
  const ranks = [...new Set(candidates.map(({ rank }) => rank))].toSorted((a, b) => a - b)
  for (const rank of ranks)
    for (const field of ROSTER_FIELDS) {
      const fit = candidates.filter(
        each => each.field === field && each.rank === rank && !taken.has(each.header),
      )
      const [first] = fit.toSorted((a, b) => a.place - b.place)
      if (!first || columns[field] !== undefined) continue
      const headers = [...new Set(fit.map(({ header }) => header))]
      if (headers.length > 1 && !HARMLESS.includes(field) && !saysTheSame(table, headers))
        doubts.push(doubt(field, 'several', headers))
      columns[field] = first.header
      taken.add(first.header)
    }
  settleName(table, columns)
  const { start } = columns
  if (start !== undefined && isHireDate(start)) {
    // Service in a class counts from the start in it: whether this is one, only the person knows.
    delete columns.start
    const several = doubts.findIndex(({ field }) => field === 'start')
    const headers = several < 0 ? [start] : (doubts.splice(several, 1)[0]?.columns ?? [start])
    doubts.push(doubt('start', 'hire-date', headers))
  }
  if (columns.start === undefined && !doubts.some(({ field }) => field === 'start')) {
    const dated = unreadDates(table, columns)
    if (dated.length > 0) doubts.push(doubt('start', 'no-start', dated))
  }
  const mapping = withOrders(table, withUnits(table, { columns }))
  return { mapping, doubts: [...doubts, ...doubtsOf(table, mapping)] }
}

/** Whether what stands in a column is dates, mostly. */
const holdsDates = (table: RosterTable, header: string): boolean =>
  shareOfDates(valuesOf({ ...table, rows: table.rows.slice(0, SAMPLE) }, header)) >= MOSTLY

/** Columns of dates that nothing is read from, and whose headers do not say that they are of something else. */
function unreadDates(table: RosterTable, columns: RosterMapping['columns']): string[] {
  const taken = new Set(Object.values(columns))
  return table.headers.filter(header => {
    const words = spelled(header)
    const isOther = isOfAnother(words.split(' '), 'start') || /\b(birth|dob|end|until)\b/.test(words)
    return !taken.has(header) && !isOther && holdsDates(table, header)
  })
}

/**
 * Two parts make the name. Beside one of them a column that is only called the name is the other part (“Name”,
 * “Vorname”), unless it has that part in it as well.
 */
function settleName(table: RosterTable, columns: Partial<Record<RosterField, string>>): void {
  const { name, first, last } = columns
  const part = first ?? last
  if (name === undefined || part === undefined) return
  if (first === undefined || last === undefined) {
    if (saysItToo(table, name, part)) return
    columns[first === undefined ? 'first' : 'last'] = name
  }
  delete columns.name
}

/** Of a name in two columns a person is told that it is one. */
export const noticesOf = ({ columns: { name, first, last } }: RosterMapping): string[] =>
  name === undefined && first !== undefined && last !== undefined ? [sayRoster.joinedName(first, last)] : []

/** Whether what one column holds stands, row by row, in another as well. */
function saysItToo({ headers, rows }: RosterTable, whole: string, part: string): boolean {
  const [inWhole, inPart] = [headers.indexOf(whole), headers.indexOf(part)]
  const pairs = rows
    .slice(0, SAMPLE)
    .map(row => [plain(row[inWhole] ?? ''), plain(row[inPart] ?? '')] as const)
  const both = pairs.filter(([text, words]) => words !== '' && ` ${text} `.includes(` ${words} `))
  return both.length > pairs.length / 2
}

/** Named as the first day with the employer: the last of the names of a start. */
const HIRE = 4
const isHireDate = (header: string): boolean => (fitOf(spelled(header), 'start')?.rank ?? 0) >= HIRE

/** What a mapping leaves open in this table: columns missing, orders of dates, what hours are. */
export function doubtsOf(table: RosterTable, mapping: RosterMapping): RosterDoubt[] {
  const { columns } = mapping
  const lacking: RosterDoubt[] = []
  const free = table.headers.filter(header => !Object.values(columns).includes(header))
  if (columns.id === undefined) lacking.push(doubt('id', 'missing', free))
  if (columns.name === undefined && (columns.first === undefined || columns.last === undefined))
    lacking.push(doubt('name', 'missing', free))
  for (const [field, header] of fieldsOf(mapping))
    if (!table.headers.includes(header)) lacking.push(doubt(field, 'no-such-column', [header]))
  return [...lacking, ...dateDoubts(table, mapping), ...hoursDoubts(table, mapping)]
}

/** A choice between readings that each would do: told with the guess alone, settled by whatever the person says of the field. */
export const isToldOnce = ({ why }: Pick<RosterDoubt, 'why'>): boolean =>
  why === 'several' || why === 'hire-date' || why === 'no-start'

export const fieldsOf = ({ columns }: RosterMapping): [RosterField, string][] =>
  ROSTER_FIELDS.flatMap(field => {
    const header = columns[field]
    return header === undefined ? [] : [[field, header] satisfies [RosterField, string]]
  })

function dateDoubts(table: RosterTable, mapping: RosterMapping): RosterDoubt[] {
  return DATE_FIELDS.flatMap(field => {
    const header = mapping.columns[field]
    if (header === undefined || mapping.dates?.[field] !== undefined) return []
    const { doubt: why } = columnOrder(valuesOf(table, header))
    // One column of a file that shows its order speaks for the others.
    if (why === null || (why === 'date-order' && fileOrder(table, mapping) !== null)) return []
    return [doubt(field, why, [header])]
  })
}

/** The one order that the date columns of a file show, those read as nothing among them; null where none does, or both. */
export function fileOrder(
  table: RosterTable,
  { columns }: RosterMapping,
): 'day-first' | 'month-first' | null {
  const mapped = new Set(DATE_FIELDS.flatMap(field => columns[field] ?? []))
  const dated = table.headers.filter(header => mapped.has(header) || holdsDates(table, header))
  const shown = dated.flatMap(header => {
    const { order, doubt: why } = columnOrder(valuesOf(table, header))
    return why === 'two-date-orders' ? (['day-first', 'month-first'] as const) : order === null ? [] : [order]
  })
  const [only, other] = new Set(shown)
  return other === undefined ? (only ?? null) : null
}

function hoursDoubts(table: RosterTable, mapping: RosterMapping): RosterDoubt[] {
  const header = mapping.columns.hours
  if (header === undefined || mapping.hours !== undefined) return []
  return hoursUnit(header, valuesOf(table, header)) === null ? [doubt('hours', 'hours-unit', [header])] : []
}

/** With what the values themselves settle, where nothing was said of it. */
export function withUnits(table: RosterTable, mapping: RosterMapping): RosterMapping {
  const header = mapping.columns.hours
  if (header === undefined || mapping.hours !== undefined) return mapping
  const hours = hoursUnit(header, valuesOf(table, header))
  return hours === null ? mapping : { ...mapping, hours }
}

/** German offices write dates with dots, and no date with dots has the month first. */
function withOrders(table: RosterTable, mapping: RosterMapping): RosterMapping {
  if (!areGerman(table.headers)) return mapping
  const dotted = dateDoubts(table, mapping).filter(
    ({ why, columns: [header = ''] }) => why === 'date-order' && isDotted(valuesOf(table, header)),
  )
  const dates = Object.fromEntries(dotted.map(({ field }) => [field, 'day-first' as const]))
  return dotted.length === 0 ? mapping : { ...mapping, dates: { ...dates, ...mapping.dates } }
}

export const valuesOf = ({ headers, rows }: RosterTable, header: string): string[] => {
  const column = headers.indexOf(header)
  return rows.map(row => row[column] ?? '').filter(value => !isNothing(value))
}

function candidatesOf(table: RosterTable, known: Known): Candidate[] {
  return table.headers.flatMap(header => {
    const values = valuesOf(table, header).slice(0, SAMPLE)
    return ROSTER_FIELDS.flatMap(field => {
      const hasTitles =
        field === 'class' &&
        share(values, known.title) >= 0.3 &&
        isOfTheirOwn(header) &&
        // Codes are known as titles are; where a column is called one it is read as that, beside the titles.
        fitOf(spelled(header), 'code') === null
      const named = fitOf(spelled(header), field) ?? (hasTitles ? UNNAMED : null)
      if (named === null || !couldBe(field, values, named.rank)) return []
      // A column of places that the catalogue does not have would leave every title without its class.
      if (field === 'jurisdiction' && share(values, known.place) < 0.5) return []
      // Titles of the catalogue in a column speak louder than its header.
      const rank = hasTitles && named !== UNNAMED ? 0 : named.rank
      return [{ field, header, rank, place: named.place }]
    })
  })
}

/** A column known by what it holds alone comes after those that are named, too. */
const UNNAMED = { rank: 1, place: 0 } as const
/** The title of a manager, or of a job before this one, is a title as well. */
const isOfTheirOwn = (header: string): boolean =>
  !/\b(manager|supervisor|superior|reports|previous|prior|former|target|next)\b/.test(spelled(header))

/** How well a header, spelled, fits a field: by its whole name, else by a name said within it. */
function fitOf(header: string, field: RosterField): { rank: number; place: number } | null {
  for (const [group, names] of HEADER_NAMES[field].entries()) {
    const place = names.indexOf(header)
    if (place >= 0) return { rank: group * 2, place }
  }
  for (const [group, names] of HEADER_NAMES[field].entries()) {
    const place = names.findIndex(name => says(header, name, field))
    if (place >= 0) return { rank: group * 2 + 1, place }
  }
  return null
}

/** Does what stands in a column allow the field? A header of the certain names is believed for more than others. */
function couldBe(field: RosterField, values: readonly string[], rank: number): boolean {
  const [asks, from] = CONTENT[field] ?? [null, 0]
  return values.length === 0 || asks === null || rank < from || asks(values)
}

type Asks = (values: readonly string[]) => boolean
const areDates: Asks = values => shareOfDates(values) >= 0.5
const haveFigures: Asks = values => share(values, value => /\d|time|^[fp]t?$/i.test(value)) > 0.5
const areIds: Asks = values =>
  share(values, value => value.length <= 24 && !/\s.*\s/.test(value)) > 0.9 && !areDates(values)

/** What a column must hold, and from which rank of its header on that is asked. */
const CONTENT: Partial<Record<RosterField, readonly [asks: Asks, from: number]>> = {
  start: [areDates, 0],
  end: [areDates, 0],
  educationDate: [areDates, 0],
  status: [areStandings, 0],
  id: [areIds, 2],
  name: [values => share(values, value => /\p{L}/u.test(value)) > 0.9, 2],
  hours: [haveFigures, 4],
  semesterHours: [haveFigures, 4],
}

const share = (values: readonly string[], holds: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(holds).length / values.length

/** Two columns that hold the same, row by row, need no choice. */
function saysTheSame({ headers, rows }: RosterTable, columns: readonly string[]): boolean {
  const [first = -1, ...others] = columns.map(column => headers.indexOf(column))
  return rows.every(row => others.every(other => row[other] === row[first]))
}

const doubt = (field: RosterField, why: RosterDoubt['why'], columns: readonly string[]): RosterDoubt => ({
  field,
  why,
  columns: [...columns],
  message: sayDoubt(field, why, columns),
})
