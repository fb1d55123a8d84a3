/** One row of a roster → what it says, with its findings. */
import type { RosterProblem } from '../contract/team-shapes.ts'
import type { Education, Work } from '../model/profile.ts'
import { readStudyType } from '../profile/degrees.ts'
import { endsBeforeStart } from '../time/partial-date.ts'
import { sayRow } from '../words/team.ts'
import { columnOrder } from './date-columns.ts'
import { fieldsOf, fileOrder, valuesOf, withUnits } from './guess.ts'
import { readHours } from './hours.ts'
import type { DateOrder, RosterMapping } from './model.ts'
import { isNothing } from './plain.ts'
import { type DateField, isFormula, type RowCells, rowCells, type RowPlan } from './row-cells.ts'
import { readStanding } from './status.ts'
import { readEducation } from './study.ts'
import type { RosterTable } from './table.ts'

/** What one row says. `work` is null where the row names neither a job nor a date. */
export interface RosterRow {
  readonly number: number
  readonly id: string
  readonly name: string
  readonly work: Work | null
  readonly education: readonly Education[]
  readonly licences: readonly string[]
  readonly unit: string | null
  readonly reportsTo: string | null
  /** The row says that the person has left, in what words, and on which day, where it states one. */
  readonly left: { readonly said: string; readonly on: string | null } | null
}

/** `open`: classes it may be, none of them certain enough to be taken; null where there is nothing to settle. */
export interface TitleTaken {
  readonly classId: string | null
  readonly open: readonly string[] | null
}

export interface RowContext {
  /** The class a title is taken for. */
  readonly classOf: (title: string, code: string, jurisdiction: string | null) => TitleTaken
  /** The id of a jurisdiction named in a column. */
  readonly jurisdictionOf: (text: string) => string | null
  /** Hours of full time in a class's jurisdiction; of no class, the usual week. */
  readonly fullTimeWeek: (classId: string | null) => number
}

/** How the rows of one roster are read: everything that holds for all of them, settled once. */
export interface RowReader {
  /** `row` is null where it was refused. */
  read(index: number): { row: RosterRow | null; problems: readonly RosterProblem[] }
}

/** No jurisdiction's id. */
const NOWHERE = ''
const LONGEST = { id: 200, text: 500 } as const
const FOREVER = '9999-12-31'

export function rowReader(table: RosterTable, said: RosterMapping, context: RowContext): RowReader {
  const mapping = withUnits(table, said)
  const plan = planOf(table, mapping)
  return {
    read(index) {
      const number = table.numbers[index] ?? 0
      const cells = rowCells(table.rows[index] ?? [], number, plan)
      const row = isTaken(cells, plan) ? rowOf(cells, number, mapping, context) : null
      return { row, problems: cells.problems }
    },
  }
}

function planOf(table: RosterTable, mapping: RosterMapping): RowPlan {
  const common = fileOrder(table, mapping)
  const orderOf = (field: DateField): DateOrder | null => {
    const header = mapping.columns[field]
    if (header === undefined) return null
    return mapping.dates?.[field] ?? columnOrder(valuesOf(table, header)).order ?? common
  }
  return {
    places: new Map(
      fieldsOf(mapping).flatMap(([field, header]) => {
        const place = table.headers.indexOf(header)
        return place < 0 ? [] : [[field, place] as const]
      }),
    ),
    orders: { start: orderOf('start'), end: orderOf('end'), educationDate: orderOf('educationDate') },
    columns: mapping.columns,
  }
}

/** Says why not; formulas elsewhere than in id and name cost their cell only. */
function isTaken({ raw, tell }: RowCells, { places }: RowPlan): boolean {
  const refuse = (field: 'id' | 'name', message: string): false => {
    tell('refused', field, message)
    return false
  }
  if (raw('id') === '') return refuse('id', sayRow.noId())
  if (raw('id').length > LONGEST.id) return refuse('id', sayRow.longId())
  if (isFormula(raw('id'))) return refuse('id', sayRow.formula(raw('id')))
  const names = [raw('name'), raw('first'), raw('last')]
  const formula = names.find(isFormula)
  if (formula !== undefined) return refuse('name', sayRow.formula(formula))
  if (names.every(name => name === '')) return refuse('name', sayRow.noName())
  for (const field of places.keys())
    if (isFormula(raw(field))) tell('changed', field, sayRow.formula(raw(field)))
  return true
}

/** Workday writes behind a name what is known of the person: “Ana Li (On Leave)”. */
const ASIDE = /\s*\((on leave|terminated|inactive)\)\s*$/i

