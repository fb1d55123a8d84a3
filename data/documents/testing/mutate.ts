/** Documents of our own, and what chance makes of them: the same for the same seed. */
import { inflateRawSync } from 'node:zlib'
import { storedZip, zipDirectory } from '../docx/zip.ts'
import type { FileContent } from '../document.ts'
import { docx, row, table } from './docx.ts'
import { lines, pdf } from './pdf.ts'

/** A number from 0 up to 1 (mulberry32). */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const SPECIFICATION = [
  'RECORDS CLERK',
  'Class Code: 1223     Grade: 9',
  'Annual Salary: $40,100 to $52,300; $48,000 (flat-rated)',
  'Class established 4/72, revised 11/14/2018. Probation: six months.',
  'DISTINGUISHING CHARACTERISTICS',
  'A Records Clerk differs from a Records Aide, who files only, and from a Senior Records Clerk, who leads others.',
  'MINIMUM QUALIFICATIONS',
  '1. Two years of full-time paid experience in filing, one year of which must have included the lead of others; or',
  '2. Graduation from high school and 18 months (or 3,000 hours) as a Records Aide or in a class at that level with the County; or',
  '3. Either a bachelor’s degree in history or law, or 60 semester (90 quarter) units with 12 in archives, and one year as in #1.',
  'Education may be substituted for up to one year of the required experience at the rate of 30 units for one year.',
  'Any equivalent combination of education and experience that includes the year of lead work.',
  'A valid Class C driver’s licence is required for some positions.',
  'NOTE: Those who lack six months or less may file, but are not appointed before the requirement is met.',
  'WORKING CONDITIONS',
  'May climb ladders.',
]

const isHeading = (line: string): boolean => line === line.toUpperCase()
const file = (name: string, bytes: Uint8Array): FileContent => ({ name, bytes })

/** One document a format, and the specification as a table. */
export function ownDocuments(): FileContent[] {
  const text = SPECIFICATION.join('\n')
  const html = SPECIFICATION.map(line => (isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`)).join('\n')
  return [
    file('own.txt', Buffer.from(text)),
    file('own-wide.txt', Buffer.from(`\ufeff${text}`, 'utf16le')),
    file(
      'own.html',
      Buffer.from(`<!DOCTYPE html><html><body><nav><a href="/">Home</a></nav>${html}</body></html>`),
    ),
    file(
      'own.docx',
      docx(
        ...SPECIFICATION.map(line =>
          isHeading(line)
            ? { words: line, style: 'Heading1' }
            : { words: line, ...(/^\d\./.test(line) && { list: 1 }) },
        ),
        table(row('Class', 'Code'), row('Records Clerk', '1223')),
      ),
    ),
    file('own.pdf', pdf([lines(SPECIFICATION), lines(SPECIFICATION.toReversed(), { x: 320 })])),
  ]
}

/** What trips readers: in the language of specifications, in text, and in that of formats. */
const TOKENS = [
  'or| and |; or\n|and/or|of which|1. |(a)|Either|years of experience|as in #2|one|(|)|((((((((|"|;|:|\n\n|\t',
  '999999999999 years|-1|0|1e308|NaN|__proto__|constructor|prototype|toString|{"__proto__":{"polluted":1}}|%s%n',
  '\0|\ufffd|\u202e|\ud800|\ufeff|Ã©|â€™|&#0;|&nbsp;|&#x10ffff;|א|👩‍👩‍👧',
  '<|>|<b>|</p>|<table>|<tr>|<td>|<!--|-->|<![CDATA[|]]>|<pre>|<svg>|<template>|<li>',
  '<w:p>|</w:p>|<w:tbl>|<w:numPr>|<w:t>|<w:instrText>|endobj|stream|endstream|<<|>>|/Kids [2 0 R]| Tj',
  '/Contents 2 0 R|/Length 99999999|BT|ET|0 0 0 0 0 0 Tm|1e30 0 0 1e30 0 0 Tm|%%EOF|xref|R R R',
].flatMap(line => line.split('|'))

/** The document with one to eight changes. A Word document is changed in its parts more often than in its bytes. */
export function mutated({ name, bytes }: FileContent, random: Random): FileContent {
  const times = 1 + Math.floor(random() * 8)
  const change = (content: Buffer): Buffer => {
    let changed = content
    for (let i = 0; i < times; i++) changed = changedOnce(changed, random)
    return changed
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return {
    name,
    bytes: isZip && random() < 0.8 ? inParts(bytes, random, change) : change(Buffer.from(bytes)),
  }
}

function inParts(bytes: Uint8Array, random: Random, change: (content: Buffer) => Buffer): Buffer {
  const archive = Buffer.from(bytes)
  const entries = zipDirectory(archive)
  const chosen = random() < 0.7 ? 'word/document.xml' : entries[below(entries.length, random)]?.name
  return storedZip(
    entries.map(entry => {
      const from = entry.at + 30 + archive.readUInt16LE(entry.at + 26) + archive.readUInt16LE(entry.at + 28)
      const packed = archive.subarray(from, from + entry.packed)
      const content = entry.method === 8 ? inflateRawSync(packed) : packed
      return [entry.name, entry.name === chosen ? change(content) : content] as const
    }),
  )
}

const below = (limit: number, random: Random): number => Math.floor(random() * limit)

function changedOnce(content: Buffer, random: Random): Buffer {
  const at = below(content.length + 1, random)
  const to = Math.min(content.length, at + below(random() < 0.8 ? 40 : content.length, random))
  const [head, part, tail] = [content.subarray(0, at), content.subarray(at, to), content.subarray(to)]
  const kind = below(10, random)
  if (kind === 0) return Buffer.concat([head, tail])
  if (kind === 1) return Buffer.concat([head, part, part, tail])
  if (kind === 2)
    return Buffer.concat([head, ...Array.from({ length: 30 }, () => part), tail]).subarray(0, 400_000)
  if (kind === 3) return Buffer.concat([tail, part, head])
  if (kind === 4) return Buffer.from(head)
  if (kind <= 6) {
    const flipped = Buffer.from(content)
    for (let i = 0; i < 3 && flipped.length > 0; i++)
      flipped[below(flipped.length, random)] = below(256, random)
    return flipped
  }
  const token = TOKENS[below(TOKENS.length, random)] ?? ''
  return Buffer.concat([
    head,
    Buffer.from(random() < 0.1 ? token.repeat(200) : token),
    kind === 7 ? tail : Buffer.concat([part, tail]),
  ])
}
