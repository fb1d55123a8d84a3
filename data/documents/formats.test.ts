/** The same specification reads the same, in whatever format it comes. */
import { expect, test } from 'vitest'
import type { ClassReading } from '../../core/reading/model.ts'
import type { DocumentContent } from './document.ts'
import { openJob, readJob } from './jobs.ts'
import { docx } from './testing/docx.ts'
import { shippedBackground } from './testing/fuzz.ts'
import { lines, pdf, type Shown } from './testing/pdf.ts'

const HEADINGS = new Set(['RECORDS CLERK', 'DUTIES', 'REQUIREMENTS'])
const TEXT = [
  'RECORDS CLERK',
  'Class Code: 1223',
  'DUTIES',
  'A Records Clerk keeps the records of an office in order, finds them again for those who ask, and may lead one or two aides.',
  'REQUIREMENTS',
  '1. Two years of full-time paid experience in filing and indexing the records of a public office; or',
  '2. Graduation from high school and one year of full-time paid experience as a Records Aide with the County of Example; or',
  '3. A bachelor’s degree from an accredited college or university.',
]

/** The lines that a page of so many columns would have. */
function wrapped(text: string, width: number): string[] {
  const broken: string[] = []
  for (const word of text.split(' ')) {
    const last = broken.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      broken[broken.length - 1] = `${last} ${word}`
    else broken.push(word)
  }
  return broken
}

const isHeading = (line: string): boolean => HEADINGS.has(line)
const labelled = (line: string): readonly [label: string | undefined, words: string] => {
  const [, label, words] = /^(\d\.) (.*)$/.exec(line) ?? []
  return label === undefined ? [undefined, line] : [label, words ?? '']
}

function asPdf(): Buffer {
  let y = 40
  return pdf([
    TEXT.flatMap((line): Shown[] => {
      const [label, words] = labelled(line)
      // Of Latin-1 alone: the writer of these tests knows no other letters.
      const texts = wrapped(words.replaceAll('’', "'"), 80)
      const from = y + 10
      y = from + 12 * texts.length
      return [
        ...(label ? [{ words: label, x: 50, y: from }] : []),
        ...lines(texts, { x: label ? 70 : 50, y: from, isBold: isHeading(line) }),
      ]
    }),
  ])
}

const file = (name: string, text: string | Buffer): DocumentContent => ({ name, bytes: Buffer.from(text) })
const DOCUMENTS: DocumentContent[] = [
  { name: 'pasted', pasted: TEXT.join('\n') },
  file('clerk.txt', TEXT.join('\r\n')),
  file('wrapped.txt', TEXT.map(line => wrapped(line, 72).join('\n')).join('\n\n')),
  file('wide.txt', Buffer.from(`\ufeff${TEXT.join('\n')}`, 'utf16le')),
  file(
    'clerk.html',
    `<html><body><nav><a href="/">Jobs</a></nav>${TEXT.map(line => (isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`)).join('')}</body></html>`,
  ),
  file(
    'list.html',
    `<html><body>${TEXT.map(line => {
      const [label, words] = labelled(line)
      return isHeading(line)
        ? `<p><b>${line}</b></p>`
        : label
          ? `${label === '1.' ? '<ol>' : ''}<li>${words}`
          : `<p>${words}</p>`
    }).join('')}`,
  ),
  file(
    'clerk.docx',
    docx(
      ...TEXT.map(line => {
        const [label, words] = labelled(line)
        return isHeading(line) ? { words, style: 'Heading1' } : { words, ...(label && { list: 1 }) }
      }),
    ),
  ),
  file('clerk.pdf', asPdf()),
]

/** What a class asks and is, without where it stands. */
const bare = ({ title, code, requirement, substitutions, confidence }: ClassReading): unknown =>
  JSON.parse(
    JSON.stringify(
      { title: title.value, code: code?.value, requirement, substitutions, confidence },
      (key, value: unknown) => (key === 'words' || key === 'id' ? undefined : value),
    ).replaceAll('’', "'"),
  )

async function classOf(document: DocumentContent): Promise<unknown> {
  const { text } = openJob.output.parse(await openJob.perform(document, undefined))
  const input = { name: document.name, text, jurisdiction: null }
  const { classes } = readJob.output.parse(await readJob.perform(input, shippedBackground()))
  expect(classes).toHaveLength(1)
  return classes[0] && bare(classes[0])
}

const [pasted, ...others] = DOCUMENTS
test.each(others.map(document => [document.name, document] as const))('%s', async (_, document) => {
  const expected = pasted && (await classOf(pasted))
  expect(expected).toMatchObject({ title: expect.stringMatching(/records clerk/i), code: '1223' })
  expect(JSON.stringify(expected)).toMatch(/"P2Y".*"P1Y".*"bachelor"/)
  expect(await classOf(document)).toEqual(expected)
})
