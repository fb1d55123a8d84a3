import { type KeyboardEvent, type RefObject, useCallback } from 'react'
import { type Direction, type LadderLayout, nextCard } from '../../core/charts/ladder/index.ts'
import type { CardActions } from './CardTools.tsx'
import type { Viewport } from './use-viewport.ts'

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

interface CardKeys {
  layout: LadderLayout
  svg: RefObject<SVGSVGElement | null>
  viewport: Pick<Viewport, 'reveal' | 'zoomBy' | 'fit'>
  actions: CardActions
  onOpen: (id: string, byKeyboard: boolean) => void
  /** Null where nothing is open. */
  onClose: (() => void) | null
  /** The card that Tab comes back to. */
  onEnter: (id: string) => void
}

/** What the keys do on a card: walk to the next, open it, place the person there, zoom. */
export function useCardKeys({
  layout,
  svg,
  viewport: { reveal, zoomBy, fit },
  actions,
  onOpen,
  onClose,
  onEnter,
}: CardKeys): (event: KeyboardEvent, id: string) => void {
  return useCallback(
    (event, id) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const direction = KEYS[event.key]
      const next = direction && nextCard(layout, id, direction)
      if (next) {
        onEnter(next.id)
        reveal(next)
        // At once, for the next key may come before the next frame; but in a large ladder only cards in sight are
        // drawn: one out of sight is, a frame later.
        if (!focusCard(svg.current, next.id)) requestAnimationFrame(() => focusCard(svg.current, next.id))
      } else if (event.key === 'Enter' || event.key === ' ') onOpen(id, true)
      else if (event.key === 'Escape' && onClose) onClose()
      else if (event.key === 'h') actions.here(id)
      else if (event.key === 'w') actions.want(id)
      else if (event.key === '+') zoomBy(1.25)
      else if (event.key === '-') zoomBy(0.8)
      else if (event.key === '0') fit()
      else return
      event.preventDefault()
    },
    [layout, svg, reveal, zoomBy, fit, actions, onOpen, onClose, onEnter],
  )
}

/** Whether the card is drawn, and so has the focus now. */
export function focusCard(svg: SVGSVGElement | null, id: string): boolean {
  const card = svg?.querySelector<SVGGElement>(`[data-card="${CSS.escape(id)}"]`)
  card?.focus({ preventScroll: true })
  return Boolean(card)
}
