/** The ladder as a sheet: the whole, or what a filter leaves, with or without a person on it. */
import { CARD, type CardGroup, peopleLines } from '../charts/ladder/index.ts'
import { type LadderInput, type LadderModel, ladderModel, planLinks } from '../charts/ladder/model.ts'
import type { ClassDetail } from '../contract/shapes.ts'
import { standingSentence } from '../words/screens/ladder.ts'
import { EDGE_KINDS } from '../model/catalogue.ts'
import { andMore } from '../words/lists.ts'
import { levelName, levelNote, notAppointed, paperPill, payPeriod } from '../words/screens/ladder.ts'
import { ladderSheetWords } from '../words/sheets.ts'
import { documentsOf, stampOf } from './about.ts'
import { ladderScene, linkLegend, payLegend, referencedLegend, statusLegend } from './ladder-scene.ts'
import type { Sheet } from './sheet.ts'
import type { Table } from './table.ts'
import { measure } from './text.ts'

export interface LadderSheetInput extends LadderInput {
  readonly asOf: string
  /** Whose standing is shown, as it may be shown; null without a person. */
  readonly person: string | null
  /** Of what the ladder shows only a part: the series, and what it was filtered by, as it is said. */
  readonly only?: readonly string[]
  /** The team on it. */
  readonly team?: LadderTeam
  /** Classes on the ladder, for their sources. */
  readonly details: readonly Pick<ClassDetail, 'id' | 'sources'>[]
}

export interface LadderTeam {
  readonly name: string
  /** By class: names of its people, as they may be shown. */
  readonly rungs: ReadonlyMap<string, TeamRung>
}

export interface TeamRung {
  readonly here: readonly string[]
  /** Could step up now, from a class below. */
  readonly next: readonly string[]
  /** Within a year. */
  readonly soon: readonly string[]
}

export function ladderSheet(input: LadderSheetInput): Sheet {
  const { team } = input
  const model = onPaper(ladderModel(foundIn(input)), team)
  const held = (input.standings ?? []).flatMap(({ held: isHeld, classId }) => (isHeld ? [classId] : []))
  const plan = planLinks(input.plan, held)
  const shown = [...model.facts.values()]
  const kinds = EDGE_KINDS.filter(kind => model.links.some(link => link.kind === kind))
  const statuses = new Set(shown.flatMap(({ standing }) => standing?.status ?? []))
  return {
    name: 'ladder',
    title: team
      ? ladderSheetWords.teamTitle(team.name)
      : ladderSheetWords.title(model.columns.map(({ name }) => name)),
    subtitle: ladderSheetWords.subtitle({
      classes: shown.length,
      columns: input.columns,
      only: input.only ?? [],
      person: input.person,
      team: team?.name ?? null,
    }),
    legend: [
      ...linkLegend(kinds, plan.length > 0),
      ...statusLegend(statuses),
      ...(shown.some(({ summary }) => !summary.documented)
        ? [referencedLegend(ladderSheetWords.referenced)]
        : []),
      ...(shown.some(({ pay }) => pay !== null) ? [payLegend(ladderSheetWords.pay)] : []),
    ],
    draw: room => ladderScene(model, plan, room),
    ...(team && hasMoreThanFits(model) && { list: peopleList(input, model, team) }),
    table: ladderTable(input, model),
    notes: [...(team ? [ladderSheetWords.fromBelow] : []), `${notAppointed} ${levelNote}`],
    sources: documentsOf(input.details.filter(({ id }) => model.facts.has(id))),
    stamp: stampOf(input),
    data: shown.map(({ summary, standing }) => ({
      ...summary,
      ...(standing && { standing }),
      ...(team && { people: team.rungs.get(summary.id) ?? NOBODY }),
    })),
  }
}

/** The screen dims what a search does not mean; paper leaves it out. */
function foundIn(input: LadderSheetInput): LadderSheetInput {
  if (input.search.trim() === '') return input
  const found = new Set(ladderModel(input).found)
  const classes = input.overview.classes.filter(({ id }) => found.has(id))
  return { ...input, overview: { ...input.overview, classes } }
}

