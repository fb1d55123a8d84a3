/** A class above that some route makes easier than the class below: it asks for less, or for looser experience. */
import { lexiconOf } from '../../english/index.ts'
import type { Clause, ClassAnswer, Route } from '../../model/answer.ts'
import type { JobClass } from '../../model/catalogue.ts'
import { EDUCATION_LEVELS } from '../../model/primitives.ts'
import { experiencesOf } from '../../model/walk.ts'
import type { Facts } from '../../profile/facts.ts'
import { type Catalogue, evaluate } from '../../rules/index.ts'
import { findingWords } from '../../words/audit.ts'
import { clauseNames } from '../../words/clauses.ts'
import { type EasierStep, type EasierWay, isHeldBy } from '../easier-steps.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { WITNESSED } from '../witness.ts'

export const easierAbove: Rule = (_, { easier }) =>
  easier.flatMap(each =>
    [...Map.groupBy(each.ways, ({ how }) => how)].flatMap(([how, ways]) =>
      how === 'less-of-other-kinds' ? [] : [findingOf(ways, how === 'looser', each)],
    ),
  )

function findingOf(
  ways: readonly EasierWay[],
  looser: boolean,
  { step: { lower, higher }, firm, of }: EasierStep,
): Finding {
  const [first] = ways
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
      routes: ways.length === of ? [] : ways.map(({ route }) => route.label),
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
