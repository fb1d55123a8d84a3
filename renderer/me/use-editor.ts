/** Changes to the open profile: checked first, shown at once, stored one after the other, each of them undoable. */
import { useRef, useState } from 'react'
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

/** What is on its way to the store: where the changes have led, and how many are not stored yet. */
interface Line {
  document: Profile
  revision: number
  waiting: number
  tail: Promise<void>
}

export function useEditor(profile: StoredProfile): Editor {
  const save = useWrite('profile.save', { inline: true })
  const line = useRef<Line | null>(null)
  const [ahead, setAhead] = useState<Profile | null>(null)

  const leave = (mine: Line): void => {
    if (line.current !== mine) return
    line.current = null
    setAhead(null)
  }
  const store = async (mine: Line, document: Profile, label: string): Promise<void> => {
    // A refusal ends the line: what was built on the refused change is not stored either.
    if (line.current !== mine) return
    try {
      const stored = await save.mutateAsync({ id: profile.id, document, revision: mine.revision, label })
      mine.revision = stored.revision
      mine.waiting -= 1
      if (mine.waiting === 0) leave(mine)
    } catch (error) {
      leave(mine)
      sayError(error instanceof Error ? error : new Error(String(error)))
    }
  }

  const change: Editor['change'] = (edit, label) => {
    const mine = line.current ?? {
      document: profile.document,
      revision: profile.revision,
      waiting: 0,
      tail: Promise.resolve(),
    }
    const document = edit(mine.document)
    const wrong = findWrong(document)
    if (wrong) return wrong
    line.current = mine
    mine.document = document
    mine.waiting += 1
    mine.tail = mine.tail.then(() => store(mine, document, label))
    setAhead(document)
    return null
  }
  return { document: ahead ?? profile.document, change }
}
