/** The ladder drawn for paper: columns named above, levels named at the left, cards, lines, and the plan on it. */
import {
  CARD,
  type LadderCard,
  type LadderLayout,
  type LadderLink,
  PEOPLE,
  peopleHeight,
  layoutLadder,
  roundedPath,
  routeLinks,
} from '../charts/ladder/index.ts'
import { type CardFacts, type LadderModel, mayWrap } from '../charts/ladder/model.ts'
import { shorten } from '../charts/ladder/text.ts'
import { type Status, STATUSES } from '../model/answer.ts'
import { EDGE_KINDS, type EdgeKind } from '../model/catalogue.ts'
import { statusWord } from '../words/screens/app.ts'
import { edgeName, levelName, paperPlanLine, standingDetail, standingText } from '../words/screens/ladder.ts'
import type { Look, Mark, Scene } from './scene.ts'
import { group, line } from './scene.ts'
import type { LegendItem, Room } from './sheet.ts'
import { statusMark } from './status.ts'
import { linesOf, measure, setLines } from './text.ts'

const LEVELS_WIDTH = 108
const CORNER = 7
const HEAD = { size: 13, bold: true, leading: 16 } as const
const WITHIN = { size: 10.5, ink: 'ink-3', room: 15 } as const

const LINKS: Record<EdgeKind | 'plan', Look> = {
  series: { stroke: 'line-strong', weight: 2.2 },
  qualifying: { stroke: 'line-strong', weight: 1.4 },
  differentiated: { stroke: 'line-strong', weight: 1.4, dash: '5 4' },
  comparable: { stroke: 'line-strong', weight: 1.8, dash: '1 4', round: true },
  feeder: { stroke: 'line-strong', weight: 1, dash: '9 3 2 3' },
  plan: { stroke: 'accent', weight: 4, round: true },
}
const lookOf = (kind: string): Look =>
  kind === 'plan' ? LINKS.plan : LINKS[EDGE_KINDS.find(each => each === kind) ?? 'qualifying']

/** @param plan lines of the plan, drawn over the others */
export function ladderScene(model: LadderModel, plan: readonly LadderLink[], room: Room): Scene {
  const headsHeight = headHeight(model)
  const layout = layoutLadder(model.nodes, model.columns.length, model.ties, {
    room: { width: room.width - LEVELS_WIDTH, height: room.height - headsHeight },
    // Nobody scrolls paper: many jurisdictions wrap, too.
    mayWrap: true,
    heads: headsHeight,
    measure,
  })
  const width = LEVELS_WIDTH + layout.width
  const height = headsHeight + layout.height
  const inside = { x: LEVELS_WIDTH, y: headsHeight }
  const cards = layout.cards.flatMap(card => {
    const facts = model.facts.get(card.id)
    if (!facts) return []
    const at = { x: card.x, y: card.y }
    return [
      { is: 'group', name: `class ${card.id}`, at, whole: true, marks: cardMarks(card, facts) } as const,
    ]
  })
  return {
    width,
    height,
    marks: [
      group('levels', levelMarks(layout, width), { x: 0, y: headsHeight }),
      group('jurisdictions', columnHeads(model, layout), inside),
      group('relations', linkMarks(layout, model.links), inside),
      group('plan', linkMarks(layout, plan), inside),
      group('classes', cards, inside),
    ],
  }
}

const linkMarks = (layout: LadderLayout, links: readonly LadderLink[]): Mark[] =>
  routeLinks(layout, links).map(({ kind, points }) => ({
    is: 'path',
    d: roundedPath(points, CORNER),
    ...lookOf(kind),
  }))

