import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import type { ReaderOrder } from './reader-messages.ts'
import { keepReaders } from './reader-keeper.ts'
import { readerStarter } from './reader-starter.ts'

/** What of a utility process the keeper touches; it reads nothing. */
class StandInReader extends EventEmitter {
  readonly stderr = new EventEmitter()
  readonly received: unknown[] = []
  readonly pid: number

  constructor(pid: number) {
    super()
    this.pid = pid
  }
  postMessage(message: unknown): void {
    this.received.push(message)
  }
  kill(): boolean {
    return this.emit('exit')
  }
}

/** The backend's side and the main process's, joined as the two processes join them. */
function joined() {
  const children: StandInReader[] = []
  const ended: number[] = []
  const orders: ReaderOrder[] = []
  const keeper = keepReaders(
    () => {
      const child = new StandInReader(100 + children.length)
      children.push(child)
      return child
    },
    news => starter.hear(news),
    pid => void ended.push(pid),
  )
  const starter = readerStarter(order => {
    orders.push(order)
    keeper.obey(order)
  })
  const child = (i: number) => children[i] ?? expect.unreachable()
  return { keeper, starter, child, ended, orders }
}

test('each reading process hears its own jobs, and its answers come back to who asked', () => {
  const { starter, child } = joined()
  const heard: unknown[] = []
  const [first, second] = [starter.start(), starter.start()]
  first.onMessage(message => heard.push(['first', message]))
  second.onMessage(message => heard.push(['second', message]))
  second.post({ kind: 'job', job: 'extract', input: 'clerk' })
  expect(child(0).received).toEqual([])
  expect(child(1).received).toEqual([{ kind: 'job', job: 'extract', input: 'clerk' }])
  child(1).emit('message', { kind: 'ready' })
  child(0).emit('message', { kind: 'ready' })
  expect(heard).toEqual([
    ['second', { kind: 'ready' }],
    ['first', { kind: 'ready' }],
  ])
})

test('a process that ended is told, with whether memory was why', () => {
  const { starter, child } = joined()
  const endings: unknown[] = []
  for (const _ of [0, 1]) starter.start().onEnd(ending => endings.push(ending.ranOut))
  child(0).stderr.emit('data', Buffer.from('out of memory\n'))
  child(0).emit('exit')
  child(1).emit('exit')
  expect(endings).toEqual([true, false])
})

test('a process is ended at once, not asked, and nothing of it is heard afterwards', () => {
  const { starter, child, ended } = joined()
  const heard: unknown[] = []
  const reader = starter.start()
  reader.onMessage(message => heard.push(message))
  reader.onEnd(ending => heard.push(ending))
  reader.kill()
  child(0).emit('message', { kind: 'ready' })
  child(0).emit('exit')
  expect(ended).toEqual([100])
  expect(heard).toEqual([])
})

test('a process that ended a moment before it is ended does no harm', () => {
  const keeper = keepReaders(
    // No system gives so large an id.
    () => new StandInReader(0x7fffffff),
    () => undefined,
  )
  keeper.obey({ kind: 'start-reader', reader: 1 })
  expect(() => keeper.endAll()).not.toThrow()
})

test('when the backend is gone no reading process is left', () => {
  const { keeper, starter, ended } = joined()
  starter.start()
  starter.start().kill()
  starter.start()
  keeper.endAll()
  expect(ended).toEqual([101, 100, 102])
})
