import { type RefCallback, useCallback, useState } from 'react'

export interface Size {
  width: number
  height: number
}

const NONE: Size = { width: 0, height: 0 }

/** The inner size of an element in pixels, kept current; zero until it is on the page. */
export function useSize<E extends HTMLElement>(): [RefCallback<E>, Size] {
  const [size, setSize] = useState(NONE)
  const ref = useCallback((element: E | null) => {
    if (!element) return undefined
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
