/** What is gathered while one sentence is read: ids, proposed kinds, named classes, words left unread, doubts. */
import type { Kind } from '../../model/catalogue.ts'
import type { Language } from '../language/language.ts'
import { partsOf, type Capture } from '../language/matcher.ts'
import type { Doubt } from '../doubted.ts'
import type { Token } from '../language/tokens.ts'
import type { Confidence, NamedClass, ReadingContext, Span } from '../model.ts'
import { plain } from '../text/one-line.ts'

interface Marks {
  readonly confidence: Confidence
  readonly doubts?: Doubt[]
  readonly words: Span[]
}

export class Draft {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language
  readonly context: ReadingContext
  /** Class titles in the sentence; a `class` capture means one by its index. */
  readonly titles: readonly NamedClass[]
  readonly id: () => string
  readonly kinds = new Map<string, Kind>()
  readonly named: NamedClass[] = []
  readonly unread: Span[] = []
  /** Why the sentence, or a part of it, is not certain. */
  readonly doubts: Doubt[] = []
  /** Of them, those about how the parts stand together: every clause is to be checked. */
  readonly doubtsOfAll: Doubt[] = []
  /** How many of the doubts stand at a clause already. */
  readonly #placed = new Set<number>()
  readonly #said = new Map<number, string>()

  constructor(given: Pick<Draft, 'text' | 'tokens' | 'language' | 'context' | 'titles' | 'id'>) {
    this.text = given.text
    this.tokens = given.tokens
    this.language = given.language
    this.context = given.context
    this.titles = given.titles
    this.id = given.id
  }

  /** Where a capture's words stand. */
  span({ from, to }: { readonly from: number; readonly to: number }): Span {
    const first = this.tokens[from]
    const last = this.tokens[to - 1]
    return first && last && to > from ? { from: first.from, to: last.to } : { from: 0, to: 0 }
  }

  /** A capture's words as written, on one line. */
  words(part: { readonly from: number; readonly to: number }): string {
    const { from, to } = this.span(part)
    return plain(this.text.slice(from, to))
  }

  norms({ from, to }: { readonly from: number; readonly to: number }): string[] {
    return this.tokens.slice(from, to).map(({ norm }) => norm)
  }

  /** The same with blanks between them: much is asked of the same words. */
  said({ from, to }: { readonly from: number; readonly to: number }): string {
    const place = from * 2 ** 16 + to
    const known = this.#said.get(place) ?? this.norms({ from, to }).join(' ')
    this.#said.set(place, known)
    return known
  }

  doubt(why: Doubt): void {
    this.doubts.push(why)
  }

  /** A doubt that the clause it is about says by itself. */
  doubtAside(why: Doubt): void {
    this.#placed.add(this.doubts.length)
    this.doubts.push(why)
  }

  /** A doubt about how the parts stand together: every clause is to be checked. */
  doubtAll(why: Doubt): void {
    this.doubtAside(why)
    this.doubtsOfAll.push(why)
  }

  /**
   * The marks every node carries: whether its own words were all understood, why not, and where they stand. A doubt about
   * a part stands at the part, not at its whole.
   */
  marks(part: Capture, doubtsBefore: number): Marks {
    const own = this.doubts.filter((_, at) => at >= doubtsBefore && !this.#placed.has(at))
    for (let at = doubtsBefore; at < this.doubts.length; at += 1) this.#placed.add(at)
    return {
      confidence: this.doubts.length > doubtsBefore ? 'check' : 'certain',
      ...(own.length > 0 && { doubts: [...new Set(own)] }),
      words: [this.span(part)],
    }
  }
}

export const inside = (part: Capture, name: string): Capture | undefined =>
  partsOf(part).find(inner => inner.name === name)

export const allInside = (part: Capture, name: string): Capture[] =>
  partsOf(part).filter(inner => inner.name === name)
