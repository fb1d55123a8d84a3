/** Which of a page's classes a line of the qualifications heads: "Clerk II", "All Levels:", "Clerk I and II", or none. */
import { titleWords } from '../names/title-key.ts'
import { editDistance } from './edit-distance.ts'

/** Indexes of the classes that the text after the line is for; `all` where it is for every one. */
export type Scope = readonly number[] | 'all'

const ALL =
  /^(?:for\s+)?(?:all|both)\s+(?:the\s+)?(?:levels?|class(?:es|ifications)?|positions|parenthetical\s+\w+)\b/i
const ABOVE = /\b(?:above|except|other\s+than)\b/i
const UPWARD = /\s+(?:levels?\s+)?and\s+(?:above|higher)\b/i
const ABOLISHED = /\(\s*abolished[^)]*\)?/i
const LONGEST_LINE = 160
const LEVEL = /^(?:i{1,3}|iv|v|vi{1,3}|ix|\d|[a-e])$/
const EMPTY = new Set(['the', 'class', 'level', 'series', 'classe', 'for', 'of', 'position'])
/** Part of the letters that may differ where only one title is near. */
const TOLERANCE = 0.12
/** A page of misspelt titles is read in bounded work. */
const MOST_COMPARISONS = 20_000

/** A title with two brackets behind it. */
const BRACKETS = /^([^()]+)(\([^()]+\))\s*(\([^()]+\))\W*$/

interface Title {
  /** All of its words. */
  readonly whole: string
  readonly length: number
  /** Without its parenthesis and ending. */
  readonly plain: string
  readonly level: string
  /** The two without the level. */
  readonly bare: string
  readonly bareEnding: string
}

export class Scopes {
  readonly #titles: readonly Title[]
  #comparisons = MOST_COMPARISONS
  readonly #readings = new Map<string, Scope | null>()

  constructor(titles: readonly string[]) {
    this.#titles = titles.map(asTitle)
  }

  /** Null where the line heads no class. */
  of(line: string): Scope | null {
    if (line.length > LONGEST_LINE) return null
    const key = line.replace(ABOLISHED, '').trim()
    const known = this.#readings.get(key)
    if (known !== undefined) return known
    const scope = this.#read(key)
    this.#readings.set(key, scope)
    return scope
  }

  /** A title broken over two lines. */
  wrapped(line: string, next: string): Scope | null {
    if (line === '' || next === '' || line.length + next.length > LONGEST_LINE || this.of(next)) return null
    const words = headingWords(`${line} ${next}`)
    return words.length > 18 ? null : this.#titled(words.join(' '))
  }

