import { type PointerEvent, type ReactElement, useMemo } from 'react'
import type { LadderLayout } from '../../core/charts/ladder/index.ts'
import { ladderTools } from '../../core/words/screens/ladder.ts'
import type { Size } from '../components/use-size.ts'
import type { Viewport } from './use-viewport.ts'

const MOST = { width: 140, height: 84 }

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
  const scale = Math.min(MOST.width / layout.width, MOST.height / layout.height)
  // One path for all cards: ten thousand are one mark.
  const cards = useMemo(
    () =>
      layout.cards
        .map(
          card =>
            `M${(card.x * scale).toFixed(1)} ${(card.y * scale).toFixed(1)}h${(card.width * scale).toFixed(1)}v${Math.max(1, card.height * scale).toFixed(1)}h${(-card.width * scale).toFixed(1)}z`,
        )
        .join(''),
    [layout, scale],
  )
  const frame = {
    x: (-transform.x / transform.k) * scale,
    y: (-transform.y / transform.k) * scale,
    width: (width / transform.k) * scale,
    height: (height / transform.k) * scale,
  }
  const all = frame.width >= layout.width * scale - 1 && frame.height >= layout.height * scale - 1
  if (all || width === 0) return null
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return
    const box = event.currentTarget.getBoundingClientRect()
    centre((event.clientX - box.x) / scale, (event.clientY - box.y) / scale)
  }
  return (
    <svg
      className="minimap no-print"
      width={layout.width * scale}
      height={layout.height * scale}
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
