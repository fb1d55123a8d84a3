/** Runs in the sandbox before the page: gives it one function, and the choices made in the native menu. */
import { contextBridge, ipcRenderer } from 'electron'
import { COMMAND_CHANNEL, COMMAND_EVENT, isCommandId } from '../core/contract/commands.ts'
import { CALL_CHANNEL } from '../core/contract/wire.ts'

contextBridge.exposeInMainWorld('rungs', {
  call: (operation: unknown, input: unknown) => ipcRenderer.invoke(CALL_CHANNEL, operation, input),
})

ipcRenderer.on(COMMAND_CHANNEL, (_, command: unknown) => {
  if (isCommandId(command)) window.dispatchEvent(new CustomEvent(COMMAND_EVENT, { detail: command }))
})
