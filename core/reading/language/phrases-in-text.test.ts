import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhraseGroups, phrasePattern } from './phrases-in-text.ts'
import { ROLE_PHRASES } from './roles.ts'

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

describe('groups of phrases', () => {
  /** Words that the phrases are made of, and what may stand between them. */
  const pieces = [
    ...new Set(
      Object.values(ROLE_PHRASES)
        .flat()
        .join(' ')
        .match(/[a-z]+/g),
    ),
    ' ',
    ' ',
    ', ',
    '-',
    '\n',
  ]
  const someText = array(constantFrom(...pieces), { maxLength: 40 }).map(words => words.join(' '))
  const somePhrase = constantFrom(...Object.values(ROLE_PHRASES).flat()).map(phrase =>
    phrase.replaceAll(/\(([^()|]*)(?:\|[^()]*)?\)/g, '$1').replaceAll(/[()…|]/g, ' '),
  )

  it('are found where each of them would be by itself', () => {
    const groups = new PhraseGroups(ROLE_PHRASES)
    const patterns = Object.entries(ROLE_PHRASES).map(([group, phrases]) => ({
      group,
      pattern: phrasePattern(phrases),
    }))
    assert(
      property(someText, somePhrase, someText, (before, phrase, after) => {
        const text = `${before} ${phrase} ${after}`
        const expected = patterns.flatMap(({ group, pattern }) => {
          const match = pattern.exec(text)
          return match ? [[group, match.index]] : []
        })
        expect(Object.fromEntries(groups.in(text))).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 500 },
    )
  })

  it('joined by a hyphen are found without it, too', () => {
    const groups = new PhraseGroups({ applying: ['on-line (form|application)'] })
    for (const text of ['an online form', 'the on-line application', 'an ON LINE form'])
      expect(groups.in(text).has('applying')).toBe(true)
    expect(groups.in('a line form').has('applying')).toBe(false)
  })

  it('that begin with no word cannot be looked for', () => {
    expect(() => new PhraseGroups({ figures: ['{figure} years'] })).toThrow('has to begin with a word')
  })
})
