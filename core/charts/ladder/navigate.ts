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

/** The card an arrow key leads to: the nearest that way, straight ahead before aside; the same card at the edge. */
export function nextCard(layout: LadderLayout, fromId: string, direction: Direction): LadderCard | undefined {
  const from = layout.byId.get(fromId) ?? layout.cards[0]
  if (!from) return undefined
  if (direction === 'first' || direction === 'last') return endOfRow(layout, from, direction)
  const upright = direction === 'up' || direction === 'down'
  const sign = direction === 'up' || direction === 'left' ? -1 : 1
  let best = from
  let least = Number.POSITIVE_INFINITY
  for (const card of layout.cards) {
    const along = sign * (upright ? card.y - from.y : card.x - from.x)
    const aside = Math.abs(upright ? card.x - from.x : card.y - from.y)
    const cost = along + 2.5 * aside
    if (along > 0 && cost < least) {
      least = cost
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
