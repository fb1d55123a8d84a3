/** Accepting and rejecting without the mouse: Ctrl (or Command) with Enter or Backspace, away from fields and dialogs. */
import { useEffect } from 'react'

interface Decisions {
  /** Null while it cannot be done. */
  readonly accept: (() => void) | null
  readonly reject: (() => void) | null
}

export function useDecisionKeys({ accept, reject }: Decisions): void {
  useEffect(() => {
    const decide = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.repeat || isElsewhere(event.target))
        return
      const does = event.key === 'Enter' ? accept : event.key === 'Backspace' ? reject : null
      if (!does) return
      event.preventDefault()
      event.stopPropagation()
      does()
    }
    // Before the list, which takes Enter for its own.
    document.addEventListener('keydown', decide, true)
    return () => document.removeEventListener('keydown', decide, true)
  }, [accept, reject])
}

/** In a field the keys are the field's; under a dialog nothing is decided. */
const isElsewhere = (target: EventTarget | null): boolean =>
  document.querySelector('[role=dialog]') !== null ||
  (target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null)
