import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { composeText } from './compose.ts'
import { textBlocks } from './lines.ts'
import { fillBreaks, repairText } from './repair.ts'

/** Characters to make texts of. */
const anyOf = (units: string) => constantFrom(...units.split(''))

const blocksOf = (text: string): string[] => textBlocks(text).map(({ from, to }) => text.slice(from, to))

test('text without damage stays as it is, so that its offsets are those of the file', () => {
  assert(
    property(string({ unit: anyOf('aZ09 .,;:()\n\t\'"–—“”’é§•ض') }), text => {
      expect(repairText(text)).toEqual({ text, problems: [] })
    }),
  )
})

test('what was mended once needs no mending', () => {
  const unit = anyOf('aÃ©â€™\u009dÂ¢¬‚„ \ufffds.\n')
  assert(
    property(string({ unit }), raw => {
      const { text } = repairText(raw)
      expect(repairText(text)).toEqual({ text, problems: [] })
    }),
    { examples: [['Â\ufffds'], ['Ââ€¬¬']] },
  )
})

test.each([
  [
    'UTF-8 read as windows-1252',
    'the classâ€™s dutiesâ€”Â§ 4, rÃ©sumÃ©, â€œleadâ€\u009d',
    'the class’s duties—§ 4, résumé, “lead”',
  ],
  ['the same, done twice over', 'classÃ¢â‚¬â„¢s', 'class’s'],
  ['a capital with an accent before an apostrophe', 'CAFÉ’S MANAGER', 'CAFÉ’S MANAGER'],
  ['line ends of Windows and old Macs', 'a\r\nb\rc\fd', 'a\nb\nc\nd'],
  ['spaces that do not break', 'Range\u00a0B,\u202f1\u2009year', 'Range B, 1 year'],
  [
    'marks where a word may be broken',
    'super\u00advisor, imple¬ment, zero\u200bwidth',
    'supervisor, implement, zerowidth',
  ],
  ['Word’s hyphen that does not break', 'full\x1etime, city\u2011wide', 'full-time, city-wide'],
])('%s is mended', (_, raw, text) => {
  expect(repairText(raw)).toEqual({ text, problems: [] })
})

test('marks where a word may be broken are filled up behind it, so that the next words stand where they stood', () => {
  expect(fillBreaks('super\u00advisor, imple¬ment\nzero\ufeffwidth \u200bend')).toBe(
    'supervisor,  implement \nzerowidth  end ',
  )
  const unit = anyOf('ab¬\u00ad\u200b\ufeff \n.')
  assert(
    property(string({ unit }), raw => {
      const filled = fillBreaks(raw)
      expect(filled.length).toBe(raw.length)
      expect(repairText(filled).text.replaceAll(' ', '')).toBe(repairText(raw).text.replaceAll(' ', ''))
    }),
  )
})

test('a lost character is an apostrophe only where it can be nothing else, and is reported elsewhere', () => {
  expect(repairText('the supervisor\ufffds staff').text).toBe('the supervisor’s staff')
  const { text, problems } = repairText('Range\ufffdC, or (3)\ufffdwork')
  expect(text).toBe('Range C, or (3) work')
  expect(problems).toEqual([expect.stringContaining('2 characters were lost')])
})

test('null characters and marks that turn the order of text go, and are reported', () => {
  const { text, problems } = repairText('two\0 years \u202eof\u202c work')
  expect(text).toBe('two years of work')
  expect(problems).toEqual([
    expect.stringContaining('1 control character was'),
    expect.stringContaining('2 marks'),
  ])
})

test('each line of plain text stands by itself', () => {
  expect(blocksOf('CLERK I\n\n  Code 12\nOne year of work; or\nTwo years of study.\n')).toEqual([
    'CLERK I',
    'Code 12',
    'One year of work; or',
    'Two years of study.',
  ])
})

test('a paragraph that was broken by width is one block, and what stands by itself is not drawn into it', () => {
  const wrapped = [
    'REQUIREMENTS',
    'Three years of full-time paid experience in the maintenance of records of any sort',
    'kept by a public office, of which one year must have been as the leader of a group of',
    'people who do such work; or',
    '',
    '1. Two years in the class of Record Keeper, and a certificate of a school that teaches',
    'the keeping of records to persons who are employed by the county or by a city of the',
    'county.',
    '2. A degree.',
  ].join('\n')
  expect(blocksOf(wrapped).map(block => block.split(/\s+/).length)).toEqual([1, 39, 36, 3])
})

test('a title may be broken before a capital; an address wider than the page stands by itself', () => {
  const wrapped = [
    'Three years of full-time paid work in the class of',
    'one who keeps charts, or as a Senior Harbor Records',
    'Supervisor, of which one year must have been in the',
    'keeping of charts. Forms for it are to be had from',
    'https://www.example.org/harbor/records/forms/of-every-kind/first',
    'for everybody who asks for one, and are to be sent',
    'back within a week of the day on which they were',
    'given out by the clerk, or by one of the people who',
    'keep the office open when the clerk is away, or are',
    'allowed to open it, to the clerk.',
  ].join('\n')
  expect(blocksOf(wrapped).map(block => block.split('\n').length)).toEqual([4, 1, 5])
})

test('items without a mark at their end are no paragraph, where other lines are wider', () => {
  const lines = [
    'knowledge of the customs of the harbor and of its',
    'methods of mooring boats and of mending their sails',
    'principles of keeping charts and of the reading of them',
    'ability to row',
    `REQUIREMENTS (${'What follows is what is asked of everybody. '.repeat(4)})`,
  ]
  expect(blocksOf(lines.join('\n'))).toHaveLength(lines.length)
})

test('long lines are paragraphs already: nothing is joined', () => {
  const text = `${'One sentence of many words that goes on and on. '.repeat(5)}\nand another line\nand one more`
  expect(blocksOf(text)).toHaveLength(3)
})

test('blocks are in order, apart, and hold every word', () => {
  const line = string({ unit: anyOf('ab cd e1.)A'), maxLength: 90 })
  assert(
    property(array(line), lines => {
      const text = lines.join('\n')
      let end = 0
      let outside = ''
      for (const { from, to } of textBlocks(text)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        outside += text.slice(end, from)
        end = to
      }
      expect((outside + text.slice(end)).trim()).toBe('')
    }),
  )
})

test('pieces become one text that shows their labels, and blocks that hold only their words', () => {
  const { text, blocks } = composeText([
    { kind: 'heading', depth: 1, words: 'Clerk' },
    { kind: 'paragraph', words: '   ' },
    { kind: 'item', label: '2.', depth: 1, words: 'One year of filing.' },
    { kind: 'heading', words: 'Duties' },
  ])
  expect(text).toBe('Clerk\n2. One year of filing.\n\nDuties')
  expect(blocks.map(({ from, to, ...block }) => ({ ...block, words: text.slice(from, to) }))).toEqual([
    { kind: 'heading', depth: 1, words: 'Clerk' },
    { kind: 'item', depth: 1, label: '2.', words: 'One year of filing.' },
    { kind: 'heading', words: 'Duties' },
  ])
})
