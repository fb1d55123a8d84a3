/**
 * Test support: a slow, literal evaluator to hold the engine against, made from docs/rules.md alone.
 * Nothing in the product imports it. It tries what the engine computes: days one by one, every division of
 * blocks, every reading of a degree, every route.
 */
import { type Status, STATUSES } from '../../model/answer.ts'
import type { CataloguePack, JobClass } from '../../model/catalogue.ts'
import type { Profile } from '../../model/profile.ts'
import type { Substitution } from '../../model/requirement.ts'
import { addCalendarDays, dayNumber, durationDays } from './calendar.ts'
import { type Job, type Licence, readFacts, type ReferenceFacts, type Study } from './facts.ts'
import { clausesOf, expandRoutes, type ReferenceRoute, routesInstead } from './routes.ts'
import { convertible, type Counting, piecesOf, sharedService } from './service.ts'
import { leastRemaining, leastShortfalls, type Pool } from './shortfall.ts'
import { leafStatus, readings, studyPools } from './study.ts'

/** Below this many days a shortfall is rounding. */
const NOTHING = 1e-4

export interface Subject {
  readonly pack: CataloguePack
  readonly asked: JobClass
  readonly facts: ReferenceFacts
  readonly routes: readonly ReferenceRoute[]
}

export function subjectOf(pack: CataloguePack, profile: Profile, classId: string): Subject {
  const asked = pack.classes.find(({ id }) => id === classId)
  if (!asked) throw new Error(`no class ${classId}`)
  return {
    pack,
    asked,
    facts: readFacts(pack, profile, asked.jurisdiction),
    routes: asked.documented
      ? expandRoutes(asked.requirement).flatMap(route => [
          route,
          ...routesInstead(route, asked.substitutions),
        ])
      : [],
  }
}

const best = (statuses: readonly Status[]): Status =>
  STATUSES.find(status => statuses.includes(status)) ?? 'not-met'
const all = (statuses: readonly Status[]): Status =>
  STATUSES.findLast(status => statuses.includes(status)) ?? 'met'

export function statusOn(subject: Subject, date: string): Status {
  return subject.asked.documented
    ? best(subject.routes.map(route => routeStatus(subject, route, date)))
    : 'unknown'
}

export function routeStatus(subject: Subject, route: ReferenceRoute, date: string): Status {
  const scene = sceneOn(subject, route, date)
  const status = statusIn(scene)
  if (status !== 'not-met') return status
  // What a table cannot read is taken as every level in turn: where one of them would do, nobody knows.
  const decides = readings(scene.earned).some(earned => statusIn({ ...scene, earned }) !== 'not-met')
  return decides ? 'unknown' : 'not-met'
}

function statusIn(scene: Scene): Status {
  const others = othersStatus(scene)
  return all([others, timeStatus(scene, others)])
}

/** The first date from `asOf` on, at most `days` later, on which the class (or one route of it) is met. */
export function firstMet(
  subject: Subject,
  asOf: string,
  days: number,
  routes = subject.routes,
): string | null {
  for (let later = 0; later <= days; later++) {
    const date = addCalendarDays(asOf, later)
    if (routes.some(route => isMet(subject, route, date))) return date
  }
  return null
}

export const isMet = (subject: Subject, route: ReferenceRoute, date: string): boolean => {
  const scene = sceneOn(subject, route, date)
  return othersStatus(scene) === 'met' && firmRemaining(scene) <= NOTHING
}

/** Least further full-time service in the right kinds, in 30/360 days; null when none alone can. */
export function remainingOf(subject: Subject, route: ReferenceRoute, date: string): number | null {
  const scene = sceneOn(subject, route, date)
  if (othersStatus(scene) !== 'met') return null
  const windowed = clausesOf(route.time).some(({ within }) => Number.isFinite(within))
  return windowed ? remainingByTrying(scene) : firmRemaining(scene)
}

/** By path: what service alone counts in a clause that shares its time, and the firm shortfall of each clause. */
export function clauseFigures(subject: Subject, route: ReferenceRoute, date: string) {
  const scene = sceneOn(subject, route, date)
  const counting = countingOf(scene, FIRM)
  const clauses = clausesOf(route.time)
  const pieces = piecesOf(counting, [...new Set(clauses.map(({ within }) => within))])
  const tries = poolsOf(scene, FIRM).map(pools => leastShortfalls(counting, route.time, pools))
  return {
    service: new Map(clauses.map(clause => [clause.path, sharedService(counting, pieces, clause)])),
    shortfalls: tries.reduce((least, one) => (one.remaining < least.remaining ? one : least)).each,
  }
}

/** Days of all jobs together up to a date, at any moment at most 1 where that is the rule. */
export function timeInAll({ pack, facts }: Subject, date: string): number {
  const counting = { pack, facts, now: dayNumber(date), comparables: false, likeForLike: [] }
  return piecesOf(counting, []).reduce((sum, { days, jobs }) => {
    const together = jobs.reduce((so, { time }) => so + time, 0)
    return sum + days * (facts.capped ? Math.min(1, together) : together)
  }, 0)
}

