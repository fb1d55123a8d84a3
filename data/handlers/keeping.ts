/** Settings, history and the database itself. */
import type { Handlers } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { sayBackup, sayTooLarge } from '../../core/words/store.ts'
import { readHistory } from '../store/log.ts'
import { readSettings, writeSettings } from '../store/settings.ts'
import { fromBase64 } from './base64.ts'
import type { Room } from './room.ts'

type Names =
  | 'settings.get'
  | 'settings.set'
  | 'history.list'
  | 'history.undo'
  | 'history.redo'
  | 'store.backup'
  | 'store.restore'
  | 'store.startAnew'
  | 'store.check'

/** Characters of JSON; window state is small. */
const MOST_REMEMBERED = 100_000

export const keepingHandlers = ({ store }: Room): Pick<Handlers, Names> => ({
  'settings.get': () => store.read(readSettings),
  'settings.set': ({ settings }) => {
    for (const [name, value] of Object.entries(settings))
      if (JSON.stringify(value).length > MOST_REMEMBERED)
        throw new Refusal('too-large', sayTooLarge.setting(name, MOST_REMEMBERED), `settings.${name}`)
    store.write(writer => writeSettings(writer, settings))
    return store.read(readSettings)
  },

  'history.list': () => store.read(readHistory),
  'history.undo': () => {
    store.undo()
    return store.read(readHistory)
  },
  'history.redo': () => {
    store.redo()
    return store.read(readHistory)
  },

  'store.backup': () => {
    const content = store.backup()
    return { base64: Buffer.from(content).toString('base64'), bytes: content.length }
  },
  'store.restore': ({ base64 }) => store.restore(contentOf(base64)),
  'store.startAnew': () => store.startAnew(),
  'store.check': () => store.check(),
})

function contentOf(base64: string): Uint8Array {
  const content = fromBase64(base64)
  if (!content || content.length === 0) throw new Refusal('bad-input', sayBackup.notBase64(), 'base64')
  return content
}
