/** A team's matrix, bench and ladder, gathered for paper. Names are masked here, before anything is drawn. */
import { classNames } from '../../core/charts/class-names.ts'
import type { ExportSubject } from '../../core/contract/export-shapes.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import type { BenchRow, TeamQuestion, TeamRef } from '../../core/contract/team-shapes.ts'
import type { JobClass } from '../../core/model/catalogue.ts'
import type { ClassLacks } from '../../core/sheets/bench-lacks.ts'
import { benchSheet } from '../../core/sheets/bench-sheet.ts'
import type { LadderTeam } from '../../core/sheets/ladder-sheet.ts'
import { matrixSheet, type MatrixSheetInput } from '../../core/sheets/matrix-sheet.ts'
import { peopleSheet, type PeopleSheetInput } from '../../core/sheets/people-sheet.ts'
import { scenarioSheet } from '../../core/sheets/scenario-sheet.ts'
import type { PageSettings } from '../../core/sheets/settings.ts'
import type { Sheet } from '../../core/sheets/sheet.ts'
import {
  arrange,
  heldBackBy,
  lacksBy,
  levelsOf,
  monthsAhead,
  NO_MATRIX_FILTER,
  peopleOnLadder,
  presentIn,
  type Ready,
  readyFor,
} from '../../core/team/index.ts'
import type { Matrix } from '../../core/team/cells.ts'
import { sayLack } from '../../core/words/screens/bench.ts'
import { matrixWords, sayNarrowing } from '../../core/words/screens/matrix.ts'
import { peopleSheetWords } from '../../core/words/team-sheets.ts'
import { scenariosOf } from '../store/scenarios.ts'
import { mustFindTeam } from '../store/teams.ts'
import type { Room } from './room.ts'
import { presentAmong } from './team-room.ts'
import { type Desk, questionOf, wholeBlockers, wholeMatrix } from './team-pages.ts'
import {
  asShown,
  byInitials,
  documentsOf,
  inOrder,
  isOfToday,
  masked,
  peopleIn,
  shownPeople,
  supposing,
  teamName,
} from './team-shown.ts'

type Subject<W extends ExportSubject['what']> = Extract<ExportSubject, { what: W }>

const SOON_MONTHS = 12
/** People and classes of which what most people lack is worked out for a sheet: some seconds. */
const MOST_LOOKED_AT = 20_000

export function matrixOf(desk: Desk, subject: Subject<'matrix'>, settings: PageSettings): Sheet {
  const { room } = desk
  const { of, asOf, group = 'none', density = 'usual' } = subject
  const matrix = wholeMatrix(desk, subject, subject.classIds)
  const people = shownPeople(room, of, settings, asOf)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return matrixSheet({
    team: teamName(room, of, settings),
    matrix,
    groups:
      settings.names === 'full'
        ? inOrder(matrix, people, subject.people, group)
        : masked(matrix, people, subject),
    groupName: key => (key === null ? matrixWords.noGroup : (names.get(key) ?? key)),
    density,
    scenario: supposing(room, subject, settings),
    only: onlyOf(room, subject, settings),
    countsHours: documentsOf(room, of).some(({ work = [] }) => work.some(isOfToday)),
    lacking: lackingOf(desk, subject, matrix),
    details: detailsOf(room, matrix.classIds),
    overview: room.catalogue().overview,
    asOf,
  })
}

type PersonLacks = ReturnType<PeopleSheetInput['lacksOf']>

/** Refuses (`too-large`) what would take minutes. */
export function peopleSheetOf(desk: Desk, subject: Subject<'people'>, settings: PageSettings): Sheet {
  const { room } = desk
  const { of, asOf } = subject
  const matrix = wholeMatrix(desk, subject, subject.classIds)
  const listed = shownPeople(room, of, settings, asOf)
  const [{ rows } = { rows: [] }] =
    settings.names === 'full'
      ? inOrder(matrix, listed, subject.people, 'none')
      : arrange(matrix, listed, {
          filter: { ...NO_MATRIX_FILTER, people: subject.people ? new Set(subject.people) : null },
          sort: { by: 'name' },
          group: 'none',
        })
  if (rows.length * matrix.classIds.length > MOST_LOOKED_AT)
    throw new Refusal('too-large', peopleSheetWords.tooMany(rows.length, matrix.classIds.length), 'subject')
  const lacks = new Map<string, PersonLacks>()
  // Of those shown alone: the team may be a hundred times as large.
  const lacksOf = (classId: string, row: number): PersonLacks => {
    const key = `${row} ${classId}`
    const asked = { ...questionOf(subject), classId, from: row, count: 1 }
    const found = lacks.get(key) ?? [...lacksBy(desk.questions['team.blockers'](asked)).values()].flat()
    lacks.set(key, found)
    return found
  }
  return peopleSheet({
    team: teamName(room, of, settings),
    matrix,
    people: rows,
    lacksOf,
    countsHours: documentsOf(room, of).some(({ work = [] }) => work.some(isOfToday)),
    details: detailsOf(room, matrix.classIds),
    overview: room.catalogue().overview,
    asOf,
  })
}

/** What the people shown were narrowed to; where names are masked, not which of them was looked for. */
function onlyOf(room: Room, { narrowing }: Subject<'matrix'>, settings: PageSettings): string {
  if (!narrowing) return ''
  const { titleOf } = classNames(room.catalogue().overview)
  return sayNarrowing(narrowing, titleOf, settings.names !== 'full')
}

