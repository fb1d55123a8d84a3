/** Test support: where an answer of the engine and the literal evaluator part, a line each. */
import type { ClassAnswer, Clause, Route } from '../../model/answer.ts'
import { addCalendarDays, dayNumber } from './calendar.ts'
import {
  clauseFigures,
  firstMet,
  isMet,
  remainingOf,
  routeStatus,
  statusOn,
  type Subject,
  timeInAll,
} from './evaluate.ts'
import { clausesOf, leavesOf, type ReferenceRoute, type TimeTree } from './routes.ts'

/** How many days the reference steps through; beyond, it checks the engine's date and days far apart. */
const STEPS = 250
const FAR_APART = 223
const SIXTY_YEARS = 60 * 365

export function differences(answer: ClassAnswer, subject: Subject, asOf: string): string[] {
  const expected = new Map(subject.routes.map(route => [keyOf(pathsOf(route)), route]))
  const missing = new Set(expected.keys())
  const status = statusOn(subject, asOf)
  const found = [
    ...differ('status', answer.status, status),
    ...differ('eligibleOn', answer.eligibleOn, least(answer.routes.map(({ eligibleOn }) => eligibleOn))),
    ...differ(
      'remaining',
      answer.remaining?.days ?? null,
      least(answer.routes.map(({ remaining }) => remaining?.days ?? null)),
    ),
    ...answer.routes.flatMap(route => {
      const key = keyOf(route.clauses.map(({ path }) => path))
      const reference = expected.get(key)
      missing.delete(key)
      return reference
        ? inRoute(route, subject, reference, asOf).map(line => `${key}: ${line}`)
        : [`no such route: ${key}`]
    }),
  ]
  return [...found, ...[...missing].map(key => `route is missing: ${key}`)]
}

const keyOf = (paths: readonly string[]): string => paths.toSorted().join(' ')
const pathsOf = ({ time, others }: ReferenceRoute): string[] =>
  [...clausesOf(time), ...others].map(({ path }) => path)
const least = <T extends string | number>(values: readonly (T | null)[]): T | null =>
  values.filter(value => value !== null).toSorted((a, b) => (a < b ? -1 : 1))[0] ?? null

const show = (value: unknown): string => String(value)
const differ = (what: string, engine: unknown, reference: unknown): string[] =>
  engine === reference ||
  (typeof engine === 'number' && typeof reference === 'number' && Math.abs(engine - reference) < 0.01)
    ? []
    : [`${what}: engine ${show(engine)}, reference ${show(reference)}`]

function inRoute(route: Route, subject: Subject, reference: ReferenceRoute, asOf: string): string[] {
  return [
    ...differ('status', route.status, routeStatus(subject, reference, asOf)),
    ...differ('remaining', route.remaining?.days ?? null, remainingOf(subject, reference, asOf)),
    ...inDate(route.eligibleOn, subject, reference, asOf),
    ...inClauses(route.clauses, subject, reference, asOf),
    ...inEvidence(route.clauses, subject, reference, asOf),
  ]
}

function inDate(engine: string | null, subject: Subject, reference: ReferenceRoute, asOf: string): string[] {
  const stepped = firstMet(subject, asOf, STEPS, [reference])
  if (stepped !== null || (engine !== null && engine <= addCalendarDays(asOf, STEPS)))
    return differ('eligibleOn', engine, stepped)
  const end = engine ?? addCalendarDays(asOf, SIXTY_YEARS)
  const before: string[] = engine === null ? [] : [addCalendarDays(engine, -1)]
  for (let date = asOf; date < end; date = addCalendarDays(date, FAR_APART)) before.push(date)
  const early = before.find(date => isMet(subject, reference, date))
  if (early !== undefined) return [`eligibleOn: engine ${show(engine)}, reference met on ${early}`]
  return engine === null || isMet(subject, reference, engine)
    ? []
    : [`eligibleOn: engine ${engine}, reference not met then`]
}

/** Firm service of clauses that share time, and every shortfall where no block can be laid this way or that. */
function inClauses(
  clauses: readonly Clause[],
  subject: Subject,
  reference: ReferenceRoute,
  asOf: string,
): string[] {
  const { service, shortfalls } = clauseFigures(subject, reference, asOf)
  const shared = new Set(sharedPaths(reference.time))
  return clauses.flatMap(clause => {
    if (clause.kind !== 'experience') return []
    const worked = clause.evidence.reduce((sum, { days }) => sum + days, 0)
    return [
      ...(shared.has(clause.path)
        ? differ(`service of ${clause.path}`, worked, service.get(clause.path))
        : []),
      ...(subject.asked.substitutions.length === 0
        ? differ(`shortfall of ${clause.path}`, daysOf(clause.shortfall), shortfalls.get(clause.path))
        : []),
      ...differ(
        `what is short of ${clause.path}`,
        daysOf(clause.shortfall),
        Math.max(0, daysOf(clause.required) - daysOf(clause.credited)),
      ),
    ]
  })
}

/** Evidence is in its job and before the as-of date, and separate time is not claimed beyond what there is. */
function inEvidence(
  clauses: readonly Clause[],
  subject: Subject,
  reference: ReferenceRoute,
  asOf: string,
): string[] {
  const stray = clauses.flatMap(({ path, evidence }) =>
    evidence.flatMap(({ work, from, to, days }) => {
      const job = subject.facts.jobs.find(each => each.work === work)
      const [first, last] = [dayNumber(from), dayNumber(to)]
      const isInside = job && first >= job.span.from && last <= job.span.to && to <= asOf && from < to
      // A stretch may end within a day, and on one of the last days of February that no date names.
      return isInside && days <= (last - first + 3) * job.time
        ? []
        : [`evidence of ${path}: ${days} days of job ${work} from ${from} to ${to}`]
    }),
  )
  const apart = separateTrees(reference.time).flatMap(tree => {
    const paths = new Set(leavesOf(tree).map(({ path }) => path))
    const claimed = clauses
      .filter(({ path }) => paths.has(path))
      .reduce((sum, { evidence }) => evidence.reduce((so, { days }) => so + days, sum), 0)
    const most = timeInAll(subject, asOf)
    return claimed > most + 0.01 ? [`separate time: ${claimed} days claimed of ${most}`] : []
  })
  return [...stray, ...apart]
}

const separateTrees = (tree: TimeTree): TimeTree[] => {
  if ('leaf' in tree) return []
  return tree.separate ? [tree] : tree.children.flatMap(separateTrees)
}

const daysOf = (measure: Clause['required']): number =>
  measure !== null && 'days' in measure ? measure.days : Number.NaN

const sharedPaths = (tree: TimeTree): string[] => {
  if ('leaf' in tree) return clausesOf(tree).map(({ path }) => path)
  return tree.separate ? [] : tree.children.flatMap(sharedPaths)
}
