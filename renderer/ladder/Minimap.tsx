import { type PointerEvent, type ReactElement, useMemo } from 'react'
import type { LadderLayout } from '../../core/charts/ladder/index.ts'
import { ladderTools } from '../../core/words/screens/ladder.ts'
import type { Size } from '../components/use-size.ts'
import type { Viewport } from './use-viewport.ts'

const MOST = { width: 140, height: 44 }
const LEAST_HEIGHT = 24

/** The whole ladder, small, with the part in sight framed; shown only when some of it is out of sight. */
export function Minimap({
  layout,
  viewport,
  size: { width, height },
}: {
  layout: LadderLayout
  viewport: Viewport
  size: Size
}): ReactElement | null {
  const { transform, centre } = viewport
  const across = Math.min(MOST.width / layout.width, MOST.height / layout.height)
  // A very wide ladder is drawn higher than it is, to be seen at all.
  const down = Math.max(across, LEAST_HEIGHT / layout.height)
  // One path for all cards: ten thousand are one mark.
  const cards = useMemo(
    () =>
      layout.cards
        .map(
          card =>
            `M${(card.x * across).toFixed(1)} ${(card.y * down).toFixed(1)}h${(card.width * across).toFixed(1)}v${Math.max(1, card.height * down).toFixed(1)}h${(-card.width * across).toFixed(1)}z`,
        )
        .join(''),
    [layout, across, down],
  )
  const frame = {
    x: (-transform.x / transform.k) * across,
    y: (-transform.y / transform.k) * down,
    width: (width / transform.k) * across,
    height: (height / transform.k) * down,
  }
  const all = frame.width >= layout.width * across - 1 && frame.height >= layout.height * down - 1
  if (all || width === 0) return null
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return
    const box = event.currentTarget.getBoundingClientRect()
    centre((event.clientX - box.x) / across, (event.clientY - box.y) / down)
  }
  return (
    <svg
      className="minimap no-print"
      width={layout.width * across}
      height={layout.height * down}
      role="img"
      aria-label={ladderTools.minimap}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId)
        move(event)
      }}
      onPointerMove={move}
    >
      <path className="minimap__cards" d={cards} />
      <rect className="minimap__frame" {...frame} rx="2" />
    </svg>
  )
}
