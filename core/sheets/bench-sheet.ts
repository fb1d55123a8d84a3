/** The bench as a sheet: for each class who is ready, now and by quarter for three years. */
import { BENCH, type BenchBar, layoutBench, mostOf } from '../charts/bench/chart.ts'
import { type ClassNames, classNames } from '../charts/class-names.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import type { BenchRow } from '../contract/team-shapes.ts'
import { monthsAhead, type Ready, silentTitles } from '../team/index.ts'
import { notAppointed } from '../words/screens/ladder.ts'
import { BENCH_COLUMNS, benchRemarks, benchWords } from '../words/screens/bench.ts'
import { saySilent } from '../words/team.ts'
import { benchSheetWords, limitWords } from '../words/team-sheets.ts'
import { documentsOf, type SheetContext, stampOf } from './about.ts'
import { type ClassLacks, lacksList } from './bench-lacks.ts'
import type { Flow, FlowRow, Mark } from './scene.ts'
import { group, line, orHead } from './scene.ts'
import type { LegendItem, Sheet } from './sheet.ts'
import type { Supposed } from './supposing.ts'
import { linesOf, setLines } from './text.ts'

export interface BenchSheetInput extends SheetContext {
  readonly team: string
  readonly rows: readonly BenchRow[]
  /** Names of people by id, as they may be shown. */
  readonly names: ReadonlyMap<string, string>
  /** The classes of the rows, for their sources. */
  readonly details: readonly Pick<ClassDetail, 'sources'>[]
  /** The what-if it is seen under; null: as things are. */
  readonly scenario: Supposed | null
  /** Where there is a what-if: the bench as things are, to stand beside it. */
  readonly today: readonly BenchRow[] | null
  /** What holds people back, class by class; null: too much to look at. */
  readonly lacking: readonly ClassLacks[] | null
  /** Where that is of one class: who is ready for it within a year. */
  readonly ready: readonly Ready[] | null
}

export function benchSheet(input: BenchSheetInput): Sheet {
  const { team, overview, names, scenario, details, asOf, ready } = input
  // Looked at for one class, it is about that class alone.
  const about = ready === null ? null : (input.lacking?.[0]?.classId ?? null)
  const rows = about === null ? input.rows : input.rows.filter(({ classId }) => classId === about)
  const today = input.today && new Map(input.today.map(row => [row.classId, row]))
  const supposes = scenario && limitWords.supposes(scenario.name, scenario.steps)
  const { titleOf, placeOf, isDocumented } = classNames(overview)
  const remarksOf = (row: BenchRow): string =>
    benchRemarks(row, {
      documented: isDocumented(row.classId),
      person: id => names.get(id) ?? id,
      title: titleOf,
    }).join('; ')
  // Of a class with nothing on file nobody can be told ready; the table still counts who holds it.
  const drawn = rows.filter(({ classId }) => isDocumented(classId))
  const left = rows.length - drawn.length
  return {
    name: 'bench',
    title:
      about === null
        ? benchSheetWords.title(team)
        : benchSheetWords.titleOfOne(team, titleOf(about), placeOf(about)),
    subtitle: benchSheetWords.subtitle(scenario?.name ?? null),
    legend: legendOf(rows, today),
    draw: room => benchFlow(drawn, asOf, room.width, { titleOf, placeOf, isDocumented, remarksOf }, today),
    ...lacksList(input),
    table: {
      columns: [
        { title: benchWords.class, type: 'text' },
        { title: benchWords.place, type: 'text' },
        ...BENCH_COLUMNS.flatMap(({ name }) => [
          { title: name, type: 'number' } as const,
          ...(today ? [{ title: benchSheetWords.today(name), type: 'number' } as const] : []),
        ]),
        { title: benchWords.open, type: 'number' },
        { title: benchWords.higher, type: 'number' },
        { title: benchWords.remarks, type: 'text' },
      ],
      rows: rows.map(row => [
        titleOf(row.classId),
        placeOf(row.classId),
        ...BENCH_COLUMNS.flatMap(({ of }) => {
          const before = today?.get(row.classId)
          return [of(row), ...(today ? [before ? of(before) : null] : [])]
        }),
        row.discretionary + row.conditional,
        row.higher.ready,
        remarksOf(row),
      ]),
    },
    ...(supposes !== null && { holdsFor: supposes }),
    notes: [
      ...(supposes === null ? [] : [supposes]),
      ...(left > 0 ? [benchSheetWords.left(left)] : []),
      ...(input.lacking === null ? [benchSheetWords.tooMany] : []),
      ...saySilent(silentTitles(holdersIn(input.rows), overview)),
      benchSheetWords.counted,
      notAppointed,
    ],
    sources: documentsOf(details),
    stamp: stampOf(input),
    data: {
      asOf,
      supposing: scenario,
      classes: rows,
      ...(today && { today: input.today }),
      lacking: input.lacking,
      ready,
    },
  }
}

/** Each who holds one of the classes shown. */
const holdersIn = (rows: readonly BenchRow[]): { present: string }[] =>
  rows.flatMap(({ classId, holders }) => Array.from({ length: holders }, () => ({ present: classId })))

/** Rows of today's bench by class; null: there is no what-if. */
type Today = ReadonlyMap<string, BenchRow> | null

/** One scale for both. */
const highest = (rows: readonly BenchRow[], today: Today): number =>
  Math.max(mostOf(rows), mostOf(rows.flatMap(({ classId }) => today?.get(classId) ?? [])))

