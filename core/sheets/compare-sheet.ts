/** Classes side by side as a sheet: a column each, a row a fact, what differs marked. */
import { asksDiffer, compareRows } from '../charts/compare.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import { classWords, compareWords } from '../words/screens/class.ts'
import { compareSheetWords } from '../words/sheets.ts'
import { documentsOf, type SheetContext, stampOf } from './about.ts'
import type { Sheet } from './sheet.ts'
import { STEP_IN } from './text.ts'

export function compareSheet(classes: readonly ClassDetail[], context: SheetContext): Sheet {
  const places = new Map(context.overview.jurisdictions.map(({ id, shortName }) => [id, shortName]))
  const rows = compareRows(classes, context.overview).map(({ label, cells, differs }) => [
    label,
    differs ? compareWords.differs : compareWords.same,
    ...cells.map(({ phrases }) => phrases.map(({ text }) => text).join('\n')),
  ])
  const asks = [
    classWords.asks,
    asksDiffer(classes) ? compareWords.differs : compareWords.same,
    ...classes.map(({ outline, documented }) =>
      documented
        ? outline.map(({ depth, text }) => `${STEP_IN.repeat(depth)}${text}`).join('\n')
        : classWords.notOnFile,
    ),
  ]
  return {
    name: 'comparison',
    title: compareSheetWords.title(classes.map(({ title }) => title)),
    subtitle: compareSheetWords.subtitle(classes.length),
    legend: [],
    table: {
      columns: [
        { title: compareWords.fact, type: 'text' },
        { title: compareSheetWords.differs, type: 'text' },
        ...classes.map(
          ({ title, jurisdiction }) =>
            ({
              title: compareSheetWords.class(title, places.get(jurisdiction) ?? ''),
              type: 'text',
            }) as const,
        ),
      ],
      rows: [...rows.slice(0, 1), asks, ...rows.slice(1)],
    },
    notes: [compareSheetWords.empty],
    sources: documentsOf(classes),
    stamp: stampOf(context),
    data: classes,
  }
}
