/** The words titles are made of: heads, levels, and what goes on after "of" or a comma. */
import { remembered } from '../remembered.ts'
import { endsWithHead } from './head-nouns.ts'
import type { Word } from './words.ts'

/** Also as damaged text has them: "Ii". */
const ROMAN = /^(?:I[Ii]{0,2}|I[Vv]|V[Ii]{0,3}|IX|X)$/
const FIGURE = /^\d$/
const LONGEST_LEVEL = 4
const IN_TAIL = /^(?:and|of|the|for|on|&)$/
const LONGEST_TAIL = 9

export const isLevel = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.capital &&
  word.text.length <= LONGEST_LEVEL &&
  (ROMAN.test(word.text) || FIGURE.test(word.text))

export const isHead = (word: Word | undefined): boolean =>
  word !== undefined && !word.mark && isHeadNoun(word.text)
const isHeadNoun = remembered(endsWithHead)

/** "Airport Planning", "Water and Power" after "Director of" or a comma. */
export function tailAt(words: readonly Word[], from: number): Word[] {
  const tail: Word[] = []
  for (let at = from; at < from + LONGEST_TAIL; at += 1) {
    const word = words[at]
    if (!word || word.first || isLevel(word)) break
    const the = /^(?:of|for|on)$/.test(word.lower) && words[at + 1]?.lower === 'the' ? 1 : 0
    const next = words[at + 1 + the]
    const joins = IN_TAIL.test(word.lower) && tail.length > 0 && next?.capital === true && !next.mark
    if (!(word.capital && !word.mark) && !joins) break
    tail.push(...words.slice(at, at + 1 + (joins ? the : 0)))
    if (joins) at += the
  }
  return tail
}
