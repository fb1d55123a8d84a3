/** The tokens of a line of a rule: phrases, numbers, quoted texts, ids in brackets, names of kinds. */
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import { EDUCATION_LEVELS } from '../model/primitives.ts'
import type { Lexicon } from './lexicon.ts'
import { NUMBER_WORDS, PHRASE_NAMES, PHRASES, phrase, type PhraseName } from './phrases.ts'
import { QUOTED } from './quote.ts'

/** What a token is called where it is expected. */
const abstract = (name: string, label: string): TokenType => createToken({ name, label, pattern: Lexer.NA })

export const Level = abstract('Level', 'a level of education')
export const Unit = abstract('Unit', 'a unit such as “years”')
export const Count = abstract('Count', 'a number')

const UNITS: ReadonlySet<string> = new Set(['years', 'months', 'days'])
const categoryOf = (name: string): TokenType[] => {
  if (UNITS.has(name)) return [Unit]
  return EDUCATION_LEVELS.some(level => level === name) ? [Level] : []
}

const phraseTypes = new Map(
  PHRASE_NAMES.map(name => [
    name,
    createToken({
      name: `Phrase ${name}`,
      label: `“${phrase(name)}”`,
      pattern: Lexer.NA,
      categories: categoryOf(name),
    }),
  ]),
)

/** The token type of a phrase, in whichever way it is written. */
export function Phrase(name: PhraseName): TokenType {
  const type = phraseTypes.get(name)
  if (!type) throw new Error(`no phrase ${name}`)
  return type
}

/** Names and phrases end where a word ends. */
const WORD_END = "(?![A-Za-z0-9_'’-])"
const words = (text: string): RegExp =>
  new RegExp(text.replaceAll("'", "['’]").replaceAll(' ', '\\s+') + WORD_END, 'i')

/** Longest first: “of which” before “of”. */
const writings = PHRASE_NAMES.flatMap(name => PHRASES[name].map(text => ({ name, text })))
  .toSorted((a, b) => b.text.length - a.text.length)
  .map(({ name, text }) =>
    createToken({ name: `${name}: ${text}`, pattern: words(text), categories: Phrase(name) }),
  )

const numberWords = NUMBER_WORDS.map(word =>
  createToken({ name: word, pattern: words(word), categories: Count }),
)
const NumberFigure = createToken({
  name: 'Figure',
  pattern: /\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![A-Za-z0-9_])/i,
  categories: Count,
})

export const Quoted = createToken({ name: 'Quoted', label: 'a text in “quotes”', pattern: QUOTED })
export const Tag = createToken({ name: 'Tag', label: 'an id in [brackets]', pattern: /\[[A-Za-z0-9_-]+\]/ })
export const Comma = createToken({ name: 'Comma', label: 'a comma', pattern: /[,;]/ })
export const Colon = createToken({ name: 'Colon', label: 'a colon', pattern: /:/ })
export const Stop = createToken({ name: 'Stop', label: 'a full stop', pattern: /\./ })
/** Matched by the names of a lexicon; as it stands, by none. */
export const KindName = createToken({ name: 'KindName', label: 'a kind of experience', pattern: /(?!)/ })

const Space = createToken({ name: 'Space', pattern: /\s+/, group: Lexer.SKIPPED })
/** Whatever is none of these, so that every text has tokens and the parser can say what it expected instead. */
const Strange = createToken({ name: 'Strange', label: 'something else', pattern: /[^\s,;:.[\]“”"]+|[^]/ })

const types = [
  Space,
  KindName,
  Quoted,
  Tag,
  ...writings,
  ...numberWords,
  NumberFigure,
  Comma,
  Colon,
  Stop,
  Strange,
]

export const VOCABULARY: readonly TokenType[] = [...types, Level, Unit, Count, ...phraseTypes.values()]

const lexers = new WeakMap<Lexicon, Lexer>()

/** The tokens of one line; `startOffset` counts from the beginning of the line. */
export function tokensOf(line: string, lexicon: Lexicon): IToken[] {
  const lexer = lexers.get(lexicon) ?? lexerOf(lexicon)
  lexers.set(lexicon, lexer)
  return lexer.tokenize(line).tokens
}

function lexerOf({ plainKinds }: Lexicon): Lexer {
  // The same token type to the parser (it goes by its number), with this lexicon's names as its pattern.
  const pattern = (text: string, offset: number): [string] | null => {
    const name = plainKinds.match(text, offset)
    return name === undefined ? null : [name]
  }
  const own = { ...KindName, PATTERN: pattern, LINE_BREAKS: false }
  return new Lexer(
    types.map(type => (type === KindName ? own : type)),
    { positionTracking: 'onlyOffset' },
  )
}

/** Which phrase a token is. */
export const phraseOf = (token: IToken): string => token.tokenType.name.split(':')[0] ?? ''

/** The figure of a number: as written, or the word's. */
export const figureOf = (token: IToken): string => {
  const word = NUMBER_WORDS.indexOf(token.tokenType.name)
  return word < 0 ? token.image : String(word + 1)
}
