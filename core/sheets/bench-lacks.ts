/** What holds people back, as a list below the bench: all of one class, or what most people lack of each. */
import { classNames } from '../charts/class-names.ts'
import type { CatalogueOverview } from '../contract/shapes.ts'
import type { HoldsBack } from '../team/index.ts'
import { andMore } from '../words/lists.ts'
import { benchWords, sayWay } from '../words/screens/bench.ts'
import { benchSheetWords } from '../words/team-sheets.ts'
import type { Sheet } from './sheet.ts'
import type { Table } from './table.ts'

/** What holds people back from a class, the clause most of them lack first. */
export interface ClassLacks {
  readonly classId: string
  readonly holdsBack: readonly HoldsBack[]
}

interface LacksInput {
  readonly lacking: readonly ClassLacks[] | null
  readonly isOfOne: boolean
  readonly overview: CatalogueOverview
  readonly names: ReadonlyMap<string, string>
}

/** Names told of those who lack nothing else. */
const NAMED = 6

export function lacksList({ lacking, isOfOne, overview, names }: LacksInput): Pick<Sheet, 'list'> {
  const { titleOf, placeOf } = classNames(overview)
  const words = benchSheetWords.lackColumns
  const found = (lacking ?? []).flatMap(({ classId, holdsBack }) =>
    holdsBack.slice(0, isOfOne ? holdsBack.length : 1).map(each => ({ classId, ...each })),
  )
  const [first] = found
  if (!first) return {}
  const table: Table = {
    columns: [...(isOfOne ? [] : [words.class]), words.missing, words.people, words.ways, words.alone].map(
      title => ({ title, type: 'text' }),
    ),
    rows: found.map(({ classId, label, people, of, ways, study, alone }) => [
      ...(isOfOne ? [] : [`${titleOf(classId)}, ${placeOf(classId)}`]),
      label,
      benchSheetWords.outOf(people, of),
      [...ways.map(sayWay), ...(study ? [benchWords.study(study.people, study.semesterHours)] : [])].join(
        '\n',
      ),
      [
        ...alone.slice(0, NAMED).map(id => names.get(id) ?? id),
        ...(alone.length > NAMED ? [andMore(alone.length - NAMED)] : []),
      ].join(', '),
    ]),
  }
  const title = isOfOne
    ? benchSheetWords.keeps(titleOf(first.classId), placeOf(first.classId))
    : benchSheetWords.mostLack
  return { list: { title, table } }
}
