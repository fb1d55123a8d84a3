/**
 * Is a class above easier than the one below it? Asked of a witness: the person who has exactly what one route of the
 * class above asks, and nothing more. Where that person does not meet the class below, the class above is easier in that
 * way. Only firm rules count: what an authority may decide says nothing of the rule.
 */
import type { CataloguePack, JobClass } from '../model/catalogue.ts'
import type { ClassId, IsoDate } from '../model/primitives.ts'
import { experiencesOf, nodesOf } from '../model/walk.ts'
import type { RequirementNode } from '../model/requirement.ts'
import type { Facts, Job, Study } from '../profile/facts.ts'
import { type Catalogue, indexCatalogue } from '../rules/index.ts'
import type { Draft } from '../rules/routes.ts'
import { isFirm } from '../rules/substitution.ts'
import { dayNumber, firstDateFrom } from '../time/day-count.ts'
import { durationDays } from '../time/duration.ts'
import { type AskedExperience, experiencesOfRoute, type Step } from './ground.ts'

/** The day of the witness's question: any first of a month does, for nothing here depends on the date. */
export const WITNESSED: IsoDate = '2040-06-01'

/** The catalogue with its firm rules only. */
export const firmCatalogue = (pack: CataloguePack): Catalogue =>
  indexCatalogue({ ...pack, classes: pack.classes.map(firm) })

const firm = (jobClass: JobClass): JobClass => ({
  ...jobClass,
  requirement: firmly(jobClass.requirement),
  substitutions: jobClass.substitutions.filter(isFirm),
})

/**
 * Alternatives that are left to the authority go, where others remain; so do fields of study, which say what was
 * studied and not how much.
 */
function firmly(node: RequirementNode): RequirementNode {
  if ('all' in node) return { ...node, all: node.all.map(firmly) }
  if ('any' in node) {
    const sure = node.any.filter(child => !('judgement' in child && child.judgement.status !== 'unknown'))
    return { ...node, any: (sure.length > 0 ? sure : node.any).map(firmly) }
  }
  if ('education' in node) return { ...node, education: { level: node.education.level } }
  if ('credits' in node) return { ...node, credits: { semesterHours: node.credits.semesterHours } }
  return node
}

/**
 * The witness of a route; null where none can be held against the class below: the route is for some positions only,
 * holds a clause that nothing decides, or asks for service in a class that the class below does not know.
 */
export function witnessOf(route: Draft, { lower }: Step): Facts | null {
  const undecided = route.leaves.some(
    ({ node, only }) => only !== null || 'judgement' in node || 'unknown' in node,
  )
  if (undecided) return null
  const kindsHeldBelow = kindsByClassHeld(lower)
  const asked = experiencesOfRoute(route)
  if (asked.some(({ asks }) => asks.held && !asks.held.some(id => kindsHeldBelow.has(id)))) return null
  const stretches = inTime(asked).map(({ clause, from, to }) => {
    const held = clause.asks.held?.find(id => kindsHeldBelow.has(id)) ?? null
    const done = held === null ? [] : (kindsHeldBelow.get(held) ?? [])
    return { from, to, kinds: [...clause.kinds, ...done], held }
  })
  return { ...studied(route, lower), jobs: jobsOf(stretches), notes: [] }
}

/**
 * The classes in which the class below asks for service, and the kinds of work it asks to be done there. Where both ask
 * for service in one class, the work done in it is taken to be the same: the one document only describes it at more length.
 */
function kindsByClassHeld({ requirement }: JobClass): ReadonlyMap<ClassId, readonly string[]> {
  const kinds = new Map<ClassId, string[]>()
  for (const { asks } of experiencesOf(requirement))
    for (const id of asks.held ?? []) kinds.set(id, [...(kinds.get(id) ?? []), ...asks.kinds])
  return kinds
}

interface Stretch {
  /** Days before the date of the question. */
  readonly from: number
  readonly to: number
  readonly kinds: readonly string[]
  readonly held: ClassId | null
}

/** Clauses that may share time lie over one another, up to the date; those that may not, one before the other. */
function inTime(asked: readonly AskedExperience[]): { clause: AskedExperience; from: number; to: number }[] {
  const parties = Map.groupBy(asked, ({ group, party }) => (group === null ? '' : party))
  let before = 0
  return [...parties].flatMap(([party, clauses]) => {
    const start = party === '' ? 0 : before
    const placed = clauses.map(clause => ({
      clause,
      from: start + durationDays(clause.asks.amount),
      to: start,
    }))
    if (party !== '') before = Math.max(...placed.map(({ from }) => from))
    return placed
  })
}

/** One job for every stretch in which the same clauses are served. */
function jobsOf(stretches: readonly Stretch[]): Job[] {
  const bounds = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => b - a)
  return bounds.slice(0, -1).flatMap((from, work) => {
    const to = bounds[work + 1] ?? 0
    const served = stretches.filter(stretch => stretch.from >= from && stretch.to <= to)
    if (served.length === 0) return []
    const end = dayNumber(WITNESSED)
    return [
      {
        work,
        start: firstDateFrom(end - from),
        end: firstDateFrom(end - to),
        classId: served.find(({ held }) => held !== null)?.held ?? null,
        kinds: [...new Set(served.flatMap(({ kinds }) => kinds))],
        shares: {},
        hoursPerWeek: 40,
        comparableTo: [],
        breaks: [],
      },
    ]
  })
}

/**
 * What the route asks beside service. High school and the licences of the class below come for free: what goes without
 * saying on one level and not on the other says nothing of how hard they are.
 */
function studied({ leaves }: Draft, lower: JobClass): Pick<Facts, 'studies' | 'certificates'> {
  const licences = [...leaves, ...nodesOf(lower.requirement)].flatMap(({ node }) =>
    'licence' in node ? [node.licence.name] : [],
  )
  const studies = leaves.flatMap(({ node }): Pick<Study, 'level' | 'semesterHours'>[] => {
    if ('education' in node) return [{ level: node.education.level, semesterHours: null }]
    return 'credits' in node ? [{ level: null, semesterHours: node.credits.semesterHours }] : []
  })
  return {
    studies: [HIGH_SCHOOL, ...studies].map((study, education) => ({
      ...study,
      education,
      unreadable: false,
      area: null,
      earned: null,
    })),
    certificates: licences.map((name, certificate) => ({ certificate, name, earned: null, expires: null })),
  }
}

const HIGH_SCHOOL: Pick<Study, 'level' | 'semesterHours'> = { level: 'high-school', semesterHours: null }

/** The witness with these kinds of work, too, in each job. */
export const withKinds = (facts: Facts, kinds: readonly string[]): Facts => ({
  ...facts,
  jobs: facts.jobs.map(job => ({ ...job, kinds: [...new Set([...job.kinds, ...kinds])] })),
})
