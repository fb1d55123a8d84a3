import { array, assert, constantFrom, oneof, property, tuple, letrec, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { type Capture, Matcher, type Offers, partsOf } from './matcher.ts'
import { type Expression, parsePattern } from './pattern.ts'
import { NUMBER } from './shapes.ts'
import { tokensOf, type Token } from './tokens.ts'
import { trieOf } from './trie.ts'

type Rules = Readonly<Record<string, string>>

/** A category of phrases, one of them within the other, and something the text offers. */
const BOOK = trieOf([
  ['a b', 'both'],
  ['a', 'first'],
])
const offersOf = (tokens: readonly Token[]): Offers =>
  new Map([['figure', at => (tokens[at]?.kind === 'number' ? { to: at + 1 } : undefined)]])

const tokensIn = (words: string): Token[] => tokensOf(words, { from: 0, to: words.length })

/** What was taken, as text: "name(inner inner)[from,to)". */
const shown = ({
  name,
  from,
  to,
  means,
  ...capture
}: Pick<Capture, 'name' | 'from' | 'to' | 'means'> & { parts: string }): string =>
  `${name}${means === undefined ? '' : `=${means}`}(${capture.parts})[${from},${to})`
const written = (capture: Capture): string =>
  shown({ ...capture, parts: partsOf(capture).map(written).join(' ') })

const matcherOf = (rules: Rules): Matcher =>
  new Matcher(compile(rules, new Map([['book', BOOK]]), { figure: new Set([NUMBER]) }))
function matchWith(matcher: Matcher, words: string): string | null {
  const tokens = tokensIn(words)
  const capture = matcher.match('sentence', tokens, offersOf(tokens))
  return capture ? written(capture) : null
}
const match = (rules: Rules, words: string): string | null => matchWith(matcherOf(rules), words)

/** The patterns taken at their word: every alternative is tried, nothing is remembered, nothing known in advance. */
function literally(rules: Rules, words: string): string | null {
  const tokens = tokensIn(words)
  const offers = offersOf(tokens)
  type Taken = { readonly to: number; readonly parts: readonly string[] } | null
  const named = (name: string, at: number): Taken => {
    const pattern = rules[name]
    if (pattern !== undefined) {
      const found = take(parsePattern(pattern), at)
      if (!found || name.startsWith('_')) return found
      return {
        to: found.to,
        parts: [shown({ name, from: at, to: found.to, means: undefined, parts: found.parts.join(' ') })],
      }
    }
    const [first, second] = [tokens[at]?.norm, tokens[at + 1]?.norm]
    const phrase =
      name === 'figure'
        ? offers.get(name)?.(at)
        : first !== 'a'
          ? undefined
          : second === 'b'
            ? { to: at + 2, means: 'both' }
            : { to: at + 1, means: 'first' }
    return phrase
      ? { to: phrase.to, parts: [shown({ name, from: at, means: undefined, parts: '', ...phrase })] }
      : null
  }
  const take = (expression: Expression, at: number): Taken => {
    const nothing = { to: at, parts: [] }
    switch (expression.is) {
      case 'word':
        return tokens[at]?.norm === expression.word ? { to: at + 1, parts: [] } : null
      case 'any':
        return at < tokens.length ? { to: at + 1, parts: [] } : null
      case 'end':
        return at < tokens.length ? null : nothing
      case 'ref':
        return named(expression.name, at)
      case 'optional':
        return take(expression.of, at) ?? nothing
      case 'not':
        return take(expression.of, at) ? null : nothing
      case 'ahead':
        return take(expression.of, at) ? nothing : null
      case 'choice':
        return expression.of.reduce<Taken>((found, one) => found ?? take(one, at), null)
      case 'sequence':
        return expression.of.reduce<Taken>((before, part) => {
          const found = before && take(part, before.to)
          return before && found ? { to: found.to, parts: [...before.parts, ...found.parts] } : null
        }, nothing)
      case 'many': {
        const one = take(expression.of, at)
        const rest = one && one.to > at ? take(expression, one.to) : null
        return one && rest ? { to: rest.to, parts: [...one.parts, ...rest.parts] } : nothing
      }
      default:
        return expression satisfies never
    }
  }
  return named('sentence', 0)?.parts[0] ?? null
}

/** Patterns over four words, a figure and rules; a rule refers to itself only behind a word. */
const patternOver = (rules: readonly string[]): Arbitrary<string> =>
  letrec<{ pattern: string; piece: string }>(tie => ({
    pattern: array(tie('piece'), { minLength: 1, maxLength: 4 }).map(pieces => pieces.join(' ')),
    piece: oneof(
      { maxDepth: 3, withCrossShrink: true },
      constantFrom(
        'a',
        'b',
        'c',
        ',',
        '.any',
        '.end',
        '{book}',
        '{figure}',
        ...rules.map(name => `{${name}}`),
      ),
      tie('pattern').map(inner => `( ${inner} )`),
      tie('pattern').map(inner => `[ ${inner} ]`),
      tie('pattern').map(inner => `( ${inner} )*`),
      tie('pattern').map(inner => `!( ${inner} )`),
      tie('pattern').map(inner => `&( ${inner} )`),
      tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `( ${one} | ${other} )`),
      constantFrom('a {sentence}', '( b | c ) {part}'),
    ),
  })).pattern
const someRules = tuple(patternOver(['part', '_quiet']), patternOver(['_quiet']), patternOver([])).map(
  ([start, part, quiet]): Rules => ({ sentence: `( ${start} | {part} | .any )*`, part, _quiet: quiet }),
)
const someWords = array(constantFrom('a', 'b', 'c', ',', '7', 'd'), { maxLength: 9 }).map(words =>
  words.join(' '),
)

describe('matching patterns', () => {
  test('takes what the patterns say when taken at their word', () => {
    assert(
      property(someRules, someWords, (rules, words) => {
        expect(match(rules, words)).toBe(literally(rules, words))
      }),
      { numRuns: 400 },
    )
  })

  test('keeps nothing of one sentence for the next', () => {
    assert(
      property(someRules, array(someWords, { maxLength: 5 }), (rules, sentences) => {
        const matcher = matcherOf(rules)
        for (const words of sentences) expect(matchWith(matcher, words)).toBe(match(rules, words))
      }),
    )
  })

  test('the first alternative that matches is taken, the longest phrase of a category', () => {
    expect(match({ sentence: '( {book} | a b c )' }, 'a b c')).toBe('sentence(book=both()[0,2))[0,2)')
    expect(match({ sentence: '( a b c | {book} )' }, 'a b c')).toBe('sentence()[0,3)')
  })

  test('a rule that refers to itself before it takes a word matches nothing', () => {
    expect(match({ sentence: '{sentence} a | b' }, 'a')).toBeNull()
  })
})