/** What everybody lacks of the class asked for, in sentences, by row of the matrix. */
function lackingOf(
  desk: Desk,
  { lacking: classId, ...subject }: Subject<'matrix'>,
  matrix: Matrix,
): MatrixSheetInput['lacking'] {
  if (classId === undefined || !matrix.classIds.includes(classId)) return null
  const lacks = lacksBy(wholeBlockers(desk, subject, classId))
  const said = matrix.people.flatMap((id, row) => {
    const own = lacks.get(id) ?? []
    return own.length === 0 ? [] : [[row, own.map(sayLack).join('; ')] as const]
  })
  return { classId, byRow: new Map(said) }
}

export function benchSheetOf(desk: Desk, subject: Subject<'bench'>, settings: PageSettings): Sheet {
  const { room, questions } = desk
  const { of, asOf, classIds } = subject
  const question = questionOf(subject)
  const names = new Map(shownPeople(room, of, settings).map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null))
  const rows = questions['team.bench']({ ...question, classIds })
  const { isDocumented } = classNames(room.catalogue().overview)
  const looked =
    subject.lacking === undefined
      ? rows.map(({ classId }) => classId).filter(isDocumented)
      : [subject.lacking]
  return benchSheet({
    team: teamName(room, of, settings),
    rows: rows.map(masking),
    names,
    ready: subject.lacking === undefined ? null : readyIn(desk, subject, subject.lacking, nameOf),
    lacking: looked.length * names.size > MOST_LOOKED_AT ? null : looked.map(lacksOf),
    details: detailsOf(
      room,
      rows.map(({ classId }) => classId),
    ),
    scenario: supposing(room, subject, settings),
    today:
      subject.scenario === undefined ? null : questions['team.bench']({ of, asOf, classIds }).map(masking),
    overview: room.catalogue().overview,
    asOf,
  })

  /** An id may be a name itself. */
  function masking(row: BenchRow): BenchRow {
    return settings.names === 'full' ? row : { ...row, onlyPerson: nameOf(row.onlyPerson) }
  }

  function lacksOf(classId: string): ClassLacks {
    const holdsBack = heldBackBy(wholeBlockers(desk, subject, classId))
    return {
      classId,
      holdsBack: holdsBack.map(each => ({ ...each, alone: each.alone.map(id => nameOf(id) ?? id) })),
    }
  }
}

/** Who is ready for a class within a year, by name where an id may tell no more. */
function readyIn(
  desk: Desk,
  subject: TeamQuestion,
  classId: string,
  nameOf: (id: string) => string | null,
): Ready[] {
  const { overview } = desk.room.catalogue()
  const until = monthsAhead(subject.asOf, SOON_MONTHS)
  const matrix = wholeMatrix(desk, subject, [classId])
  const asked = desk.room.teams.asked(questionOf(subject))
  const levels = levelsOf(overview.classes)
  const present = presentAmong(asked, subject.asOf)
  return readyFor(matrix, classId, present, levels, until, id => asked.stays.get(id)).map(
    ({ person, on }) => ({
      person: nameOf(person) ?? person,
      on,
    }),
  )
}

/** Every what-if of the team beside today. */
export function scenarioSheetOf(
  { room, questions }: Desk,
  { of, asOf, classIds }: Subject<'scenarios'>,
  settings: PageSettings,
): Sheet {
  const question = { of, asOf, classIds }
  const kept = room.store.read(reader => {
    mustFindTeam(reader, of.team, 'subject.of')
    return scenariosOf(reader, of.team)
  })
  const shown = asShown(room, of, settings)
  return scenarioSheet({
    team: teamName(room, of, settings),
    today: questions['team.bench'](question),
    scenarios: kept.map(scenario => ({
      ...shown(scenario),
      bench: questions['team.bench']({ ...question, scenario: scenario.id }),
    })),
    overview: room.catalogue().overview,
    asOf,
  })
}

/** Who stands on each class, and who could step up to it. */
export function ladderTeamOf(desk: Desk, of: TeamRef, asOf: string, settings: PageSettings): LadderTeam {
  const matrix = wholeMatrix(desk, { of, asOf }, undefined)
  const { edges, overview } = desk.room.catalogue()
  const present = presentIn(peopleIn(desk.room, of, asOf))
  const until = monthsAhead(asOf, SOON_MONTHS)
  const rungs = peopleOnLadder(matrix, edges, until, present, levelsOf(overview.classes))
  const names = new Map(shownPeople(desk.room, of, settings).map(({ id, name }) => [id, name]))
  const named = (ids: readonly string[]): string[] => {
    const shown = ids.map(id => names.get(id) ?? id)
    return settings.names === 'full' ? shown : shown.toSorted(byInitials)
  }
  return {
    name: teamName(desk.room, of, settings),
    rungs: new Map(
      rungs.map(({ classId, holders, next, soon }) => [
        classId,
        { here: named(holders), next: named(next), soon: named(soon) },
      ]),
    ),
  }
}

const detailsOf = ({ catalogue }: Room, ids: Iterable<string>): JobClass[] => {
  const wanted = new Set(ids)
  return catalogue().pack.classes.filter(({ id }) => wanted.has(id))
}
