import { type RefCallback, useCallback, useState } from 'react'
import { usePrinting } from './use-printing.ts'

/** What the narrowest paper, A4 upright, leaves inside its margins and a frame, in CSS pixels. */
const PAPER = 580

/**
 * The width of an element in whole pixels, kept current; `fallback` until it is on the page. No more than the paper
 * has while it is printed: a chart as wide as the window would be cut at the edge.
 */
export function useWidth<E extends Element>(fallback: number): [RefCallback<E>, number] {
  const [width, setWidth] = useState(fallback)
  const printing = usePrinting()
  const ref = useCallback((element: E | null) => {
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, printing ? Math.min(width, PAPER) : width]
}
