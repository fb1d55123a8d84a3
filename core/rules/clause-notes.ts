/** What must be known of an experience clause: positions, yields that depend on the assignment, comparable jobs. */
import type { Evidence, Note } from '../model/answer.ts'
import { dayNumber } from '../time/day-count.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { ExperienceRule, RouteRule } from './rule.ts'
import { shareFor, type TimedJob } from './timed-job.ts'
import type { Timeline } from './timeline.ts'

export function experienceNotes(
  clause: ExperienceRule,
  { route, timeline, asOf }: { route: RouteRule; timeline: Timeline; asOf: IsoDate },
  evidence: readonly Evidence[],
): Note[] {
  const notes: Note[] =
    clause.only === null ? [] : [{ code: 'position-only', path: clause.path, only: clause.only }]
  const counted = new Set(evidence.map(({ work }) => work))
  const day = dayNumber(asOf)
  for (const timed of timeline.jobs) {
    if (counted.has(timed.job.work)) notes.push(...yieldNotes(clause, timed))
    const firm = route.service.asks[clause.index]
    const started = timed.spans.some(({ from }) => from < day)
    if (firm && started && shareFor(timed, clause.ask) > shareFor(timed, firm)) {
      notes.push({ code: 'comparable', work: timed.job.work, path: clause.path })
    }
  }
  return notes
}

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
