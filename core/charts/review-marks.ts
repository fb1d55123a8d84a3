/** The text of a document with its words marked by the clauses and facts that were read from them. */
import type { NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'
import type { Unweighed } from '../model/primitives.ts'
import { isUnread } from '../model/doubted.ts'
import { clausesIn } from '../model/walk.ts'
import type { ClassReading, Confidence, Span } from '../reading/model.ts'
import { overlap } from '../reading/text/overlap.ts'

/** `path` is a clause's, as in an outline, `substitutions/0`, `unread/0`, `notes/0`, or the name of a fact. */
export interface Mark extends Span {
  readonly sort: 'clause' | 'unread' | 'narrows' | 'fact' | 'note'
  readonly path: string
}

interface Rule {
  readonly requirement: RequirementNode
  readonly substitutions: readonly Substitution[]
}
/**
 * Where every clause, substitution, fact and unread stretch of a class stands in the text. Words that were left unread, and
 * that somebody wrote as a clause since, or found to ask nothing (`confirmed`, by their keys), are unread no more.
 */
export function marksOf(
  { requirement, substitutions }: Rule,
  reading: ClassReading,
  confirmed: ReadonlySet<string> = new Set(),
): Mark[] {
  const stillUnread = clausesIn(requirement).flatMap(({ clause }) =>
    isUnread(clause) ? (clause.words ?? []) : [],
  )
  const clauses = saidBy({ requirement, substitutions }).flatMap(({ path, said }) =>
    (said.words ?? []).map(({ from, to }): Mark => ({ from, to, path, sort: 'clause' })),
  )
  const unread = reading.unread.flatMap((span, index): Mark[] => {
    const { from, to } = span
    const path = unreadPath(index)
    if (stillUnread.some(words => overlap(words, span))) return [{ from, to, path, sort: 'unread' }]
    if (clauses.some(words => overlap(words, span))) return []
    return [{ from, to, path, sort: confirmed.has(path) ? 'note' : 'unread' }]
  })
  const narrowing = narrowingNotes(reading).map(
    ({ path, from, to }): Mark => ({ from, to, path, sort: 'narrows' }),
  )
  const notes = furtherNotes(reading).map(({ path, from, to }): Mark => ({ from, to, path, sort: 'note' }))
  return [
    ...clauses,
    ...unread,
    ...narrowing,
    ...notes,
    ...FACTS.flatMap(path => {
      const found = reading[path]
      return found && found.to > found.from
        ? [{ from: found.from, to: found.to, path, sort: 'fact' as const }]
        : []
    }),
    ...reading.pay.map(({ from, to }): Mark => ({ from, to, path: 'pay', sort: 'fact' })),
  ]
}

const FACTS = [
  'title',
  'code',
  'grade',
  'established',
  'revised',
  'abolished',
  'probation',
  'bargainingUnit',
  'flsa',
  'tentative',
] as const

const unreadPath = (index: number): string => `unread/${index}`

/** Notes that narrow what counts, which no clause weighs, each with its path among the notes. */
const narrowingNotes = ({ notes }: Pick<ClassReading, 'notes'>): (Span & Narrowing)[] =>
  notes.flatMap(({ from, to, narrows }, index) =>
    narrows === undefined ? [] : [{ path: `notes/${index}`, from, to, narrows }],
  )
/** The other notes of the document: kept to be read, nothing of them is weighed. */
export const furtherNotes = ({ notes }: Pick<ClassReading, 'notes'>): (Span & { readonly path: string })[] =>
  notes.flatMap(({ from, to, narrows }, index) =>
    narrows === undefined ? [{ path: `notes/${index}`, from, to }] : [],
  )
interface Narrowing {
  readonly path: string
  readonly narrows: Unweighed
}

/**
 * What the reader can say of a clause: that it is sure, that somebody must look, or that it did not understand the words;
 * `confirmed`: somebody looked.
 */
export type Sureness = Confidence | 'unread' | 'confirmed'

/** How sure the reader was of each clause, by path; of a group only where it is to be checked. */
export const surenessOf = (rule: Rule): ReadonlyMap<string, Sureness> =>
  new Map(
    saidBy(rule).flatMap(({ path, said }): (readonly [string, Sureness])[] => {
      if ('judgement' in said && said.judgement.status === 'unknown') return [[path, 'unread']]
      const isGroup = 'all' in said || 'any' in said || 'position' in said
      if (said.confirmed) return [[path, 'confirmed']]
      if (said.confidence === undefined || (isGroup && said.confidence === 'certain')) return []
      return [[path, said.confidence]]
    }),
  )

type Said = RequirementNode | NestedExperience | Substitution

function saidBy({ requirement, substitutions }: Rule): { path: string; said: Said }[] {
  return [
    ...clausesIn(requirement).map(({ path, clause }) => ({ path, said: clause })),
    ...substitutions.map((said, index) => ({ path: `substitutions/${index}`, said })),
  ]
}

/** A stretch of text over which the same marks lie. */
export interface Segment extends Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The text in order, cut wherever a mark begins or ends; what lies outside of it is left out. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map(mark => ({ ...mark, from: Math.max(0, mark.from), to: Math.min(text.length, mark.to) }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from)
  const bounds = [...new Set([0, text.length, ...inside.flatMap(({ from, to }) => [from, to])])].toSorted(
    (a, b) => a - b,
  )
  const segments: Segment[] = []
  let next = 0
  let open: Mark[] = []
  for (const [index, from] of bounds.slice(0, -1).entries()) {
    const to = bounds[index + 1] ?? text.length
    open = open.filter(mark => mark.to > from)
    for (let mark = inside[next]; mark && mark.from <= from; mark = inside[(next += 1)]) open.push(mark)
    segments.push({ from, to, text: text.slice(from, to), marks: [...open] })
  }
  return segments
}

/** The mark that says most precisely what its words were taken for: of a group and a clause of the same words the clause. */
export const innermostOf = (marks: readonly Mark[]): Mark | undefined =>
  marks.toSorted((a, b) => rank(b) - rank(a) || a.to - a.from - (b.to - b.from) || depthOf(b) - depthOf(a))[0]
const rank = ({ sort }: Mark): number => (sort === 'clause' ? 2 : Number(sort === 'fact'))
const depthOf = ({ path }: Mark): number => path.split('/').length
