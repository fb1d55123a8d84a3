import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import type { FromReader, StartReader } from './protocol.ts'
import { openReaders, type ReadersOptions } from './readers.ts'

/** Not by the clock: a machine may be busy. */
function open(options: ReadersOptions = { size: 1 }) {
  const readers = openReaders({ seconds: 60, ...options })
  onTestFinished(readers.close)
  return readers
}

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

test('a document is read in a process of its own, and the answers keep to their questions', async () => {
  const readers = open({ size: 2 })
  const texts = ['CLERK I', 'CLERK II', 'CLERK III']
  const read = await Promise.all(texts.map(text => readers.read(file(`${text}.txt`, text))))
  expect(read.map(({ text }) => text)).toEqual(texts)
})

test('pasted text is read as text', async () => {
  expect(await open().read({ name: 'pasted text', pasted: 'CLERK I\n\nDUTIES' })).toMatchObject({
    format: 'pasted',
    blocks: [
      { from: 0, to: 7 },
      { from: 9, to: 15 },
    ],
  })
})

test('a document that is refused says why, and the next is read', async () => {
  const readers = open()
  const picture = { name: 'clerk.pdf', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) }
  await expect(readers.read(picture)).rejects.toThrow('clerk.pdf is a picture')
  expect(await readers.read(file('clerk.txt', 'CLERK'))).toMatchObject({ text: 'CLERK' })
})

/** Stands in for a reading process whose every answer is this one. */
const answering =
  (answer: FromReader): StartReader =>
  () => {
    let tell: (message: unknown) => void = () => undefined
    return {
      post: ({ kind }) => kind === 'job' && queueMicrotask(() => tell(answer)),
      onMessage: listener => {
        tell = listener
        queueMicrotask(() => tell({ kind: 'ready' }))
      },
      onEnd: () => undefined,
      kill: () => undefined,
    }
  }

test.each<[string, FromReader]>([
  ['not the job’s answer', { kind: 'done', value: { format: 'txt', text: 7 }, resident: 0 }],
  ['that our own code broke', { kind: 'failed', message: 'TypeError: x is undefined' }],
])('what a process answers is %s: told as a mistake of ours, not of the document', async (_, answer) => {
  const readers = open({ size: 1, start: answering(answer) })
  await expect(readers.read(file('clerk\n\u202e.txt', 'CLERK'))).rejects.toThrow(
    /^clerk .txt could not be read: the mistake is in Rungs, not in the document.* report this/,
  )
})

test('a promise that a library leaves broken behind does not end the process', async () => {
  const reader = pathToFileURL(join(import.meta.dirname, 'reader.ts')).href
  const program = `
    import { startReading } from ${JSON.stringify(reader)}
    const hear = startReading(message => {
      console.log(message.kind)
      if (message.kind === 'done') process.exit(0)
    })
    void Promise.reject(new Error('after the answer'))
    setTimeout(() => hear({ kind: 'job', job: 'extract', input: { name: 'clerk', pasted: 'CLERK' } }), 20)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
  expect(stdout).toBe('ready\ndone\n')
})
