/** Changes to the open profile: checked first, shown at once, stored one after the other, each of them undoable. */
import { useEffect, useRef, useState } from 'react'
import type { StoredProfile } from '../../core/contract/shapes.ts'
import type { Profile } from '../../core/model/profile.ts'
import { useWrite } from '../client/use-operations.ts'
import { sayError } from '../components/toasts.tsx'
import { findWrong, type Wrong } from './check.ts'

export interface Editor {
  /** As it stands with every change, stored or on its way. */
  document: Profile
  /**
   * Null when the change holds; else what is wrong, and nothing was changed or stored.
   * @param label names the change for undo
   */
  change: (edit: (document: Profile) => Profile, label: string) => Wrong | null
}

interface Version {
  document: Profile
  revision: number
}

/** What is on its way to the store: where the changes have led, and how many are not stored yet. */
interface Line extends Version {
  waiting: number
  tail: Promise<void>
}

export function useEditor(profile: StoredProfile): Editor {
  const save = useWrite('profile.save', { inline: true })
  // The store's latest word; a handler of an earlier drawing must not build on an older one.
  const known = useRef<Version>(profile)
  const line = useRef<Line | null>(null)
  /** Shown until the profile that is read has come as far. */
  const [ahead, setAhead] = useState<Version | null>(null)

  const store = async (mine: Line, document: Profile, label: string): Promise<void> => {
    // A refusal ends the line: what was built on the refused change is not stored either.
    if (line.current !== mine) return
    try {
      const { revision } = await save.mutateAsync({
        id: profile.id,
        document,
        revision: mine.revision,
        label,
      })
      mine.revision = revision
      mine.waiting -= 1
      if (mine.waiting > 0) return
      line.current = null
      known.current = { document, revision }
      setAhead(known.current)
    } catch (error) {
      line.current = null
      setAhead(null)
      sayError(error instanceof Error ? error : new Error(String(error)))
    }
  }

  const change: Editor['change'] = (edit, label) => {
    const mine = line.current ?? { ...known.current, waiting: 0, tail: Promise.resolve() }
    const document = edit(mine.document)
    const wrong = findWrong(document)
    if (wrong) return wrong
    line.current = mine
    mine.document = document
    mine.waiting += 1
    mine.tail = mine.tail.then(() => store(mine, document, label))
    setAhead({ document, revision: Infinity })
    return null
  }
  useEffect(() => {
    if (line.current) return
    known.current = profile
    setAhead(null)
  }, [profile])

  const isAhead = ahead !== null && ahead.revision > profile.revision
  return { document: isAhead ? ahead.document : profile.document, change }
}
