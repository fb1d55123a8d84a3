import { expect, test } from 'vitest'
import { extract } from '../extract.ts'
import { docx, docxParts, packedZip, row, table } from '../testing/docx.ts'
import { shown } from '../testing/show.ts'
import { storedZip, unzip, zipDirectory } from './zip.ts'

const read = (bytes: Buffer) => extract({ name: 'clerk.docx', bytes })

test('headings by style and by type, paragraphs, rows', async () => {
  const document = docx(
    { words: 'Records Clerk', style: 'Heading1' },
    { words: 'Minimum Qualifications', isBold: true },
    { words: 'One year of filing & finding.' },
    table(row('Class Code', '1223'), row('Grade', '9')),
  )
  expect(shown(await read(document))).toEqual([
    'heading: Records Clerk',
    'heading: Minimum Qualifications',
    'paragraph: One year of filing & finding.',
    'row: Class Code\t1223',
    'row: Grade\t9',
  ])
})

test('labels are counted as Word counts them: on past other paragraphs, anew where a list says so', async () => {
  const document = docx(
    { words: 'A year of filing; or', list: 1 },
    { words: 'OR', isBold: true },
    { words: 'Two years of study', list: 1 },
    { words: 'in law', list: 1, level: 1 },
    { words: 'in archives', list: 1, level: 1 },
    { words: 'A test', list: 1 },
    { words: 'of memory', list: 1, level: 1 },
    { words: 'Care', list: 2 },
    { words: 'Notes follow', list: 3 },
  )
  expect(shown(await read(document))).toEqual([
    'item 1.: A year of filing; or',
    'paragraph: OR',
    'item 2.: Two years of study',
    'item a): in law',
    'item b): in archives',
    'item 3.: A test',
    'item a): of memory',
    'item •: Care',
    'item 1.: Notes follow',
  ])
})

test('words that were struck out by a tracked change are not read, and those put in are', async () => {
  const changed =
    '<w:p><w:r><w:t xml:space="preserve">Two years of </w:t></w:r><w:del><w:r><w:delText>typing</w:delText></w:r></w:del><w:ins><w:r><w:t>filing</w:t></w:r></w:ins></w:p>'
  expect(shown(await read(docx(changed)))).toEqual(['paragraph: Two years of filing'])
})

test('an archive is read back as it was written', () => {
  const files = [
    ['a.xml', Buffer.from('one')],
    ['b/c.xml', Buffer.from('')],
  ] as const
  const archive = storedZip(files)
  const found = zipDirectory(archive).map(entry => [entry.name, unzip(archive, entry, 100)])
  expect(found).toEqual(files.map(([name, content]) => [name, content]))
})

test('a part that unpacks to more than it says is refused before it is unpacked further', () => {
  const archive = packedZip('word/document.xml', Buffer.alloc(1_000_000), 500)
  const [entry] = zipDirectory(archive)
  expect(() => entry && unzip(archive, entry, 1_000_000)).toThrow('does not unpack')
})

test.each([
  [
    'a part said to hold much more than it is packed in',
    packedZip('word/document.xml', Buffer.alloc(40_000_000)),
    'unpacks to more',
  ],
  [
    'a part that holds more than it says',
    packedZip('word/document.xml', Buffer.alloc(9_000_000), 1000),
    'damaged',
  ],
  ['definitions of entities', docx('<!DOCTYPE w [<!ENTITY a "aaaa">]>&a;'), 'damaged'],
  ['parts nested without end', docx('<w:sdt>'.repeat(5000)), 'deep'],
  [
    'a body that is no XML',
    storedZip([...docxParts([]).set('word/document.xml', Buffer.from('<w:document'))]),
    'damaged',
  ],
  ['half the file', docx({ words: 'Clerk' }).subarray(0, 900), 'damaged'],
  ['no words', docx({ words: ' ' }), 'no text'],
])('refused: %s', async (_, bytes, reason) => {
  await expect(read(bytes)).rejects.toThrow(reason)
})

test('more parts than a document has are refused', async () => {
  const many = Array.from({ length: 6000 }, (_, i) => [`word/media/${i}`, Buffer.alloc(0)] as const)
  await expect(read(storedZip([...docxParts([]), ...many]))).rejects.toThrow('more parts')
})
