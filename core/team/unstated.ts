/** What a roster does not say of a person is not what the person lacks. */
import type { ClassStanding } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { nodesOf } from '../model/walk.ts'
import type { CertificateHeld, Facts, Study } from '../profile/facts.ts'
import { type Catalogue, standings } from '../rules/index.ts'
import type { StandingOf, Unstated } from './cells.ts'
import { certainPartsOf } from './certain.ts'

/** Whatever degree is asked, in whatever field, but no semester hours: it stands in for no service. */
const ANY_DEGREE: Study = {
  education: -1,
  level: 'doctorate',
  unreadable: false,
  semesterHours: 0,
  area: null,
  inAnyField: true,
  earned: null,
}

/** A degree of which nobody said in what: a roster's “Bachelor of Science” may be in the field asked. */
export const hasNoField = ({ level, area, unreadable }: Study): boolean =>
  area === null && !unreadable && level !== null && level !== 'high-school'

/** What the studies of a person leave unsaid; null: nothing. */
function studiesSupposed(studies: readonly Study[]): readonly Study[] | null {
  if (studies.length === 0) return [ANY_DEGREE]
  if (!studies.some(hasNoField)) return null
  return studies.map(study => (hasNoField(study) ? { ...study, inAnyField: true } : study))
}

/**
 * Standings of a person of a team. Told apart (`unstated`): nothing but study or licences is missing, and none is
 * stated, or of a degree not in what. The rules take what is not stated as absent; a manager has yet to ask. Where no
 * service alone makes it met, what service is missing is told of what can be counted (`certain`): with whatever study and
 * licences, or with the authority's consent.
 */
export function teamStandings(
  catalogue: Catalogue,
  facts: Facts,
  asOf: IsoDate,
  classes: readonly JobClass[],
): StandingOf[] {
  const known = standings(catalogue, facts, asOf, classes)
  const told = new Map<string, Pick<StandingOf, 'unstated' | 'certain'>>()
  let open = classes.filter((_, nth) => known[nth] && isClosed(known[nth]))
  let supposed = facts
  for (const { asks, variant, within } of variantsOf(catalogue, facts)) {
    supposed = variant
    const looked = within === null ? open : open.filter(({ id }) => within.has(id))
    for (const other of standings(catalogue, variant, asOf, looked)) {
      const found = openedBy(other, asks)
      if (found) told.set(other.classId, found)
    }
    open = open.filter(({ id }) => !told.has(id))
  }
  // What is still closed may be so for a clause that only the authority can decide.
  const parts = certainPartsOf(catalogue)
  const rest = open.flatMap(({ id }) => parts.classes.get(id) ?? [])
  if (rest.length > 0)
    for (const part of standings(parts.catalogue, supposed, asOf, rest)) {
      const certain = missing(part, 'authority')
      if (certain) told.set(part.classId, { certain })
    }
  return known.map(standing => ({ ...standing, ...told.get(standing.classId) }))
}

/** Not met, and neither time nor service alone makes it so: what is left to serve says more elsewhere. */
const isClosed = ({ status, eligibleOn, remaining }: ClassStanding): boolean =>
  status === 'not-met' && remaining === null && eligibleOn === null

function openedBy(
  standing: ClassStanding,
  asks: Unstated,
): Pick<StandingOf, 'unstated' | 'certain'> | undefined {
  const { status } = standing
  if (status !== 'not-met' && status !== 'unknown') return { unstated: asks }
  const certain = missing(standing, asks)
  return certain && { certain }
}

function missing(
  { eligibleOn, remaining, classFirst }: ClassStanding,
  asks: NonNullable<StandingOf['certain']>['asks'],
): StandingOf['certain'] {
  return remaining !== null && remaining.days > 0
    ? { asks, eligibleOn, remaining, ...(classFirst && { classFirst }) }
    : undefined
}

interface Variant {
  readonly asks: Unstated
  readonly variant: Facts
  /** The only classes of which it can say anything new; null: all. */
  readonly within: ReadonlySet<string> | null
}

/** The facts with what nothing was said of, whichever is asked: one after the other, then both. */
function variantsOf(catalogue: Catalogue, facts: Facts): Variant[] {
  const studies = studiesSupposed(facts.studies)
  const { licences, inFields } = askedBy(catalogue)
  const certificates = facts.certificates.length === 0 && licences.length > 0 ? licences : null
  // Where it is only not said in what a degree is, a class that asks none in anything is answered already.
  const within = facts.studies.length === 0 ? null : inFields
  return [
    ...(studies ? [{ asks: 'study' as const, variant: { ...facts, studies }, within }] : []),
    ...(certificates
      ? [{ asks: 'licence' as const, variant: { ...facts, certificates }, within: null }]
      : []),
    ...(studies && certificates
      ? [{ asks: 'both' as const, variant: { ...facts, studies, certificates }, within }]
      : []),
  ]
}

/** What rules ask that a roster may not say. */
interface Asked {
  /** Every licence that any class asks, as if held. */
  readonly licences: readonly CertificateHeld[]
  /** Classes in whose rule a field of study, or a subject, is asked. */
  readonly inFields: ReadonlySet<string>
}

const known = new WeakMap<Catalogue, Asked>()

/** Worked out once for a catalogue. */
function askedBy(catalogue: Catalogue): Asked {
  const found = known.get(catalogue) ?? askedIn(catalogue.pack.classes)
  known.set(catalogue, found)
  return found
}

function askedIn(classes: readonly JobClass[]): Asked {
  const names = new Set<string>()
  const inFields = new Set<string>()
  for (const { id, requirement } of classes)
    for (const { node } of nodesOf(requirement)) {
      if ('licence' in node) names.add(node.licence.name)
      if (asksField(node)) inFields.add(id)
    }
  const licences = [...names].map(name => ({ certificate: -1, name, earned: null, expires: null }))
  return { licences, inFields }
}

const asksField = (node: RequirementNode): boolean =>
  ('education' in node && node.education.fields !== undefined) ||
  ('credits' in node && node.credits.subject !== undefined)
