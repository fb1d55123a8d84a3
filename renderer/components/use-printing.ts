import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is drawn for paper: from before it is printed until the dialog is closed. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The page is laid out as soon as the event is over: what changes for paper must have changed by then.
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
