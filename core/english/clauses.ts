/** The lines of a rule, parsed and numbered by their ids. */
import { sayRule } from '../words/rule.ts'
import { type ClauseText, type Head, type LineParser, parser } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { TextLine } from './lines.ts'
import { Meaning } from './meaning.ts'
import { refuseAt } from './place.ts'
import { phraseOf, tokensOf } from './tokens.ts'

/** A line with what it says. */
export interface Clause {
  readonly line: TextLine
  readonly says: ClauseText
  readonly means: Meaning
  readonly children: readonly Clause[]
}

/** @throws Refusal where a line does not follow the grammar, or has clauses beneath it and should not, or the reverse. */
export function readClause(line: TextLine, lexicon: Lexicon): Clause {
  const says = parseLine(line, lexicon, it => it.clause())
  const [first] = line.children
  if (opens(says.head)) {
    if (!first) refuseAt(line, sayRule.noChildren)
  } else if (first) refuseAt(first, sayRule.noChildrenWanted)
  const children = line.children.map(child => readClause(child, lexicon))
  return { line, says, means: new Meaning(line, lexicon), children }
}

const opens = (head: Head): boolean =>
  head.is === 'all' ||
  head.is === 'any' ||
  head.is === 'position' ||
  (head.is === 'experience' && head.asks.ofWhich !== undefined)

/** @throws Refusal with the place and what was expected there. */
export function parseLine<T>(line: TextLine, lexicon: Lexicon, rule: (parser: LineParser) => T): T {
  const lineParser = parser()
  lineParser.input = tokensOf(line.text, lexicon)
  const says = rule(lineParser)
  const [error] = lineParser.errors
  if (!error) return says
  // A quotation that goes on to the end of its line is one that nobody closed.
  const { image, startOffset } = error.token
  const isOpen = image === '“' || image === '"'
  return refuseAt(
    line,
    isOpen ? sayRule.unclosed(line.text.slice(startOffset), image === '"' ? '"' : '”') : error.message,
    error.token,
  )
}

/** The ids of a rule: those that stand there, and new ones for clauses without. */
export class Ids {
  readonly #taken = new Set<string>()

  /** @throws Refusal where an id stands twice. */
  constructor(root: Clause) {
    this.#take(root)
  }

  #take({ says: { tag }, means, line, children }: Clause): void {
    if (tag) {
      const id = means.id(tag)
      if (this.#taken.has(id)) refuseAt(line, sayRule.idTwice(id), tag)
      this.#taken.add(id)
    }
    for (const child of children) this.#take(child)
  }

  /** The clause's own id, or one made from what it asks. */
  of({ says: { tag, head }, means }: Clause): string {
    if (tag) return means.id(tag)
    const base = baseOf(head)
    let id = base
    for (let next = 2; this.#taken.has(id); next += 1) id = `${base}-${next}`
    this.#taken.add(id)
    return id
  }
}

function baseOf(head: Head): string {
  if (head.is !== 'education') return head.is
  const level = phraseOf(head.degree.level)
  return level === 'high-school' ? 'hs' : level
}