/** One route on one day. */
interface Scene {
  readonly subject: Subject
  readonly route: ReferenceRoute
  /** The 30/360 day up to which service counts. */
  readonly now: number
  readonly earned: readonly Study[]
  readonly licences: readonly Licence[]
}

function sceneOn(subject: Subject, route: ReferenceRoute, date: string): Scene {
  const { study, licences } = subject.facts
  return {
    subject,
    route,
    now: dayNumber(date),
    earned: study.filter(({ earned }) => earned <= date),
    licences: licences.filter(({ earned, expires }) => earned <= date && (expires === '' || date < expires)),
  }
}

function othersStatus({ route, earned, licences }: Scene): Status {
  const leaves = route.others.map(({ node }) => leafStatus(node, earned, licences))
  return all(route.someOnly ? [...leaves, 'conditional'] : leaves)
}

function timeStatus(scene: Scene, others: Status): Status {
  if (remainingWith(scene, FIRM) <= NOTHING) return 'met'
  if (remainingWith(scene, { open: false, comparables: true }) <= NOTHING) return 'discretionary'
  if (others === 'unknown' || others === 'not-met') return 'not-met'
  return remainingWith(scene, { open: true, comparables: true }) <= NOTHING ? 'discretionary' : 'not-met'
}

interface Mode {
  /** Count what leaves the decision to the authority: equivalencies, substitutions without a rate or not firm. */
  readonly open: boolean
  readonly comparables: boolean
}

const FIRM: Mode = { open: false, comparables: false }

const firmRemaining = (scene: Scene): number => remainingWith(scene, FIRM)

function remainingWith(scene: Scene, mode: Mode): number {
  if (clausesOf(scene.route.time).length === 0) return 0
  const counting = countingOf(scene, mode)
  return Math.min(...poolsOf(scene, mode).map(pools => leastRemaining(counting, scene.route.time, pools)))
}

const isFirm = ({ firm, for: worthOf, from }: Substitution): boolean =>
  firm && worthOf !== undefined && !('subject' in from)

function countingOf({ subject, now }: Scene, { open, comparables }: Mode): Counting {
  const likeForLike = subject.asked.substitutions
    .filter(each => open || isFirm(each))
    .flatMap(each => {
      const { from, clauses, max } = each
      if (!('kinds' in from) || blockDays(each) !== undefined) return []
      return [{ kinds: from.kinds, clauses, max: max === undefined ? Infinity : durationDays(max) }]
    })
  return { pack: subject.pack, facts: subject.facts, now, comparables, likeForLike }
}

/** Days of service that make one block; undefined where service stands in 1:1. */
function blockDays({ from, for: worthOf }: Substitution): number | undefined {
  if (!('kinds' in from) || from.amount === undefined || worthOf === undefined) return undefined
  const days = durationDays(from.amount)
  return days === durationDays(worthOf) ? undefined : days
}

/** Every way to lay out whole blocks. */
function poolsOf(scene: Scene, mode: Mode): Pool[][] {
  const { subject, route, earned } = scene
  const substitutions = subject.asked.substitutions.filter(each => mode.open || isFirm(each))
  const converted = substitutions.flatMap((each): Pool[] => {
    const { from, for: worthOf = 'P0D', max, clauses } = each
    const block = blockDays(each)
    if (block === undefined || !('kinds' in from)) return []
    const { days, skips } = convertible(countingOf(scene, mode), route.time, from.kinds, clauses)
    const whole = Math.floor(days / block + 1e-9) * durationDays(worthOf)
    return [{ days: Math.min(whole, max === undefined ? Infinity : durationDays(max)), clauses, skips }]
  })
  const others = route.others.map(({ node }) => node)
  return studyPools(substitutions, others, earned, mode.open && route.equivalency).map(pools =>
    converted.concat(pools),
  )
}

/** Recency windows move on while one works: try one more day until it is enough, then the part of that day. */
function remainingByTrying(scene: Scene): number | null {
  const enough = (days: number): boolean => firmRemaining(after(scene, days)) <= NOTHING
  const most = clausesOf(scene.route.time).reduce((sum, { required }) => sum + required, 0)
  let days = 0
  while (!enough(days)) if (++days > most) return null
  let [short, full] = [Math.max(0, days - 1), days]
  for (let halves = 0; halves < 12 && full > 0; halves++) {
    const middle = (short + full) / 2
    if (enough(middle)) full = middle
    else short = middle
  }
  return full
}

/** The scene so many full-time days later, the jobs of today not running on. */
function after(scene: Scene, days: number): Scene {
  const { subject, now } = scene
  const until = (job: Job): Job => ({ ...job, span: { from: job.span.from, to: Math.min(job.span.to, now) } })
  const further: Job = {
    work: -1,
    span: { from: now, to: Infinity },
    breaks: [],
    time: 1,
    kinds: new Map(),
    classId: undefined,
    comparableTo: [],
    fitsAll: true,
  }
  const jobs = [...subject.facts.jobs.map(until), further]
  return { ...scene, now: now + days, subject: { ...subject, facts: { ...subject.facts, jobs } } }
}
