/** People of a team as a sheet may show them: by name, or masked to initials in an order that says nothing of names. */
import { createHash } from 'node:crypto'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import type { PersonSummary, SavedScenario, TeamQuestion, TeamRef } from '../../core/contract/team-shapes.ts'
import type { IsoDate } from '../../core/model/primitives.ts'
import type { Profile, Work } from '../../core/model/profile.ts'
import { peopleShown } from '../../core/sheets/about.ts'
import type { PageSettings } from '../../core/sheets/settings.ts'
import { type Supposed, supposed } from '../../core/sheets/supposing.ts'
import { arrange, type MatrixGroup, NO_MATRIX_FILTER, tellApart } from '../../core/team/index.ts'
import type { Matrix } from '../../core/team/cells.ts'
import { personSummaryOf } from '../../core/team/summary.ts'
import { unnamed, unnamedTitle } from '../../core/team/unnamed.ts'
import { sayExport } from '../../core/words/exports.ts'
import { mustFindScenario } from '../store/scenarios.ts'
import { mustFindTeam, peopleOf, personSummary } from '../store/teams.ts'
import type { Room } from './room.ts'

type MatrixSubject = Extract<ExportSubject, { what: 'matrix' }>

/** Where names are masked, without whom it is called after. */
export function teamName(room: Room, of: TeamRef, { names }: Pick<PageSettings, 'names'>): string {
  if ('task' in of) return sayExport.roster
  const { name } = room.store.read(reader => mustFindTeam(reader, of.team, 'subject.of'))
  if (names === 'full') return name
  return unnamedTitle(
    name,
    peopleIn(room, of).map(person => person.name),
  )
}

/** @param asOf the day on which each has the job that is told; left out, only one without an end is */
export const peopleIn = ({ store, rosters }: Room, of: TeamRef, asOf?: IsoDate): PersonSummary[] =>
  'task' in of
    ? rosters.people(of.task).map(each => personSummaryOf(each, asOf))
    : store.read(reader => peopleOf(reader, of.team).map(each => personSummary(each, asOf)))

/** A job that goes on, with its hours. */
export const isOfToday = ({ endDate, ladder }: Work): boolean =>
  endDate === undefined && ladder?.hoursPerWeek !== undefined

export const documentsOf = ({ store, rosters }: Room, of: TeamRef): Profile[] =>
  ('task' in of ? rosters.people(of.task) : store.read(reader => peopleOf(reader, of.team))).map(
    ({ document }) => document,
  )

export const byInitials = new Intl.Collator('en', { numeric: true }).compare

/** In the roster's order; where names are masked, which may stand in the order of names, in that of a print of the ids. */
export function shownPeople(
  room: Room,
  of: TeamRef,
  { names }: PageSettings,
  asOf?: IsoDate,
): PersonSummary[] {
  const listed = peopleIn(room, of, asOf)
  if (names === 'full') return tellApart(listed)
  const people = listed.toSorted((a, b) => printOf(a).localeCompare(printOf(b)))
  const shown = peopleShown(
    people.map(({ name }) => name),
    names,
  )
  return people.map((person, at) => ({ ...person, name: shown[at] ?? '' }))
}

const printOf = ({ id }: PersonSummary): string => createHash('sha256').update(id).digest('hex')

/** As they were shown: the order within a group stays. */
export function inOrder(
  matrix: Matrix,
  people: readonly PersonSummary[],
  wanted: readonly string[] | undefined,
  group: 'none' | 'unit' | 'manager',
): MatrixGroup[] {
  const places = wanted && new Map(wanted.map((id, place) => [id, place]))
  const groups = arrange(matrix, people, {
    filter: { ...NO_MATRIX_FILTER, people: places ? new Set(places.keys()) : null },
    sort: { by: 'roster' },
    group,
  })
  if (!places) return groups
  const place = (id: string): number => places.get(id) ?? 0
  return groups.map(({ key, rows }) => ({
    key,
    rows: rows.toSorted((a, b) => place(a.person.id) - place(b.person.id)),
  }))
}

/**
 * In an order that says nothing of names: by initials, unless by how near people are to a class, by title or by unit. An
 * id tells no more either: it may be a name itself.
 */
export function masked(
  matrix: Matrix,
  people: readonly PersonSummary[],
  { people: wanted, sort, group = 'none' }: MatrixSubject,
): MatrixGroup[] {
  const groups = arrange(matrix, people, {
    filter: { ...NO_MATRIX_FILTER, people: wanted ? new Set(wanted) : null },
    sort: sort === undefined || sort.by === 'roster' ? { by: 'name' } : sort,
    group,
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const shownKey = (key: string | null): string => (key === null ? '' : (names.get(key) ?? key))
  return groups
    .map(({ key, rows }) => ({
      key,
      rows: rows.map(({ person, row }) => ({ person: { ...person, id: person.name }, row })),
    }))
    .toSorted(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) || byInitials(shownKey(a.key), shownKey(b.key)),
    )
}

/** A roster not taken in yet has none. */
export function supposing(
  room: Room,
  { of, scenario }: Pick<TeamQuestion, 'of' | 'scenario'>,
  settings: PageSettings,
): Supposed | null {
  if (scenario === undefined || 'task' in of) return null
  const kept = room.store.read(reader => mustFindScenario(reader, of.team, scenario))
  return asShown(room, of, settings)(kept)
}

/** What-ifs in sentences; where names are masked, in what they are called as well. */
export function asShown(
  room: Room,
  of: TeamRef,
  settings: PageSettings,
): (scenario: SavedScenario) => Supposed {
  const names = new Map(shownPeople(room, of, settings).map(({ id, name }) => [id, name]))
  const hidden = settings.names === 'full' ? [] : peopleIn(room, of).map(({ name }) => name)
  const { overview, rules } = room.catalogue()
  return ({ name, steps }) =>
    supposed({ name: unnamed(name, hidden), steps }, overview, names, id => rules.classes.get(id))
}
