/** Classes for a spreadsheet, where figures are figures and dates are dates: a class a row, or a fact a row. */
import { asksDiffer, type CompareRow, compareRows } from '../charts/compare.ts'
import type { CatalogueOverview, ClassDetail } from '../contract/shapes.ts'
import { MONTH } from '../time/day-count.ts'
import { durationDays } from '../time/duration.ts'
import { classWords, compareWords, factLabels } from '../words/screens/class.ts'
import { levelName, payPeriod } from '../words/screens/ladder.ts'
import { classTableWords, compareSheetWords } from '../words/sheets.ts'
import type { Cell, Column, Table } from './table.ts'
import { STEP_IN } from './text.ts'

interface Fact extends Column {
  readonly cells: readonly Cell[]
  readonly differs: boolean
}

/** @param titles of the classes, as the columns of a table on its side are called */
export function compareTables(
  classes: readonly ClassDetail[],
  overview: CatalogueOverview,
  titles: readonly string[],
): { readonly rows: Table; readonly sideBySide: Table } {
  const facts = factsOf(classes, overview)
  return {
    rows: {
      columns: [{ title: classTableWords.class, type: 'text' }, ...facts],
      rows: classes.map(({ title }, nth) => [title, ...facts.map(({ cells }) => cells[nth] ?? null)]),
    },
    sideBySide: {
      columns: [compareWords.fact, compareSheetWords.differs, ...titles].map(title => ({
        title,
        type: 'text',
      })),
      rows: facts.map(({ title, differs, cells }) => [title, saysDiffers(differs), ...cells]),
      rowTypes: facts.map(({ type }) => type),
    },
  }
}

export const saysDiffers = (differs: boolean): string => (differs ? compareWords.differs : compareWords.same)

/** What a class asks, line by line; a line of a set stands a step further in. */
export const asksText = ({ documented, qualifications, outline }: ClassDetail): string =>
  documented
    ? [
        ...(qualifications === 'typical' ? [compareWords.typical] : []),
        ...outline.map(({ depth, text }) => `${STEP_IN.repeat(depth)}${text}`),
      ].join('\n')
    : classWords.notOnFile

function factsOf(classes: readonly ClassDetail[], overview: CatalogueOverview): Fact[] {
  const [place = [], ...others] = compareRows(classes, overview).map(row => cellsOf(row, classes))
  const asks: Fact = {
    title: classWords.asks,
    type: 'text',
    cells: classes.map(asksText),
    differs: asksDiffer(classes),
  }
  return [...place, asks, ...others.flat()]
}

interface Measured extends Column {
  readonly of: (jobClass: ClassDetail) => Cell | undefined
}

/** The facts that are figures, dates or codes, under the label by which people read them. */
const MEASURED: Readonly<Record<string, readonly Measured[]>> = {
  [factLabels.grade]: [{ title: factLabels.grade, type: 'text', of: ({ grade }) => grade }],
  [factLabels.pay]: [
    { title: classTableWords.payFrom, type: 'money', of: ({ pay }) => pay?.min },
    { title: classTableWords.payTo, type: 'money', of: ({ pay }) => pay?.max },
    { title: classTableWords.payPer, type: 'text', of: ({ pay }) => pay && payPeriod(pay) },
  ],
  [factLabels.level]: [
    { title: classTableWords.level, type: 'number', of: ({ level }) => level },
    { title: classTableWords.levelName, type: 'text', of: ({ level }) => levelName(level) },
  ],
  [factLabels.probation]: [
    {
      title: classTableWords.probation,
      type: 'number',
      of: ({ probation }) => probation && durationDays(probation) / MONTH,
    },
  ],
  [factLabels.established]: [
    { title: factLabels.established, type: 'date', of: ({ established }) => established },
  ],
  [factLabels.revised]: [{ title: factLabels.revised, type: 'date', of: ({ revised }) => revised }],
}

/** After the sources, which say it in words. */
const NEWEST: Measured = {
  title: classTableWords.newestSource,
  type: 'date',
  of: ({ sources }) =>
    sources
      .flatMap(({ dated }) => dated ?? [])
      .toSorted()
      .at(-1),
}

function cellsOf(row: CompareRow, classes: readonly ClassDetail[]): Fact[] {
  const measured = MEASURED[row.label]
  // A specification may state something else under the same label: then both stand as words.
  if (measured && row.cells.every(({ phrases }) => phrases.length < 2))
    return measured.map(each => measure(each, classes, row.differs))
  const said: Fact = {
    title: row.label,
    type: 'text',
    cells: row.cells.map(({ phrases }) => phrases.map(({ text }) => text).join('\n') || null),
    differs: row.differs,
  }
  return row.label === classWords.sources ? [said, measure(NEWEST, classes, row.differs)] : [said]
}

const measure = ({ title, type, of }: Measured, classes: readonly ClassDetail[], differs: boolean): Fact => ({
  title,
  type,
  cells: classes.map(each => of(each) ?? null),
  differs,
})
