/** What is no specification, or means harm; each is refused in one line, or read with what was left out told. */
import { deflateSync } from 'node:zlib'
import { storedZip } from '../docx/zip.ts'
import { docx, docxParts, packedZip } from './docx.ts'
import { assembled, lines, pdf, stream } from './pdf.ts'

export interface BadDocument {
  readonly name: string
  readonly bytes: () => Uint8Array
  /** What its one line says; null where it is read, however little that gives. */
  readonly says: RegExp | null
}

const bad = (name: string, says: RegExp | null, bytes: () => Uint8Array): BadDocument => ({
  name,
  says,
  bytes,
})

const MB = 2 ** 20
const text = (...parts: readonly string[]): Buffer => Buffer.from(parts.join(''))
const html = (body: string): Buffer => Buffer.from(`<!DOCTYPE html><html><body>${body}`)
const oldOffice = (part: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(part, 'utf16le')])
const numbered = (count: number, each: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => each(n)).join('')

const NO_SPECIFICATION: readonly BadDocument[] = [
  bad('empty.txt', /is empty/, () => Buffer.alloc(0)),
  bad('blanks.txt', /no text/, () => text(' \n\t\n')),
  bad('poem.txt', /no class|No title/, () =>
    text('The tide went out\nand left the harbor\nto its lamps.\n\nNobody came\nto fetch it back.\n'),
  ),
  bad('spreadsheet.csv', /no class|No title/, () =>
    text(
      'Berth,Boat,Metres\n',
      numbered(500, n => `${n},Boat ${n},${(n % 30) + 5}\n`),
    ),
  ),
  bad('photograph.pdf', /a picture/, () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])),
  bad('program.txt', /a program/, () => Buffer.from('MZ\x90\0\x03\0\0\0')),
  bad('spreadsheet.xlsx', /a spreadsheet/, () => packedZip('xl/workbook.xml', text('<workbook/>'))),
  bad('old.xls', /a spreadsheet/, () => oldOffice('Workbook')),
  bad('old.doc', /save it as \.docx/, () => oldOffice('WordDocument')),
  bad('password.docx', /password/, () => oldOffice('EncryptedPackage')),
  bad('archive.zip', /an archive/, () => packedZip('clerk.txt', text('Clerk'))),
  bad('bytes.txt', /no text in any encoding/, () =>
    Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 7 + i * 13) % 251),
  ),
  bad('zeros.txt', /no text in any encoding/, () => Buffer.alloc(1_000_000)),
]

const ASKS = 'HARBOR CLERK\nClass Code: 7101\nMINIMUM QUALIFICATIONS\n'
const asking = (words: string): Uint8Array => text(ASKS, words, '\nDUTIES\nFiles.\n')

const LARGE_TEXTS: readonly BadDocument[] = [
  bad('100-megabytes.txt', /larger than 64 MB/, () => Buffer.alloc(100 * MB, 'One year of filing.\n')),
  bad('50-megabytes.txt', /more text/, () => Buffer.alloc(50 * MB, 'One year of filing.\n')),
  bad('line-of-10-megabytes.txt', /more text/, () => Buffer.alloc(10 * MB, 'One year of filing and ')),
  bad('million-headings.txt', /more/, () => text('DUTIES\n'.repeat(1_000_000))),
  bad('class-list-of-20,000.txt', null, () =>
    text(
      'HARBOR SERIES\nThis series specification describes the following classes:\n',
      numbered(20_000, n => `${1000 + n}\tHarbor Clerk ${n}\n`),
      ASKS,
    ),
  ),
  bad('table-of-45,000-rows.txt', /no class|No title|seconds/, () =>
    text(numbered(45_000, n => `Harbor Clerk ${n}\t${n}\t$1,000\n`)),
  ),
  bad('title-of-10,000-words.txt', null, () =>
    text(`HARBOR${' CLERK'.repeat(10_000)}\nMINIMUM QUALIFICATIONS\nOne year as a Clerk.`),
  ),
  bad('null-and-right-to-left.txt', null, () =>
    asking(`\u202eOne year\0 of filing\u202c, ${'שנה אחת '.repeat(20_000)}`),
  ),
]

/** Sentences built to make matching explode. */
const SENTENCES: readonly BadDocument[] = (
  [
    ['one-year;', 'one year; '.repeat(60_000)],
    ['brackets', `One year of filing ${'('.repeat(100_000)}for a clerk${')'.repeat(100_000)}`],
    ['and-or', `One year of ${'and/or '.repeat(100_000)}`],
    ['or', `One year of experience ${'or '.repeat(200_000)}`],
    ['commas', `One year of experience ${', '.repeat(200_000)}`],
    ['of-which', `Ten years of experience${', of which one year in filing'.repeat(30_000)}`],
    ['sentences', numbered(20_000, n => `Two years of experience in work ${n}. `)],
    ['titles', `One year as a ${numbered(20_000, n => `Harbor Clerk ${n}, or a `)}`],
    ['sets', numbered(10_000, n => `${'1a(i'[n % 4] ?? ''}. One year of filing; or\n`)],
    ['references', numbered(10_000, n => `${n}. One year as in Requirement #${n + 1}; or\n`)],
    ['equivalencies', 'Two years of filing; or any equivalent combination of both.\n'.repeat(10_000)],
    [
      'substitutions',
      numbered(
        5_000,
        n =>
          `${n}. Two years of filing; or\nA degree in law. Two years of filing may be substituted for the degree.\nEducation may be substituted for the required experience on a year-for-year basis.\n`,
      ),
    ],
    ['end', `One year of filing, and ${'x'.repeat(100_000)} of these:\n1. law\n2. art`],
    ['spaces', `One year of${' '.repeat(900_000)}filing and${' '.repeat(900_000)}`],
    ['letters', `One year as a ${'x'.repeat(1_900_000)}`],
  ] as const
).map(([name, words]) => bad(`exploding-${name}.txt`, null, () => asking(words)))

