/**
 * What must be known of an experience clause: positions, yields that depend on the assignment, comparable jobs, jobs of
 * which too little is said.
 */
import type { Evidence, Note } from '../model/answer.ts'
import { jurisdictionOf } from '../model/class-id.ts'
import { mayMean } from '../model/like-titles.ts'
import { dayNumber } from '../time/day-count.ts'
import type { IsoDate } from '../model/primitives.ts'
import { heldOn } from './ask.ts'
import { type HeldAsk, heldElsewhere } from './demand.ts'
import type { ExperienceRule, RouteRule } from './rule.ts'
import { WORK } from './kinds.ts'
import { mayCompare, shareFor, type TimedJob, wasHeld } from './timed-job.ts'
import type { Timeline } from './timeline.ts'

export function experienceNotes(
  clause: ExperienceRule,
  { route, timeline, asOf }: { route: RouteRule; timeline: Timeline; asOf: IsoDate },
  evidence: readonly Evidence[],
  isShort: boolean,
): Note[] {
  const notes: Note[] =
    clause.only === null ? [] : [{ code: 'position-only', path: clause.path, only: clause.only }]
  const counted = new Set(evidence.map(({ work }) => work))
  const day = dayNumber(asOf)
  if (isShort) notes.push(...classFirst(clause, timeline, asOf))
  for (const timed of timeline.jobs) {
    if (counted.has(timed.job.work)) notes.push(...yieldNotes(clause, timed))
    const firm = route.service.asks[clause.index]
    const started = timed.spans.some(({ from }) => from < day)
    if (firm && started && shareFor(timed, clause.ask) > shareFor(timed, firm)) {
      notes.push({
        code: 'comparable',
        work: timed.job.work,
        path: clause.path,
        ...thereOf(clause.ask.held, timed.job),
      })
    }
    if (isShort && started)
      notes.push(...elsewhereNotes(clause, timed), ...unsaidNotes(clause, timed, timeline.classes))
  }
  return notes
}

/** The classes that more of this time is served in, where the person is in none of them. */
function classFirst({ ask, path }: ExperienceRule, { facts }: Timeline, asOf: IsoDate): Note[] {
  if (ask.held.length === 0) return []
  return heldElsewhere(ask, new Set(heldOn(facts, asOf)))
    .slice(0, 1)
    .map(({ classes, comparable }) => ({ code: 'class-first', path, classIds: [...classes], comparable }))
}

/** What the person marked does not count: it was in the service of another employer. */
const elsewhereNotes = ({ ask, path }: ExperienceRule, { job }: TimedJob): Note[] =>
  ask.held.some(
    held =>
      held.sameEmployer &&
      !mayCompare(job, held) &&
      job.comparableTo.some(classId => held.classes.includes(classId)),
  )
    ? [{ code: 'comparable-elsewhere', work: job.work, path }]
    : []

/** What the person need only say of a job for it to count in a clause that names classes. A share of 0 is said. */
function unsaidNotes(
  { ask, path }: ExperienceRule,
  { job, shares }: TimedJob,
  classes: Timeline['classes'],
): Note[] {
  if (ask.held.length === 0 || ask.kinds.some(kind => shares.get(kind) === 0)) return []
  const kinds = ask.kinds.filter(kind => !shares.has(kind))
  const others = ask.held.filter(held => !wasHeld(job, held))
  const { work } = job
  if (others.length === 0) return kinds.length > 0 ? [{ code: 'unsaid-kinds', work, path, kinds }] : []
  if (kinds.length > 0) return []
  const wanted = others.flatMap(each => each.classes)
  const isOfKind = ask.kinds.some(kind => kind !== WORK)
  if ((isOfKind || isThere(job, wanted)) && others.every(other => mayCompare(job, other)))
    return [{ code: 'unsaid-level', work, path, classIds: wanted, ...thereOf(others, job) }]
  const like = others.length === 1 && wanted.find(classId => mayMeanClassOf(job, classId, classes))
  return like ? [{ code: 'like-class', work, path, classId: like }] : []
}

/** In a class of the employer whose classes these are. */
const isThere = ({ classId }: TimedJob['job'], wanted: readonly string[]): boolean =>
  classId !== null && wanted.some(each => jurisdictionOf(each) === jurisdictionOf(classId))

/** A document may name a class without its specialty. */
function mayMeanClassOf(job: TimedJob['job'], asked: string, classes: Timeline['classes']): boolean {
  const [own, named] = [job.classId === null ? undefined : classes.get(job.classId), classes.get(asked)]
  return (
    own !== undefined &&
    named !== undefined &&
    own.jurisdiction === named.jurisdiction &&
    mayMean(named.title, own.title)
  )
}

/** Who held a class there was there. */
const thereOf = (held: readonly HeldAsk[], { classId }: TimedJob['job']): { sameEmployer?: true } =>
  classId === null && held.some(({ sameEmployer }) => sameEmployer) ? { sameEmployer: true } : {}

/** Kinds the clause asks that the job has only by a yield with a condition. */
function yieldNotes({ ask }: ExperienceRule, { job, conditions }: TimedJob): Note[] {
  return ask.kinds.flatMap(kind => {
    const condition = conditions.get(kind)
    return condition && job.classId !== null
      ? [
          {
            code: 'yield-by-assignment' as const,
            work: job.work,
            classId: job.classId,
            kind: condition.kind,
            note: condition.note,
          },
        ]
      : []
  })
}
