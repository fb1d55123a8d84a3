import type { ReactElement } from 'react'
import { sayAllCompared, sayCompared } from '../../core/words/screens/look.ts'
import { Button } from '../components/Button.tsx'
import type { Place } from './LookAt.tsx'

interface LookAllProps {
  /** Those nobody looked at yet. */
  open: readonly Place[]
  /** Paths of what was pointed at since the class was opened. */
  seen: ReadonlySet<string>
  onConfirm: (places: readonly Place[]) => void
}

/**
 * Several places said to be right at once, by somebody who went to every one of them. What was left unread, and words
 * that no clause stands for, are decided one by one.
 */
export function LookAll({ open, seen, onConfirm }: LookAllProps): ReactElement | null {
  const places = open.filter(({ is }) => is !== 'unread' && is !== 'words')
  if (places.length < 2) return null
  const left = places.filter(({ path }) => !seen.has(path)).length
  return (
    <div className="look-all">
      {left > 0 && <p className="quiet">{sayCompared(places.length - left, places.length)}</p>}
      <Button size="s" icon="check" isDisabled={left > 0} onPress={() => onConfirm(places)}>
        {sayAllCompared(places.length)}
      </Button>
    </div>
  )
}