const NOBODY: TeamRung = { here: [], next: [], soon: [] }

/** On paper nobody is "you", and a card shows the people of a team. */
function onPaper(model: LadderModel, team: LadderTeam | undefined): LadderModel {
  const facts = new Map(
    [...model.facts].map(([id, own]) => [id, { ...own, pill: paperPill(own.pill, own.here) }]),
  )
  if (!team) return { ...model, facts }
  const nodes = model.nodes.map(node => ({ ...node, people: groupsOf(team.rungs.get(node.id) ?? NOBODY) }))
  return { ...model, facts, nodes }
}

const groupsOf = (rung: TeamRung): CardGroup[] =>
  RUNG_GROUPS.flatMap(group => {
    const names = rung[group]
    return names.length === 0 ? [] : [{ word: ladderSheetWords.rung[group](names.length), names }]
  })

const RUNG_GROUPS = ['here', 'next', 'soon'] as const

/** Whether the narrowest card leaves someone out; a wider one may show everybody, and the list then repeats them. */
const hasMoreThanFits = ({ nodes }: LadderModel): boolean => {
  const width = standsAlone(nodes) ? NARROWEST_ALONE : CARD.named.least
  return nodes.some(({ people = [] }) =>
    peopleLines(people, width - 2 * CARD.pad, measure, andMore).some(({ left }) => left > 0),
  )
}

/** On no paper, and on no poster, has a card less room that has none beside it. */
const NARROWEST_ALONE = 440
const standsAlone = (nodes: LadderModel['nodes']): boolean =>
  new Set(nodes.map(({ column }) => column)).size === 1 &&
  new Set(nodes.map(({ level }) => level)).size === nodes.length

function peopleList(
  input: LadderInput,
  model: LadderModel,
  { rungs }: LadderTeam,
): NonNullable<Sheet['list']> {
  const places = new Map(input.overview.jurisdictions.map(({ id, name }) => [id, name]))
  const words = ladderSheetWords.list
  return {
    title: words.title,
    table: {
      columns: [
        { title: words.class, type: 'text' },
        ...RUNG_GROUPS.map(group => ({ title: words[group], type: 'text' }) as const),
      ],
      rows: [...model.facts.values()].flatMap(({ summary: { id, title, jurisdiction } }) => {
        const rung = rungs.get(id)
        if (!rung || RUNG_GROUPS.every(group => rung[group].length === 0)) return []
        const place = places.get(jurisdiction) ?? jurisdiction
        return [[`${title}\n${place}`, ...RUNG_GROUPS.map(group => rung[group].join('; '))]]
      }),
    },
  }
}

function ladderTable({ overview, standings, team, details }: LadderSheetInput, model: LadderModel): Table {
  const place = new Map(overview.jurisdictions.map(({ id, name }) => [id, name]))
  const title = new Map(overview.classes.map(each => [each.id, each.title]))
  const sources = new Map(details.map(each => [each.id, documentsOf([each]).join('; ')]))
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
            { title: words.toGo, type: 'number' },
          ] as const)
        : []),
      ...(team
        ? RUNG_GROUPS.flatMap(group => [
            { title: words.count[group], type: 'number' } as const,
            { title: words.who[group], type: 'text' } as const,
          ])
        : []),
      { title: words.source, type: 'text' },
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
          summary.pay && payPeriod(summary.pay),
          summary.documented ? words.yes : words.no,
          from(id),
          ...(standings
            ? [
                standing ? standingSentence(standing, summary) : null,
                standing?.eligibleOn ?? null,
                standing?.remaining?.days ?? null,
              ]
            : []),
          ...(team
            ? RUNG_GROUPS.flatMap(group => {
                const names = (team.rungs.get(id) ?? NOBODY)[group]
                return [names.length, names.join('; ')]
              })
            : []),
          sources.get(id) ?? null,
        ],
      ]
    }),
  }
}
