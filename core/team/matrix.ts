/** Rows and columns of the matrix: what is shown, in which order, in which groups. Nothing here evaluates a rule. */
import type { CatalogueOverview } from '../contract/shapes.ts'
import type { PersonSummary } from '../contract/team-shapes.ts'
import type { IsoDate } from '../model/primitives.ts'
import { STATUSES } from '../model/answer.ts'
import { isReadyBy } from './bench.ts'
import { type Cell, cellAt, type Matrix } from './cells.ts'
import { type LevelOf, standsHigher } from './higher.ts'
import { monthsAhead } from './horizon.ts'
import { plain } from './plain.ts'

/** Which classes stand as columns. */
export type Columns =
  | { readonly by: 'all' }
  /** The jurisdictions of the classes that people hold; all where nobody holds one. */
  | { readonly by: 'near'; readonly held: readonly string[] }
  | { readonly by: 'jurisdiction'; readonly jurisdiction: string }
  | { readonly by: 'series'; readonly jurisdiction: string; readonly series: string }
  /** Picked by hand, or the steps of a plan. */
  | { readonly by: 'classes'; readonly classIds: readonly string[] }

/** Ids of the classes, from the lowest level up within a jurisdiction; picked ones in the order picked. */
export function columnsOf(
  overview: Pick<CatalogueOverview, 'classes' | 'jurisdictions'>,
  columns: Columns,
): string[] {
  const { classes } = overview
  const known = new Set(classes.map(({ id }) => id))
  if (columns.by === 'classes') return columns.classIds.filter(id => known.has(id))
  const places = new Map(overview.jurisdictions.map(({ id }, place) => [id, place]))
  const near = new Set(
    columns.by === 'near'
      ? classes.flatMap(({ id, jurisdiction }) => (columns.held.includes(id) ? [jurisdiction] : []))
      : [],
  )
  const isShown = ({ jurisdiction, series }: CatalogueOverview['classes'][number]): boolean => {
    switch (columns.by) {
      case 'all':
        return true
      case 'near':
        return near.size === 0 || near.has(jurisdiction)
      case 'jurisdiction':
        return jurisdiction === columns.jurisdiction
      case 'series':
        return jurisdiction === columns.jurisdiction && series === columns.series
      default:
        return columns satisfies never
    }
  }
  return classes
    .filter(isShown)
    .toSorted(
      (a, b) => (places.get(a.jurisdiction) ?? 0) - (places.get(b.jurisdiction) ?? 0) || a.level - b.level,
    )
    .map(({ id }) => id)
}

export type Readiness = 'any' | 'now' | 'within-6' | 'within-12' | 'within-24' | 'next-12'

export interface MatrixFilter {
  /** Name, unit or title contains it. */
  readonly text: string
  /** In the classes of `classIds`, or in any class shown where there are none; who holds it, or stands higher, is not ready for it. */
  readonly readiness: Readiness
  readonly levelOf: LevelOf
  readonly classIds: readonly string[]
  readonly unit: string | null
  readonly manager: string | null
  /** Only these people: those whom one clause alone holds back (`blockedByOne`). */
  readonly people: ReadonlySet<string> | null
}

export const NO_MATRIX_FILTER: MatrixFilter = {
  text: '',
  readiness: 'any',
  levelOf: () => undefined,
  classIds: [],
  unit: null,
  manager: null,
  people: null,
}

export type MatrixSort =
  | { readonly by: 'roster' | 'name' | 'unit' | 'title' }
  /** How near people are to a class. */
  | { readonly by: 'class'; readonly classId: string }

export interface MatrixRow {
  readonly person: PersonSummary
  /** Row of the matrix. */
  readonly row: number
}

export interface MatrixGroup {
  /** Unit or manager's id; null: none, or not grouped. */
  readonly key: string | null
  readonly rows: readonly MatrixRow[]
}

