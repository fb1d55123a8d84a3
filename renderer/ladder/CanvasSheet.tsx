import { type ReactElement, useEffect, useRef, useState } from 'react'
import { paintLadder, type Painting } from './canvas.ts'

/** Cards and lines as pixels; the SVG above it keeps the cards that hold focus and pointer. */
export function CanvasSheet(painting: Painting): ReactElement {
  const ref = useRef<HTMLCanvasElement>(null)
  const scheme = useScheme()
  const { layout, facts, routes, plan, transform, size } = painting
  useEffect(() => {
    if (ref.current && scheme !== '')
      paintLadder(ref.current, { layout, facts, routes, plan, transform, size })
  }, [layout, facts, routes, plan, transform, size, scheme])
  return <canvas ref={ref} className="ladder__canvas" aria-hidden="true" />
}

/** Changes with the appearance, because pixels don't follow tokens by themselves. */
function useScheme(): string {
  const [scheme, setScheme] = useState(readScheme)
  useEffect(() => {
    const update = (): void => setScheme(readScheme())
    const observer = new MutationObserver(update)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    DARK.addEventListener('change', update)
    return () => {
      observer.disconnect()
      DARK.removeEventListener('change', update)
    }
  }, [])
  return scheme
}

const readScheme = (): string =>
  `${document.documentElement.dataset['theme'] ?? 'system'} ${String(DARK.matches)}`
const DARK = window.matchMedia('(prefers-color-scheme: dark)')
