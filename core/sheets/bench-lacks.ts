/** What holds people back, as a list below the bench: all of one class, or what most people lack of each. */
import { classNames } from '../charts/class-names.ts'
import type { CatalogueOverview } from '../contract/shapes.ts'
import type { HoldsBack, Ready } from '../team/index.ts'
import { andMore } from '../words/lists.ts'
import { benchWords, sayWay } from '../words/screens/bench.ts'
import { benchSheetWords } from '../words/team-sheets.ts'
import type { Sheet } from './sheet.ts'
import type { Cell, Column } from './table.ts'

/** What holds people back from a class, the clause most of them lack first. */
export interface ClassLacks {
  readonly classId: string
  readonly holdsBack: readonly HoldsBack[]
}

interface LacksInput {
  readonly lacking: readonly ClassLacks[] | null
  /** Of one class: who is ready for it within a year; null: what most people lack of each class is told. */
  readonly ready: readonly Ready[] | null
  readonly asOf: string
  readonly overview: CatalogueOverview
  readonly names: ReadonlyMap<string, string>
}

/** Names told of those who lack nothing else, and of those who are ready. */
const NAMED = { alone: 6, aside: 8, ready: 120 } as const

export function lacksList(input: LacksInput): Pick<Sheet, 'list'> {
  return input.ready === null ? mostLack(input) : ofOne(input, input.ready)
}

/** For each class the clause that most people lack. */
function mostLack({ lacking, overview, names }: LacksInput): Pick<Sheet, 'list'> {
  const { titleOf, placeOf } = classNames(overview)
  const words = benchSheetWords.lackColumns
  const rows = (lacking ?? []).flatMap(({ classId, holdsBack: [first] }) =>
    first ? [[`${titleOf(classId)}, ${placeOf(classId)}`, first.label, ...lackCells(first, names)]] : [],
  )
  if (rows.length === 0) return {}
  const columns = [words.class, words.missing, words.people, words.ways, words.alone].map(text)
  return { list: { title: benchSheetWords.mostLack, table: { columns, rows } } }
}

/** Who is ready for one class, now and within a year, and everything that holds the others back. */
function ofOne(input: LacksInput, ready: readonly Ready[]): Pick<Sheet, 'list'> {
  const { lacking, asOf, names } = input
  const words = benchSheetWords.lackColumns
  const nameOf = (id: string): string => names.get(id) ?? id
  const now = ready.filter(({ on }) => on <= asOf)
  const later = ready.filter(({ on }) => on > asOf)
  return {
    list: {
      title: benchSheetWords.ofOne,
      table: {
        columns: [words.what, words.people, words.who, words.others].map(text),
        rows: [
          ...readyRow(
            benchWords.ready,
            now.map(({ person }) => nameOf(person)),
          ),
          ...readyRow(
            benchSheetWords.besides,
            later.map(({ person, on }) => benchWords.readyOn(nameOf(person), on)),
          ),
          ...(lacking ?? []).flatMap(({ holdsBack }) =>
            holdsBack.map(each => [benchSheetWords.lack(each.label), ...lackCells(each, names)]),
          ),
        ],
      },
    },
  }
}

/** Names over both of the wide columns, so that many of them stay on a page. */
function readyRow(label: string, who: readonly string[]): Cell[][] {
  const half = who.length <= NAMED.aside ? who.length : Math.ceil(Math.min(who.length, NAMED.ready) / 2)
  return who.length === 0
    ? []
    : [[label, String(who.length), who.slice(0, half).join(', '), few(who.slice(half), NAMED.ready - half)]]
}

const text = (title: string): Column => ({ title, type: 'text' })

/** How many lack it, how it could be given, and who lacks nothing else. */
function lackCells(
  { people, of, ways, study, alone }: HoldsBack,
  names: ReadonlyMap<string, string>,
): string[] {
  const given = [...ways.map(sayWay), ...(study ? [benchWords.study(study.people, study.semesterHours)] : [])]
  return [
    benchSheetWords.outOf(people, of),
    given.join('\n'),
    few(
      alone.map(id => names.get(id) ?? id),
      NAMED.alone,
    ),
  ]
}

const few = (names: readonly string[], most: number): string =>
  [...names.slice(0, most), ...(names.length > most ? [andMore(names.length - most)] : [])].join(', ')
