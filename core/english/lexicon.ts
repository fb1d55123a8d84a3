/** The names rules are written with: kinds of experience and classes, as the catalogue has them. */
import type { JobClass, Kind } from '../model/catalogue.ts'
import { NUMBER_WORDS, PHRASES } from './phrases.ts'
import { quote } from './quote.ts'

export interface Lexicon {
  readonly kinds: Names
  readonly classes: Names
  /** Kinds whose names stand in a rule without quotes; matches the longest name at `lastIndex`. */
  readonly plainKinds: PlainNames
}

/** Names of things with ids. A text finds a thing by its id, or by its name where no other has the same. */
export class Names {
  readonly #names: ReadonlyMap<string, string>
  readonly #ids = new Map<string, string[]>()

  constructor(entries: Iterable<readonly [id: string, name: string]>) {
    this.#names = new Map(entries)
    for (const [id, name] of this.#names) {
      const same = this.#ids.get(fold(name))
      if (same) same.push(id)
      else this.#ids.set(fold(name), [id])
    }
  }

  /** The ids a text may mean: one, several of the same name, or none. */
  find(text: string): readonly string[] {
    return this.#names.has(text) ? [text] : (this.#ids.get(fold(text)) ?? [])
  }

  /** For reading only: the name, or the id of what is not on file. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? id
  }

  /** “name”, or “id” where the name alone would not lead back to it. */
  quoted(id: string): string {
    const found = this.find(this.nameOf(id))
    return quote(found.length === 1 && found[0] === id ? this.nameOf(id) : id)
  }

  *[Symbol.iterator](): IterableIterator<readonly [id: string, name: string]> {
    yield* this.#names
  }
}

/** The order of a text's tokens tells plain names apart from phrases; these are the names that allow it. */
export class PlainNames {
  readonly #byName = new Map<string, string>()
  readonly #names = new Map<string, string>()
  readonly #pattern: RegExp

  constructor(kinds: Names) {
    const entries = [...kinds].filter(([, name]) => SHAPE.test(name) && !RESERVED.has(firstWord(name)))
    const names = new Set(entries.map(([, name]) => fold(name)))
    for (const [id, name] of entries) {
      if (kinds.find(name).length > 1 || kinds.find(name)[0] !== id || goesOn(fold(name), names)) continue
      this.#byName.set(fold(name), id)
      this.#names.set(id, name)
    }
    const alternatives = [...this.#names.values()].toSorted((a, b) => b.length - a.length).map(escapeName)
    this.#pattern = new RegExp(`(?:${alternatives.join('|') || '(?!)'})(?![\\p{L}\\p{N}_-])`, 'iuy')
  }

  nameOf(id: string): string | undefined {
    return this.#names.get(id)
  }

  idOf(name: string): string | undefined {
    return this.#byName.get(fold(name.replaceAll(/\s+/g, ' ')))
  }

  /** The longest name that stands at `offset`. */
  match(text: string, offset: number): string | undefined {
    this.#pattern.lastIndex = offset
    return this.#pattern.exec(text)?.[0]
  }
}

const lexicons = new WeakMap<Named, Lexicon>()

/** What a lexicon is made of: a catalogue pack, or an overview of one. */
interface Named {
  readonly kinds: readonly Pick<Kind, 'id' | 'name'>[]
  readonly classes: readonly Pick<JobClass, 'id' | 'title'>[]
}

/** The lexicon of a catalogue; made once for each. */
export function lexiconOf(pack: Named): Lexicon {
  const known = lexicons.get(pack)
  if (known) return known
  const kinds = new Names(pack.kinds.map(({ id, name }) => [id, name]))
  const classes = new Names(pack.classes.map(({ id, title }) => [id, title]))
  const lexicon = { kinds, classes, plainKinds: new PlainNames(kinds) }
  lexicons.set(pack, lexicon)
  return lexicon
}

/** ASCII only, so that case means the same to every matcher. */
const SHAPE = /^[a-z][a-z0-9.'/&-]*(?: [a-z0-9.'/&-]+)*$/i
const RESERVED = new Set([...Object.values(PHRASES).flat(), ...NUMBER_WORDS].map(firstWord))

/** True when a shorter name and a phrase after it would read as this name: “sales” and “sales in hospitals”. */
function goesOn(name: string, names: ReadonlySet<string>): boolean {
  const words = name.split(' ')
  return words.some((word, at) => at > 0 && RESERVED.has(word) && names.has(words.slice(0, at).join(' ')))
}

function fold(text: string): string {
  return text.toLowerCase()
}

function firstWord(text: string): string {
  return fold(text).split(' ')[0] ?? ''
}

const escapeName = (name: string): string =>
  name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+')
