/**
 * What a sentence asks is in the clause that was read, or the clause is not certain: words that nobody knows, put anywhere
 * in a sentence that is certain without them, are not lost. The sentences are ours.
 */
import { describe, expect, test } from 'vitest'
import { read } from './clauses.test-support.ts'
import type { ClauseReading } from './read-clause.ts'

const SENTENCES = [
  'Two years of experience mending nets in a large loft.',
  'Three years of full-time paid experience as a Harbor Clerk, keeping rosters of crews.',
  'Four years of experience in rope work, two years of which must have been in a supervisory capacity.',
  'One year of experience performing the duties of a Harbor Pilot.',
  'Two years of experience at the level of Harbor Clerk II.',
  'Five years of experience within the last ten years repairing pumps.',
  'Three years of increasingly responsible clerical experience, including one year of handling cargo papers.',
  'Broad and extensive (more than five years) experience in managing docks.',
  'Two years of experience in splicing ropes (of hemp alone) in a loft.',
  'Graduation from college with a major in ropes, sails, or nets.',
  "Possession of a bachelor's degree in hydrology.",
  'A bachelor’s degree in tides with 18 semester units in optics.',
  'Completion of 24 semester units in hydrology.',
  'Completion of two years of college.',
  'Possession of a valid Class B driver’s license.',
  'Possession of a certificate as a Rope Inspector.',
]
const WORDS = [
  'larimar',
  '(of larimar only)',
  ', including larimar,',
  'with larimar',
  'which requires larimar',
  'in larimar',
  'for larimar',
  'and larimar',
]
/** A college may be one of anything; the letters behind "college" are its name. */
const IS_A_NAME = /\bcollege (?:of |in )?larimar/

const said = ({ node, kinds }: ClauseReading): string =>
  JSON.stringify([node, kinds], (key, value: unknown) => (key === 'words' ? undefined : value))

describe.each(SENTENCES)('%s', sentence => {
  test('is certain', () => {
    expect(read(sentence).confidence).toBe('certain')
  })

  test('loses nothing that is put into it', () => {
    const places = [...sentence.matchAll(/ /g)].map(({ index }) => index)
    const longer = [...places, sentence.length - 1].flatMap(at =>
      WORDS.map(words => `${sentence.slice(0, at)} ${words}${sentence.slice(at)}`),
    )
    const lost = longer.filter(each => {
      const reading = read(each)
      return reading.confidence === 'certain' && !/larimar/i.test(said(reading)) && !IS_A_NAME.test(each)
    })
    expect(lost).toEqual([])
  })
})
