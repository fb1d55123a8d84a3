import { describe, expect, it } from 'vitest'
import { phrasePattern } from './phrases-in-text.ts'

const finds = (phrase: string, words: string): boolean => phrasePattern([phrase]).test(words)

describe('a phrase', () => {
  it('is found in any case, over any white space', () => {
    expect(finds('may be substituted', 'It May  be\nSUBSTITUTED.')).toBe(true)
    expect(finds('may be substituted', 'It may not be substituted.')).toBe(false)
  })

  it('may leave out what stands beside nothing', () => {
    expect(finds('selective (factor |)certification', 'by selective certification')).toBe(true)
    expect(finds('selective (factor |)certification', 'by selective factor certification')).toBe(true)
  })

  it('takes figures', () => {
    expect(finds('equal to ({figure}|one) hours', 'a year is equal to 1,500 hours')).toBe(true)
    expect(finds('equal to ({figure}|one) hours', 'a year is equal to some hours')).toBe(false)
    expect(finds('note(|s)( {figure}|)', 'NOTE 2')).toBe(true)
  })

  it('ends with a whole word', () => {
    expect(finds('units', 'unitsize')).toBe(false)
  })

  it.each(['equal to \\d+', 'units?', 'note[s]', 'a{2}', 'years*', '^note', '{figures} years'])(
    'with a sign that would never be found is refused: %s',
    phrase => {
      expect(() => phrasePattern([phrase])).toThrow(`phrase “${phrase}”`)
    },
  )
})