/** The rows that pass, sorted, in groups. `people` are those of the matrix, in any order. */
export function arrange(
  matrix: Matrix,
  people: readonly PersonSummary[],
  options: { filter: MatrixFilter; sort: MatrixSort; group: 'none' | 'unit' | 'manager' },
): MatrixGroup[] {
  const byId = new Map(people.map(person => [person.id, person]))
  const passes = passing(matrix, options.filter)
  const rows = matrix.people.flatMap((id, row) => {
    const person = byId.get(id)
    return person && passes({ person, row }) ? [{ person, row }] : []
  })
  const sorted = rows.toSorted(order(matrix, options.sort))
  if (options.group === 'none') return [{ key: null, rows: sorted }]
  const key = options.group
  return [...Map.groupBy(sorted, ({ person }) => person[key])]
    .map(([value, own]) => ({ key: value, rows: own }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
}

/** Groups by name; those without come last. */
function compareKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a.localeCompare(b)
}

/** What a filter asks of every row, settled once: there may be ten thousand of them. */
function passing(matrix: Matrix, filter: MatrixFilter): (row: MatrixRow) => boolean {
  const wanted = plain(filter.text)
  const until = filter.readiness === 'any' ? null : readyUntil(matrix.asOf, filter.readiness)
  const columns = columnsAsked(matrix, filter.classIds)
  return ({ person, row }) => {
    if (filter.unit !== null && person.unit !== filter.unit) return false
    if (filter.manager !== null && person.manager !== filter.manager) return false
    if (filter.people !== null && !filter.people.has(person.id)) return false
    if (
      wanted !== '' &&
      !plain(`${person.name} ${person.unit ?? ''} ${person.title ?? ''} ${person.id}`).includes(wanted)
    )
      return false
    if (until === null) return true
    return columns.some(column => {
      const cell = cellAt(matrix, row, column)
      if (cell.held || !isReadyBy(cell, until)) return false
      if (filter.readiness === 'next-12' && isReadyBy(cell, matrix.asOf)) return false
      return !standsHigher(filter.levelOf, person.present, matrix.classIds[column] ?? '')
    })
  }
}

const columnsAsked = ({ classIds }: Matrix, asked: readonly string[]): number[] =>
  (asked.length === 0 ? classIds : asked).map(id => classIds.indexOf(id)).filter(column => column >= 0)

function readyUntil(asOf: IsoDate, readiness: Exclude<Readiness, 'any'>): IsoDate {
  switch (readiness) {
    case 'now':
      return asOf
    case 'within-6':
      return monthsAhead(asOf, 6)
    case 'within-12':
    case 'next-12':
      return monthsAhead(asOf, 12)
    case 'within-24':
      return monthsAhead(asOf, 24)
    default:
      return readiness satisfies never
  }
}

function order(matrix: Matrix, sort: MatrixSort): (a: MatrixRow, b: MatrixRow) => number {
  switch (sort.by) {
    case 'roster':
      return (a, b) => a.row - b.row
    case 'class': {
      const column = matrix.classIds.indexOf(sort.classId)
      if (column < 0) return (a, b) => a.row - b.row
      const cells = matrix.people.map((_, row) => cellAt(matrix, row, column))
      return (a, b) => nearer(cells[a.row], cells[b.row]) || byName(a, b)
    }
    case 'name':
      return byName
    case 'unit':
      return (a, b) => compareKeys(a.person.unit, b.person.unit) || byName(a, b)
    case 'title':
      return (a, b) => compareKeys(a.person.title, b.person.title) || byName(a, b)
    default:
      return sort satisfies never
  }
}

const collator = new Intl.Collator('en')
const byName = (a: MatrixRow, b: MatrixRow): number =>
  collator.compare(a.person.name, b.person.name) || a.row - b.row

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const missingIn = ({ remaining, certain }: Cell): number | null => remaining ?? certain?.remaining ?? null

/**
 * The first day of what is met, or of what is certain beside a question; '': at once, if what is left open is granted;
 * '9999': no day that time alone brings.
 */
const firstOf = ({ status, eligibleOn, certain }: Cell): string =>
  eligibleOn ?? (certain ? certain.eligibleOn : status === 'not-met' ? null : '') ?? '9999'

/** Holders first, then who meets it, then by first date, by service missing. */
export function nearer(a?: Cell, b?: Cell): number {
  if (!a || !b) return 0
  return (
    Number(b.held) - Number(a.held) ||
    Number(b.status === 'met') - Number(a.status === 'met') ||
    compareText(firstOf(a), firstOf(b)) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    (missingIn(a) ?? Infinity) - (missingIn(b) ?? Infinity)
  )
}
