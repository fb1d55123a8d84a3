/** Titles of documents that do not begin with one. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { type ExtractedText, UNTITLED } from '../model.ts'
import { textBlocks } from '../text/lines.ts'
import { classFactsOf } from './class-facts.ts'

function titleOf(...lines: string[]): { value: string; confidence: string; words: string } {
  const text = lines.join('\n')
  const extracted: ExtractedText = { format: 'txt', text, blocks: textBlocks(text), problems: [] }
  const [first] = classFactsOf(extracted).classes
  const { value = '', confidence = '', from = 0, to = 0 } = first?.title ?? {}
  return { value, confidence, words: text.slice(from, to) }
}
const BODY = [
  'GENERAL DEFINITION',
  'This is work keeping the ropes of a harbor in order.',
  'MINIMUM QUALIFICATIONS',
  'Two years of experience mending ropes.',
]

describe('a document that does not begin with its title', () => {
  test.each([
    [[...BODY, 'Class Title: Rope Keeper'], 'Rope Keeper'],
    [
      [...BODY, 'A boat license is required at the time of appointment to the Rope Keeper 2 class.'],
      'Rope Keeper 2',
    ],
    [[...BODY, 'A boat license is required during tenure as a Senior Rope Keeper.'], 'Senior Rope Keeper'],
    [
      [
        '5X23 PAY RANGE: N30 ROPE ADMINISTRATOR 4 (Hemp) GENERAL DEFINITION This is work keeping ropes.',
        ...BODY.slice(2),
      ],
      'Rope Administrator 4 (Hemp)',
    ],
  ])('may name it elsewhere: %#', (lines, title) => {
    expect(titleOf(...lines)).toMatchObject({ value: title, confidence: 'check' })
  })

  test('has none where nothing in it is one, and says no words of it are', () => {
    expect(titleOf(...BODY)).toEqual({ value: UNTITLED, confidence: 'check', words: '' })
  })

  test('a class of a board that publishes such documents keeps its title', () => {
    expect(
      titleOf('Harbor Judge I, Personnel Board', 'Oakhill Personnel Board Specification', ...BODY),
    ).toMatchObject({
      value: 'Harbor Judge I, Personnel Board',
      confidence: 'certain',
    })
  })
})

test('another label in the same line is no part of the title', () => {
  expect(
    titleOf('SERIES: Rope', ...BODY, 'JOB TITLE: Rope Keeper 2   JOB CODE: 26341   GRADE: 4'),
  ).toMatchObject({
    value: 'Rope Keeper 2',
    confidence: 'check',
  })
})

test('“Post Title” is a label', () => {
  expect(titleOf('Post Title: Berth Officer', ...BODY)).toMatchObject({ value: 'Berth Officer' })
})
