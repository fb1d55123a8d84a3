import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodesOf } from '../../model/walk.ts'
import { RequirementNode } from '../../model/requirement.ts'
import { languageOf } from '../language/language.ts'
import { contextFor, read } from './clauses.test-support.ts'
import { offersOf } from './offers.ts'
import { readClause, type ClauseReading } from './read-clause.ts'

describe('what a reader may claim', () => {
  test('words that are not understood stay, exactly, as an unread judgement', () => {
    const sentence = 'Ability to whistle for boats.'
    const reading = read(sentence)
    expect(reading.node).toMatchObject({
      judgement: { why: 'Ability to whistle for boats', status: 'unknown' },
      confidence: 'check',
    })
    expect(reading.unread.map(({ from, to }) => sentence.slice(from, to))).toEqual([
      'Ability to whistle for boats',
    ])
  })

  test('what was understood beside them is kept', () => {
    const reading = read('Two years of customer service experience; and a love of boats')
    expect(reading.node).toMatchObject({ experience: { amount: 'P2Y' } })
    expect(reading.confidence).toBe('check')
  })

  test('words left over put everything before them in doubt', () => {
    const reading = read("A bachelor's degree if the authority so decides")
    expect(nodesOfReading(reading).every(({ confidence }) => confidence !== 'certain')).toBe(true)
  })

  test('a part of experience that another sentence asks is to be checked', () => {
    const reading = read('Two years of this experience must have been in a supervisory capacity')
    expect(reading.node).toMatchObject({ experience: { amount: 'P2Y', kinds: ['supervision'] } })
    expect(reading.confidence).toBe('check')
  })

  test('a sentence that ends before its list is to be checked', () => {
    expect(read('Two years of experience in one of the following:').confidence).toBe('check')
  })

  test('every clause points at its words', () => {
    const sentence = 'Title. Two years as a Harbor Clerk; and graduation from high school.'
    let last = 0
    const reading = readClause(
      sentence,
      { from: 7, to: sentence.length },
      contextFor(),
      () => `n${(last += 1)}`,
    )
    const words = nodesOfReading(reading).flatMap(({ words: at = [] }) =>
      at.map(({ from, to }) => sentence.slice(from, to)),
    )
    expect(words).toEqual(['Two years as a Harbor Clerk', 'graduation from high school'])
    expect(reading.named.map(({ from, to }) => sentence.slice(from, to))).toEqual(['Harbor Clerk'])
  })

  test('nothing at all asks nothing', () => {
    expect(read('').node).toBeNull()
    expect(read(' ;. ').node).toBeNull()
  })

  test.each([
    ['grown together: "inthe state service"', 'One year ofExperience inThe state service as a Harbor Clerk'],
    ['a figure for a letter', 'Graduation from high schoo1'],
    ['a soft hyphen', 'Graduation from high sch\u00ADool'],
  ])('damage of the document: %s', (_, sentence) => {
    expect(read(sentence).unread).toEqual([])
  })
})

describe('phrases that HR adds', () => {
  const language = {
    phrases: [
      { phrase: 'help desk', means: { kind: 'customer-service' } },
      { phrase: 'Harbor Academy diploma', means: { level: 'associate' as const } },
      { phrase: 'salt-water', means: { says: 'nothing' as const } },
      { phrase: 'the Trust', means: { organisation: true as const } },
    ],
  }
  test.each([
    ['Two years of help desk experience', { experience: { kinds: ['customer-service'] } }],
    ['A Harbor Academy diploma', { education: { level: 'associate' } }],
    ['Two years of salt-water customer service experience', { experience: { kinds: ['customer-service'] } }],
    ['One year as a Harbor Clerk with the Trust', { experience: { held: ['us-xx/harbor-clerk'] } }],
  ])('%s', (sentence, node) => {
    const reading = read(sentence, { language })
    expect(reading.node).toMatchObject(node)
    expect(reading.confidence).toBe('certain')
    expect(reading.kinds).toEqual([])
  })
})

const WORDS = (
  'two years one year of which must have been including as a an the Clerk Harbor City or and / ( ) , ; : . 2 - 30 semester quarter ' +
  "units degree bachelor's high school graduation from with in at level that class experience customer service license valid " +
  'completion possession either more than within last half equivalent combination education licence Range B � 1/2'
).split(' ')
const soup = array(constantFrom(...WORDS), { maxLength: 120 }).map(words => words.join(' '))

describe('any words at all', () => {
  test('give a tree of the model, with places inside the sentence', () => {
    assert(
      property(soup, sentence => {
        const reading = read(sentence)
        if (reading.node) expect(RequirementNode.safeParse(reading.node).success).toBe(true)
        const spans = [
          ...reading.unread,
          ...reading.named,
          ...nodesOfReading(reading).flatMap(({ words = [] }) => words),
        ]
        for (const { from, to } of spans) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(sentence.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('never throw, whatever the characters', () => {
    assert(property(string({ unit: 'binary', maxLength: 300 }), sentence => read(sentence) !== null))
  })

  /** Whether the rules and runs tried stay in proportion to the tokens. */
  const isBounded = (sentence: string): boolean => {
    const language = languageOf(contextFor().kinds)
    const tokens = language.tokens(sentence, { from: 0, to: sentence.length })
    language.sentence(tokens, offersOf(tokens, [], language))
    return language.steps <= 100 + 30 * tokens.length
  }

  test('cost work in proportion to their number', () => {
    assert(property(soup, isBounded), { numRuns: 200 })
  })

  test.each([
    'two years of which ',
    'two years of experience as a Clerk or ',
    'either two years and ',
    '( a ',
    ', and including two years of ',
    "a bachelor's degree in ",
    'Clerk and Typist, ',
    '2 - ',
    'possession of a valid ',
    'completion of a ',
    'experience and education or ',
  ])('also when built to explode: “%s”', words => {
    expect(isBounded(words.repeat(300))).toBe(true)
    expect(read(words.repeat(300)).node).not.toBeNull()
  })

  test('“either of” begins what is left unread', () => {
    const sentence = 'Either of the two levels of study described for the Net Mender.'
    expect(read(sentence).unread.map(({ from, to }) => sentence.slice(from, to))).toEqual([
      'Either of the two levels of study described for the Net Mender',
    ])
  })

  test('a sentence that never ends is left unread', () => {
    const reading = read('two years of customer service experience and '.repeat(2000))
    expect(reading.node).toMatchObject({ judgement: { status: 'unknown' } })
  })
})

function nodesOfReading(reading: ClauseReading): RequirementNode[] {
  return reading.node
    ? nodesOf(reading.node).flatMap(({ node }) => ('all' in node || 'any' in node ? [] : [node]))
    : []
}
