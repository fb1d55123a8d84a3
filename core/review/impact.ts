/**
 * Before a change of the catalogue is accepted: for whom it changes what, which kept plans it breaks or hastens, which
 * edges of the ladder appear or vanish. Pure; only classes that the change can touch are evaluated.
 */
import type { SavedPlan } from '../contract/shapes.ts'
import { withFeeders } from '../ladder/index.ts'
import type { ClassStanding } from '../model/answer.ts'
import type { Edge } from '../model/catalogue.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'
import { type Catalogue, rank, standings } from '../rules/index.ts'
import { sayEligibility } from '../words/impact.ts'
import type { Change, Kept } from './change.ts'
import { edgeKey } from './draft.ts'
import type { EdgeImpact, Eligibility, Impact, PersonImpact } from './impact-shapes.ts'
import { planImpacts } from './plan-impact.ts'
import { type Touched, touchedBy } from './touched.ts'

export function impactOf(
  change: Change,
  people: readonly Kept[],
  plans: readonly SavedPlan[],
  asOf: IsoDate,
): Impact {
  const touched = touchedBy(change.before, change.after)
  return {
    asOf,
    lookedAt: people.length,
    people: people.flatMap(person => personImpact(person, change, touched, asOf)),
    plans: planImpacts(change, people, plans, touched),
    edges: edgeImpact(change),
  }
}

// ---- people

function personImpact(
  { id, name, facts }: Kept,
  { before, after }: Change,
  touched: Touched,
  asOf: IsoDate,
): PersonImpact[] {
  const ids = [...touched.for(facts)]
  const standIn = (catalogue: Catalogue): Map<ClassId, ClassStanding> => {
    const asked = ids.flatMap(each => catalogue.classes.get(each) ?? [])
    return new Map(standings(catalogue, facts, asOf, asked).map(standing => [standing.classId, standing]))
  }
  const [were, are] = [standIn(before), standIn(after)]
  const classes = ids.flatMap((classId): Eligibility[] => {
    const [was, is] = [were.get(classId), are.get(classId)]
    const how = wayOf(was, is)
    if (how === null) return []
    const title = (after.classes.get(classId) ?? before.classes.get(classId))?.title ?? classId
    const standing = { before: shortOf(was), after: shortOf(is) }
    return [{ classId, title, is: how, ...standing, message: sayEligibility(name, title, how, standing) }]
  })
  return classes.length === 0 ? [] : [{ id, name, classes: classes.toSorted(worstFirst) }]
}

/** Null where nothing is other than it was. A new class matters to those who meet it, one that goes to those who met it. */
function wayOf(was: ClassStanding | undefined, is: ClassStanding | undefined): Eligibility['is'] | null {
  const [met, meets] = [was?.status === 'met', is?.status === 'met']
  if (met !== meets) return meets ? 'gains' : 'loses'
  if (!was || !is || met) return null
  if (was.status !== is.status) return rank(is.status) < rank(was.status) ? 'better' : 'worse'
  if (was.eligibleOn === is.eligibleOn) return null
  return (is.eligibleOn ?? 'never') < (was.eligibleOn ?? 'never') ? 'sooner' : 'later'
}

const shortOf = (standing: ClassStanding | undefined): Eligibility['before'] =>
  standing ? { status: standing.status, eligibleOn: standing.eligibleOn } : null

const ORDER: readonly Eligibility['is'][] = ['loses', 'gains', 'worse', 'better', 'later', 'sooner']
const worstFirst = (a: Eligibility, b: Eligibility): number => ORDER.indexOf(a.is) - ORDER.indexOf(b.is)

// ---- edges

/** Feeders are computed and the nearest kept: one that made room for another, of classes that stay as they are, is no news. */
function edgeImpact({ before, after }: Change): Impact['edges'] {
  const stays = (id: ClassId): boolean => before.classes.get(id) === after.classes.get(id)
  const [were, are] = [before, after].map(
    ({ pack }) => new Map(withFeeders(pack).map(edge => [edgeKey(edge), edge])),
  )
  const only = (these = new Map<string, Edge>(), those = new Map<string, Edge>()): EdgeImpact[] =>
    [...these].flatMap(([key, { from, to, kind }]) =>
      those.has(key) || (kind === 'feeder' && stays(from) && stays(to))
        ? []
        : [{ from: named(from), to: named(to), kind }],
    )
  const named = (classId: ClassId): EdgeImpact['from'] => ({
    classId,
    title: (after.classes.get(classId) ?? before.classes.get(classId))?.title ?? classId,
  })
  return { appear: only(are, were), vanish: only(were, are) }
}