const PAGES: readonly BadDocument[] = [
  bad('scripts-and-pictures.html', null, () =>
    html(
      `<script>while (true);</script><img src="http://127.0.0.1:9/a.png" onerror="while (true)"><iframe src="file:///etc/passwd"></iframe><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><h1>Harbor Clerk</h1><h2>Minimum Qualifications</h2><p>One year of filing.`,
    ),
  ),
  bad('million-headings.html', /more|memory|MB|seconds/, () => html('<h2>Duties</h2>'.repeat(1_000_000))),
  bad('table-of-50,000-rows.html', /more|MB|seconds/, () =>
    html(`<table>${numbered(50_001, n => `<tr><td>Clerk ${n}<td>${n}`)}</table>`),
  ),
  bad('nested-100,000-deep.html', /deep/, () => html('<div>'.repeat(100_000))),
  bad('never-closed.html', /deep|MB|seconds/, () => html('<a><b><i><p>'.repeat(60_000))),
  bad('comments.html', /elements/, () => html('<!--'.repeat(1_000_000))),
]

const body = '<w:p><w:r><w:t>Clerk</w:t></w:r></w:p>'
const WORD: readonly BadDocument[] = [
  bad('unpacks-to-100-megabytes.docx', /unpacks/, () =>
    packedZip('word/document.xml', Buffer.alloc(100 * MB)),
  ),
  bad('says-it-is-small.docx', /damaged/, () =>
    packedZip('word/document.xml', Buffer.alloc(100 * MB), 200_000),
  ),
  bad('20,000-parts.docx', /parts/, () =>
    storedZip([
      ...docxParts(['Clerk']),
      ...Array.from({ length: 20_000 }, (_, n) => [`word/${n}.xml`, Buffer.from('<a/>')] as const),
    ]),
  ),
  bad('nested-100,000-deep.docx', /deep/, () => docx('<w:tbl><w:tr><w:tc>'.repeat(100_000))),
  bad('800,000-paragraphs.docx', /more|MB|seconds/, () => docx(body.repeat(800_000))),
  bad('entities.docx', /damaged/, () =>
    storedZip([
      ...docxParts([]),
      [
        'word/document.xml',
        text('<!DOCTYPE a [<!ENTITY b "clerk"><!ENTITY c "&b;&b;&b;&b;">]><w:document>&c;</w:document>'),
      ],
    ]),
  ),
  bad('names-outside.docx', null, () =>
    storedZip([
      ...docxParts([{ words: 'HARBOR CLERK' }, { words: 'MINIMUM QUALIFICATIONS' }, { words: 'One year.' }]),
      ...['../../escaped.txt', '/tmp/escaped.txt', 'word/../../escaped.txt', 'C:\\escaped.txt'].map(
        name => [name, text('escaped')] as const,
      ),
    ]),
  ),
  bad('refers-outside.docx', null, () =>
    docx(
      { words: 'HARBOR CLERK' },
      { words: 'MINIMUM QUALIFICATIONS' },
      '<w:p><w:r><w:instrText>INCLUDETEXT "http://127.0.0.1:9/a"</w:instrText></w:r><w:r><w:t>One year.</w:t></w:r></w:p>',
    ),
  ),
]

const PAGE = '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>'
const onePage = (...objects: readonly string[]): Buffer =>
  assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    PAGE,
    ...objects,
  ])
const packed = (content: Buffer): string =>
  stream(deflateSync(content).toString('latin1'), '/Filter /FlateDecode')
const PDFS: readonly BadDocument[] = [
  bad('half.pdf', /damaged/, () => pdf([lines(['Clerk'])]).subarray(0, 300)),
  bad('nothing.pdf', /damaged/, () => text('%PDF-1.7\nnothing\n%%EOF')),
  bad('password.pdf', /password/, () =>
    pdf([lines(['Clerk'])], {
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(a) (b)]`,
    }),
  ),
  bad('10,000-pages.pdf', /pages/, () => pdf(Array.from({ length: 10_000 }, () => lines(['Clerk'])))),
  bad('says-a-billion-pages.pdf', /pages|damaged/, () =>
    assembled([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>',
      '<< /Type /Page /Parent 2 0 R >>',
    ]),
  ),
  bad('pages-in-themselves.pdf', /damaged|no text|seconds/, () =>
    assembled(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
  ),
  bad('form-in-itself.pdf', /damaged|no text|seconds/, () =>
    onePage(
      stream('/X Do'),
      stream(
        '/X Do /X Do',
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
      ),
    ),
  ),
  bad('stream-of-300-megabytes.pdf', /damaged|no text|MB|seconds/, () =>
    onePage(packed(Buffer.alloc(300 * MB, '0 0 m '))),
  ),
  bad('nested-arrays.pdf', /damaged|no text|stopped/, () => onePage('['.repeat(200_000))),
  bad('table-before-itself.pdf', /damaged|no text|Clerk|no class|No title/, () =>
    pdf([lines(['Clerk'])], { trailer: '/Prev 9' }),
  ),
]

export const BAD_DOCUMENTS: readonly BadDocument[] = [
  ...NO_SPECIFICATION,
  ...LARGE_TEXTS,
  ...SENTENCES,
  ...PAGES,
  ...WORD,
  ...PDFS,
]
