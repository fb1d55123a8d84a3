/** A mapping as a person writes it for the command line: from our field to their column, in JSON. */
import { z } from 'zod'
import { parseInput } from '../contract/dispatch.ts'
import { Refusal } from '../contract/refusal.ts'
import { JurisdictionId } from '../model/primitives.ts'
import { FIELD_WORDS, sayMapFile } from '../words/team.ts'
import { DateOrder, HoursUnit, ROSTER_FIELDS, type RosterField, RosterMapping } from './model.ts'
import { plain } from './plain.ts'
import { withColumns } from './with-columns.ts'

const Column = z.union([
  z.string().max(500),
  z.null(),
  z.strictObject({
    column: z.string().max(500),
    dates: DateOrder.optional(),
    unit: HoursUnit.optional(),
  }),
])

/** What people call our fields, besides our own words for them. */
const ALSO: Readonly<Record<string, RosterField>> = {
  'person id': 'id',
  personid: 'id',
  'employee id': 'id',
  person: 'id',
  'full name': 'name',
  'first name': 'first',
  firstname: 'first',
  'last name': 'last',
  lastname: 'last',
  title: 'class',
  'job title': 'class',
  jobtitle: 'class',
  classid: 'class',
  position: 'class',
  'class code': 'code',
  startdate: 'start',
  enddate: 'end',
  reportsto: 'reportsTo',
  manager: 'reportsTo',
  supervisor: 'reportsTo',
  'hours per week': 'hours',
  hoursperweek: 'hours',
  fte: 'hours',
  degree: 'education',
  'field of study': 'fieldOfStudy',
  fieldofstudy: 'fieldOfStudy',
  major: 'fieldOfStudy',
  credits: 'semesterHours',
  semesterhours: 'semesterHours',
  'degree date': 'educationDate',
  educationdate: 'educationDate',
  license: 'licence',
  department: 'unit',
}

/** What a person says of a mapping; null: no column stands for the field. */
export interface SaidMapping extends Omit<RosterMapping, 'columns'> {
  readonly columns: Partial<Record<RosterField, string | null>>
}

/** Refuses (`bad-input`) what is no such JSON, naming the field. */
export function readMapFile(text: string): SaidMapping {
  const parts = objectOf(text)
  const columns: Partial<Record<RosterField, string | null>> = {}
  const dates: Partial<Record<RosterField, DateOrder>> = {}
  let hours: HoursUnit | undefined
  for (const [key, value] of Object.entries(parts)) {
    if (key === 'titles' || (key === 'jurisdiction' && isJurisdiction(value))) continue
    const field = fieldOf(key)
    if (field === undefined)
      throw new Refusal('bad-input', sayMapFile.noField(key, [...ROSTER_FIELDS, 'titles']), key)
    const read = parseInput(z.strictObject({ [key]: Column }), { [key]: value })[key]
    if (read === undefined) continue
    const { column, dates: order, unit } = typeof read === 'string' || read === null ? { column: read } : read
    columns[field] = column
    if (order !== undefined) dates[field] = order
    if (unit !== undefined) hours = unit
  }
  const { columns: _, ...rest } = parseInput(RosterMapping, {
    columns: {},
    dates,
    ...(hours !== undefined && { hours }),
    ...('titles' in parts && { titles: parts['titles'] }),
    ...(isJurisdiction(parts['jurisdiction']) && { jurisdiction: parts['jurisdiction'] }),
  })
  return { ...rest, columns }
}

/** The place of all, “us-mo”, rather than the header of a column that names each one's. */
const isJurisdiction = (value: unknown): boolean => JurisdictionId.safeParse(value).success

/** A guess with what the person says of it: their word goes before ours, and a column stands for one field. */
export function withMapping(guess: RosterMapping, said: SaidMapping): RosterMapping {
  const taken = new Set(Object.values(said.columns))
  const left = Object.entries(guess.columns).filter(([, header]) => !taken.has(header))
  const columns = Object.fromEntries(
    Object.entries({ ...Object.fromEntries(left), ...said.columns }).flatMap(([field, header]) =>
      header === null ? [] : [[field, header]],
    ),
  )
  // A name that was guessed gives way to the parts of it that were said, and the other way about.
  if (said.columns.name !== undefined) {
    if (said.columns.first === undefined) delete columns['first']
    if (said.columns.last === undefined) delete columns['last']
  } else if (said.columns.first !== undefined && said.columns.last !== undefined) delete columns['name']
  const { dates, ...kept } = withColumns(guess, columns)
  const { dates: saidDates, ...rest } = said
  return {
    ...kept,
    ...rest,
    ...((dates ?? saidDates) && { dates: { ...dates, ...saidDates } }),
    columns,
  }
}

function objectOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const read = z.record(z.string(), z.unknown()).safeParse(value)
    if (read.success) return read.data
  } catch {
    // Told as what it is: not JSON.
  }
  throw new Refusal('bad-input', sayMapFile.notAnObject())
}

function fieldOf(key: string): RosterField | undefined {
  const own = plain(key)
  return (
    ROSTER_FIELDS.find(field => field === key || field.toLowerCase() === own.replaceAll(' ', '')) ??
    ROSTER_FIELDS.find(field => plain(FIELD_WORDS[field]) === own) ??
    ALSO[own]
  )
}
