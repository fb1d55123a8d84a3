/**
 * The way of each link: straight where nothing stands between, else up through free gutters and channels, never
 * through a card. Links of one kind that meet at a card share their last stretch; others get tracks of their own.
 */
import type { LadderCard, LadderLayout } from './layout.ts'
import { type Occupancy, occupancyOf } from './occupancy.ts'
import { Tracks } from './tracks.ts'

export interface LadderLink {
  from: string
  to: string
  kind: string
}

export interface Point {
  x: number
  y: number
}

export interface LadderRoute extends LadderLink {
  points: readonly Point[]
}

/** Distance between the anchors of two kinds on one edge of a card. */
const ANCHOR_STEP = 14

/** How a link runs, before tracks are given: by which gutters, and by which lane or channel between them. */
type Way =
  | { shape: 'straight' | 'side' }
  /** One gutter: above `gutter` lies the upper card, or it arches over two cards of one row. */
  | { shape: 'gutter'; gutter: number }
  /** Straight up the free lane of one end, across at the other. */
  | { shape: 'lane'; gutter: number; at: 'lower' | 'upper' }
  | { shape: 'channel'; low: number; high: number; channel: number }

interface Planned {
  link: LadderLink
  lower: LadderCard
  upper: LadderCard
  /** True when the link points down the sheet. */
  falls: boolean
  way: Way
}

/** @param links in order of importance: the earlier gets the middle of a card's edge. Links with an end not drawn are left out. */
export function routeLinks(layout: LadderLayout, links: readonly LadderLink[]): LadderRoute[] {
  const free = occupancyOf(layout)
  const planned = links.flatMap(link => {
    const from = layout.byId.get(link.from)
    const to = layout.byId.get(link.to)
    if (!from || !to || from === to) return []
    const falls = from.row < to.row
    const [lower, upper] = falls ? [to, from] : [from, to]
    return [{ link, lower, upper, falls, way: wayOf(free, link, lower, upper) }]
  })
  const anchors = anchorsOf(planned)
  const tracks = new Tracks(layout)
  const legs = planned.map(plan => claim(plan, tracks, anchors, layout))
  const places = tracks.settle()
  return planned.map((plan, at) => {
    const points = pointsOf(plan, anchors, places, legs[at] ?? [])
    const { from, to, kind } = plan.link
    return { from, to, kind, points: plan.falls ? points.toReversed() : points }
  })
}

function wayOf(free: Occupancy, { kind }: LadderLink, lower: LadderCard, upper: LadderCard): Way {
  if (lower.row === upper.row) {
    return free.rowIsFree(lower.row, lower.lane, upper.lane)
      ? { shape: 'side' }
      : { shape: 'gutter', gutter: lower.row }
  }
  const take = (lane: number, owner: string): boolean => free.takeLane(lane, upper.row, lower.row, owner)
  if (lower.lane === upper.lane && take(lower.lane, `${lower.id} ${upper.id}`)) return { shape: 'straight' }
  if (lower.row === upper.row + 1) return { shape: 'gutter', gutter: lower.row }
  if (take(lower.lane, outOf(kind, lower))) return { shape: 'lane', gutter: upper.row + 1, at: 'lower' }
  if (take(upper.lane, into(kind, upper))) return { shape: 'lane', gutter: lower.row, at: 'upper' }
  return { shape: 'channel', low: lower.row, high: upper.row + 1, channel: channelBetween(lower, upper) }
}

/** Lines of one kind that end in one card run together there; so do those that leave one. */
const into = (kind: string, card: LadderCard): string => `${kind} into ${card.id}`
const outOf = (kind: string, card: LadderCard): string => `${kind} out of ${card.id}`

/** The channel beside the upper card's lane, on the side the lower card is; channel c lies left of lane c. */
const channelBetween = (lower: LadderCard, upper: LadderCard): number =>
  lower.lane < upper.lane ? upper.lane : lower.lane > upper.lane ? upper.lane + 1 : upper.lane + 1

/** 0, right, left, further right, … of the middle. */
const offset = (place: number): number => (place % 2 === 1 ? 1 : -1) * Math.ceil(place / 2) * ANCHOR_STEP

type Anchors = (card: LadderCard, side: 'top' | 'bottom', kind: string) => number

/** Each kind has one anchor on an edge of a card; a straight link keeps the middle. */
function anchorsOf(planned: readonly Planned[]): Anchors {
  const kinds = new Map<string, string[]>()
  const use = (card: LadderCard, side: string, kind: string, first: boolean): void => {
    const key = `${card.id} ${side}`
    const list = kinds.get(key) ?? []
    if (list.includes(kind)) return
    kinds.set(key, first ? [kind, ...list] : [...list, kind])
  }
  for (const straight of [true, false]) {
    for (const { link, lower, upper, way } of planned) {
      if (way.shape === 'side' || (way.shape === 'straight') !== straight) continue
      use(lower, 'top', link.kind, false)
      use(upper, lower.row === upper.row ? 'top' : 'bottom', link.kind, false)
    }
  }
  return (card, side, kind) => {
    const place = Math.max(0, kinds.get(`${card.id} ${side}`)?.indexOf(kind) ?? 0)
    const limit = card.width / 2 - ANCHOR_STEP
    return card.x + card.width / 2 + Math.max(-limit, Math.min(limit, offset(place)))
  }
}

/** Books the stretches a link runs along gutters and channels; answers their tickets in the order drawn. */
function claim(
  { link, lower, upper, way }: Planned,
  tracks: Tracks,
  anchors: Anchors,
  layout: LadderLayout,
): number[] {
  const start = anchors(lower, 'top', link.kind)
  const end = anchors(upper, lower.row === upper.row ? 'top' : 'bottom', link.kind)
  switch (way.shape) {
    case 'straight':
    case 'side':
      return []
    case 'gutter':
    case 'lane':
      return [tracks.across(way.gutter, start, end, into(link.kind, upper))]
    case 'channel': {
      const middle = layout.lanes[way.channel] ?? layout.width
      return [
        tracks.across(way.low, start, middle, outOf(link.kind, lower)),
        tracks.along(way.channel, way.high, way.low, into(link.kind, upper)),
        tracks.across(way.high, middle, end, into(link.kind, upper)),
      ]
    }
    default:
      return way satisfies never
  }
}

function pointsOf(
  { link, lower, upper, way }: Planned,
  anchors: Anchors,
  places: readonly number[],
  legs: readonly number[],
): Point[] {
  if (way.shape === 'side') {
    const [left, right] = lower.x < upper.x ? [lower, upper] : [upper, lower]
    const y = lower.y + lower.height / 2
    const points = [
      { x: left.x + left.width, y },
      { x: right.x, y },
    ]
    return left === lower ? points : points.toReversed()
  }
  const start = { x: anchors(lower, 'top', link.kind), y: lower.y }
  const arch = lower.row === upper.row
  const end = {
    x: anchors(upper, arch ? 'top' : 'bottom', link.kind),
    y: arch ? upper.y : upper.y + upper.height,
  }
  if (way.shape === 'straight')
    return [
      { ...start, x: lower.x + lower.width / 2 },
      { ...end, x: upper.x + upper.width / 2 },
    ]
  const [first = 0, second = 0, third = 0] = legs.map(ticket => places[ticket] ?? 0)
  if (way.shape !== 'channel') return [start, { x: start.x, y: first }, { x: end.x, y: first }, end]
  return [
    start,
    { x: start.x, y: first },
    { x: second, y: first },
    { x: second, y: third },
    { x: end.x, y: third },
    end,
  ]
}
