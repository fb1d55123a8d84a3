import { useEffect, useRef } from 'react'
import { COMMAND_EVENT, commandOf, isCommandId } from '../../core/contract/commands.ts'
import { openDialog } from './dialogs.ts'
import { HAS_NATIVE_MENU, IS_MAC } from './platform.ts'
import { isTyping } from './typing.ts'
import { useRunCommand } from './use-commands.ts'

/** Listens for the keys of commands, and for the native menu of the desktop app. Draws nothing. */
export function CommandKeys(): null {
  const run = useRunCommand()
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const typing = isTyping(event.target)
      if (event.key === '?' && !typing) openDialog('shortcuts')
      const command = HAS_NATIVE_MENU ? null : commandOf(event, IS_MAC)
      // In a text field undo is the field's own.
      if (!command || (typing && (command === 'undo' || command === 'redo'))) return
      event.preventDefault()
      latest.current(command)
    }
    const onMenu = (event: Event): void => {
      const id: unknown = event instanceof CustomEvent ? event.detail : null
      if (!isCommandId(id)) return
      if ((id === 'undo' || id === 'redo') && isTyping(document.activeElement)) document.execCommand(id)
      else latest.current(id)
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener(COMMAND_EVENT, onMenu)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener(COMMAND_EVENT, onMenu)
    }
  }, [])
  return null
}
