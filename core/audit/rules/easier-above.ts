/** A class above that some route makes easier than the class below: it asks for less, or for looser experience. */
import { lexiconOf } from '../../english/index.ts'
import type { Clause, ClassAnswer, Route } from '../../model/answer.ts'
import type { JobClass } from '../../model/catalogue.ts'
import { EDUCATION_LEVELS } from '../../model/primitives.ts'
import { experiencesOf } from '../../model/walk.ts'
import type { Experience } from '../../model/requirement.ts'
import type { Facts } from '../../profile/facts.ts'
import { type Catalogue, evaluate, statusOn } from '../../rules/index.ts'
import type { Draft } from '../../rules/routes.ts'
import { findingWords } from '../../words/audit.ts'
import { clauseNames } from '../../words/clauses.ts'
import type { Finding } from '../finding.ts'
import { experiencesOfRoute, type Step } from '../ground.ts'
import type { Rule } from '../rule.ts'
import { firmCatalogue, WITNESSED, withKinds, witnessOf } from '../witness.ts'

export const easierAbove: Rule = ({ pack, steps, routesOf }) => {
  const firm = firmCatalogue(pack)
  return steps.flatMap(step => {
    const routes = routesOf(step.higher) ?? []
    const easier = routes.flatMap(route => easierBy(route, step, routesOf(step.lower) ?? [], firm))
    return [...Map.groupBy(easier, ({ looser }) => looser).values()].map(ways =>
      findingOf(ways, step, firm, ways.length === routes.length),
    )
  })
}

/** A route of the class above, and who meets it but not the class below. */
interface EasierWay {
  readonly route: Draft
  readonly witness: Facts
  /** It is only the kinds of experience that keep the witness from the class below. */
  readonly looser: boolean
}

function easierBy(route: Draft, step: Step, below: readonly Draft[], firm: Catalogue): EasierWay[] {
  const { lower, higher } = step
  const witness = witnessOf(route, step)
  if (
    witness === null ||
    !hasOwnWay(witness, below) ||
    statusOn(firm, witness, lower.id, WITNESSED) !== 'not-met'
  )
    return []
  if (statusOn(firm, witness, higher.id, WITNESSED) !== 'met') return []
  const asked = experiencesOf(lower.requirement).flatMap(({ asks }) => asks.kinds)
  const looser = statusOn(firm, withKinds(witness, asked), lower.id, WITNESSED) === 'met'
  return [{ route, witness, looser }]
}

/**
 * Can the witness be held against the class below at all? Its routes that ask for service in classes the witness never
 * held say who is promoted, not how much is asked.
 */
const hasOwnWay = (witness: Facts, ways: readonly Draft[]): boolean =>
  ways.some(way => experiencesOfRoute(way).every(({ asks }) => isHeldBy(witness, asks)))

const isHeldBy = ({ jobs }: Facts, { held }: Experience): boolean =>
  held === undefined || jobs.some(({ classId }) => classId !== null && held.includes(classId))

function findingOf(
  ways: readonly EasierWay[],
  { lower, higher }: Step,
  firm: Catalogue,
  byEvery: boolean,
): Finding {
  const [first] = ways
  const looser = first?.looser ?? false
  const missing = first
    ? missingBelow(evaluate(firm, first.witness, lower.id, WITNESSED), first.witness, lower)
    : []
  return {
    rule: looser ? 'looser-above' : 'easier-above',
    severity: 'medium',
    classIds: [higher.id, lower.id],
    ...findingWords.easierAbove({
      higher: higher.title,
      lower: lower.title,
      routes: byEvery ? [] : ways.map(({ route }) => route.label),
      lacking: said(missing, lower, firm),
      looser,
    }),
    where: [
      ...ways.flatMap(({ route }) => route.leaves.map(({ path }) => ({ classId: higher.id, at: path }))),
      ...missing.map(({ path }) => ({ classId: lower.id, at: path })),
    ],
  }
}

/** What the class below asks beyond what the witness has, in the route that comes nearest. */
function missingBelow({ routes }: ClassAnswer, witness: Facts, lower: JobClass): Clause[] {
  const strange = new Set(
    experiencesOf(lower.requirement).flatMap(({ asks, path }) => (isHeldBy(witness, asks) ? [] : [path])),
  )
  const own = routes.filter(({ clauses }) => clauses.every(({ path }) => !strange.has(path)))
  const [nearest] = own.toSorted((a, b) => distance(a) - distance(b))
  return nearest?.clauses.filter(({ status }) => status === 'not-met') ?? []
}

function said(missing: readonly Clause[], lower: JobClass, { pack }: Catalogue) {
  const { subjects } = clauseNames(lower, lexiconOf(pack))
  return missing.map(({ path, required }) => ({ subject: subjects.get(path) ?? path, required }))
}

/** Days; a degree is farther than any service, a higher one farther than a lower. */
const distance = ({ remaining, clauses }: Route): number =>
  remaining?.days ??
  1e6 +
    clauses.reduce(
      (sum, { required }) => sum + (required && 'level' in required ? 1 + rankOf(required.level) : 0),
      0,
    )

const rankOf = (level: (typeof EDUCATION_LEVELS)[number] | null): number =>
  level === null ? 0 : EDUCATION_LEVELS.indexOf(level)
