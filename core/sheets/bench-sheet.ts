/** The bench as a sheet: for each class who is ready, now and by quarter for three years. */
import { BENCH, layoutBench } from '../charts/bench/chart.ts'
import { fitText } from '../charts/timeline/labels.ts'
import type { BenchRow } from '../contract/team-shapes.ts'
import { monthsAhead } from '../team/index.ts'
import { notAppointed } from '../words/screens/ladder.ts'
import { benchRemarks, benchWords } from '../words/screens/bench.ts'
import { benchSheetWords } from '../words/sheets.ts'
import { type SheetContext, stampOf } from './about.ts'
import type { Flow, Mark } from './scene.ts'
import { group, line } from './scene.ts'
import type { LegendItem, Sheet } from './sheet.ts'

export interface BenchSheetInput extends SheetContext {
  readonly team: string
  readonly rows: readonly BenchRow[]
  /** Names of people by id, as they may be shown. */
  readonly names: ReadonlyMap<string, string>
  /** The what-if it is seen under; null: as things are. */
  readonly scenario: string | null
}

export function benchSheet(input: BenchSheetInput): Sheet {
  const { team, rows, overview, names, scenario } = input
  const classes = new Map(overview.classes.map(each => [each.id, each]))
  const titleOf = (id: string): string => classes.get(id)?.title ?? id
  const isDocumented = (id: string): boolean => classes.get(id)?.documented ?? false
  const places = new Map(overview.jurisdictions.map(each => [each.id, each.shortName]))
  const placeOf = (id: string): string => places.get(classes.get(id)?.jurisdiction ?? '') ?? ''
  const remarksOf = (row: BenchRow): string =>
    benchRemarks(row, {
      documented: isDocumented(row.classId),
      person: id => names.get(id) ?? id,
      title: titleOf,
    }).join('; ')
  return {
    name: 'bench',
    title: benchSheetWords.title(team),
    subtitle: benchSheetWords.subtitle(scenario),
    legend: LEGEND,
    draw: room => benchFlow(input, room.width, { titleOf, placeOf, remarksOf, isDocumented }),
    table: {
      columns: [
        { title: benchWords.class, type: 'text' },
        { title: benchWords.place, type: 'text' },
        { title: benchWords.holders, type: 'number' },
        { title: benchWords.ready, type: 'number' },
        { title: benchWords.within6, type: 'number' },
        { title: benchWords.within12, type: 'number' },
        { title: benchWords.within24, type: 'number' },
        { title: benchWords.open, type: 'number' },
        { title: benchWords.remarks, type: 'text' },
      ],
      rows: rows.map(row => [
        titleOf(row.classId),
        placeOf(row.classId),
        row.holders,
        row.ready,
        row.within6m,
        row.within12m,
        row.within24m,
        row.discretionary + row.conditional,
        remarksOf(row),
      ]),
    },
    notes: [benchSheetWords.counted, notAppointed],
    sources: [],
    stamp: stampOf(input),
    data: rows,
  }
}

const LEGEND: readonly LegendItem[] = [
  {
    marks: [{ is: 'rect', x: 1, y: 2, width: 14, height: 10, fill: 'met' }],
    width: 16,
    text: benchSheetWords.ready,
  },
  {
    marks: [{ is: 'rect', x: 1, y: 2, width: 14, height: 10, stroke: 'discretionary', dash: '3 2' }],
    width: 16,
    text: benchSheetWords.open,
  },
]

const HEAD = 22

interface RowWords {
  readonly titleOf: (id: string) => string
  readonly placeOf: (id: string) => string
  readonly remarksOf: (row: BenchRow) => string
  readonly isDocumented: (id: string) => boolean
}

function benchFlow(
  { rows, asOf }: BenchSheetInput,
  width: number,
  { titleOf, placeOf, remarksOf, isDocumented }: RowWords,
): Flow {
  const chart = layoutBench(rows, width)
  const head: Mark[] = [
    ...chart.ticks.flatMap(({ x, quarter, year }): Mark[] =>
      year
        ? [
            {
              is: 'text',
              x: x + 3,
              y: 14,
              text: quarter === 0 ? benchWords.now : benchWords.quarter(monthsAhead(asOf, quarter * 3)),
              size: 10.5,
              ink: 'ink-2',
            },
          ]
        : [],
    ),
    line(0, HEAD, chart.width, HEAD, { stroke: 'line-strong' }),
  ]
  const bands = rows.map((row, at) => {
    const bar = chart.bars[at]
    const top = HEAD + at * BENCH.row
    const marks: Mark[] = [
      ...chart.ticks
        .filter(({ year }) => year)
        .map(({ x }) => line(x, top, x, top + BENCH.row, { stroke: 'line', weight: 0.7 })),
      {
        is: 'text',
        x: 0,
        y: top + 19,
        text: fitText(titleOf(row.classId), BENCH.label - 16, 12),
        size: 12,
        bold: true,
      },
      { is: 'text', x: 0, y: top + 33, text: placeOf(row.classId), size: 9.5, ink: 'ink-3' },
      {
        is: 'text',
        x: 0,
        y: top + 47,
        text: fitText(remarksOf(row), BENCH.label - 16, 9.5),
        size: 9.5,
        ink: row.thin && isDocumented(row.classId) ? 'not-met' : 'ink-3',
      },
      ...(bar?.steps ?? []).flatMap((step): Mark[] =>
        step.height <= 0
          ? []
          : [
              {
                is: 'rect',
                x: step.x + 1,
                y: HEAD + step.y,
                width: Math.max(0, step.width - 2),
                height: step.height,
                fill: 'met',
              },
            ],
      ),
      ...(bar && bar.open.width > 0
        ? [
            {
              is: 'rect',
              x: bar.open.x + 1,
              y: HEAD + bar.open.y,
              width: bar.open.width - 2,
              height: bar.open.height,
              stroke: 'discretionary',
              dash: '3 2',
            } as const,
          ]
        : []),
      {
        is: 'text',
        x: chart.width - 4,
        y: top + 33,
        text: `${row.ready} → ${row.within24m}`,
        size: 11.5,
        anchor: 'end',
      },
      line(0, top + BENCH.row, chart.width, top + BENCH.row, { stroke: 'line' }),
    ]
    return {
      from: at === 0 ? 0 : top,
      to: top + BENCH.row,
      marks: [...(at === 0 ? head : []), group(`class ${row.classId}`, marks)],
    }
  })
  return {
    width: chart.width,
    height: HEAD + chart.height,
    head: { marks: head, height: HEAD },
    rows: bands,
  }
}
