/** Moving bars of the timeline by hand and by arrow keys. What is held is only shown; it is kept when let go. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { EntryRef } from '../../core/charts/timeline/profile.ts'
import { monthsIn, type TimeScale } from '../../core/charts/timeline/scale.ts'
import type { Grip } from '../../core/charts/timeline/snap.ts'

export interface Held {
  entry: EntryRef
  grip: Grip
  months: number
}

/** Pixels a hand may tremble while it clicks. */
const TREMBLE = 3
/** A pause after the last arrow key: one change for undo, not one for each month. */
const PAUSE_MS = 700

export interface DragHandlers {
  onPointerDown: (event: PointerEvent<SVGElement>) => void
  onPointerMove: (event: PointerEvent<SVGElement>) => void
  onPointerUp: (event: PointerEvent<SVGElement>) => void
  onPointerCancel: () => void
  onKeyDown: (event: KeyboardEvent<SVGElement>) => void
  onBlur: () => void
}

export function useDrag(
  scale: TimeScale,
  keep: (held: Held) => void,
  pick: (entry: EntryRef) => void,
): { held: Held | null; handlersOf: (entry: EntryRef, grip: Grip) => DragHandlers } {
  const [held, setHeld] = useState<Held | null>(null)
  // The handlers of one gesture are made in several renders; they all need what is held now.
  const now = useRef<Held | null>(null)
  const from = useRef<{ x: number; moved: boolean } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const hold = (next: Held | null): void => {
    now.current = next
    setHeld(next)
  }
  const letGo = (): void => {
    clearTimeout(timer.current)
    const done = now.current
    hold(null)
    if (done && done.months !== 0) keep(done)
  }
  const finish = useRef(letGo)
  useEffect(() => {
    finish.current = letGo
  })
  useEffect(() => () => finish.current(), [])

  const handlersOf = (entry: EntryRef, grip: Grip): DragHandlers => ({
    onPointerDown: event => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      letGo()
      from.current = { x: event.clientX, moved: false }
    },
    onPointerMove: event => {
      const start = from.current
      if (!start) return
      const distance = event.clientX - start.x
      if (Math.abs(distance) > TREMBLE) start.moved = true
      if (start.moved) hold({ entry, grip, months: monthsIn(scale, distance) })
    },
    onPointerUp: () => {
      const start = from.current
      from.current = null
      letGo()
      if (start && !start.moved) pick(entry)
    },
    onPointerCancel: () => {
      from.current = null
      hold(null)
    },
    onKeyDown: event => {
      if (event.key === 'Escape' && now.current) {
        event.preventDefault()
        from.current = null
        clearTimeout(timer.current)
        hold(null)
      } else if ((event.key === 'Enter' || event.key === ' ') && grip === 'whole') {
        event.preventDefault()
        letGo()
        pick(entry)
      } else {
        const months = monthsOf(event)
        if (months === 0 || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        hold({ entry, grip, months: (now.current?.months ?? 0) + months })
        clearTimeout(timer.current)
        timer.current = setTimeout(() => finish.current(), PAUSE_MS)
      }
    },
    onBlur: () => {
      if (!from.current) letGo()
    },
  })
  return { held, handlersOf }
}

function monthsOf({ key, shiftKey }: KeyboardEvent): number {
  const step = shiftKey ? 12 : 1
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step
    case 'ArrowRight':
    case 'ArrowUp':
      return step
    case 'PageDown':
      return -12
    case 'PageUp':
      return 12
    default:
      return 0
  }
}
