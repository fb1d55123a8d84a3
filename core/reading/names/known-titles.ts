/** Titles on file, found as they stand in running text: a trie over their words, the longest title first. */
import { remembered } from '../remembered.ts'
import { isSlip, Spelling } from '../sections/spelling.ts'
import { singular, titleKey } from './title-key.ts'
import type { Word } from './words.ts'

interface Branch {
  readonly next: Map<string, Branch>
  title?: string
}

export class KnownTitles {
  readonly #root: Branch = { next: new Map() }
  readonly #byKey = new Map<string, string>()
  #spelling: Spelling | undefined
  #begun: ReadonlySet<string> | undefined

  constructor(titles: Iterable<string>) {
    for (const title of titles) this.#learn(title)
  }

  /** The title on file that is spelt so, case, plural and punctuation aside. */
  get(title: string): string | undefined {
    return this.#byKey.get(titleKey(title))
  }

  /** The title on file that this one is but for a letter of a long word; none where it is on file itself. */
  near(title: string): string | undefined {
    const key = titleKey(title)
    if (this.#byKey.has(key)) return undefined
    this.#spelling ??= new Spelling([...this.#byKey.keys()].flatMap(known => known.split(' ')))
    const spelling = this.#spelling
    return this.#byKey.get(
      key
        .split(' ')
        .map(word => {
          const meant = spelling.correct(word)
          return meant !== null && isSlip(word, meant) ? meant : word
        })
        .join(' '),
    )
  }

  /** "Harbor Scientist" where those on file are "Harbor Scientist (Specialist)" and "(Supervisory)", and none is called so. */
  isOfSeveral(title: string): boolean {
    this.#begun ??= new Set(
      [...this.titles()].flatMap(known => {
        const bracket = known.lastIndexOf('(')
        return bracket > 0 && known.endsWith(')') ? [titleKey(known.slice(0, bracket))] : []
      }),
    )
    return !this.get(title) && this.#begun.has(titleKey(title))
  }

  titles(): IterableIterator<string> {
    return this.#byKey.values()
  }

  /** The longest title that begins at this word, and the index after its last. */
  at(words: readonly Word[], start: number): { title: string; end: number } | null {
    let branch: Branch | undefined = this.#root
    let found: { title: string; end: number } | null = null
    for (let at = start; at < words.length; at += 1) {
      const word = words[at]
      if (!word) break
      if (word.mark) {
        if (/[(),/&.-]/.test(word.text) && at > start) continue
        break
      }
      for (const part of keysOf(word.lower)) branch = branch?.next.get(part)
      if (!branch) break
      if (branch.title !== undefined) found = { title: branch.title, end: closed(words, at + 1) }
    }
    return found
  }

  #learn(title: string): void {
    const key = titleKey(title)
    if (key === '' || this.#byKey.has(key)) return
    this.#byKey.set(key, title)
    let branch = this.#root
    for (const word of key.split(' ')) {
      let next = branch.next.get(word)
      if (!next) branch.next.set(word, (next = { next: new Map() }))
      branch = next
    }
    branch.title = title
  }
}

/** "Clerk-Typists" are two words of a title's key. */
const keysOf = remembered(word => word.split(/[-‑]/).map(part => singular(part.replace(/['’]s?$/, ''))))

/** A parenthesis that the title's last word stands in is closed with it. */
const closed = (words: readonly Word[], at: number): number => (words[at]?.text === ')' ? at + 1 : at)