function levelMarks(layout: LadderLayout, width: number): Mark[] {
  return layout.bands.flatMap((band): Mark[] => {
    const marks: Mark[] = [{ is: 'rect', x: 0, y: band.y, width, height: band.height, fill: 'band' }]
    const name = linesOf(levelName(band.level), LEVELS_WIDTH - 34, { size: 11 })
    const fits = 12 + name.length * 14 <= band.height
    const said: Mark[] = [
      { is: 'text', x: 10, y: band.y + 21, text: String(band.level), size: 15, bold: true },
    ]
    if (fits) setLines(said, name, { x: 28, y: band.y + 10 }, { size: 11, ink: 'ink-2', leading: 14 })
    return [...marks, { is: 'group', whole: true, marks: said }]
  })
}

/** As many lines as the longest name of a column needs, measured for the narrowest column there may be. */
const headHeight = (model: LadderModel): number => {
  const lines = Math.max(1, ...model.columns.map(column => nameLines(column, CARD.width.least).length))
  return (mayWrap(model) ? WITHIN.room : 0) + lines * HEAD.leading + 14
}

const nameLines = ({ shortName }: LadderModel['columns'][number], width: number): string[] =>
  linesOf(shortName, width, HEAD, 3)

/** Above the shelf that a column stands on. */
function columnHeads({ columns }: LadderModel, layout: LadderLayout): Mark[] {
  return columns.flatMap((named, at): Mark[] => {
    const column = layout.columns[at]
    const shelf = layout.shelves.find(({ to }) => at < to)
    if (!column || !shelf) return []
    const marks: Mark[] = []
    const lines = nameLines(named, column.width)
    const top = shelf.y - 10 - lines.length * HEAD.leading
    if (named.within !== undefined) {
      const within = shorten(named.within, part => measure(part, WITHIN.size, false) <= column.width)
      setLines(marks, [within], { x: column.x, y: top - WITHIN.room }, WITHIN)
    }
    setLines(marks, lines, { x: column.x, y: top }, HEAD)
    // Names further down are not to be parted from their shelf.
    if (shelf.from === 0) return marks
    const whole = { x: column.x, y: top, width: 1, height: shelf.y + CARD.pad + HEAD.leading - top }
    return [{ is: 'group', whole, marks }]
  })
}

function cardMarks(card: LadderCard, facts: CardFacts): Mark[] {
  const { summary, meta, pay, standing } = facts
  const isMarked = facts.here || facts.wanted || facts.isPlanned
  const inner = card.width - 2 * CARD.pad
  const marks: Mark[] = [
    {
      is: 'rect',
      x: 0,
      y: 0,
      width: card.width,
      height: card.height,
      radius: 8,
      fill: 'surface',
      stroke: isMarked ? 'accent' : 'line-strong',
      weight: isMarked ? 2 : 0.9,
      ...(!summary.documented && { dash: '4 3' }),
    },
    ...card.title.map(
      (text, row): Mark => ({
        is: 'text',
        x: CARD.pad,
        y: CARD.pad + row * CARD.title.line + CARD.title.base,
        text,
        size: CARD.title.size,
        bold: true,
        ink: summary.documented ? 'ink' : 'ink-2',
      }),
    ),
  ]
  let y = card.height - CARD.pad - peopleHeight(card.people)
  marks.push(...peopleMarks(card, y))
  if (standing) {
    y -= CARD.status.line
    marks.push(...statusLine(facts, standing, y + CARD.status.base, inner))
  }
  if (pay) {
    y -= CARD.pay.line
    const bar = { y: y + CARD.pay.bar, height: 3, radius: 1.5 }
    marks.push(
      { is: 'text', x: CARD.pad, y: y + CARD.pay.base, text: pay.text, size: CARD.pay.size, ink: 'ink-3' },
      { is: 'rect', x: CARD.pad, width: inner, fill: 'line', ...bar },
      {
        is: 'rect',
        x: CARD.pad + pay.from * inner,
        width: (pay.to - pay.from) * inner,
        fill: 'ink-3',
        ...bar,
      },
    )
  }
  if (meta !== '') {
    y -= CARD.meta.line
    const text = shorten(meta, part => measure(part, CARD.meta.size, false) <= inner)
    marks.push({ is: 'text', x: CARD.pad, y: y + CARD.meta.base, text, size: CARD.meta.size, ink: 'ink-3' })
  }
  return [...marks, ...pillMarks(facts, card.width)]
}