const legendOf = (rows: readonly BenchRow[], today: Today): LegendItem[] => [
  {
    marks: [{ is: 'rect', x: 1, y: 2, width: 14, height: 10, fill: 'met' }],
    width: 16,
    text: benchSheetWords.ready(highest(rows, today)),
  },
  {
    marks: [{ is: 'rect', x: 1, y: 2, width: 14, height: 10, ...OPEN }],
    width: 16,
    text: benchSheetWords.open,
  },
  ...(today
    ? [{ marks: [line(0, 7, 16, 7, TODAY)], width: 16, text: benchSheetWords.todayLine } satisfies LegendItem]
    : []),
]

const TODAY = { stroke: 'ink', weight: 1.2, dash: '4 2' } as const

const OPEN = { stroke: 'discretionary', dash: '3 2' } as const
const HEAD = 22
const TITLE = { size: 12, bold: true, leading: 15 } as const
const SMALL = { size: 9.5, ink: 'ink-3', leading: 12.5 } as const
/** Between what is written of a class and its bars. */
const GAP = 16

interface RowWords extends ClassNames {
  readonly remarksOf: (row: BenchRow) => string
}

function benchFlow(
  rows: readonly BenchRow[],
  asOf: string,
  width: number,
  words: RowWords,
  today: Today,
): Flow {
  const chart = layoutBench(rows, width, highest(rows, today))
  const ticks = chart.ticks.flatMap(({ x, quarter, year }): Mark[] => {
    if (!year) return []
    const text = quarter === 0 ? benchWords.now : benchWords.quarter(monthsAhead(asOf, quarter * 3))
    return [{ is: 'text', x: x + 3, y: 14, text, size: 10.5, ink: 'ink-2' }]
  })
  const head: Mark[] = [
    { is: 'group', role: 'row', marks: [{ is: 'group', role: 'columnheader', marks: ticks }] },
    line(0, HEAD, chart.width, HEAD, { stroke: 'line-strong' }),
  ]
  let y = HEAD
  const bands = rows.map((row, at): FlowRow => {
    const texts: Mark[] = []
    const written = labelMarks(texts, row, words)
    const height = Math.max(BENCH.row, written + 8)
    const bar = chart.bars[at]
    const marks: Mark[] = [
      ...chart.ticks
        .filter(({ year }) => year)
        .map(({ x }) => line(x, 0, x, height, { stroke: 'line', weight: 0.7 })),
      { is: 'group', role: 'cell', marks: texts },
      ...(bar ? [group('bars', barMarks(bar), { x: 0, y: height - BENCH.row - bar.y })] : []),
      ...todayMarks(today?.get(row.classId), width, chart.most, height - BENCH.row),
      {
        is: 'group',
        role: 'cell',
        marks: figureMarks(row, chart.width - 4, height - BENCH.row, today?.get(row.classId)),
      },
      line(0, height, chart.width, height, { stroke: 'line' }),
    ]
    const top = y
    y += height
    return {
      from: at === 0 ? 0 : top,
      to: y,
      marks: [
        ...(at === 0 ? head : []),
        { ...group(`class ${row.classId}`, marks, { x: 0, y: top }), role: 'row' },
      ],
      isTable: true,
    }
  })
  const strip = { marks: head, height: HEAD }
  return { width: chart.width, height: y, head: strip, rows: orHead(bands, strip) }
}

/** The class and what to know of it, whole; answers how far down they go. */
function labelMarks(
  marks: Mark[],
  row: BenchRow,
  { titleOf, placeOf, remarksOf, isDocumented }: RowWords,
): number {
  const room = BENCH.label - GAP
  const place = [placeOf(row.classId), benchSheetWords.holders(row.holders)].join(' · ')
  let y = setLines(marks, linesOf(titleOf(row.classId), room, TITLE), { x: 0, y: 7 }, TITLE)
  y = setLines(marks, linesOf(place, room, SMALL), { x: 0, y: y + 1 }, SMALL)
  const remark = { ...SMALL, ink: row.thin && isDocumented(row.classId) ? 'not-met' : 'ink-3' } as const
  return setLines(marks, linesOf(remarksOf(row), room, remark), { x: 0, y: y + 1 }, remark)
}

const barMarks = ({ steps, open }: BenchBar): Mark[] => [
  ...steps
    .filter(({ height }) => height > 0)
    .map(({ x, y, width, height }): Mark => ({ is: 'rect', ...within(x, width), y, height, fill: 'met' })),
  ...(open.width > 0
    ? [{ is: 'rect', ...within(open.x, open.width), y: open.y, height: open.height, ...OPEN } as const]
    : []),
]

/** Today's steps as a line over those supposed. @param top of the row's bars */
function todayMarks(row: BenchRow | undefined, width: number, most: number, top: number): Mark[] {
  const [bar] = row ? layoutBench([row], width, most).bars : []
  if (!bar) return []
  const d = bar.steps
    .map(({ x, y, width: wide }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y + top}H${x + wide}`)
    .join('')
  return [{ is: 'path', d, ...TODAY }]
}

/** A hair of paper stays between two quarters. */
const within = (x: number, width: number): { x: number; width: number } => ({
  x: x + 1,
  width: Math.max(0, width - 2),
})

function figureMarks(row: BenchRow, x: number, y: number, today: BenchRow | undefined): Mark[] {
  const open = row.discretionary + row.conditional
  return [
    ...(today
      ? [
          {
            is: 'text',
            x,
            y: y + 15,
            text: benchSheetWords.today(benchWords.fromTo(today)),
            size: SMALL.size,
            anchor: 'end',
            ink: 'ink-2',
          } as const,
        ]
      : []),
    { is: 'text', x, y: y + 30, text: benchWords.fromTo(row), size: 11.5, anchor: 'end' },
    ...(open === 0
      ? []
      : [
          {
            is: 'text',
            x,
            y: y + 44,
            text: benchSheetWords.perhaps(open),
            size: SMALL.size,
            anchor: 'end',
            ink: 'discretionary',
          } as const,
        ]),
  ]
}
