/** The entry of the utility process: the backend, away from the window and from the page. */
import type { ReplyMessage, RequestMessage } from '../core/contract/operations.ts'
import { Refusal } from '../core/contract/refusal.ts'
import { hostFailures } from '../core/words/hosts.ts'
import { openBackend } from '../data/backend.ts'
import type { FromBackend, ToBackend } from './backend-messages.ts'

interface Opened {
  readonly call: (message: RequestMessage) => ReplyMessage
  readonly close: () => void
}

const [, , dataDir = ''] = process.argv
const { parentPort } = process
const send = (message: FromBackend): void => parentPort.postMessage(message)

function open(): Opened {
  try {
    const backend = openBackend({ dataDir, now: () => new Date() })
    send({ kind: 'ready' })
    return { call: message => backend.call(message), close: () => backend.close() }
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error)
    const message = error instanceof Refusal ? error.message : hostFailures.internal
    send({ kind: 'refused', message })
    return {
      call: () => ({ ok: false, error: { code: 'database', message, field: '' } }),
      close: () => undefined,
    }
  }
}

const backend = open()
parentPort.on('message', ({ data }: { data: ToBackend }) => {
  if (data.kind === 'request') return send({ kind: 'reply', id: data.id, reply: backend.call(data.message) })
  backend.close()
  process.exit(0)
})
