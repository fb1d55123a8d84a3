import { expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import type { StartReader } from './protocol.ts'
import { openSeat } from './seat.ts'

/** Stands in for reading processes that hold so many bytes after a job; counts those started and those ended. */
function standIn(resident: number) {
  const count = { started: 0, ended: 0 }
  const start: StartReader = () => {
    let tell: (message: unknown) => void = () => undefined
    count.started += 1
    return {
      post: ({ kind }) =>
        kind === 'job' && queueMicrotask(() => tell({ kind: 'done', value: 'read', resident })),
      onMessage: listener => {
        tell = listener
        queueMicrotask(() => tell({ kind: 'ready' }))
      },
      onEnd: () => undefined,
      kill: () => void (count.ended += 1),
    }
  }
  return { count, start }
}

const nothing = { version: 0, value: undefined }

test.each([
  ['little goes on with the next', LIMITS.megabytes / 4, { started: 1, ended: 0 }],
  ['much gives place to another', LIMITS.megabytes * 0.9, { started: 2, ended: 2 }],
])('a process that holds %s', async (_, megabytes, expected) => {
  const { count, start } = standIn(megabytes * 2 ** 20)
  const seat = openSeat(start, 5)
  for (const name of ['one.txt', 'two.txt'])
    expect(await seat.run({ job: 'extract', input: { name } }, nothing)).toBe('read')
  expect(count).toEqual(expected)
})
