/** From the catalogue, the filter and a person to what the ladder draws. Pure; tested without a page. */
import type { CatalogueOverview, ClassSummary } from '../../contract/shapes.ts'
import type { LadderLink, LadderNode } from './index.ts'
import {
  jurisdictionColumns,
  type LadderColumn,
  type LadderFilter,
  passes,
  searcher,
  seriesColumns,
} from '../../ladder/index.ts'
import type { ClassStanding } from '../../model/answer.ts'
import type { Edge, EdgeKind, Pay } from '../../model/catalogue.ts'
import type { Plan } from '../../model/plan.ts'
import { cardLabel, cardMeta, payRange, pillText } from '../../words/screens/ladder.ts'

/** What one card says. */
export interface CardFacts {
  summary: ClassSummary
  label: string
  meta: string
  pay: { text: string; from: number; to: number } | null
  standing: ClassStanding | null
  /** The person holds the class now. */
  here: boolean
  wanted: boolean
  /** The plan begins the class. */
  isPlanned: boolean
  /** Above the card: where the person is, when the plan arrives. */
  pill: string | null
  /** Not meant by the search. */
  dim: boolean
}

export interface LadderModel {
  columns: readonly LadderColumn[]
  nodes: readonly LadderNode[]
  facts: ReadonlyMap<string, CardFacts>
  /** Relations that order the cards, shown or not, so that a toggle moves nothing. */
  ties: readonly Edge[]
  /** One line a pair: of several relations the strongest that is shown. */
  links: readonly LadderLink[]
  /** Ids meant by the search, in the order of the columns; all, without a search. */
  found: readonly string[]
}

export interface LadderInput {
  overview: CatalogueOverview
  columns: 'jurisdictions' | 'series'
  edges: readonly EdgeKind[]
  filter: LadderFilter
  search: string
  standings: readonly ClassStanding[] | null
  target: string | null
  plan: Plan | null
}

export function ladderModel(input: LadderInput): LadderModel {
  const { overview, filter, target, plan } = input
  const standings = new Map(input.standings?.map(standing => [standing.classId, standing]))
  const places = new Map(overview.jurisdictions.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => places.get(id) ?? id
  const statusOf = input.standings ? (id: string) => standings.get(id)?.status : undefined
  const shown = overview.classes.filter(jobClass => passes(jobClass, filter, statusOf))
  const ids = new Set(shown.map(({ id }) => id))
  const columns = (input.columns === 'series' ? seriesColumns : jurisdictionColumns)({
    ...overview,
    classes: shown,
  })
  const matches = searcher(input.search, nameOf)
  const mostPaid = Math.max(1, ...overview.classes.map(({ pay }) => (pay ? yearly(pay, pay.max) : 0)))

  const facts = new Map<string, CardFacts>()
  const nodes: LadderNode[] = []
  const found: string[] = []
  for (const [column, { classes }] of columns.entries()) {
    for (const summary of classes) {
      const { id, title, level, pay, jurisdiction } = summary
      const standing = standings.get(id) ?? null
      const meta = cardMeta(summary)
      const isFound = matches(summary)
      if (isFound) found.push(id)
      nodes.push({ id, column, level, title, meta, pay: pay !== null, status: input.standings !== null })
      const here = standing?.held ?? false
      const wanted = id === target
      const plannedOn = plan?.steps.find(({ classId }) => classId === id)?.on ?? null
      const pill = pillText(here, plannedOn, wanted)
      facts.set(id, {
        summary,
        label: cardLabel({
          jobClass: summary,
          jurisdiction: nameOf(jurisdiction),
          standing,
          pill,
          plannedOn,
        }),
        meta,
        pay: pay && {
          text: payRange(pay),
          from: yearly(pay, pay.min) / mostPaid,
          to: yearly(pay, pay.max) / mostPaid,
        },
        standing,
        here,
        wanted,
        isPlanned: plannedOn !== null,
        pill,
        dim: !isFound,
      })
    }
  }
  const among = overview.edges.filter(({ from, to }) => ids.has(from) && ids.has(to))
  return {
    columns,
    nodes,
    facts,
    ties: among.filter(({ kind }) => kind !== 'feeder' && kind !== 'comparable'),
    links: onePerPair(among.filter(({ kind }) => input.edges.includes(kind))),
    found,
  }
}

/** Series stand on shelves where there are many. */
export const mayWrap = ({ columns }: Pick<LadderModel, 'columns'>): boolean =>
  columns.some(({ within }) => within !== undefined)

/** Strongest first: of two relations of one pair this one is drawn. */
const STRENGTH: readonly EdgeKind[] = ['series', 'qualifying', 'differentiated', 'comparable', 'feeder']

export function onePerPair(edges: readonly Edge[]): Edge[] {
  const best = new Map<string, Edge>()
  for (const edge of edges.toSorted((a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind))) {
    const pair = `${edge.from} ${edge.to}`
    if (!best.has(pair)) best.set(pair, edge)
  }
  return [...best.values()]
}

/** Lines of the plan from class to class, from the one held now where there is one. */
export function planLinks(plan: Plan | null, held: readonly string[]): LadderLink[] {
  const stops = plan?.steps.map(({ classId }) => classId) ?? []
  const start = held.at(-1)
  const way = start === undefined || stops.includes(start) ? stops : [start, ...stops]
  return way.slice(1).map((to, at) => ({ from: way[at] ?? to, to, kind: 'plan' }))
}

/** The plan a ladder shows: the earliest that relies on nothing undecided, else the earliest. */
export const bestPlan = (plans: readonly Plan[]): Plan | null =>
  plans.find(({ relies }) => relies === 'met') ?? plans[0] ?? null

const TIMES_A_YEAR: Record<Pay['period'], number> = { year: 1, month: 12, 'two-weeks': 26, hour: 2080 }
const yearly = ({ period }: Pay, amount: number): number => amount * TIMES_A_YEAR[period]
