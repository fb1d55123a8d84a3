/** What “Print…” of the menu prints: the sheets of whatever chart is in sight, rather than the window around it. */
import { useEffect, useRef } from 'react'

/** The last one to come in sight is meant: a dialog before the screen below it. */
const inSight: (() => void)[] = []

/** @param print shows or prints the sheets; null where the window itself is the sheet */
export function usePrintable(print: (() => void) | null): void {
  const latest = useRef(print)
  useEffect(() => {
    latest.current = print
  })
  const isPrintable = print !== null
  useEffect(() => {
    if (!isPrintable) return undefined
    const own = (): void => latest.current?.()
    inSight.push(own)
    return () => void inSight.splice(inSight.indexOf(own), 1)
  }, [isPrintable])
}

export function printInSight(): void {
  const print = inSight.at(-1)
  if (print) print()
  else window.print()
}