function rowOf(cells: RowCells, number: number, mapping: RosterMapping, context: RowContext): RosterRow {
  const { value, tell } = cells
  const written = value('name') || [value('first'), value('last')].filter(Boolean).join(' ')
  const [aside, said = ''] = ASIDE.exec(written) ?? ['']
  const status = value('status') || said
  const standing = readStanding(status)
  const left = standing === 'left'
  if (standing === 'leave') tell('note', value('status') === '' ? 'name' : 'status', sayRow.onLeave(status))
  const name = written.slice(0, written.length - aside.length)
  return {
    number,
    id: value('id'),
    // “Li,Ana”, as some systems write it.
    name: name.replaceAll(/,(?=\S)/g, ', ').slice(0, LONGEST.text),
    work: left ? null : workOf(cells, mapping, context),
    left: left ? { said: status, on: cells.date('start').date } : null,
    education: educationOf(cells),
    licences: value('licence')
      .split(/[;|\n]+/)
      .map(part => part.trim())
      .filter(part => !isNothing(part)),
    unit: value('unit').slice(0, LONGEST.text) || null,
    reportsTo: value('reportsTo').replace(ASIDE, '') || null,
  }
}

function workOf(cells: RowCells, mapping: RosterMapping, context: RowContext): Work | null {
  const position = cells.value('class') || cells.value('code')
  const { start, end, isOver } = periodOf(cells)
  if (position === '' && start === null) return null
  if (cells.raw('start') === '' && mapping.columns.start !== undefined)
    cells.tell('note', 'start', sayRow.noStart())
  // A job that ended, nobody knows when, of which nobody knows since when: without dates it would go on.
  const isHeld = !isOver || start !== null
  const classId = position === '' || !isHeld ? null : classIn(cells, mapping, context)
  const { hours, uncounted } = hoursOf(cells, mapping, context.fullTimeWeek(classId))
  const ladder = {
    ...(classId !== null && { classId }),
    ...(hours !== null && { hoursPerWeek: hours }),
    // The class is held all the same: a break leaves out the time, not the job.
    ...(uncounted !== null &&
      start !== null && { breaks: [{ from: start, to: end ?? FOREVER, why: uncounted }] }),
  }
  return {
    ...(position !== '' && { position }),
    ...(start !== null && { startDate: start }),
    ...(end !== null && { endDate: end }),
    ...(Object.keys(ladder).length > 0 && { ladder }),
  }
}

/** A job that ended on a day that cannot be read, or before it began, counts no time. */
function periodOf({ date, tell }: RowCells): { start: string | null; end: string | null; isOver: boolean } {
  const { date: start } = date('start')
  const { date: end, unreadable } = date('end')
  if (unreadable) return { start, end: start, isOver: true }
  if (start === null || end === null || !endsBeforeStart(start, end))
    return { start, end, isOver: end !== null }
  tell('changed', 'end', sayRow.endBeforeStart(start, end))
  return { start, end: start, isOver: true }
}

function classIn({ value, tell }: RowCells, mapping: RosterMapping, context: RowContext): string | null {
  const place = value('jurisdiction')
  const known = context.jurisdictionOf(place)
  if (place !== '' && known === null) tell('note', 'jurisdiction', sayRow.noJurisdiction(place))
  // A place the catalogue does not have has none of its classes, whatever their titles.
  const jurisdiction = known ?? (place === '' ? (mapping.jurisdiction ?? null) : NOWHERE)
  const [title, code] = [value('class'), value('code')]
  const { classId, open } = context.classOf(title, code, jurisdiction)
  if (open) tell('note', 'class', sayRow.openTitle(title || code, open))
  return classId
}

/** `uncounted`: why the job's time cannot be counted. */
function hoursOf(
  { value, tell }: RowCells,
  mapping: RosterMapping,
  fullTimeWeek: number,
): { hours: number | null; uncounted: string | null } {
  const text = value('hours')
  const read = readHours(text, mapping.hours ?? 'week', fullTimeWeek)
  if (!('fault' in read)) return { hours: read.hours, uncounted: null }
  const message = sayRow.hours(read.fault, text)
  tell('changed', 'hours', message)
  return { hours: null, uncounted: message }
}

function educationOf({ value, date, tell }: RowCells): Education[] {
  const read = inField(readEducation(value('education'), date('educationDate').date), value('fieldOfStudy'))
  for (const { studyType } of read)
    if (studyType !== undefined && readStudyType(studyType) === undefined)
      tell('note', 'education', sayRow.degree(studyType))
  const hours = value('semesterHours')
  if (hours === '') return read
  const figure = Number(hours.replace(',', '.'))
  if (figure > 0 && figure <= 10_000) return [...read, { ladder: { semesterHours: figure } }]
  tell('changed', 'semesterHours', sayRow.credits(hours))
  return read
}

/** A column of its own says in what the degree is; of which of several it would not say. */
function inField(read: readonly Education[], area: string): Education[] {
  const degrees = read.filter(({ studyType }) => studyType !== undefined)
  return read.map(entry =>
    area !== '' && degrees.length === 1 && entry.studyType !== undefined && entry.area === undefined
      ? { ...entry, area: area.slice(0, LONGEST.text) }
      : entry,
  )
}
