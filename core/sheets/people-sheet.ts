/** A sheet for each person of a team, to talk over: where they stand in the classes above theirs, and what is missing. */
import { classNames } from '../charts/class-names.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import type { PersonSummary } from '../contract/team-shapes.ts'
import type { Lack } from '../team/lack.ts'
import { type Cell, cellAt, type Matrix } from '../team/cells.ts'
import { type LevelOf, levelsOf, nearer, silentTitles, standsHigher } from '../team/index.ts'
import { sayLack } from '../words/screens/bench.ts'
import { shortDate } from '../words/screens/figures.ts'
import { notAppointed } from '../words/screens/ladder.ts'
import { sayStanding } from '../words/screens/matrix.ts'
import { saySilent } from '../words/team.ts'
import { sheetWords } from '../words/sheets.ts'
import { matrixSheetWords, peopleSheetWords } from '../words/team-sheets.ts'
import { documentsOf, type SheetContext, stampOf } from './about.ts'
import { inTurn } from './flow.ts'
import type { Flow, FlowRow, Mark, Strip } from './scene.ts'
import type { Sheet } from './sheet.ts'
import type { Column, Table } from './table.ts'
import { tableScene } from './table-scene.ts'
import { BULLET, linesOf, setLines } from './text.ts'

export interface PeopleSheetInput extends SheetContext {
  readonly team: string
  readonly matrix: Matrix
  /** In the order of their pages; `name` as it may be shown, `row` their row of the matrix. */
  readonly people: readonly { readonly person: PersonSummary; readonly row: number }[]
  /** What a person lacks of a class, by id of the class and row. */
  readonly lacksOf: (classId: string, row: number) => readonly Pick<Lack, 'label' | 'days' | 'way'>[]
  readonly countsHours: boolean
  readonly details: readonly Pick<ClassDetail, 'sources'>[]
}

interface Standing {
  readonly classId: string
  readonly cell: Cell
  readonly row: number
}

export function peopleSheet(input: PeopleSheetInput): Sheet {
  const { team, people, matrix, overview, details } = input
  const { titleOf, placeOf, isDocumented } = classNames(overview)
  const levelOf = levelsOf(overview.classes)
  const all = people.map(each => {
    const ahead = classesAhead(input, each, levelOf).filter(({ classId }) => isDocumented(classId))
    return { ...each, classes: ahead.slice(0, MOST), further: ahead.length - MOST }
  })
  const saidOf = ({ classId, cell, row }: Standing): [what: string, standing: string, missing: string] => [
    titleOf(classId),
    sayStanding(cell, { place: placeOf(classId), isOnFile: true }),
    input
      .lacksOf(classId, row)
      .map(lack => `${BULLET}${sayLack(lack)}`)
      .join('\n'),
  ]
  return {
    name: 'people',
    title: peopleSheetWords.title(team),
    subtitle: peopleSheetWords.subtitle,
    legend: [],
    draw: ({ width }) =>
      inTurn(
        all.map(({ person, classes, further }) => {
          const known = [
            ...(further > 0 ? [peopleSheetWords.nearest(MOST, further)] : []),
            ...saySilent(silentTitles([person], overview)),
          ]
          return pageOf(person, known, { columns: ROWS, rows: classes.map(saidOf) }, width)
        }),
      ),
    table: {
      columns: [peopleSheetWords.person, matrixSheetWords.present, ...ROWS.map(({ title }) => title)].map(
        text,
      ),
      rows: all.flatMap(({ person, classes }) =>
        classes.map(each => [
          person.name,
          person.title ?? '',
          ...saidOf(each).map(said => said.replaceAll(BULLET, '')),
        ]),
      ),
    },
    notes: [...(input.countsHours ? [matrixSheetWords.hours] : []), notAppointed],
    sources: documentsOf(details),
    stamp: stampOf(input),
    data: {
      asOf: matrix.asOf,
      people: all.map(({ person: { name, title, since, unit }, classes }) => ({
        name,
        title,
        since,
        unit,
        classes: classes.map(({ classId, cell, row }) => ({
          classId,
          status: cell.status,
          eligibleOn: cell.eligibleOn,
          lacks: input.lacksOf(classId, row),
        })),
      })),
    },
  }
}

const text = (title: string): Column => ({ title, type: 'text' })
const ROWS = [peopleSheetWords.class, peopleSheetWords.standing, peopleSheetWords.missing].map(text)

/** A talk is of the next steps: more classes than these would take several sheets for everybody. */
const MOST = 6

/** The classes that are no step down and are not held, the nearest first. */
function classesAhead(
  { matrix }: PeopleSheetInput,
  { person, row }: PeopleSheetInput['people'][number],
  levelOf: LevelOf,
): Standing[] {
  return matrix.classIds
    .map((classId, column) => ({ classId, cell: cellAt(matrix, row, column), row }))
    .filter(({ classId, cell }) => !cell.held && !standsHigher(levelOf, person.present, classId))
    .toSorted((a, b) => nearer(a.cell, b.cell) || (levelOf(a.classId) ?? 0) - (levelOf(b.classId) ?? 0))
}

/** Above what goes on over a further page: whose it is, and the heads of the table. */
function goesOn(name: string, { marks, height }: Strip, width: number): Strip {
  const said: Mark[] = []
  const [line = ''] = linesOf(sheetWords.continued(name), width, FACTS)
  const top = setLines(said, [line], { x: 0, y: 0 }, FACTS) + GAP / 2
  return { marks: [...said, { is: 'group', at: { x: 0, y: top }, marks }], height: top + height }
}

const NAME = { size: 17, bold: true, heading: 2 } as const
const FACTS = { size: 11, ink: 'ink-2' } as const
const GAP = 12

/** Whose page it is, and what is to be known of them, above the table. */
function pageOf(person: PersonSummary, known: readonly string[], table: Table, width: number): Flow {
  const marks: Mark[] = []
  const named = setLines(marks, linesOf(person.name, width, NAME), { x: 0, y: 0 }, NAME)
  const facts = [
    person.title,
    person.since === null ? null : peopleSheetWords.since(shortDate(person.since)),
    person.unit,
  ].filter(fact => fact !== null && fact !== '')
  const said = table.rows.length === 0 ? [...facts, peopleSheetWords.nothing] : facts
  const lines = [said.join(' · '), ...known].flatMap(each => linesOf(each, width, FACTS))
  const top = setLines(marks, lines, { x: 0, y: named + 2 }, FACTS) + GAP
  const head: FlowRow = { from: 0, to: top, marks, head: null }
  if (table.rows.length === 0) return { width, height: top, rows: [head] }
  const scene = tableScene(table, width)
  const moved = (own: readonly Mark[]): Mark[] => [{ is: 'group', at: { x: 0, y: top }, marks: own }]
  const rows = scene.rows.map(
    (each): FlowRow => ({ ...each, from: top + each.from, to: top + each.to, marks: moved(each.marks) }),
  )
  return {
    width: Math.max(width, scene.width),
    height: top + scene.height,
    rows: [head, ...rows],
    ...(scene.head && { head: goesOn(person.name, scene.head, width) }),
  }
}
