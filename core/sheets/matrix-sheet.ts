/** The matrix people × classes as a sheet: over as many pages as it has people, and classes. */
import { classNames } from '../charts/class-names.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import type { Cell, Matrix } from '../team/cells.ts'
import { isReadyBy } from '../team/bench.ts'
import {
  cellAt,
  type LevelOf,
  levelsOf,
  type MatrixRow,
  monthsAhead,
  silentTitles,
  standsHigher,
} from '../team/index.ts'
import { notAppointed } from '../words/screens/ladder.ts'
import { cellText, cellWords, matrixWords, sayStanding } from '../words/screens/matrix.ts'
import { saySilent } from '../words/team.ts'
import { limitWords, matrixSheetWords, type ReadyCounts } from '../words/team-sheets.ts'
import { documentsOf, type SheetContext, stampOf } from './about.ts'
import { statusLegend } from './ladder-scene.ts'
import { FEW_CLASSES, panelFlow } from './matrix-panels.ts'
import { type MatrixDrawing, matrixFlow } from './matrix-scene.ts'
import type { Sheet } from './sheet.ts'
import type { Supposed } from './supposing.ts'

export interface MatrixSheetInput extends SheetContext, MatrixDrawing {
  readonly team: string
  /** The classes of the columns, for their sources. */
  readonly details: readonly Pick<ClassDetail, 'sources'>[]
  /** The what-if it is seen under; null: as things are. */
  readonly scenario: Supposed | null
  /** Whether hours of some are stated: those of today, counted for the whole of the present job. */
  readonly countsHours: boolean
  /** How the people shown were chosen, as it is said; empty: all of them are. */
  readonly only: string
  /** What everybody lacks of one class of the matrix, by row: listed below the drawing. */
  readonly lacking: { readonly classId: string; readonly byRow: ReadonlyMap<number, string> } | null
}

export function matrixSheet(input: MatrixSheetInput): Sheet {
  const { team, matrix, groups, overview, details, scenario, only } = input
  const levelOf = levelsOf(overview.classes)
  const { titleOf, placeOf, isDocumented } = classNames(overview)
  const heads = matrix.classIds.map(classId => ({
    classId,
    title: titleOf(classId),
    band: placeOf(classId),
    isOnFile: isDocumented(classId),
  }))
  const rows = groups.flatMap(each => each.rows)
  const lacking = input.lacking && {
    ...withHigher(input.lacking, rows, levelOf),
    title: matrixSheetWords.lacking(titleOf(input.lacking.classId), placeOf(input.lacking.classId)),
    below: matrixSheetWords.lackingBelow(titleOf(input.lacking.classId), placeOf(input.lacking.classId)),
  }
  const cells = rows.flatMap(({ row }) => matrix.classIds.map((_, column) => cellAt(matrix, row, column)))
  const shown = new Set(cells.map(({ status }) => status))
  const holdsFor = [only, scenario === null ? '' : limitWords.supposes(scenario.name, scenario.steps)]
    .filter(Boolean)
    .join('; ')
  // Of a few classes a line has room for what is missing.
  const isFew = input.density === 'usual' && heads.length <= FEW_CLASSES
  return {
    name: 'matrix',
    title: matrixSheetWords.title(team),
    subtitle: matrixSheetWords.subtitle({
      people: rows.length,
      classes: matrix.classIds.length,
      scenario: scenario?.name ?? null,
      only,
      ready: readyCounts(rows, matrix, levelOf),
    }),
    legend: statusLegend(shown),
    ...(isFew
      ? {
          draw: room =>
            panelFlow(heads, { ...input, missing: lacking && lacking.byRow }, room, {
              beside: lacking?.title ?? '',
              below: lacking?.below ?? '',
            }),
        }
      : {
          draw: room => matrixFlow(heads, input, room),
          ...(lacking && { list: lackingList(rows, matrix, lacking) }),
        }),
    table: {
      columns: [
        { title: matrixWords.person, type: 'text' },
        { title: matrixSheetWords.unit, type: 'text' },
        { title: matrixSheetWords.present, type: 'text' },
        ...heads.flatMap(({ title, band }) => [
          { title: `${title}, ${band}`, type: 'text' } as const,
          { title: matrixSheetWords.metOn(title), type: 'date' } as const,
          { title: matrixSheetWords.monthsMissing(title), type: 'number' } as const,
        ]),
        ...(lacking ? [{ title: lacking.title, type: 'text' } as const] : []),
      ],
      rows: rows.map(({ person, row }) => [
        person.name,
        person.unit,
        person.title,
        ...heads.flatMap(({ band, isOnFile }, column) => {
          const cell = cellAt(matrix, row, column)
          return [sayStanding(cell, { place: band, isOnFile }), cell.eligibleOn, monthsMissing(cell)]
        }),
        ...(lacking ? [lacking.byRow.get(row) ?? null] : []),
      ]),
    },
    ...(holdsFor !== '' && { holdsFor }),
    notes: [
      ...(scenario === null ? [] : [limitWords.supposes(scenario.name, scenario.steps)]),
      ...(only === '' ? [] : [matrixSheetWords.higher]),
      matrixSheetWords.held,
      ...(input.density === 'usual' ? notesOn(cells) : []),
      ...(input.countsHours ? [matrixSheetWords.hours] : []),
      ...saySilent(
        silentTitles(
          rows.map(({ person }) => person),
          overview,
        ),
      ),
      notAppointed,
    ],
    sources: documentsOf(details),
    stamp: stampOf(input),
    data: {
      asOf: matrix.asOf,
      only: only === '' ? null : only,
      supposing: scenario,
      people: rows.map(({ person, row }) => ({
        id: person.id,
        name: person.name,
        classes: matrix.classIds.map((classId, column) => ({ classId, ...cellAt(matrix, row, column) })),
        ...(input.lacking && {
          lacks: { classId: input.lacking.classId, said: input.lacking.byRow.get(row) ?? null },
        }),
      })),
    },
  }
}

