/** Refusals of a text, with the place in it. */
import type { IToken } from 'chevrotain'
import { Refusal } from '../contract/refusal.ts'
import { sayAt } from '../words/rule.ts'

export interface Place {
  readonly number: number
  readonly column: number
  readonly text: string
}

/**
 * Refuses what stands at a token of a line, or at its beginning; where the line ended too soon, at its end.
 * @throws Refusal; its field is `line:column`, both from 1.
 */
export function refuseAt(line: Place, what: string, token?: IToken): never {
  const offset = token ? (token.startOffset >= 0 ? token.startOffset : line.text.length) : 0
  const column = line.column + offset
  throw new Refusal('bad-input', sayAt(line.number, column, what), `${line.number}:${column}`)
}
