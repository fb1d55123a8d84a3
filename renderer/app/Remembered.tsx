import { type ReactNode, useEffect, useState } from 'react'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayError } from '../components/toasts.tsx'
import { useCall } from '../client/use-operations.ts'
import { onRememberNow } from './remembering.ts'
import { Trouble } from './Trouble.tsx'
import { setView, useView, ViewState } from './view-state.ts'

const SETTING = 'view'
const PAUSE_MS = 400

/** Brings back the view as it was left, then keeps it as it changes. Nothing is drawn before it is back. */
export function Remembered({ children }: { children: ReactNode }): ReactNode {
  const call = useCall()
  const [ready, setReady] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  useEffect(() => {
    let stopped = false
    let stopKeeping = (): void => undefined
    const begin = (remembered: unknown): void => {
      if (stopped) return
      const view = ViewState.safeParse(remembered)
      if (view.success) setView(view.data)
      stopKeeping = keepView(changed => call('settings.set', { settings: { [SETTING]: changed } }))
      setReady(true)
    }
    call('settings.get', {}).then(
      settings => begin(settings[SETTING]),
      (error: unknown) => {
        if (error instanceof Refusal && error.code === 'database') return setTrouble(error.message)
        sayError(error instanceof Error ? error : new Error(String(error)))
        return begin(null)
      },
    )
    return () => {
      stopped = true
      stopKeeping()
    }
  }, [call])

  if (trouble !== null) return <Trouble message={trouble} />
  return ready ? children : null
}

/** Writes the view a moment after it last changed, and at once when the page is left. */
function keepView(write: (view: ViewState) => Promise<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let written: Promise<unknown> = Promise.resolve()
  /** Resolves when everything is kept, also what was already on its way. */
  const flush = (): Promise<unknown> => {
    if (timer !== undefined) {
      clearTimeout(timer)
      timer = undefined
      // Sent at once, even behind one still on its way: a page that is left sends nothing later.
      written = Promise.all([written, write(useView.getState()).catch(sayError)])
    }
    return written
  }
  const flushSoon = (): void => void flush()
  onRememberNow(flush)
  const unsubscribe = useView.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(flushSoon, PAUSE_MS)
  })
  window.addEventListener('pagehide', flushSoon)
  document.addEventListener('visibilitychange', flushSoon)
  return () => {
    unsubscribe()
    window.removeEventListener('pagehide', flushSoon)
    document.removeEventListener('visibilitychange', flushSoon)
    flushSoon()
  }
}
