import type { KeyboardEvent, ReactElement, RefObject } from 'react'
import {
  cardAt,
  type LadderCard,
  type LadderLayout,
  type LadderRoute,
} from '../../core/charts/ladder/index.ts'
import { chartLabel } from '../../core/words/screens/ladder.ts'
import type { Size } from '../components/use-size.ts'
import { Card } from './Card.tsx'
import { Links } from './Links.tsx'
import type { CardFacts } from '../../core/charts/ladder/model.ts'
import type { Viewport } from './use-viewport.ts'

interface SvgSheetProps {
  svgRef: RefObject<SVGSVGElement | null>
  layout: LadderLayout
  facts: ReadonlyMap<string, CardFacts>
  /** The cards drawn; over a canvas only those with focus, pointer or an open panel. */
  cards: readonly LadderCard[]
  routes: readonly LadderRoute[]
  /** Lines of the card that is reached, beside those always drawn. */
  near: readonly LadderRoute[]
  plan: readonly LadderRoute[]
  isOverlay: boolean
  transform: Viewport['transform']
  size: Size
  reached: string | null
  open: string | null
  /** The one card Tab stops at. */
  entry: string | undefined
  onOpen: (id: string, byKeyboard: boolean) => void
  onKey: (event: KeyboardEvent, id: string) => void
  onReach: (id: string | null) => void
}

/** Bands, lines and cards as SVG; over a canvas it keeps what a person can reach with pointer and keys. */
export function SvgSheet({
  svgRef,
  layout,
  facts,
  cards,
  routes,
  near,
  plan,
  isOverlay,
  transform,
  size,
  reached,
  open,
  entry,
  onOpen,
  onKey,
  onReach,
}: SvgSheetProps): ReactElement {
  const { x, y, k } = transform
  const under = (event: { clientX: number; clientY: number; currentTarget: Element }): string | null => {
    const box = event.currentTarget.getBoundingClientRect()
    return cardAt(layout, (event.clientX - box.x - x) / k, (event.clientY - box.y - y) / k)?.id ?? null
  }
  return (
    <svg
      ref={svgRef}
      className={`ladder__svg${isOverlay ? ' ladder__svg--overlay' : ''}`}
      width={size.width}
      height={size.height}
      role="group"
      aria-label={chartLabel}
      {...(isOverlay && {
        onPointerMove: event => onReach(under(event)),
        onClick: event => {
          const id = under(event)
          if (id !== null) onOpen(id, false)
        },
      })}
    >
      {!isOverlay &&
        layout.bands.map(band => (
          <rect
            key={`${band.shelf} ${band.level}`}
            className="band"
            x="0"
            y={y + band.y * k}
            width={size.width}
            height={band.height * k}
          />
        ))}
      <g transform={`translate(${x} ${y}) scale(${k})`}>
        <Links routes={routes} of={reached} />
        <Links routes={near} of={reached} />
        <Links routes={plan} of={null} />
        {cards.map(card => {
          const own = facts.get(card.id)
          return (
            own && (
              <Card
                key={card.id}
                card={card}
                facts={own}
                isOpen={card.id === open}
                isEntry={card.id === entry}
                onOpen={onOpen}
                onKey={onKey}
                onReach={onReach}
              />
            )
          )
        })}
      </g>
    </svg>
  )
}
