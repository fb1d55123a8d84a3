/** One row of a roster → what it says, with its findings. */
import type { RosterProblem } from '../contract/team-shapes.ts'
import type { Education, Work } from '../model/profile.ts'
import { readStudyType } from '../profile/degrees.ts'
import { endsBeforeStart } from '../time/partial-date.ts'
import { sayRow } from '../words/team.ts'
import { columnOrder, readDate } from './dates.ts'
import { fieldsOf, fileOrder, valuesOf } from './guess.ts'
import { readHours } from './hours.ts'
import type { DateOrder, RosterField, RosterMapping } from './model.ts'
import { isNothing } from './plain.ts'
import { readEducation } from './study.ts'
import type { RosterTable } from './table.ts'

/** What one row says. `work` is null where the row names neither a job nor a date. */
export interface RosterRow {
  readonly number: number
  readonly id: string
  readonly name: string
  readonly title: string
  readonly work: Work | null
  readonly education: readonly Education[]
  readonly licences: readonly string[]
  readonly unit: string | null
  readonly reportsTo: string | null
}

/** `open`: classes it may be, none of them certain enough to be taken; null where there is nothing to settle. */
export interface TitleTaken {
  readonly classId: string | null
  readonly open: readonly string[] | null
}
/** No jurisdiction's id. */
const NOWHERE = ''
const NO_TITLE: TitleTaken = { classId: null, open: null }

/** How the rows of one roster are read: everything that holds for all of them, settled once. */
export interface RowReader {
  read(index: number): { row: RosterRow | null; problems: RosterProblem[] }
}

export interface RowContext {
  /** The class a title is taken for. */
  readonly classOf: (title: string, code: string, jurisdiction: string | null) => TitleTaken
  /** The id of a jurisdiction named in a column. */
  readonly jurisdictionOf: (text: string) => string | null
  /** Hours of full time in a class's jurisdiction; of no class, the usual week. */
  readonly fullTimeWeek: (classId: string | null) => number
}

type DateField = 'start' | 'end' | 'educationDate'
const FORMULA = /^=|^[+@][A-Za-z(]/

export function rowReader(table: RosterTable, mapping: RosterMapping, context: RowContext): RowReader {
  const places = new Map<RosterField, number>()
  for (const [field, header] of fieldsOf(mapping)) {
    const place = table.headers.indexOf(header)
    if (place >= 0) places.set(field, place)
  }
  const common = fileOrder(table, mapping)
  const orderOfColumn = (field: DateField): DateOrder | null => {
    const header = mapping.columns[field]
    if (header === undefined) return null
    return mapping.dates?.[field] ?? columnOrder(valuesOf(table, header)).order ?? common
  }
  const orders = {
    start: orderOfColumn('start'),
    end: orderOfColumn('end'),
    educationDate: orderOfColumn('educationDate'),
  }

  return {
    read(index) {
      const cells = table.rows[index] ?? []
      const number = table.numbers[index] ?? 0
      const problems: RosterProblem[] = []
      const cell = (field: RosterField): string => {
        const text = cells[places.get(field) ?? -1] ?? ''
        return isNothing(text) ? '' : text
      }
      const id = cell('id')
      const name = cell('name') || [cell('first'), cell('last')].filter(Boolean).join(' ')
      const tell = (
        severity: RosterProblem['severity'],
        field: RosterField | null,
        message: string,
      ): void => {
        const column = field === null ? null : (mapping.columns[field] ?? null)
        problems.push({ severity, row: number, person: id || null, column, message })
      }
      const refuse = (field: RosterField, message: string): { row: null; problems: RosterProblem[] } => {
        tell('refused', field, message)
        return { row: null, problems }
      }
      if (id === '') return refuse('id', sayRow.noId())
      if (name === '') return refuse('name', sayRow.noName())
      if (id.length > 200) return refuse('id', sayRow.longId())
      for (const field of places.keys()) {
        if (!FORMULA.test(cell(field))) continue
        if (field === 'id' || field === 'name') return refuse(field, sayRow.formula(cell(field)))
        tell('changed', field, sayRow.formula(cell(field)))
      }
      const value = (field: RosterField): string => (FORMULA.test(cell(field)) ? '' : cell(field))

      const date = (field: DateField): string | null => {
        const text = value(field)
        if (text === '') return null
        const read = readDate(text, orders[field])
        if ('fault' in read) {
          tell('changed', field, sayRow.date(read.fault, text))
          return null
        }
        if (read.date !== null && read.note !== undefined)
          tell('note', field, sayRow.dateRead(read.note, text, read.date))
        return read.date
      }
      const title = value('class')
      const start = date('start')
      let end = date('end')
      if (start !== null && end !== null && endsBeforeStart(start, end)) {
        tell('changed', 'end', sayRow.endBeforeStart(start, end))
        end = start
      }
      const place = value('jurisdiction')
      const known = context.jurisdictionOf(place)
      if (place !== '' && known === null) tell('note', 'jurisdiction', sayRow.noJurisdiction(place))
      // A place the catalogue does not have has none of its classes, whatever their titles.
      const jurisdiction = known ?? (place === '' ? (mapping.jurisdiction ?? null) : NOWHERE)
      const { classId, open } =
        title === '' && value('code') === '' ? NO_TITLE : context.classOf(title, value('code'), jurisdiction)
      if (open) tell('note', 'class', sayRow.openTitle(title || value('code'), open))
      const work = workOf()
      return {
        row: {
          number,
          id,
          name: name.slice(0, 500),
          title,
          work,
          education: studies(),
          licences: value('licence')
            .split(/[;|\n]+/)
            .map(part => part.trim())
            .filter(part => !isNothing(part)),
          unit: value('unit').slice(0, 500) || null,
          reportsTo: value('reportsTo') || null,
        },
        problems,
      }

      function workOf(): Work | null {
        const position = title || value('code')
        if (position === '' && start === null) return null
        const { hours, uncounted } = hoursOf()
        const endless = end ?? '9999-12-31'
        const ladder = {
          ...(classId !== null && { classId }),
          ...(hours !== null && { hoursPerWeek: hours }),
          ...(uncounted !== null &&
            start !== null && { breaks: [{ from: start, to: endless, why: uncounted }] }),
        }
        return {
          ...(position !== '' && { position }),
          ...(start !== null && { startDate: start }),
          ...(end !== null && { endDate: end }),
          ...(Object.keys(ladder).length > 0 && { ladder }),
        }
      }

      function hoursOf(): { hours: number | null; uncounted: string | null } {
        const text = value('hours')
        const read = readHours(text, mapping.hours ?? 'week', context.fullTimeWeek(classId))
        if (!('fault' in read)) return { hours: read.hours, uncounted: null }
        tell('changed', 'hours', sayRow.hours(read.fault, text))
        return { hours: null, uncounted: sayRow.hours(read.fault, text) }
      }

      function studies(): Education[] {
        const read = readEducation(value('education'), date('educationDate'))
        for (const { studyType } of read)
          if (studyType !== undefined && readStudyType(studyType) === undefined)
            tell('note', 'education', sayRow.degree(studyType))
        const hours = value('semesterHours')
        if (hours === '') return read
        const figure = Number(hours.replace(',', '.'))
        if (!(figure > 0 && figure <= 10_000)) {
          tell('changed', 'semesterHours', sayRow.credits(hours))
          return read
        }
        return [...read, { ladder: { semesterHours: figure } }]
      }
    },
  }
}
