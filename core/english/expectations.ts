/** What the grammar expected where a line does not follow it. */
import { EOF, type IParserErrorMessageProvider, type IToken, type TokenType, tokenLabel } from 'chevrotain'
import { sayExpected } from '../words/rule.ts'

const found = (token: IToken | undefined): string | null =>
  !token || token.tokenType === EOF ? null : token.image

const firstOf = (paths: readonly TokenType[][]): string[] => [
  ...new Set(paths.flatMap(([first]) => (first ? [tokenLabel(first)] : []))),
]

/** The message of a parser's error; its place is the error's token. */
export const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual }) => sayExpected([tokenLabel(expected)], found(actual)),
  buildNotAllInputParsedMessage: ({ firstRedundant }) => sayExpected([], found(firstRedundant)),
  buildNoViableAltMessage: ({ expectedPathsPerAlt, actual }) =>
    sayExpected(firstOf(expectedPathsPerAlt.flat()), found(actual[0])),
  buildEarlyExitMessage: ({ expectedIterationPaths, actual }) =>
    sayExpected(firstOf(expectedIterationPaths), found(actual[0])),
}
