/** Zoom and pan over a drawing larger than its window: wheel and drag pan, Ctrl+wheel and pinch zoom, by d3-zoom. */
import { select, zoom, type ZoomBehavior, type ZoomTransform, zoomIdentity, zoomTransform } from 'd3'
import { type RefCallback, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Box } from '../../core/charts/ladder/index.ts'

export interface Viewport {
  ref: RefCallback<HTMLElement>
  /** Drawing to window: `window = drawing × k + x`. */
  transform: { x: number; y: number; k: number }
  zoomBy: (factor: number) => void
  /** The whole drawing, as large as the window allows, up to the comfortable scale. */
  fit: () => void
  /** Moves as little as needed to show a box with some room around it. */
  reveal: (box: Box) => void
  /** Reveals the first of these boxes where none of them is in sight. */
  revealOneOf: (boxes: readonly Box[]) => void
  /** Puts a point of the drawing into the middle. */
  centre: (x: number, y: number) => void
}

export interface ViewportOptions {
  content: { width: number; height: number }
  /** The scale at which the drawing reads best in this window. */
  comfort: number
  /** A change of it begins anew: the whole drawing if it can be read so, else its beginning. */
  scene: string
}

const SCALES: [number, number] = [0.06, 2.5]
/** A drawing that would have to shrink further than this to fit isn't shown whole at first. */
const READABLE = 0.78
const AROUND = 24
export function useViewport({ content: { width, height }, comfort, scene }: ViewportOptions): Viewport {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity)
  const element = useRef<HTMLElement | null>(null)
  /** The person chose what to see: a change of the drawing leaves it. */
  const moved = useRef(false)
  const behavior = useMemo<ZoomBehavior<HTMLElement, unknown>>(
    () =>
      zoom<HTMLElement, unknown>()
        .scaleExtent(SCALES)
        .clickDistance(4)
        // A plain wheel scrolls; only with Ctrl (a pinch comes that way, too) it zooms.
        .filter((event: MouseEvent) =>
          event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0,
        )
        .on('zoom', (event: { transform: ZoomTransform }) => setTransform(event.transform)),
    [],
  )

  const ref = useCallback(
    (target: HTMLElement | null) => {
      element.current = target
      if (!target) return undefined
      const selection = select(target)
      selection.call(behavior).on('dblclick.zoom', null)
      behavior.on('zoom.moved', (event: { sourceEvent: unknown }) => {
        if (event.sourceEvent) moved.current = true
      })
      const pan = (event: WheelEvent): void => {
        if (event.ctrlKey || event.metaKey) return
        event.preventDefault()
        const [dx, dy] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY]
        const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1
        const { k } = zoomTransform(target)
        behavior.translateBy(selection, (-dx * unit) / k, (-dy * unit) / k)
      }
      target.addEventListener('wheel', pan, { passive: false })
      return () => {
        target.removeEventListener('wheel', pan)
        selection.on('.zoom', null)
      }
    },
    [behavior],
  )

  const within = useCallback((act: (target: HTMLElement) => void) => {
    if (element.current) act(element.current)
  }, [])
  const show = useCallback(
    (target: HTMLElement, least: number) => {
      const whole = Math.min(comfort, target.clientWidth / width, target.clientHeight / height)
      const k = whole < least ? comfort : whole
      behavior.transform(select(target), zoomIdentity.scale(k))
      // Centred where it fits; the bounds of the behavior hold it at its beginning where not.
      if (k === whole) behavior.translateTo(select(target), width / 2, height / 2)
    },
    [behavior, comfort, width, height],
  )
  const begun = useRef('')
  useEffect(() => {
    behavior
      .extent(function extent() {
        return [
          [0, 0],
          [this.clientWidth, this.clientHeight],
        ]
      })
      .translateExtent([
        [0, 0],
        [width, height],
      ])
    within(target => {
      if (begun.current !== scene) moved.current = false
      begun.current = scene
      if (moved.current) behavior.translateBy(select(target), 0, 0)
      else show(target, comfort * READABLE)
    })
  }, [behavior, within, show, width, height, comfort, scene])

  const moves = useMemo(
    () => ({
      zoomBy: (factor: number) =>
        within(target => {
          moved.current = true
          behavior.scaleBy(select(target), factor)
        }),
      fit: () =>
        within(target => {
          moved.current = false
          show(target, SCALES[0])
        }),
      reveal: (box: Box) => within(target => bring(behavior, target, box)),
      revealOneOf: (boxes: readonly Box[]) =>
        within(target => {
          const [first] = boxes
          const isSeen = (box: Box): boolean => way(target, box).every(distance => distance === 0)
          if (first && !boxes.some(isSeen)) bring(behavior, target, first)
        }),
      centre: (x: number, y: number) => within(target => behavior.translateTo(select(target), x, y)),
    }),
    [within, behavior, show],
  )
  return { ref, transform, ...moves }
}

/** How far a box must move, in window pixels across and down, to be in sight. */
function way(target: HTMLElement, box: Box): [number, number] {
  const { x, y, k } = zoomTransform(target)
  return [
    shift(box.x * k + x, box.width * k, target.clientWidth),
    shift(box.y * k + y, box.height * k, target.clientHeight),
  ]
}

function bring(behavior: ZoomBehavior<HTMLElement, unknown>, target: HTMLElement, box: Box): void {
  const [dx, dy] = way(target, box)
  const { k } = zoomTransform(target)
  if (dx !== 0 || dy !== 0) behavior.translateBy(select(target), dx / k, dy / k)
}

/** How far a stretch must move to lie within a window, with some room around it. */
function shift(start: number, length: number, window: number): number {
  if (start < AROUND) return AROUND - start
  const over = start + length - (window - AROUND)
  return over > 0 ? -Math.min(over, start - AROUND) : 0
}
