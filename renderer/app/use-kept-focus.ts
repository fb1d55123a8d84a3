import { useEffect } from 'react'
import { isTyping } from './typing.ts'

/** So far back nobody looks for their place. */
const MOST = 32

/**
 * Where what has the focus goes (a row removed, a panel closed, a button that did its work), the focus returns to where
 * it was before: on the page's own body it would be lost to whoever goes by keys or by ear. Never to a field that is
 * typed in, which would take the keys that follow, undo among them, for its own. Whoever puts it elsewhere, as dialogs
 * do, comes first.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let visited: (HTMLElement | SVGElement)[] = []
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement || target instanceof SVGElement)
        visited = [...visited.filter(each => each !== target), target].slice(-MOST)
    }
    const returnToLast = (): void => {
      visited = visited.filter(each => each.isConnected)
      const places = visited.filter(each => !isTyping(each)).toReversed()
      for (const place of [...places, ...document.querySelectorAll('h1')]) {
        if (document.activeElement !== document.body) return
        place.focus({ preventScroll: true })
      }
    }
    const gone = new MutationObserver(() => {
      if (document.activeElement !== document.body || visited.at(-1)?.isConnected !== false) return
      requestAnimationFrame(() => requestAnimationFrame(returnToLast))
    })
    document.addEventListener('focusin', remember)
    gone.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      gone.disconnect()
    }
  }, [])
}
