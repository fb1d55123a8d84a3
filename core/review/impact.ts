/**
 * Before a change of the catalogue is accepted: for whom it changes what, which kept plans it breaks or hastens, which
 * edges of the ladder appear or vanish. Pure; only classes that the change can touch are evaluated.
 */
import type { SavedPlan } from '../contract/shapes.ts'
import type { ClassStanding } from '../model/answer.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'
import { type Catalogue, rank, standings } from '../rules/index.ts'
import { sayEligibility } from '../words/impact.ts'
import type { Facts } from '../profile/facts.ts'
import { type Change, type Kept, personAfter } from './change.ts'
import { edgeImpact } from './edge-impact.ts'
import type { Eligibility, Impact, PersonImpact } from './impact-shapes.ts'
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

function personImpact(person: Kept, change: Change, touched: Touched, asOf: IsoDate): PersonImpact[] {
  const { before, after } = change
  const { id, name, facts } = person
  const later = personAfter(change, person).facts
  // Whoever worked in a class that turns out to be another may stand otherwise anywhere.
  const ids = later === facts ? [...touched.for(facts)] : [...after.classes.keys()]
  const standIn = (catalogue: Catalogue, own: Facts): Map<ClassId, ClassStanding> => {
    const asked = ids.flatMap(each => catalogue.classes.get(each) ?? [])
    return new Map(standings(catalogue, own, asOf, asked).map(standing => [standing.classId, standing]))
  }
  const [were, are] = [standIn(before, facts), standIn(after, later)]
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
