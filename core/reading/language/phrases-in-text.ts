/**
 * Phrases that are looked for anywhere in a sentence, written as words:
 *
 *     may be substituted     these words, in any case, over any white space
 *     (is|are) … desirable   one of several; `…` is a gap of a few words at most
 *     licen(s|c)e(|s)        `|` with nothing beside it: or nothing
 *     note( {figure}|)       a figure: "2", "1,500", "4+"
 *
 * Nothing else means anything: a phrase with a sign of regular expressions would never be found, so it is refused.
 * Compiled into one expression whose gaps are bounded, so that looking takes time linear in the sentence.
 */
const GAP = '\\b[^\\n]{0,160}?\\b'
const FIGURE = '\\d[\\d,]*\\+?'

/** `open`: the last word may go on ("bachelor" finds "bachelor's"). Throws for a phrase that is not well written. */
export const phrasePattern = (
  phrases: readonly string[],
  flags = 'iu',
  ending: 'whole' | 'open' = 'whole',
): RegExp => new RegExp(`(?<![\\p{L}\\d])${oneOf(phrases, ending)}`, flags)

function oneOf(phrases: readonly string[], ending: 'whole' | 'open'): string {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length)
  return `(?:${longestFirst.map(source).join('|')})${ending === 'whole' ? '(?![\\p{L}\\d])' : ''}`
}

