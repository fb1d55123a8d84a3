/** Runs in the sandbox before the page, and gives it one function. */
import { contextBridge, ipcRenderer } from 'electron'
import { CALL_CHANNEL } from '../core/contract/wire.ts'

contextBridge.exposeInMainWorld('rungs', {
  call: (operation: unknown, input: unknown) => ipcRenderer.invoke(CALL_CHANNEL, operation, input),
})
