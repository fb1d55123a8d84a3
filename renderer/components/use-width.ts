import { type RefCallback, useCallback, useState } from 'react'

/** The width of an element in whole pixels, kept current; `fallback` until it is on the page. */
export function useWidth<E extends Element>(fallback: number): [RefCallback<E>, number] {
  const [width, setWidth] = useState(fallback)
  const ref = useCallback((element: E | null) => {
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
