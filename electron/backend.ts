/** The entry of the utility process: the backend, away from the window and from the page. */
import type { ReplyMessage, RequestMessage } from '../core/contract/operations.ts'
import { Refusal } from '../core/contract/refusal.ts'
import { hostFailures } from '../core/words/hosts.ts'
import { openBackend } from '../data/backend.ts'
import type { FromBackend, ToBackend } from './backend-messages.ts'
import { readerStarter } from './reader-starter.ts'

interface Opened {
  readonly answer: (message: RequestMessage) => Promise<ReplyMessage>
  readonly close: () => void
}

const [, , dataDir = ''] = process.argv
const { parentPort } = process
const send = (message: FromBackend): void => parentPort.postMessage(message)
const readers = readerStarter(send)

function open(): Opened {
  try {
    const backend = openBackend({ dataDir, now: () => new Date(), readers: { start: readers.start } })
    send({ kind: 'ready' })
    return { answer: message => backend.answer(message), close: () => backend.close() }
  } catch (error) {
    if (!(error instanceof Refusal)) console.error(error)
    const message = error instanceof Refusal ? error.message : hostFailures.internal
    send({ kind: 'refused', message })
    return {
      answer: () => Promise.resolve({ ok: false, error: { code: 'database', message, field: '' } }),
      close: () => undefined,
    }
  }
}

const backend = open()
parentPort.on('message', ({ data }: { data: ToBackend }) => {
  if (data.kind === 'request')
    void backend.answer(data.message).then(reply => send({ kind: 'reply', id: data.id, reply }))
  else if (data.kind === 'close') {
    backend.close()
    process.exit(0)
  } else readers.hear(data)
})
