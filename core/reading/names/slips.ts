/** A title that is on no file, spelt otherwise than the rest of its document spells the words of it. */
import { editDistance } from '../sections/edit-distance.ts'

/** So far into a document its words are looked at. */
const REACH = 20_000
const SHORTEST = 5

/** "Harbor Elecprical Mechanic" in the specification of a Senior Electrical Mechanic. */
export function hasSlip(text: string, title: string): boolean {
  const top = text.slice(0, REACH)
  return (title.match(/\p{Lu}\p{Ll}{4,}/gu) ?? []).some(word => standsOnce(top, word) && hasTwin(top, word))
}

function standsOnce(text: string, word: string): boolean {
  const first = text.indexOf(word)
  return first < 0 || text.indexOf(word, first + 1) < 0
}

/** Of a word with one wrong letter, its beginning or its end is right. */
function hasTwin(text: string, word: string): boolean {
  const half = word.length >> 1
  return [word.slice(0, half), word.slice(half)].some(part => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
      if (isTwin(wordAt(text, at), word)) return true
    return false
  })
}

function wordAt(text: string, at: number): string {
  let from = at
  let to = at
  while (at - from < LONGEST && isLetter(text.charCodeAt(from - 1))) from -= 1
  while (to - at < LONGEST && isLetter(text.charCodeAt(to))) to += 1
  return text.slice(from, to)
}
const LONGEST = 24
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Words that differ at their ends are forms of one ("Inspector", "Inspectors", "Manages"). */
function isTwin(other: string, word: string): boolean {
  if (other.length < SHORTEST || other === word || other.at(-1) !== word.at(-1)) return false
  const [a, b] = [other.toLowerCase(), word.toLowerCase()]
  if (a === b) return false
  return editDistance(a, b, 1) <= 1 || (a.length === b.length && isSwapped(a, b))
}

function isSwapped(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at] ?? ''}${a.slice(at + 2)}` === b
}
