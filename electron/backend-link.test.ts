import { expect, test, vi } from 'vitest'
import { linkBackend } from './backend-link.ts'
import { StandInProcess } from './stand-in.ts'

const CHECK = { operation: 'store.check', input: {} }

function start() {
  const processes: StandInProcess[] = []
  const link = linkBackend(
    () => {
      const child = new StandInProcess()
      processes.push(child)
      return child
    },
    () => expect.unreachable(),
  )
  return { link, processes, child: (i: number) => processes[i] ?? expect.unreachable() }
}

const idOf = (child: StandInProcess, at: number): number => {
  const message = child.received[at]
  return message?.kind === 'request' ? message.id : expect.unreachable()
}

test('each answer goes to its question, in whatever order they come', async () => {
  const { link, child } = start()
  child(0).say({ kind: 'ready' })
  await link.ready
  const [first, second] = [link.ask(CHECK), link.ask(CHECK)]
  child(0).say({ kind: 'reply', id: idOf(child(0), 1), reply: { ok: true, value: 'second' } })
  child(0).say({ kind: 'reply', id: idOf(child(0), 0), reply: { ok: true, value: 'first' } })
  expect(await first).toEqual({ ok: true, value: 'first' })
  expect(await second).toEqual({ ok: true, value: 'second' })
})

test('a database that cannot be opened is told in its own words', async () => {
  const { link, child } = start()
  child(0).say({ kind: 'refused', message: 'The database is newer.' })
  await expect(link.ready).rejects.toThrow('The database is newer.')
})

test('a process that ends leaves no question open, and the next question finds another', async () => {
  const { link, child, processes } = start()
  child(0).say({ kind: 'ready' })
  await link.ready
  const asked = link.ask(CHECK)
  child(0).emit('exit', 139)
  expect(await asked).toMatchObject({ ok: false, error: { code: 'internal' } })
  const again = link.ask(CHECK)
  expect(processes).toHaveLength(2)
  child(1).say({ kind: 'reply', id: idOf(child(1), 0), reply: { ok: true, value: 1 } })
  expect(await again).toEqual({ ok: true, value: 1 })
})

test('a process that ends before it is ready is told', async () => {
  const { link, child } = start()
  child(0).emit('exit', 1)
  await expect(link.ready).rejects.toThrow(/ended/)
})

test('closing lets the process end, and nothing is asked afterwards', async () => {
  const { link, child, processes } = start()
  child(0).say({ kind: 'ready' })
  await link.close()
  expect(child(0).received).toEqual([{ kind: 'close' }])
  expect(await link.ask(CHECK)).toMatchObject({ ok: false })
  expect(processes).toHaveLength(1)
})

test('a process that does not end when asked is ended', async () => {
  vi.useFakeTimers()
  const { link, child } = start()
  child(0).postMessage = () => undefined
  const closed = link.close()
  await vi.advanceTimersByTimeAsync(3_000)
  await closed
  expect(child(0).killed).toBe(true)
  vi.useRealTimers()
})
