/** Classes side by side as a sheet: a column each, a row a fact, what differs marked. */
import { asksDiffer, compareRows, leftOutOfLevels } from '../charts/compare.ts'
import { classNames } from '../charts/class-names.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import { classWords, compareWords } from '../words/screens/class.ts'
import { levelName } from '../words/screens/ladder.ts'
import { clauseTableWords, compareSheetWords } from '../words/sheets.ts'
import { documentsOf, type SheetContext, stampOf } from './about.ts'
import { clauseTable } from './clause-rows.ts'
import { asksText, compareTables, saysDiffers } from './compare-tables.ts'
import { inTurn } from './flow.ts'
import type { Flow } from './scene.ts'
import type { Room, Sheet } from './sheet.ts'
import type { Table } from './table.ts'
import { tableScene } from './table-scene.ts'
import { BULLET } from './text.ts'

export function compareSheet(classes: readonly ClassDetail[], context: SheetContext): Sheet {
  const { titleOf, placeOf } = classNames(context.overview)
  const titles = classes.map(({ id, title }) => compareSheetWords.class(title, placeOf(id)))
  const said = compareRows(classes, context.overview).map(({ label, cells, differs }) => [
    label,
    saysDiffers(differs),
    ...cells.map(({ phrases }) =>
      phrases.map(({ text }) => (phrases.length > 1 ? BULLET + text : text)).join('\n'),
    ),
  ])
  const asks = [classWords.asks, saysDiffers(asksDiffer(classes)), ...classes.map(asksText)]
  const drawn: Table = {
    columns: [compareWords.fact, compareSheetWords.differs, ...titles].map(title => ({
      title,
      type: 'text',
    })),
    rows: [...said.slice(0, 1), asks, ...said.slice(1)],
  }
  const { rows, sideBySide } = compareTables(classes, context.overview, titles)
  return {
    name: 'comparison',
    title: compareSheetWords.title(classes.map(({ title }) => title)),
    subtitle: compareSheetWords.subtitle(classes.length),
    legend: [],
    draw: room => comparison(drawn, room),
    table: rows,
    tableName: compareSheetWords.rows,
    further: [
      { name: compareSheetWords.sideBySide, table: sideBySide },
      { name: clauseTableWords.name, table: clauseTable(classes, context.overview) },
    ],
    notes: [
      ...(classes.some(({ documented, qualifications }) => documented && qualifications === 'typical')
        ? [classWords.typical]
        : []),
      ...leftOutOfLevels(classes, context.overview).map(({ level, classIds }) =>
        compareWords.leftOut(
          levelName(level),
          classIds.map(id => ({ title: titleOf(id), place: placeOf(id) })),
        ),
      ),
      compareSheetWords.empty,
    ],
    sources: documentsOf(classes),
    stamp: stampOf(context),
    data: classes,
  }
}

/** The fact, and whether it differs: they stand before the classes of every page. */
const FACT = { columns: 2, width: 210 }
/** What a class needs to be read, and has where no paper limits it. */
const CLASS = { least: 150, usual: 220 }

/** As many classes side by side as can be read; on paper the others follow from a new page on. */
function comparison(table: Table, room: Room): Flow {
  const all = table.columns.length - FACT.columns
  if (!room.paged) return tableScene(table, Math.max(room.width, FACT.width + all * CLASS.usual))
  const most = Math.max(1, Math.floor((room.width - FACT.width) / CLASS.least))
  const wide = Math.ceil(all / Math.max(1, Math.ceil(all / most)))
  const starts = Array.from({ length: Math.ceil(all / wide) }, (_, nth) => nth * wide)
  return inTurn(starts.map(from => tableScene(columnsOf(table, from, wide), room.width)))
}

function columnsOf({ columns, rows }: Table, from: number, count: number): Table {
  const some = <T>(all: readonly T[]): T[] => [
    ...all.slice(0, FACT.columns),
    ...all.slice(FACT.columns + from, FACT.columns + from + count),
  ]
  // A fact that none of these states says nothing of them.
  const stated = rows.map(some).filter(row => row.slice(FACT.columns).some(cell => cell !== ''))
  return { columns: some(columns), rows: stated }
}
