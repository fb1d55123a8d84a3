import { expect, test } from 'vitest'
import { extract } from '../extract.ts'
import { lines, pdf, type Shown } from '../testing/pdf.ts'
import { shown } from '../testing/show.ts'

const read = (bytes: Buffer) => extract({ name: 'clerk.pdf', bytes })
const blocks = async (...pages: (readonly Shown[])[]) => shown(await read(pdf(pages)))

const PARAGRAPH = [
  'A Records Clerk keeps the records of an office in order, and finds them again for those',
  'who ask; answers letters and calls; and may lead one or two aides in the same work, in',
  'the office or elsewhere.',
]
const JOINED = `paragraph: ${PARAGRAPH.join(' ')}`

test('lines become paragraphs; larger and bold type, headings', async () => {
  expect(
    await blocks([
      { words: 'RECORDS CLERK', x: 50, y: 40, size: 18, isBold: true },
      { words: 'Class Code: 1223', x: 480, y: 60, isBold: true },
      { words: 'DUTIES', x: 50, y: 80, isBold: true },
      ...lines(PARAGRAPH, { y: 100 }),
      ...lines(['It is no work for the impatient.'], { y: 160 }),
    ]),
  ).toEqual([
    'heading: RECORDS CLERK',
    'heading: Class Code: 1223',
    'heading: DUTIES',
    JOINED,
    'paragraph: It is no work for the impatient.',
  ])
})

test('labels at the edge are labels, and the lines beside them one item', async () => {
  const item = (label: string, y: number): Shown[] => [
    { words: label, x: 50, y },
    ...lines(PARAGRAPH.slice(0, 2), { x: 68, y }),
  ]
  const words = PARAGRAPH.slice(0, 2).join(' ')
  expect(await blocks([...item('1.', 50), ...item('b)', 74), ...item('\x95', 98)])).toEqual([
    `item 1.: ${words}`,
    `item b): ${words}`,
    `item •: ${words}`,
  ])
})

test('columns of text are read one after the other, and what goes across stands before or after them', async () => {
  const column = (word: string) =>
    Array.from({ length: 8 }, (_, i) => `The ${word} column goes on in line ${i + 1}`)
  const [left, right] = [column('first'), column('other')]
  expect(
    await blocks([
      {
        words: 'A heading that goes across both of the columns of the page, from edge to edge of it',
        x: 50,
        y: 40,
      },
      ...lines(left, { x: 50, y: 80 }),
      ...lines(right, { x: 320, y: 86 }),
      {
        words: 'And a last line that goes across both of the columns of the page, from edge to edge',
        x: 50,
        y: 220,
      },
    ]),
  ).toEqual([
    expect.stringContaining('A heading'),
    `paragraph: ${left.join(' ')}`,
    `paragraph: ${right.join(' ')}`,
    expect.stringContaining('And a last'),
  ])
})

test('cells of a table stand in rows, not in columns of text', async () => {
  const rows = [1, 2, 3, 4, 5, 6, 7].flatMap((n, i): Shown[] => [
    { words: `Records Clerk ${n}`, x: 50, y: 50 + 14 * i },
    { words: `122${n}`, x: 300, y: 50 + 14 * i },
    { words: `$${n}0,000 a year`, x: 420, y: 50 + 14 * i },
  ])
  expect((await blocks(rows))[2]).toBe('row: Records Clerk 3\t1223\t$30,000 a year')
})

test('what pages repeat at their edges is read once, page numbers never', async () => {
  const page = (n: number): Shown[] => [
    { words: 'County of Example', x: 50, y: 20 },
    { words: `Page ${n} of 3`, x: 280, y: 770 },
    ...lines([`What page ${n} says.`], { y: 120 }),
  ]
  expect(await blocks(page(1), page(2), page(3))).toEqual([
    'paragraph: County of Example',
    'paragraph: What page 1 says.',
    'paragraph: What page 2 says.',
    'paragraph: What page 3 says.',
  ])
})

test('a paragraph goes on past the end of a page', async () => {
  const [first = '', ...others] = PARAGRAPH
  expect(await blocks(lines([first], { y: 740 }), lines(others, { y: 40 }))).toEqual([JOINED])
})

test('words broken at the end of a line are whole, with the hyphens that are theirs', async () => {
  const texts = [
    'Two years of full-time experience in the keeping of records of every sort and kind, full-',
    'time or part-time, in an office that serves the public, of which one year was as a super-',
    'visor of others, and a self-',
  ]
  const [block] = await blocks(lines(texts))
  expect(block).toContain('kind, full-time or part-time')
  expect(block).toContain('as a supervisor of others')
})

test('raised letters stay with their word, and type painted twice is read once', async () => {
  expect(
    await blocks([
      { words: 'as a 2', x: 50, y: 50 },
      { words: 'nd', x: 78.5, y: 46, size: 6 },
      { words: 'level lead', x: 88, y: 50 },
      { words: 'BOLD', x: 50, y: 80 },
      { words: 'BOLD', x: 50.4, y: 80 },
    ]),
  ).toEqual(['paragraph: as a 2nd level lead', 'paragraph: BOLD'])
})

test('a page without text is reported, and a document of such pages refused', async () => {
  expect((await read(pdf([lines(['Clerk']), []]))).problems).toEqual([
    expect.stringContaining('1 page has no text'),
  ])
  await expect(read(pdf([[], []]))).rejects.toThrow('pictures of pages')
})

test('half a file is refused, though something could be made of it', async () => {
  const whole = pdf([lines(PARAGRAPH), lines(PARAGRAPH)])
  await expect(read(whole.subarray(0, whole.length - 200))).rejects.toThrow('damaged')
})

test('a document with a password is refused as such', async () => {
  const locked = pdf([lines(PARAGRAPH)], {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'61'.repeat(32)}> /U <${'62'.repeat(32)}> >> /ID [<00> <00>]`,
  })
  await expect(read(locked)).rejects.toThrow('password')
})

test('text whose letters cannot be told is refused', async () => {
  await expect(read(pdf([lines(['\x81\x8d\x8f#$%&* +,/<=>?@', '\x81\x8d^`{|}~'])]))).rejects.toThrow(
    'cannot be told',
  )
})
