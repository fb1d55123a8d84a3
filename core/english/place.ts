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
 * The words of a text that a refusal is about, by its field (`line:column`): a quotation, a word, or the last word of a line
 * that ends too soon. Null where the whole is meant.
 */
export function placeIn(text: string, field: string): { readonly from: number; readonly to: number } | null {
  const [line = 0, column = 0] = field.split(':').map(Number)
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/)
  const own = lines[line - 1]?.replace(/[\r\n]+$/, '')
  if (!/^\d+:\d+$/.test(field) || own === undefined) return null
  const start = lines.slice(0, line - 1).join('').length
  const said = WORDS.exec(own.slice(column - 1))?.[0] ?? ''
  if (said !== '') return { from: start + column - 1, to: start + column - 1 + said.length }
  const last = /\S+\s*$/.exec(own)
  return last ? { from: start + last.index, to: start + last.index + last[0].trimEnd().length } : null
}
const WORDS = /^(?:“[^”]*”?|"[^"]*"?|\S+)/

/**
 * Refuses what stands at a token of a line, or at its beginning; where the line ended too soon, at its end.
 * @throws Refusal; its field is `line:column`, both from 1.
 */
export function refuseAt(line: Place, what: string, token?: IToken): never {
  const offset = token ? (token.startOffset >= 0 ? token.startOffset : line.text.length) : 0
  const column = line.column + offset
  throw new Refusal('bad-input', sayAt(line.number, column, what), `${line.number}:${column}`)
}
