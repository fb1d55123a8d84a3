import { describe, expect, test } from 'vitest'
import { Refusal } from '../contract/refusal.ts'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import { saidWithoutPlace } from '../words/rule.ts'
import { lexiconOf, placeIn, readQualifications } from './index.ts'

const lexicon = lexiconOf(shippedCatalogue())

/** The words that a refusal of the text is about, and what it says. */
function refused(text: string): { words: string | null; says: string } {
  try {
    readQualifications(text, lexicon)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const place = placeIn(text, error.field)
    return { words: place && text.slice(place.from, place.to), says: saidWithoutPlace(error.message) }
  }
  throw new Error('The text was read.')
}

describe('what cannot be read of a rule', () => {
  test('is a word of a line, whatever stands before it', () => {
    const text = 'All of these:\r\n    - High school [hs]\r\n    - 2 years of juggling [years]'
    expect(refused(text)).toEqual({
      words: 'juggling',
      says: expect.stringMatching(/^There is “juggling”, but/),
    })
  })

  test('is a quotation that nobody closed, to the end of its line', () => {
    const text = 'All of these:\n    - The licence “Boat master [licence]\n    - High school [hs]'
    expect(refused(text)).toEqual({
      words: '“Boat master [licence]',
      says: 'The quotation that begins with “Boat master [licence] is not closed; write ” where it ends',
    })
  })

  test('is the last word of a line that ends too soon', () => {
    expect(refused('2 years of').words).toBe('of')
  })

  test('is the text as a whole where there is no rule', () => {
    expect(refused('   ').words).toBeNull()
  })
})
