/** What is no specification, or means harm: refused with one line, by the process that reads it, and the rest goes on. */
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { Refusal } from '../../core/contract/refusal.ts'
import { forkReader } from './fork-reader.ts'
import type { ReaderProcess } from './protocol.ts'
import { openReaders, type Readers } from './readers.ts'
import { docx, packedZip } from './testing/docx.ts'
import { lines, pdf } from './testing/pdf.ts'

let readers: Readers
beforeAll(() => {
  readers = openReaders({ size: 1 })
})
afterAll(() => readers.close())

const MB = 2 ** 20
const html = (body: string): Buffer => Buffer.from(`<!DOCTYPE html><html><body>${body}`)
const oldOffice = (part: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(part, 'utf16le')])

test.each<[string, () => Uint8Array, string]>([
  ['an empty file', () => Buffer.alloc(0), 'is empty'],
  ['blanks', () => Buffer.from(' \n\t\n'), 'no text'],
  ['a photograph called .pdf', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), 'a picture'],
  ['a program', () => Buffer.from('MZ\x90\0\x03\0\0\0'), 'a program'],
  ['a spreadsheet', () => packedZip('xl/workbook.xml', Buffer.from('<workbook/>')), 'a spreadsheet'],
  ['an old spreadsheet', () => oldOffice('Workbook'), 'a spreadsheet'],
  ['an archive', () => packedZip('clerk.txt', Buffer.from('Clerk')), 'an archive'],
  ['an old Word document', () => oldOffice('WordDocument'), 'save it as .docx'],
  ['a Word document with a password', () => oldOffice('EncryptedPackage'), 'password'],
  [
    'bytes without meaning',
    () => Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 7 + i * 13) % 251),
    'no text in any encoding',
  ],
  ['a file of zeros', () => Buffer.alloc(100_000), 'no text in any encoding'],
  ['half a PDF', () => pdf([lines(['Clerk'])]).subarray(0, 300), 'damaged'],
  ['a PDF of nothing but its name', () => Buffer.from('%PDF-1.7\nnothing\n%%EOF'), 'damaged'],
  ['100 MB of text', () => Buffer.alloc(100 * MB, 'One year of filing.\n'), 'larger than 64 MB'],
  ['50 MB of text', () => Buffer.alloc(50 * MB, 'One year of filing.\n'), 'more text'],
  ['a line of 10 MB', () => Buffer.alloc(10 * MB, 'One year of filing and '), 'more text'],
  ['a million headings', () => Buffer.from('DUTIES\n'.repeat(1_000_000)), 'more'],
  ['a million headings of a page', () => html('<h2>Duties</h2>'.repeat(1_000_000)), 'memory|MB|seconds'],
  ['elements nested 100,000 deep', () => html('<div>'.repeat(100_000)), 'deep'],
  [
    'a Word document that unpacks to 300 MB',
    () => packedZip('word/document.xml', Buffer.alloc(300 * MB)),
    'unpacks',
  ],
])('%s is refused in one line within its limits', { timeout: 30_000 }, async (name, bytes, reason) => {
  const started = performance.now()
  const refusal: unknown = await readers.read({ name, bytes: bytes() }).catch((error: unknown) => error)
  expect(performance.now() - started).toBeLessThan(8_000)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(String(refusal)).toMatch(new RegExp(reason))
  expect(String(refusal)).toContain(name)
  expect(String(refusal)).not.toContain('\n')
})

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
  const patient = openReaders({ size: 1, seconds: 0.4 })
  onTestFinished(patient.close)
  const clerk = { name: 'clerk.txt', bytes: Buffer.from('CLERK') }
  // Ready before the clock begins: the first reading has to load its library.
  await patient.read(clerk)
  const endless = { name: 'endless.html', bytes: html('<a><b><i><p>'.repeat(60_000)) }
  const [slow, next] = await Promise.allSettled([patient.read(endless), patient.read(clerk)])
  expect(slow).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('within 0.4 seconds') },
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
