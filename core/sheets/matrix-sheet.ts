/** The matrix people × classes as a sheet: over as many pages as it has people, and classes. */
import { classNames } from '../charts/class-names.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import { cellAt } from '../team/index.ts'
import { notAppointed } from '../words/screens/ladder.ts'
import { cellText, cellWords, matrixWords, sayStanding } from '../words/screens/matrix.ts'
import { matrixSheetWords } from '../words/team-sheets.ts'
import { documentsOf, type SheetContext, stampOf } from './about.ts'
import { statusLegend } from './ladder-scene.ts'
import { type MatrixDrawing, matrixFlow } from './matrix-scene.ts'
import type { Sheet } from './sheet.ts'

export interface MatrixSheetInput extends SheetContext, MatrixDrawing {
  readonly team: string
  /** The classes of the columns, for their sources. */
  readonly details: readonly Pick<ClassDetail, 'sources'>[]
  /** The what-if it is seen under; null: as things are. */
  readonly scenario: string | null
}

export function matrixSheet(input: MatrixSheetInput): Sheet {
  const { team, matrix, groups, overview, details, scenario } = input
  const { titleOf, placeOf } = classNames(overview)
  const heads = matrix.classIds.map(classId => ({
    classId,
    title: titleOf(classId),
    band: placeOf(classId),
  }))
  const rows = groups.flatMap(each => each.rows)
  const cells = rows.flatMap(({ row }) => matrix.classIds.map((_, column) => cellAt(matrix, row, column)))
  const shown = new Set(cells.map(({ status }) => status))
  const texts = new Set(input.density === 'usual' ? cells.map(cellText) : [])
  return {
    name: 'matrix',
    title: matrixSheetWords.title(team),
    subtitle: matrixSheetWords.subtitle(rows.length, matrix.classIds.length, scenario),
    legend: statusLegend(shown),
    draw: room => matrixFlow(heads, input, room),
    table: {
      columns: [
        { title: matrixWords.person, type: 'text' },
        { title: matrixSheetWords.unit, type: 'text' },
        { title: matrixSheetWords.present, type: 'text' },
        ...heads.flatMap(({ title, band }) => [
          { title: `${title}, ${band}`, type: 'text' } as const,
          { title: matrixSheetWords.metOn(title), type: 'date' } as const,
        ]),
      ],
      rows: rows.map(({ person, row }) => [
        person.name,
        person.unit,
        person.title,
        ...matrix.classIds.flatMap((_, column) => {
          const cell = cellAt(matrix, row, column)
          return [sayStanding(cell), cell.eligibleOn]
        }),
      ]),
    },
    notes: [
      matrixSheetWords.held,
      ...(texts.has(cellWords.notByTime) ? [matrixSheetWords.notByTime] : []),
      ...(texts.has(cellWords.unstated) ? [matrixSheetWords.unstated] : []),
      notAppointed,
    ],
    sources: documentsOf(details),
    stamp: stampOf(input),
    data: rows.map(({ person, row }) => ({
      id: person.id,
      name: person.name,
      classes: matrix.classIds.map((classId, column) => ({ classId, ...cellAt(matrix, row, column) })),
    })),
  }
}