  #read(line: string): Scope | null {
    if (/[.;!?]$/.test(line) && !/\b(?:I{1,3}|Ii{1,2})\.$/.test(line)) return null
    if (ALL.test(line)) return this.#all(line)
    const upward = UPWARD.exec(line)
    if (upward) return this.#upward(headingWords(line.slice(0, upward.index)))
    const words = headingWords(line)
    if (words.length === 0 || words.length > 18) return null
    return this.#exact(words) ?? this.#bracketed(line) ?? this.#several(line) ?? this.#near(words)
  }

  #upward(words: readonly string[]): Scope | null {
    const named = this.#exact(words)
    return named && [...this.#titles.keys()].filter(at => at >= Math.min(...named))
  }

  #all(line: string): Scope {
    const exception = ABOVE.exec(line)
    if (!exception) return 'all'
    const named = this.#exact(headingWords(line.slice(exception.index + exception[0].length)))
    if (!named) return 'all'
    const above = /above/i.test(exception[0]) ? Math.max(...named) : -1
    return [...this.#titles.keys()].filter(at => !named.includes(at) && at > above)
  }

  /** The title; the title without its parenthesis or ending; the page's title without any level. */
  #exact(words: readonly string[]): number[] | null {
    const key = words.join(' ')
    const level = levelOf(words)
    const bare = withoutLevel(words)
    return (
      this.#titled(key) ??
      this.#matching(title => title.plain === key) ??
      this.#matching(
        title =>
          title.length > words.length &&
          title.whole.startsWith(`${key} `) &&
          words.length > 1 &&
          title.level === level,
      ) ??
      this.#matching(title => level === '' && title.level !== '' && title.bare === key) ??
      this.#matching(title => words.length > 2 && title.level === level && bare === title.bareEnding)
    )
  }

  /** "Clerk I (General) (Typing)", where each of the two is a title. */
  #bracketed(line: string): number[] | null {
    const [, stem = '', first = '', second = ''] = BRACKETS.exec(line) ?? []
    if (stem === '') return null
    const found = [first, second].map(each => this.#exact(headingWords(`${stem} ${each}`)))
    return found.every(each => each !== null) ? found.flat() : null
  }

  /** "Manager I and II", "Analyst; Senior Analyst": every piece must be a title. */
  #several(line: string): number[] | null {
    const pieces = line
      .split(/\s*(?:,|;|\/|&|\band\b|\bor\b)\s*/i)
      .filter(piece => /[\p{L}\p{N}]/u.test(piece))
    if (pieces.length < 2 || pieces.length > 8) return null
    const first = headingWords(pieces[0] ?? '')
    const stem = levelOf(first) === '' ? first : first.slice(0, -1)
    const beforeParenthesis = (pieces[0] ?? '').replace(/\(.*$/, '')
    const found: number[] = []
    for (const piece of pieces) {
      const words = headingWords(piece)
      const named =
        this.#exact(words) ??
        (words.length === 1 && LEVEL.test(words[0] ?? '') ? this.#exact([...stem, ...words]) : null) ??
        (piece.startsWith('(') ? this.#exact(headingWords(beforeParenthesis + piece)) : null)
      if (!named) return null
      found.push(...named)
    }
    return [...new Set(found)]
  }

  /** Misspelt titles: the nearest one, when no other is as near. */
  #near(words: readonly string[]): number[] | null {
    const key = words.join(' ')
    if (key.length < 8 || key.length > 90) return null
    const level = levelOf(words)
    let best: number[] = []
    let least = Math.floor(key.length * TOLERANCE) + 1
    for (const [at, title] of this.#titles.entries()) {
      if (title.level !== level) continue
      for (const written of new Set([title.whole, title.plain])) {
        if (Math.abs(written.length - key.length) >= least + 1) continue
        if ((this.#comparisons -= 1) < 0) return null
        const distance = editDistance(written, key, least)
        if (distance < least) {
          best = [at]
          least = distance
        } else if (distance === least && best.length > 0 && !best.includes(at)) best.push(at)
      }
    }
    return best.length === 1 ? best : null
  }

  #matching(test: (title: Title) => boolean): number[] | null {
    const found = this.#titles.flatMap((title, at) => (test(title) ? [at] : []))
    return found.length > 0 ? found : null
  }

  #titled(whole: string): number[] | null {
    return this.#matching(title => title.whole === whole)
  }
}

function asTitle(title: string): Title {
  const words = titleWords(title).filter(word => !EMPTY.has(word))
  const plain = titleWords(title.replace(/\([^)]*\)/g, ' ').replace(/,.*$/, '')).filter(
    word => !EMPTY.has(word),
  )
  return {
    whole: words.join(' '),
    length: words.length,
    plain: plain.join(' '),
    level: levelOf(plain),
    bare: withoutLevel(words),
    bareEnding: withoutLevel(plain),
  }
}

/** Words of a heading line, without "class", "series" and a range ("(Range A)"). */
const headingWords = (line: string): string[] =>
  titleWords(
    line.replace(/[(,]?\s*\branges?\s+[A-Z](?:\s*(?:,|and|or|through|-)\s*[A-Z]\b)*\)?\s*:?\s*$/i, ''),
  ).filter(word => !EMPTY.has(word))

const levelOf = (words: readonly string[]): string => words.findLast(word => LEVEL.test(word)) ?? ''
const withoutLevel = (words: readonly string[]): string => words.filter(word => !LEVEL.test(word)).join(' ')
