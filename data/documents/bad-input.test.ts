/** What is no specification, or means harm: refused with one line, by the process that reads it, and the rest goes on. */
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { Refusal } from '../../core/contract/refusal.ts'
import { problemsIn } from '../imports/reading-through.ts'
import { forkReader } from './fork-reader.ts'
import { openJob, readJob } from './jobs.ts'
import type { ReaderProcess } from './protocol.ts'
import { openReaders, type Readers } from './readers.ts'
import { BAD_DOCUMENTS } from './testing/bad-documents.ts'
import { docx } from './testing/docx.ts'
import { shippedBackground } from './testing/fuzz.ts'
import { lines, pdf } from './testing/pdf.ts'

let readers: Readers
beforeAll(() => {
  // Far more time than any of them needs, for the machine may be busy; what costs the square of its length needs minutes.
  readers = openReaders({ size: 1, seconds: 40 })
  readers.share(shippedBackground())
})
afterAll(() => readers.close())

const html = (body: string): Buffer => Buffer.from(`<!DOCTYPE html><html><body>${body}`)

/** These take all the time or memory there is: `npm run bad:input` has them. */
const HEAVY = /^(?:never-closed|stream-of-300|table-of-45)/
const DOCUMENTS = BAD_DOCUMENTS.filter(({ name }) => !HEAVY.test(name)).map(
  each => [each.name, each] as const,
)

test.each(DOCUMENTS)('%s is refused in one line, or read', async (name, { bytes, says }) => {
  const problems = await problemsOf(name, bytes())
  for (const problem of problems) expect(problem).not.toContain('\n')
  if (says === null) expect(problems.join(' ')).not.toContain(name)
  else expect(problems.join(' ')).toMatch(says)
})

/** What a person is told of a document that is opened and read; a refusal names it. */
async function problemsOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const { text } = await readers.run(openJob, { name, bytes })
    return problemsIn(name, await readers.run(readJob, { name, text, jurisdiction: null }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.message).toContain(name)
    return [error.message]
  }
}

test('a name that would break the line does not', async () => {
  await expect(readers.read({ name: 'a\nb.txt', bytes: Buffer.alloc(0) })).rejects.toThrow('a b.txt is empty')
})

test('null characters and text that runs from right to left are read, and what was left out is told', async () => {
  const { text, problems } = await readers.read({
    name: 'clerk.txt',
    bytes: Buffer.from('\u202eCLERK\u202c\0 פקיד\nOne year\0 of filing'),
  })
  expect(text).toBe('CLERK פקיד\nOne year of filing')
  expect(problems).toHaveLength(2)
})

test('a document that takes too long is refused alone; its process is ended, and the next is read by another', async () => {
  const patient = openReaders({ size: 1, seconds: 0.8 })
  onTestFinished(patient.close)
  const clerk = { name: 'clerk.txt', bytes: Buffer.from('CLERK') }
  // Ready before the clock begins: the first reading has to load its library.
  await patient.read(clerk)
  // Its clones take more than a second to make, and less than the memory there is.
  const endless = { name: 'endless.html', bytes: html('<a><b><i><p>'.repeat(40_000)) }
  const [slow, next] = await Promise.allSettled([patient.read(endless), patient.read(clerk)])
  expect(slow).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('within 0.8 seconds') },
  })
  expect(next).toMatchObject({ status: 'fulfilled', value: { text: 'CLERK' } })
})

test('a process that ends by itself costs one document', async () => {
  const started: ReaderProcess[] = []
  const fragile = openReaders({
    size: 1,
    start: () => {
      const process = forkReader()
      started.push(process)
      return process
    },
  })
  onTestFinished(fragile.close)
  const clerk = { name: 'clerk.txt', bytes: Buffer.from('CLERK') }
  await fragile.read(clerk)
  const lost = fragile.read({ name: 'lost.html', bytes: html('<a><b><i><p>'.repeat(60_000)) })
  started[0]?.kill()
  await expect(lost).rejects.toThrow('lost.html stopped the process')
  expect(await fragile.read(clerk)).toMatchObject({ text: 'CLERK' })
  expect(started).toHaveLength(2)
})

test('a batch that is stopped answers at once, and what waited is not read', async () => {
  const stop = new AbortController()
  const endless = { name: 'endless.html', bytes: html('<a><b><i><p>'.repeat(60_000)) }
  const batch = [readers.read(endless, stop.signal), readers.read(endless, stop.signal)]
  stop.abort(new Error('stopped by hand'))
  for (const each of batch) await expect(each).rejects.toThrow('stopped by hand')
  expect(await readers.read({ name: 'clerk.txt', bytes: Buffer.from('CLERK') })).toMatchObject({
    text: 'CLERK',
  })
})

test('nothing that a document names is fetched', async () => {
  let asked = 0
  const server = createServer((_, reply) => {
    asked += 1
    reply.end()
  })
  onTestFinished(() => void server.close())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server has no port.')
  const url = `http://127.0.0.1:${address.port}`
  const link = `<w:p><w:r><w:instrText>INCLUDETEXT "${url}/a"</w:instrText></w:r><w:r><w:t>Clerk</w:t></w:r></w:p>`
  await readers.read({
    name: 'clerk.html',
    bytes: html(
      `<link rel=stylesheet href="${url}/a.css"><script src="${url}/b.js"></script><img src="${url}/c.png"><iframe src="${url}/d"></iframe><p>Clerk`,
    ),
  })
  await readers.read({ name: 'clerk.docx', bytes: docx(link) })
  await readers.read({
    name: 'clerk.pdf',
    bytes: pdf([lines(['Clerk'])], { trailer: `/Info << /URL (${url}) >> /XRefStm 0 /F (${url}/e)` }),
  })
  expect(asked).toBe(0)
})