/** Below everything else: how many stand to the class in each way, and who. */
function peopleMarks({ people }: LadderCard, top: number): Mark[] {
  const marks: Mark[] = []
  const { size, line: leading } = PEOPLE
  let y = top
  for (const { word, lines } of people) {
    y = setLines(marks, [word], { x: CARD.pad, y: y + PEOPLE.gap }, { size, leading, bold: true })
    y = setLines(marks, lines, { x: CARD.pad, y }, { size, leading, ink: 'ink-2' })
  }
  return marks
}

function statusLine(
  { summary }: CardFacts,
  standing: NonNullable<CardFacts['standing']>,
  y: number,
  inner: number,
): Mark[] {
  const { size } = CARD.status
  const left = CARD.pad + 17
  const word = standingText(standing, summary)
  const text = shorten(word, part => measure(part, size, true) <= inner - 17)
  const detail = standingDetail(standing)
  const isWide =
    detail !== null && 17 + measure(text, size, true) + measure(detail, size, false) + 14 <= inner
  return [
    statusMark(standing.status, { x: CARD.pad + 6, y: y - 4 }),
    { is: 'text', x: left, y, text, size, bold: true, ink: standing.status },
    ...(isWide
      ? [{ is: 'text', x: CARD.pad + inner, y, text: detail, size, anchor: 'end', ink: 'ink-2' } as const]
      : []),
  ]
}

const PILL = { height: 17, pad: 7, size: 11 }

/** Stands in the gutter above the card. */
function pillMarks({ pill, here }: CardFacts, width: number): Mark[] {
  if (pill === null) return []
  const text = shorten(pill, part => measure(part, PILL.size, true) <= width - 2 * PILL.pad)
  const own = measure(text, PILL.size, true) + 2 * PILL.pad
  const top = 4 - PILL.height
  return [
    {
      is: 'rect',
      x: -6,
      y: top,
      width: own,
      height: PILL.height,
      radius: PILL.height / 2,
      fill: here ? 'ink' : 'accent',
    },
    {
      is: 'text',
      x: own / 2 - 6,
      y: top + 12.2,
      text,
      size: PILL.size,
      bold: true,
      anchor: 'middle',
      ink: 'on-accent',
    },
  ]
}

const sample = (kind: EdgeKind | 'plan'): Mark[] => [line(1, 7, 25, 7, LINKS[kind])]

export function linkLegend(kinds: readonly EdgeKind[], hasPlan: boolean): LegendItem[] {
  return [
    ...kinds.map(kind => ({ marks: sample(kind), width: 26, text: edgeName(kind) })),
    ...(hasPlan ? [{ marks: sample('plan'), width: 26, text: paperPlanLine }] : []),
  ]
}

/** The marks of those statuses that are shown, best first. */
export const statusLegend = (shown: ReadonlySet<Status>): LegendItem[] =>
  STATUSES.filter(status => shown.has(status)).map(status => ({
    marks: [statusMark(status, { x: 7, y: 7 })],
    width: 14,
    text: statusWord(status),
  }))

/** The dashed card. */
export const referencedLegend = (text: string): LegendItem => ({
  marks: [
    {
      is: 'rect',
      x: 1,
      y: 1,
      width: 20,
      height: 12,
      radius: 3,
      fill: 'surface',
      stroke: 'line-strong',
      dash: '4 3',
    },
  ],
  width: 22,
  text,
})

/** The bar on a card. */
export const payLegend = (text: string): LegendItem => ({
  marks: [
    { is: 'rect', x: 0, y: 6, width: 26, height: 3, radius: 1.5, fill: 'line' },
    { is: 'rect', x: 8, y: 6, width: 11, height: 3, radius: 1.5, fill: 'ink-3' },
  ],
  width: 26,
  text,
})
