/** The what-ifs of a profile: changed at once on the screen, asked a moment later, kept when the hand rests. */
import { useEffect, useRef, useState } from 'react'
import type { StoredProfile } from '../../core/contract/shapes.ts'
import type { WhatIf } from '../../core/model/plan.ts'
import { useWrite } from '../client/use-operations.ts'

/** So that a slider that is dragged asks once, and keeps one change for undo. */
const ASK_MS = 180
const KEEP_MS = 900

export interface WhatIfControls {
  /** As the controls show it. */
  shown: WhatIf
  /** As the planner is asked. */
  asked: WhatIf
  change: (whatIf: WhatIf) => void
}

export function useWhatIf(profile: StoredProfile, complete: (whatIf: WhatIf) => WhatIf): WhatIfControls {
  const save = useWrite('profile.setWhatIf')
  const [draft, setDraft] = useState<WhatIf | null>(null)
  const [asked, setAsked] = useState<WhatIf | null>(null)
  const waiting = useRef<{ whatIf: WhatIf; ask: Timer; keep: Timer } | null>(null)

  const keep = (whatIf: WhatIf): void => {
    waiting.current = null
    save.mutate(
      { id: profile.id, whatIf },
      {
        onSettled: () => {
          // Changed again meanwhile: that change is on its way, too.
          if (waiting.current) return
          setDraft(null)
          setAsked(null)
        },
      },
    )
  }
  const finish = useRef<() => void>(() => undefined)
  useEffect(() => {
    finish.current = () => {
      if (!waiting.current) return
      clearTimeout(waiting.current.ask)
      clearTimeout(waiting.current.keep)
      keep(waiting.current.whatIf)
    }
  })
  // Nothing that was changed is lost when the screen or the page is left at once.
  useEffect(() => {
    const leave = (): void => finish.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  const change = (whatIf: WhatIf): void => {
    clearTimeout(waiting.current?.ask)
    clearTimeout(waiting.current?.keep)
    setDraft(whatIf)
    waiting.current = {
      whatIf,
      ask: setTimeout(() => setAsked(whatIf), ASK_MS),
      keep: setTimeout(() => finish.current(), KEEP_MS),
    }
  }
  const kept = complete(profile.whatIf)
  return { shown: draft ?? kept, asked: asked ?? kept, change }
}

type Timer = ReturnType<typeof setTimeout>
