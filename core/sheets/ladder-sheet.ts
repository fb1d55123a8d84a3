/** The ladder as a sheet: the whole, or what a filter leaves, with or without a person on it. */
import { type LadderInput, type LadderModel, ladderModel, planLinks } from '../charts/ladder/model.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import { STATUSES } from '../model/answer.ts'
import { standingSentence } from '../words/screens/ladder.ts'
import { EDGE_KINDS } from '../model/catalogue.ts'
import { statusWord } from '../words/screens/app.ts'
import { levelName, levelNote, notAppointed } from '../words/screens/ladder.ts'
import { ladderSheetWords } from '../words/sheets.ts'
import { documentsOf, stampOf } from './about.ts'
import { ladderScene, linkLegend, referencedLegend, statusLegend } from './ladder-scene.ts'
import type { Sheet } from './sheet.ts'
import type { Table } from './table.ts'

export interface LadderSheetInput extends LadderInput {
  readonly asOf: string
  /** Whose standing is shown, as it may be shown; null without a person. */
  readonly person: string | null
  /** What stands above cards instead of where one person is: how many of a team. */
  readonly pills?: ReadonlyMap<string, string>
  /** The team on it; null without one. */
  readonly team?: string | null
  /** Classes on the ladder, for their sources. */
  readonly details: readonly Pick<ClassDetail, 'id' | 'sources'>[]
}

export function ladderSheet(input: LadderSheetInput): Sheet {
  const plain = ladderModel(input)
  const model = input.pills ? withPills(plain, input.pills) : plain
  const held = (input.standings ?? []).flatMap(({ held: isHeld, classId }) => (isHeld ? [classId] : []))
  const plan = planLinks(input.plan, held)
  const shown = [...model.facts.values()]
  const kinds = EDGE_KINDS.filter(kind => model.links.some(link => link.kind === kind))
  const statuses = STATUSES.filter(status => shown.some(({ standing }) => standing?.status === status))
  return {
    name: 'ladder',
    title: ladderSheetWords.title(model.columns.map(({ name }) => name)),
    subtitle: ladderSheetWords.subtitle(shown.length, input.person, input.team ?? null),
    legend: [
      ...linkLegend(kinds, plan.length > 0),
      ...statusLegend(statuses, statusWord),
      ...(shown.some(({ summary }) => !summary.documented)
        ? [referencedLegend(ladderSheetWords.referenced)]
        : []),
    ],
    draw: room => ladderScene(model, plan, room),
    table: ladderTable(input, model),
    notes: [`${notAppointed} ${levelNote}`],
    sources: documentsOf(input.details.filter(({ id }) => model.facts.has(id))),
    stamp: stampOf(input),
    data: shown.map(({ summary, standing }) => ({ ...summary, ...(standing && { standing }) })),
  }
}

function withPills(model: LadderModel, pills: ReadonlyMap<string, string>): LadderModel {
  const facts = new Map(
    [...model.facts].map(([id, own]) => [
      id,
      { ...own, pill: pills.get(id) ?? own.pill, here: pills.has(id) },
    ]),
  )
  return { ...model, facts }
}

function ladderTable({ overview, standings }: LadderInput, model: LadderModel): Table {
  const place = new Map(overview.jurisdictions.map(({ id, name }) => [id, name]))
  const title = new Map(overview.classes.map(each => [each.id, each.title]))
  const words = ladderSheetWords.columns
  const from = (id: string): string =>
    model.links.flatMap(link => (link.to === id ? [title.get(link.from) ?? link.from] : [])).join('; ')
  return {
    columns: [
      { title: words.jurisdiction, type: 'text' },
      { title: words.level, type: 'number' },
      { title: words.levelName, type: 'text' },
      { title: words.title, type: 'text' },
      { title: words.code, type: 'text' },
      { title: words.grade, type: 'text' },
      { title: words.payFrom, type: 'money' },
      { title: words.payTo, type: 'money' },
      { title: words.period, type: 'text' },
      { title: words.onFile, type: 'text' },
      { title: words.comesFrom, type: 'text' },
      ...(standings
        ? ([
            { title: words.standing, type: 'text' },
            { title: words.date, type: 'date' },
          ] as const)
        : []),
    ],
    rows: model.nodes.flatMap(({ id }) => {
      const facts = model.facts.get(id)
      if (!facts) return []
      const { summary, standing } = facts
      return [
        [
          place.get(summary.jurisdiction) ?? summary.jurisdiction,
          summary.level,
          levelName(summary.level),
          summary.title,
          summary.code,
          summary.grade,
          summary.pay?.min ?? null,
          summary.pay?.max ?? null,
          summary.pay?.period ?? null,
          summary.documented ? words.yes : words.no,
          from(id),
          ...(standings ? [standing ? standingSentence(standing) : null, standing?.eligibleOn ?? null] : []),
        ],
      ]
    }),
  }
}
