/**
 * What a rule means, apart from how it is written: ids, labels, order, offsets and needless brackets fall away, so that
 * two writings of one rule have one meaning, and what remains can be held against another version.
 */
import type { Lexicon } from '../english/index.ts'
import { plain, sayExperience, sayNode, type Wording } from '../english/say.ts'
import type { Experience, LeafNode, RequirementNode } from '../model/requirement.ts'
import { wordsIn } from '../model/words-in.ts'
import { WORK } from '../rules/kinds.ts'
import { durationDays } from '../time/duration.ts'
import { sayMeaning } from '../words/differences.ts'

/** Every part of a rule: `exact` is equal for equal meanings, whatever their order. `path` and `text` are for showing. */
interface Part {
  readonly path: string
  readonly exact: string
  /** In words, with all below it. */
  readonly text: string
}

export interface Leaf extends Part {
  readonly type: 'leaf'
  readonly kind: 'experience' | 'education' | 'credits' | 'licence' | 'judgement' | 'unknown'
  /** What it asks for, apart from how much. */
  readonly subject: string
  /** It alone, without what is nested in it. */
  readonly own: string
  readonly ownText: string
  readonly nested: readonly Leaf[]
}

export interface Group extends Part {
  readonly type: 'all' | 'any'
  readonly separate: boolean
  readonly children: readonly Meaning[]
}

export interface ForSome extends Part {
  readonly type: 'position'
  readonly only: string
  readonly of: Meaning
}

export type Meaning = Leaf | Group | ForSome

/** @param marked ids of clauses that are to be told from others of the same meaning */
export const meaningOf = (
  requirement: RequirementNode,
  lexicon: Lexicon,
  marked: readonly string[] = [],
): Meaning => read(requirement, requirement.id, { words: plain(lexicon), marked: new Set(marked) })

interface Reading {
  readonly words: Wording
  readonly marked: ReadonlySet<string>
}

function read(node: RequirementNode, path: string, reading: Reading): Meaning {
  const child = (each: RequirementNode): Meaning => read(each, `${path}/${each.id}`, reading)
  if ('all' in node) return groupOf('all', node.all.map(child), path, node.separate === true)
  if ('any' in node) return groupOf('any', node.any.map(child), path)
  if ('position' in node) {
    const of = child(node.position.of)
    const only = fold(node.position.only)
    const text = sayMeaning.forSome(node.position.only, of.text)
    return { type: 'position', path, only, of, exact: `only(${only}: ${of.exact})`, text }
  }
  return leafOf(node, path, reading)
}

/** A group of one is that one; a group in a group of its own sort is part of it. */
function groupOf(type: 'all' | 'any', parts: readonly Meaning[], path: string, separate = false): Meaning {
  const children = parts.flatMap(part =>
    part.type === type && !separate && !part.separate ? part.children : [part],
  )
  const [only, another] = children
  if (only && !another) return only
  return {
    type,
    path,
    separate,
    children,
    exact: `${separate ? 'separate' : type}(${exactly(children)})`,
    text: sayMeaning[type](children.map(({ text }) => text)),
  }
}

function leafOf(node: LeafNode, path: string, reading: Reading): Leaf {
  if ('experience' in node) return experienceLeaf(node.experience, node.id, path, reading)
  const of = (kind: Leaf['kind'], subject: string, amount = ''): Leaf => {
    const own = `${kind}:${subject}:${amount}`
    const text = sayNode(node, reading.words)
    return {
      type: 'leaf',
      kind,
      path,
      subject: `${kind}:${subject}`,
      own,
      exact: own,
      ownText: text,
      text,
      nested: [],
    }
  }
  if ('education' in node) {
    const { level, fields = [] } = node.education
    return of('education', '', `${level}:${fields.map(fold).toSorted().join('|')}`)
  }
  if ('credits' in node)
    return of('credits', fold(node.credits.subject ?? ''), String(node.credits.semesterHours))
  if ('licence' in node) return of('licence', fold(node.licence.name))
  if ('judgement' in node)
    return of('judgement', node.judgement.status ?? 'discretionary', gist(node.judgement.why))
  return of('unknown', '')
}

function experienceLeaf(asks: Experience, id: string, path: string, reading: Reading): Leaf {
  const { kinds, held = [], amount, upTo, within, orComparable, ofWhich = [] } = asks
  const nested = ofWhich.map(inner => experienceLeaf(inner, inner.id, `${path}/${inner.id}`, reading))
  const telling = kinds.filter(kind => kind !== WORK)
  const subject = `experience:${telling.toSorted().join('+')}:${held.toSorted().join('|')}`
  const own = `${subject}:${durationDays(amount)}:${days(upTo)}:${days(within)}:${orComparable ?? false}${reading.marked.has(id) ? '*' : ''}`
  const ownText = sayExperience({ ...asks, ofWhich: undefined }, reading.words)
  return {
    type: 'leaf',
    kind: 'experience',
    path,
    subject,
    own,
    ownText,
    nested,
    exact: nested.length === 0 ? own : `${own}(${exactly(nested)})`,
    text:
      nested.length === 0
        ? ownText
        : sayMeaning.ofWhich(
            ownText,
            nested.map(({ text }) => text),
          ),
  }
}

const days = (duration: string | undefined): string =>
  duration === undefined ? '' : String(durationDays(duration))

const exactly = (parts: readonly Part[]): string =>
  parts
    .map(({ exact }) => exact)
    .toSorted()
    .join(', ')

/** Spacing, case and punctuation are markup. */
export const fold = (text: string): string => wordsIn(text).join(' ')

/** What an open clause is about, whatever words join it: "an equivalent combination of training and/or experience". */
const gist = (why: string): string =>
  [...new Set(fold(why).split(' '))]
    .filter(word => !JOINING.has(word))
    .toSorted()
    .join(' ')

const JOINING = new Set([
  'a',
  'an',
  'the',
  'any',
  'of',
  'and',
  'or',
  'to',
  'in',
  'for',
  'may',
  'be',
  'is',
  'substituted',
])

/** The leaves of a meaning, nested ones after the one around them. */
export function leavesOf(meaning: Meaning): Leaf[] {
  if (meaning.type === 'leaf') return [meaning, ...meaning.nested.flatMap(leavesOf)]
  return meaning.type === 'position' ? leavesOf(meaning.of) : meaning.children.flatMap(leavesOf)
}
