import { expect, test } from 'vitest'
import { specimen, wordsOf } from '../specimen.test-support.ts'
import { asksOf } from './asks.ts'
import { partsOf } from './sections.ts'

/** What each class is asked, as words. */
const asked = (titles: readonly string[], lines: readonly string[]): string[][] => {
  const document = specimen(
    ['Minimum Qualifications', ...lines, 'Knowledge and Abilities', 'Knowledge of: Nets.'].join('\n'),
  )
  return asksOf(document, partsOf(document), titles).map(spans => wordsOf(document.text, spans))
}
const MENDERS = ['Net Mender I', 'Net Mender II', 'Net Mender Supervisor']

test('a heading that is a title gives what follows to that class; what stands before is for all', () => {
  expect(
    asked(MENDERS, [
      'A card.',
      'Net Mender I',
      'One year.',
      'Net Mender II',
      'Two years.',
      'Net Mender Supervisor',
      'Three years.',
    ]),
  ).toEqual(
    [
      ['A card.', 'One year.'],
      ['A card.', 'Two years.'],
      ['A card.', 'Three years.'],
    ].map(parts => parts),
  )
})

test('a specialty that no heading names is asked what its class is', () => {
  expect(
    asked(
      ['Net Mender I', 'Net Mender I (Silk)', 'Net Mender II', 'Net Mender II (Silk)'],
      ['Net Mender I', 'One year.', 'Net Mender II', 'Two years.'],
    ),
  ).toEqual([['One year.'], ['One year.'], ['Two years.'], ['Two years.']])
})

test('two brackets behind one title head the classes of both', () => {
  const titles = ['Net Mender I (General)', 'Net Mender I (Silk)', 'Net Mender II (General)']
  const lines = ['Net Mender I (General) (Silk)', 'One year.', 'Net Mender II (General)', 'Two years.']
  expect(asked(titles, lines)).toEqual([['One year.'], ['One year.'], ['Two years.']])
})

test('specialties that each head a line are asked what stands below it', () => {
  const titles = ['Net Teacher (Knots)', 'Net Teacher (Cork and Lead)']
  const lines = ['A card.', 'Knots', 'One year.', 'Cork and Lead', 'Two years.', 'All Classes:', 'A boat.']
  expect(asked(titles, lines)).toEqual([
    ['A card.', 'One year.', 'A boat.'],
    ['A card.', 'Two years.', 'A boat.'],
  ])
})

test('a word of one specialty alone on its line is no heading', () => {
  const titles = ['Net Teacher (Knots)', 'Net Teacher (Cork and Lead)']
  const lines = ['A degree in one of these:', 'Knots', 'Botany', 'Two years.']
  expect(asked(titles, lines)).toEqual(titles.map(() => [lines.join('\n')]))
})

test('a heading for several, right before one of them, is not what that one shares', () => {
  expect(
    asked(MENDERS.slice(0, 2), [
      'Net Mender Classes',
      'Net Mender I',
      'One year.',
      'Net Mender II',
      'Two years.',
    ]),
  ).toEqual([['One year.'], ['Two years.']])
})

test('“All Levels:” goes back to all, and “… and above” to some', () => {
  expect(
    asked(MENDERS, [
      'Net Mender I',
      'One year.',
      'Net Mender II and Above',
      'Two years.',
      'All Levels:',
      'A boat.',
    ]),
  ).toEqual([
    ['One year.', 'A boat.'],
    ['Two years.', 'A boat.'],
    ['Two years.', 'A boat.'],
  ])
})

test.each([
  ['two titles on following lines', ['Net Mender I', 'Net Mender II']],
  ['levels in one line', ['Net Mender I and II']],
  ['both titles in one line', ['Net Mender I/Net Mender II']],
])('%s share what follows', (_, headings) => {
  expect(asked(MENDERS, [...headings, 'One year.', 'Net Mender Supervisor', 'Two years.'])).toEqual([
    ['One year.'],
    ['One year.'],
    ['Two years.'],
  ])
})

test.each([
  ['in capitals with a colon', 'NET MENDER II:'],
  ['in the plural', 'Net Menders II'],
  ['misspelt', 'Net Mendr II'],
  ['with its range', 'Net Mender II (Range A)'],
])('a title %s is recognised', (_, heading) => {
  expect(asked(MENDERS, ['Net Mender I', 'One year.', heading, 'Two years.'])[1]).toEqual(['Two years.'])
})

test('a title is recognised without its department or parenthesis, and broken over two lines', () => {
  const titles = [
    'Diver I, Department of Harbours',
    'Diver II, Department of Harbours',
    'Diver Chief (Deep Sea)',
  ]
  expect(
    asked(titles, [
      'Diver I',
      'One dive.',
      'Diver II, Department of',
      'Harbours',
      'Two dives.',
      'Diver Chief',
      'Three dives.',
    ]),
  ).toEqual([['One dive.'], ['Two dives.'], ['Three dives.']])
})

test('titles that differ in their parentheses alone are both meant by the bare one', () => {
  expect(
    asked(['Diver (Deep)', 'Diver (Shore)', 'Cook'], ['Diver', 'One dive.', 'Cook', 'One soup.']),
  ).toEqual([['One dive.'], ['One dive.'], ['One soup.']])
})

test('a sentence that only begins with a title heads nothing', () => {
  expect(asked(MENDERS, ['Net Mender I', 'Net Mender II experience of one year or of two.'])[1]).toEqual([])
})

test('the class of a line goes on after a remark on what would be desirable', () => {
  expect(
    asked(MENDERS, [
      'Net Mender I',
      'One year.',
      'Additional Desirable Qualification: A song.',
      'Net Mender II',
      'Two years.',
    ]),
  ).toEqual([['One year.'], ['Two years.'], []])
})

test('a title before a colon gives the rest of its line to the class', () => {
  expect(asked(MENDERS, ['Net Mender I: one year.', 'Net Mender II: two years.']).slice(0, 2)).toEqual([
    ['one year.'],
    ['two years.'],
  ])
})

test('of the notes behind the qualifications those that say what may stand in are asked, too', () => {
  const document = specimen(
    'REQUIREMENTS\n\nTwo years at sea.\n\nPROCESS NOTES\n\n1. Bring a net.\n2. A year at school may be substituted for a year at sea.',
  )
  expect(wordsOf(document.text, asksOf(document, partsOf(document), ['Diver'])[0] ?? [])).toEqual([
    'Two years at sea.',
    '2. A year at school may be substituted for a year at sea.',
  ])
})

test.each([
  'One year in the internship will be considered as equivalent to six months at sea.',
  'Only work above the helper level is considered to be work at sea.',
  '3. Completion of a degree in nets meets both the education and experience requirements.',
  'For newcomers, the degree program must have been completed within four years.',
])('of the notes, what says what counts is asked: %s', note => {
  const document = specimen(`REQUIREMENTS\n\nTwo years at sea.\n\nNOTES\n\nBring a net.\n\n${note}`)
  const [spans] = asksOf(document, partsOf(document), ['Net Mender'])
  expect(wordsOf(document.text, spans ?? [])).toEqual(['Two years at sea.', note])
})

test.each([
  'Applications that do not meet the above requirements are not accepted.',
  'Résumés will not meet the requirements.',
])('of the notes, what is about the application is not: %s', note => {
  const document = specimen(`REQUIREMENTS\n\nTwo years at sea.\n\nNOTES\n\n${note}`)
  const [spans] = asksOf(document, partsOf(document), ['Net Mender'])
  expect(wordsOf(document.text, spans ?? [])).toEqual(['Two years at sea.'])
})