const UNKNOWN_SIGN = /[^\p{L}\d\s()|…'’,./&:;-]/u

function source(phrase: string): string {
  const sign = UNKNOWN_SIGN.exec(phrase.replaceAll('{figure}', ''))
  if (sign) throw new Error(`phrase “${phrase}”: “${sign[0]}” means nothing here (phrases-in-text.ts)`)
  return phrase
    .split(/ ?… ?/)
    .map(part =>
      part
        .replaceAll('.', String.raw`\.`)
        .replaceAll('(', '(?:')
        .replaceAll(/['’]/g, "[’'`´]")
        .replaceAll('-', '[-‐‑–]?\\s*')
        .replaceAll(' ', '\\s+')
        .replaceAll('{figure}', FIGURE),
    )
    .join(GAP)
}

/** Phrases of one group that begin with the same word. */
interface Tried<Group> {
  readonly group: Group
  readonly pattern: RegExp
  /** Hashes of the words that can come next; null where anything can. */
  readonly next: ReadonlySet<number> | null
  /** Behind each of its gaps, the words that can stand there: where none does, it is not looked for. */
  readonly needs: readonly (readonly string[])[]
}

/**
 * Groups of phrases, all looked for at once. A phrase is tried only where a word stands that it can begin with, before
 * one that it can go on with, and those with gaps where the words behind them stand somewhere, too: going through a
 * sentence costs little more than its words, however many phrases there are.
 */
export class PhraseGroups<Group extends string> {
  readonly #byWord = new Map<string, Tried<Group>[]>()
  /** Words that phrases begin with, or need behind a gap. */
  readonly #words = new Set<string>()
  /** 1 where one of these words has that hash: of most words of a text no more has to be known. */
  readonly #hashes = new Uint8Array(HASHES)

  constructor(groups: Readonly<Record<Group, readonly string[]>>) {
    for (const group in groups)
      for (const [word, phrases] of byFirstWord(groups[group])) {
        const whole = phrases.filter(({ phrase }) => !phrase.includes('…'))
        this.#learn(
          group,
          word,
          whole.filter(({ next }) => next),
        )
        this.#learn(
          group,
          word,
          whole.filter(({ next }) => !next),
        )
        for (const gapped of phrases.filter(one => !whole.includes(one))) this.#learn(group, word, [gapped])
      }
    for (const word of this.#words) this.#hashes[hashOf(word)] = 1
  }

  /** Phrases to be looked for together: either of all is known what can come next, or of none. */
  #learn(group: Group, word: string, phrases: readonly Begun[]): void {
    if (phrases.length === 0) return
    const pattern = new RegExp(
      oneOf(
        phrases.map(({ phrase }) => phrase),
        'whole',
      ),
      'iuy',
    )
    const isKnown = phrases.every(({ next }) => next)
    const next = isKnown ? new Set(phrases.flatMap(one => (one.next ?? []).map(hashOf))) : null
    const needs = phrases.flatMap(({ phrase }) => wordsBehindGaps(phrase))
    this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), { group, pattern, next, needs }])
    for (const known of [word, ...needs.flat()]) this.#words.add(known)
  }

  /** The groups of which a phrase stands in the text, each with where its first one begins. */
  in(text: string): ReadonlyMap<Group, number> {
    const found = new Map<Group, number>()
    const words = this.#knownWords(text)
    let standing: Set<string> | undefined
    const stands = (need: readonly string[]): boolean => {
      const those = (standing ??= new Set(words.map(({ word }) => word)))
      return need.some(word => those.has(word))
    }
    for (const { word, from, to } of words) {
      const after = hashBehind(text, to)
      for (const { group, pattern, next, needs } of this.#byWord.get(word) ?? []) {
        if (found.has(group) || (next && !next.has(after)) || !needs.every(stands)) continue
        pattern.lastIndex = from
        if (pattern.test(text)) found.set(group, from)
      }
    }
    return found
  }

  #knownWords(text: string): { readonly word: string; readonly from: number; readonly to: number }[] {
    const words: { word: string; from: number; to: number }[] = []
    for (let at = 0; at < text.length; at += 1) {
      const from = at
      let hash = 0
      for (; isLetter(text, at); at += 1) hash = hashed(hash, text.charCodeAt(at))
      if (at === from || this.#hashes[hash] !== 1) continue
      const word = text.slice(from, at).toLowerCase()
      if (this.#words.has(word)) words.push({ word, from, to: at })
    }
    return words
  }
}

/** The hash of the next word from there on, whatever stands before it. */
function hashBehind(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLetter(text, at)) at += 1
  let hash = 0
  for (; isLetter(text, at); at += 1) hash = hashed(hash, text.charCodeAt(at))
  return hash
}

/** A phrase that begins with a word, and the words that can come next (null: anything can). */
interface Begun {
  readonly phrase: string
  readonly next: readonly string[] | null
}

function byFirstWord(phrases: readonly string[]): Map<string, Begun[]> {
  const byWord = new Map<string, Begun[]>()
  for (const phrase of phrases)
    for (const [word, next] of beginnings(phrase))
      byWord.set(word, [...(byWord.get(word) ?? []), { phrase, next }])
  return byWord
}

/** What stands in brackets may stand there or not: it needs nothing. */
function wordsBehindGaps(phrase: string): (readonly string[])[] {
  const parts = phrase.split('…').map(part => part.trim())
  const isNested = parts.some(part => part.split('(').length !== part.split(')').length)
  const behind = isNested ? [] : parts.slice(1).map(firstWords)
  return behind.filter(words => words !== null)
}

/** A power of two. */
const HASHES = 4096
/** A capital letter counts as its small one, from which one bit tells it. */
const hashed = (hash: number, code: number): number => (hash * 31 + (code | 32)) & (HASHES - 1)
const hashOf = (word: string): number =>
  Array.from(word, character => character.charCodeAt(0)).reduce(hashed, 0)

/** A letter or figure: what words are of. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code >= 128 && /[\p{L}\d]/u.test(text.charAt(at))
}

/** The words, in small letters, that a phrase can begin with, each with those that can come next (null: anything can). */
function beginnings(phrase: string): Map<string, readonly string[] | null> {
  const found = new Map<string, readonly string[] | null>()
  const go = (rest: string, word: string): void => {
    const next = rest.charAt(0)
    if (next === '(') {
      const { inside, after } = alternatives(rest)
      for (const one of inside) go(one + after, word)
      return
    }
    if (/[\p{L}\d]/u.test(next)) return go(rest.slice(1), word + next.toLowerCase())
    if (word === '') throw new Error(`phrase “${phrase}”: it has to begin with a word (phrases-in-text.ts)`)
    const [known, more] = [found.get(word), next === ' ' ? firstWords(rest.slice(1)) : null]
    found.set(word, known === null || more === null ? null : [...(known ?? []), ...more])
    // "on-line" is "online", too.
    if (next === '-') go(rest.slice(1), word)
  }
  go(phrase, '')
  return found
}

/** The words that what goes on there can begin with; null where it may begin otherwise. */
function firstWords(rest: string): readonly string[] | null {
  if (!rest.startsWith('(')) return /^[\p{L}\d]/u.test(rest) ? [...beginnings(rest).keys()] : null
  const { inside, after } = alternatives(rest)
  const words = inside.map(one => firstWords(one + after))
  return words.includes(null) ? null : words.flatMap(some => some ?? [])
}

/** "(a|b) c": what may stand there, what stands behind. */
function alternatives(phrase: string): { readonly inside: readonly string[]; readonly after: string } {
  const inside: string[] = ['']
  let depth = 0
  for (let at = 0; at < phrase.length; at += 1) {
    const character = phrase.charAt(at)
    if (character === ')') depth -= 1
    if (depth === 0 && at > 0) return { inside, after: phrase.slice(at + 1) }
    const last = inside.length - 1
    if (character === '|' && depth === 1) inside.push('')
    else if (depth > 0) inside[last] += character
    if (character === '(') depth += 1
  }
  throw new Error(`phrase “${phrase}”: a bracket is not closed (phrases-in-text.ts)`)
}
