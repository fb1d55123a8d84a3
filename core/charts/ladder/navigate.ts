/** Finding cards by place: arrow keys, the pointer, and what a viewport shows. */
import type { LadderCard, LadderLayout } from './layout.ts'
import type { LadderRoute } from './route.ts'

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * The card an arrow key leads to: up and down the nearest that way, straight ahead before aside; left and right along
 * the row, and past its end to the next row, as one reads: so that every card is reached. The same card at the edge.
 */
export function nextCard(layout: LadderLayout, fromId: string, direction: Direction): LadderCard | undefined {
  const from = layout.byId.get(fromId) ?? layout.cards[0]
  if (!from) return undefined
  switch (direction) {
    case 'first':
    case 'last':
      return endOfRow(layout, from, direction)
    case 'left':
      return nearest(layout, from, card => readingOrder(from, card))
    case 'right':
      return nearest(layout, from, card => readingOrder(card, from))
    case 'up':
      return nearest(layout, from, card => ahead(from.y - card.y, card.x - from.x))
    case 'down':
      return nearest(layout, from, card => ahead(card.y - from.y, card.x - from.x))
    default:
      return direction satisfies never
  }
}

/** How far on one card is from another for who reads row by row; not positive for one that is not further on. */
const readingOrder = (to: LadderCard, from: LadderCard): number =>
  (to.row - from.row) * ROW_OF_READING + to.x - from.x

/** Wider than any sheet. */
const ROW_OF_READING = 1e9

const ahead = (along: number, aside: number): number => (along > 0 ? along + 2.5 * Math.abs(aside) : 0)

/** The card at the least positive distance; the same where there is none. */
function nearest(layout: LadderLayout, from: LadderCard, distance: (card: LadderCard) => number): LadderCard {
  let best = from
  let least = Number.POSITIVE_INFINITY
  for (const card of layout.cards) {
    const away = distance(card)
    if (away > 0 && away < least) {
      least = away
      best = card
    }
  }
  return best
}

function endOfRow(layout: LadderLayout, from: LadderCard, direction: 'first' | 'last'): LadderCard {
  const further = direction === 'first' ? -1 : 1
  return layout.cards.reduce(
    (end, card) => (card.row === from.row && further * (card.x - end.x) > 0 ? card : end),
    from,
  )
}

/** The card under a point of the sheet. */
export const cardAt = (layout: LadderLayout, x: number, y: number): LadderCard | undefined =>
  cardsIn(layout, { x, y, width: 0, height: 0 })[0]

/** The cards that a box touches. */
export const cardsIn = (layout: LadderLayout, box: Box): LadderCard[] =>
  layout.cards.filter(
    card =>
      card.x <= box.x + box.width &&
      box.x <= card.x + card.width &&
      card.y <= box.y + box.height &&
      box.y <= card.y + card.height,
  )

/** The lines that may be seen in a box: those whose own bounds meet it. */
export const routesIn = (routes: readonly LadderRoute[], box: Box): LadderRoute[] =>
  routes.filter(({ points }) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const { x, y } of points) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
    return left <= box.x + box.width && box.x <= right && top <= box.y + box.height && box.y <= bottom
  })
