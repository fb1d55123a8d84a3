/**
 * The difference between two versions of a class, clause by clause, each as a sentence. Clauses are matched by what they
 * mean: a new id, order, label, spacing or document is no difference. Symmetric: the other way round the same is told,
 * added for removed. Our own words about a class (summary, duties as phrases, notes) and its sources are not compared.
 */
import type { Lexicon } from '../english/index.ts'
import { plain, saySubstitution } from '../english/say.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Substitution } from '../model/requirement.ts'
import { durationDays } from '../time/duration.ts'
import { saySubstitutionDifference, sayYieldDifference } from '../words/differences.ts'
import type { Difference } from './difference.ts'
import { factDifferences } from './fact-differences.ts'
import { fold, leavesOf, type Meaning, meaningOf } from './meaning.ts'
import { ruleDifferences } from './rule-differences.ts'

export type { Difference } from './difference.ts'

/** @param lexicon names of the kinds and classes of both versions */
export function differencesOf(before: JobClass, after: JobClass, lexicon: Lexicon): Difference[] {
  const [one, other] = [meaningOf(before.requirement, lexicon), meaningOf(after.requirement, lexicon)]
  return [
    ...ruleDifferences(one, other),
    ...substitutionDifferences(
      substitutionsOf(before, one, lexicon),
      substitutionsOf(after, other, lexicon),
      one.exact === other.exact,
    ),
    ...factDifferences(before, after),
    ...yieldDifferences(before, after, lexicon),
  ]
}

// ---- substitutions

interface PlacedSubstitution {
  readonly path: string
  /** What stands in. */
  readonly from: string
  /** How it counts. */
  readonly rate: string
  /** The subjects it stands in for. */
  readonly targets: string
  /** The whole rule with the clauses it stands in for marked. */
  readonly marked: string
  readonly text: string
}

function substitutionsOf(
  { requirement, substitutions }: JobClass,
  rule: Meaning,
  lexicon: Lexicon,
): PlacedSubstitution[] {
  const experiences = leavesOf(rule).filter(({ kind }) => kind === 'experience')
  return substitutions.map((substitution, index) => {
    const { from, for: rate, max, firm, clauses } = substitution
    const reached = experiences.filter(({ path }) => clauses.includes(path.slice(path.lastIndexOf('/') + 1)))
    return {
      path: `substitutions/${index}`,
      from: sourceOf(from),
      rate: `${days(rate)}:${days(max)}:${firm}`,
      targets:
        reached.length === experiences.length
          ? 'all'
          : reached
              .map(({ subject }) => subject)
              .toSorted()
              .join(', '),
      marked: meaningOf(requirement, lexicon, clauses).exact,
      text: saySubstitution(substitution, plain(lexicon)),
    }
  })
}

function sourceOf(from: Substitution['from']): string {
  if ('semesterHours' in from) return `hours:${from.semesterHours}:${fold(from.subject ?? '')}`
  if ('level' in from) return `level:${from.level}:${(from.fields ?? []).toSorted().join('|')}`
  if ('kinds' in from) return `kinds:${from.kinds.toSorted().join('+')}:${days(from.amount)}`
  return 'education' in from ? `education:${fold(from.subject ?? '')}` : 'experience'
}

const days = (duration: string | undefined): string =>
  duration === undefined ? '' : String(durationDays(duration))

/** Held against each other from what is most alike to what is least: all, source and targets, source, targets. */
const ALIKE: readonly ((each: PlacedSubstitution) => string)[] = [
  ({ from, marked, rate }) => `${from} ${marked} ${rate}`,
  ({ from, targets, rate }) => `${from} ${targets} ${rate}`,
  ({ from, targets }) => `${from} ${targets}`,
  ({ from, rate }) => `${from} ${rate}`,
  ({ from }) => from,
  ({ from, targets }) => `${from.slice(0, from.indexOf(':'))} ${targets}`,
]

function substitutionDifferences(
  before: readonly PlacedSubstitution[],
  after: readonly PlacedSubstitution[],
  sameRule: boolean,
): Difference[] {
  let [gone, come] = [[...before], [...after]]
  const found: Difference[] = []
  for (const keyOf of ALIKE) {
    const byKey = Map.groupBy(come, keyOf)
    gone = gone.filter(one => {
      const other = byKey.get(keyOf(one))?.shift()
      if (other) found.push(...pairDifferences(one, other, sameRule))
      return !other
    })
    come = [...byKey.values()].flat()
  }
  const { removed, added } = saySubstitutionDifference
  return [
    ...found,
    ...gone.map(({ path, text }) => substitution('removed', path, null, removed(text))),
    ...come.map(({ path, text }) => substitution('added', null, path, added(text))),
  ]
}

function pairDifferences(
  one: PlacedSubstitution,
  other: PlacedSubstitution,
  sameRule: boolean,
): Difference[] {
  const { changed, retargeted } = saySubstitutionDifference
  if (one.from !== other.from || one.rate !== other.rate)
    return [substitution('changed', one.path, other.path, changed(one.text, other.text))]
  return one.targets === other.targets && (one.marked === other.marked || !sameRule)
    ? []
    : [substitution('changed', one.path, other.path, retargeted(other.text))]
}

const substitution = (
  is: Difference['is'],
  before: string | null,
  after: string | null,
  message: string,
): Difference => ({ is, what: 'substitution', before, after, message })

// ---- yields

function yieldDifferences(before: JobClass, after: JobClass, { kinds }: Lexicon): Difference[] {
  const [had, has] = [before, after].map(
    ({ yields }) => new Map(yields.map(({ kind, note }) => [kind, note])),
  )
  return [...new Set([...(had?.keys() ?? []), ...(has?.keys() ?? [])])].flatMap((kind): Difference[] => {
    const name = kinds.nameOf(kind)
    const path = `yields/${kind}`
    const { added, removed, changed } = sayYieldDifference
    if (!had?.has(kind))
      return [{ is: 'added', what: 'yield', before: null, after: path, message: added(name) }]
    if (!has?.has(kind))
      return [{ is: 'removed', what: 'yield', before: path, after: null, message: removed(name) }]
    const note = has.get(kind)
    if (had.get(kind) === note) return []
    return [{ is: 'changed', what: 'yield', before: path, after: path, message: changed(name, note) }]
  })
}
