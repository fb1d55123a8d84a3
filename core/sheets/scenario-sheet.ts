/** What-ifs beside today as a sheet: every class that any of them changes, measure by measure. */
import { classNames } from '../charts/class-names.ts'
import type { BenchRow } from '../contract/team-shapes.ts'
import { changedRows } from '../team/index.ts'
import { BENCH_COLUMNS, benchWords } from '../words/screens/bench.ts'
import { notAppointed } from '../words/screens/ladder.ts'
import { scenarioWords } from '../words/screens/scenarios.ts'
import { benchSheetWords, limitWords, scenarioSheetWords } from '../words/team-sheets.ts'
import { type SheetContext, stampOf } from './about.ts'
import type { Sheet } from './sheet.ts'
import type { Supposed } from './supposing.ts'

export interface ScenarioSheetInput extends SheetContext {
  readonly team: string
  readonly today: readonly BenchRow[]
  /** Each with the bench as it would be. */
  readonly scenarios: readonly (Supposed & { readonly bench: readonly BenchRow[] })[]
}

export function scenarioSheet(input: ScenarioSheetInput): Sheet {
  const { team, today, scenarios, overview } = input
  const { titleOf, placeOf } = classNames(overview)
  const shown = changedRows(
    today,
    scenarios.map(({ bench }) => bench),
  )
  const changed = new Set(shown.map(({ classId }) => classId))
  const supposes = scenarios.map(({ name, steps }) => limitWords.supposes(name, steps))
  const benches = scenarios.map(({ bench }) => new Map(bench.map(row => [row.classId, row])))
  return {
    name: 'what-ifs',
    title: scenarioSheetWords.title(team),
    subtitle: scenarioSheetWords.subtitle(shown.length),
    legend: [],
    table: {
      columns: [
        { title: benchWords.class, type: 'text' },
        { title: benchWords.place, type: 'text' },
        { title: scenarioSheetWords.measure, type: 'text' },
        { title: scenarioWords.today, type: 'number' },
        ...scenarios.map(({ name }) => ({ title: name, type: 'number' }) as const),
      ],
      rows: shown.flatMap(row =>
        BENCH_COLUMNS.map(({ name, of }) => [
          titleOf(row.classId),
          placeOf(row.classId),
          name,
          of(row),
          ...benches.map(bench => {
            const supposed = bench.get(row.classId)
            return supposed ? of(supposed) : null
          }),
        ]),
      ),
    },
    ...(supposes.length > 0 && { holdsFor: supposes.join(' ') }),
    notes: [...supposes, benchSheetWords.counted, notAppointed],
    sources: [],
    stamp: stampOf(input),
    // Figures alone: a row of the bench holds numbers of people.
    data: {
      today: shown.map(figuresOf),
      scenarios: scenarios.map(({ name, steps, bench }) => ({
        name,
        supposes: steps,
        bench: bench.filter(({ classId }) => changed.has(classId)).map(figuresOf),
      })),
    },
  }
}

const figuresOf = (row: BenchRow) => ({
  classId: row.classId,
  ...Object.fromEntries(BENCH_COLUMNS.map(({ id, of }) => [id, of(row)])),
})
