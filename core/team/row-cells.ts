/** The cells of one row by field, with what is found out about them. */
import type { RosterProblem } from '../contract/team-shapes.ts'
import { sayRow } from '../words/team.ts'
import { readDate } from '../time/written-dates.ts'
import type { DateOrder, RosterField, RosterMapping } from './model.ts'
import { isNothing } from './plain.ts'

export type DateField = 'start' | 'end' | 'educationDate'
export const DATE_FIELDS = ['start', 'end', 'educationDate'] as const satisfies readonly DateField[]

export interface RowCells {
  /** As written; empty where it says that there is nothing. */
  readonly raw: (field: RosterField) => string
  /** The same, but for formulas, which are no values. */
  readonly value: (field: RosterField) => string
  /** A date that is there and can be read; `unreadable` was told. */
  readonly date: (field: DateField) => { readonly date: string | null; readonly unreadable: boolean }
  readonly tell: (severity: RosterProblem['severity'], field: RosterField, message: string) => void
  readonly problems: readonly RosterProblem[]
}

const FORMULA = /^=|^[+@][A-Za-z(]/
export const isFormula = (text: string): boolean => FORMULA.test(text)

export interface RowPlan {
  /** Where each field's cell stands in a row. */
  readonly places: ReadonlyMap<RosterField, number>
  readonly orders: Readonly<Record<DateField, DateOrder | null>>
  readonly columns: RosterMapping['columns']
}

export function rowCells(
  cells: readonly string[],
  number: number,
  { places, orders, columns }: RowPlan,
): RowCells {
  const problems: RosterProblem[] = []
  const raw = (field: RosterField): string => {
    const text = cells[places.get(field) ?? -1] ?? ''
    return isNothing(text) ? '' : text
  }
  const value = (field: RosterField): string => (isFormula(raw(field)) ? '' : raw(field))
  const tell: RowCells['tell'] = (severity, field, message) => {
    problems.push({
      severity,
      row: number,
      person: raw('id') || null,
      column: columns[field] ?? null,
      message,
    })
  }
  return {
    raw,
    value,
    tell,
    problems,
    date(field) {
      const text = value(field)
      if (text === '') return { date: null, unreadable: false }
      const read = readDate(text, orders[field])
      if ('fault' in read) {
        tell('changed', field, sayRow.date(read.fault, text, field === 'end'))
        return { date: null, unreadable: true }
      }
      if (read.date !== null && read.note !== undefined)
        tell('note', field, sayRow.dateRead(read.note, text, read.date))
      return { date: read.date, unreadable: false }
    },
  }
}
