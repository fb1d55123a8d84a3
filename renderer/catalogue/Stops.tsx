import { type ReactElement, useEffect, useState } from 'react'
import { reviewWords, sayStop } from '../../core/words/screens/review.ts'
import { IconButton } from '../components/Button.tsx'

interface StopsProps {
  /** Paths of what somebody must look at, in the order of the outline. */
  stops: readonly string[]
  /** What is left to look at, in words. */
  left: string
  onPoint: (path: string) => void
}

/** Leads from one doubtful clause or unread passage to the next; F8 and Shift+F8 do, too. */
export function Stops({ stops, left, onPoint }: StopsProps): ReactElement | null {
  const [at, setAt] = useState(-1)
  const step = (by: 1 | -1): void => {
    const next = at < 0 && by < 0 ? stops.length - 1 : (at + by + stops.length) % stops.length
    const stop = stops[next]
    if (stop === undefined) return
    setAt(next)
    onPoint(stop)
  }
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || stops.length === 0 || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  })
  if (stops.length === 0) return null
  return (
    <div className="stops">
      <span className="stops__count" role="status">
        {sayStop(at < 0 ? null : Math.min(at + 1, stops.length), stops.length, left)}
      </span>
      <span className="stops__previous">
        <IconButton
          icon="chevron"
          label={reviewWords.previousStop}
          shortcut="Shift F8"
          onPress={() => step(-1)}
        />
      </span>
      <IconButton icon="chevron" label={reviewWords.nextStop} shortcut="F8" onPress={() => step(1)} />
    </div>
  )
}