/** Of service, to a tenth of a month of 30 days; null: no service alone does it, or that is not known. */
function monthsMissing({ remaining, certain }: Cell): number | null {
  const days = certain?.remaining ?? remaining
  return days === null ? null : Math.round(days / 3) / 10
}

/** Of who stands higher already it is said, too: such a person may meet it, and is not ready to step up to it. */
function withHigher(
  { classId, byRow }: NonNullable<MatrixSheetInput['lacking']>,
  rows: readonly MatrixRow[],
  levelOf: LevelOf,
): NonNullable<MatrixSheetInput['lacking']> {
  const said = new Map(byRow)
  for (const { person, row } of rows)
    if (standsHigher(levelOf, person.present, classId))
      said.set(row, [matrixSheetWords.holdsHigher, ...(byRow.has(row) ? [byRow.get(row)] : [])].join('; '))
  return { classId, byRow: said }
}

const YEAR = 12

/** Where there is but one class. */
function readyCounts(rows: readonly MatrixRow[], matrix: Matrix, levelOf: LevelOf): ReadyCounts | null {
  const [classId, other] = matrix.classIds
  if (classId === undefined || other !== undefined) return null
  const year = monthsAhead(matrix.asOf, YEAR)
  const found = { hold: 0, now: 0, soon: 0, higher: 0 }
  for (const { person, row } of rows) {
    const cell = cellAt(matrix, row, 0)
    if (cell.held) found.hold += 1
    else if (standsHigher(levelOf, person.present, classId)) found.higher += 1
    else if (isReadyBy(cell, matrix.asOf)) found.now += 1
    else if (isReadyBy(cell, year)) found.soon += 1
  }
  return found
}

/** What the short words in the cells mean, of those that stand in any. */
function notesOn(cells: readonly Cell[]): string[] {
  const texts = cells.map(cell => cellText(cell))
  const notes = [
    [cellWords.lacks, matrixSheetWords.lacks],
    [cellWords.notByTime, matrixSheetWords.notByTime],
    [cellWords.study, matrixSheetWords.study],
    [cellWords.licence, matrixSheetWords.licence],
    [cellWords.ask, matrixSheetWords.ask],
  ] as const
  return notes.flatMap(([word, note]) => (texts.some(text => text.includes(word)) ? [note] : []))
}

/** Who holds the class or meets it lacks nothing; of all others what, and when it is there. */
function lackingList(
  rows: readonly MatrixRow[],
  matrix: Matrix,
  { classId, byRow, title }: NonNullable<MatrixSheetInput['lacking']> & { readonly title: string },
): NonNullable<Sheet['list']> {
  const column = matrix.classIds.indexOf(classId)
  const { when, missing } = matrixSheetWords.lackingColumns
  return {
    title,
    table: {
      columns: [matrixWords.person, matrixSheetWords.present, when, missing].map(head => ({
        title: head,
        type: 'text',
      })),
      rows: rows.flatMap(({ person, row }) => {
        const said = byRow.get(row)
        return said === undefined
          ? []
          : [[person.name, person.title, cellText(cellAt(matrix, row, column)), said]]
      }),
    },
  }
}
