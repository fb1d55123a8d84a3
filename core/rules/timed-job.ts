/** A job as time that can be credited: when it was worked, and how much of it counts as which kind. */
import type { Note } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { Job } from '../profile/facts.ts'
import { type DayNumber, dayNumber } from '../time/day-count.ts'
import { jurisdictionOf } from '../model/class-id.ts'
import type { Ask, HeldAsk } from './demand.ts'
import { type KindTree, WORK } from './kinds.ts'

export interface TimedJob {
  readonly job: Job
  /** Worked without a break, in order of time. */
  readonly spans: readonly Span[]
  /** By every kind that one of the job's kinds counts as: the greatest share of the duties, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>
  /** Kinds it has only by a yield that depends on something ("by assignment"). */
  readonly conditions: ReadonlyMap<string, Condition>
  readonly notes: readonly Note[]
}

interface Condition {
  /** The kind the class yields. */
  readonly kind: string
  readonly note: string
}

export interface Span {
  readonly from: DayNumber
  /** Infinity: goes on. */
  readonly to: DayNumber
  readonly fromDate: IsoDate
  readonly toDate: IsoDate | null
}

interface Around {
  readonly classes: ReadonlyMap<string, JobClass>
  readonly kinds: KindTree
}

export function timeJob(job: Job, around: Around): TimedJob {
  return {
    job,
    spans: spansOf(job),
    shares: sharesOf(job, around),
    conditions: conditionsOf(job, around),
    notes: notesOf(job, around),
  }
}

/** Share of the duties that meets an ask; 0 where a class it wants was not held, nor one that compares where that counts. */
export function shareFor({ job, shares }: TimedJob, { kinds, held, substitutes }: Ask): number {
  let best = held.every(each => wasHeld(job, each)) ? leastShare(kinds, shares) : 0
  for (const substitute of substitutes) best = Math.max(best, leastShare(substitute, shares))
  return best
}

/** Was one of these classes held, or, where that counts, one that compares? */
export const wasHeld = (job: Job, ask: HeldAsk): boolean =>
  (job.classId !== null && ask.classes.includes(job.classId)) ||
  (mayCompare(job, ask) && job.comparableTo.some(classId => ask.classes.includes(classId)))

/** A job in no class on record may have been with any employer; that it was, the reader is told. */
export const mayCompare = ({ classId }: Job, { classes, comparable, sameEmployer }: HeldAsk): boolean =>
  comparable &&
  (!sameEmployer ||
    classId === null ||
    classes.some(held => jurisdictionOf(held) === jurisdictionOf(classId)))

export const workedOn = (jobs: readonly TimedJob[], day: DayNumber): TimedJob[] =>
  jobs.filter(({ spans }) => spans.some(({ from, to }) => from <= day && day < to))

function leastShare(kinds: readonly string[], shares: ReadonlyMap<string, number>): number {
  let least = 1
  for (const kind of kinds) least = Math.min(least, shares.get(kind) ?? 0)
  return least
}

/** Hours a week as a part of full time, 1 at most; not stated is full time. */
export const timeOf = ({ job }: TimedJob, fullTimeWeek: number): number =>
  job.hoursPerWeek === null ? 1 : Math.min(1, job.hoursPerWeek / fullTimeWeek)

/** The job's own kinds: what its class yields, what the person ticked or gave a share, and work. */
function sharesOf({ classId, kinds, shares }: Job, { classes, kinds: tree }: Around): Map<string, number> {
  const yields = (classId === null ? undefined : classes.get(classId))?.yields ?? []
  const stated = Object.entries(shares)
  const own = new Map([WORK, ...yields.map(({ kind }) => kind), ...kinds].map(kind => [kind, 1]))
  for (const [kind, share] of stated) own.set(kind, share)
  const counted = new Map<string, number>()
  for (const [kind, share] of own) {
    for (const outer of kind === WORK ? [WORK] : tree.countsAs(kind))
      counted.set(outer, Math.max(share, counted.get(outer) ?? 0))
  }
  return counted
}

function conditionsOf(
  { classId, kinds, shares }: Job,
  { classes, kinds: tree }: Around,
): Map<string, Condition> {
  const yields = (classId === null ? undefined : classes.get(classId))?.yields ?? []
  const firm = [
    ...kinds,
    ...Object.keys(shares),
    ...yields.filter(({ note }) => note === undefined).map(({ kind }) => kind),
  ]
  const certain = new Set([WORK, ...firm.flatMap(kind => tree.countsAs(kind))])
  const conditions = new Map<string, Condition>()
  for (const { kind, note } of yields) {
    if (note === undefined) continue
    for (const outer of tree.countsAs(kind)) if (!certain.has(outer)) conditions.set(outer, { kind, note })
  }
  return conditions
}

/** The job less its breaks. */
function spansOf({ start, end, breaks }: Job): Span[] {
  if (start === null) return []
  const spans: Span[] = []
  let fromDate = start
  for (const gap of breaks.toSorted((a, b) => compare(a.from, b.from))) {
    if (gap.to <= fromDate) continue
    if (gap.from > fromDate) add(spans, fromDate, earlier(gap.from, end))
    fromDate = gap.to
  }
  add(spans, fromDate, end)
  return spans
}

function add(spans: Span[], fromDate: IsoDate, toDate: IsoDate | null): void {
  const from = dayNumber(fromDate)
  const to = toDate === null ? Infinity : dayNumber(toDate)
  if (to > from) spans.push({ from, to, fromDate, toDate })
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const earlier = (a: IsoDate, b: IsoDate | null): IsoDate => (b !== null && b < a ? b : a)

function notesOf({ work, classId, kinds, shares }: Job, { classes, kinds: tree }: Around): Note[] {
  const notes: Note[] = []
  if (classId !== null && !classes.has(classId)) notes.push({ code: 'unknown-class', work, classId })
  for (const kind of new Set([...kinds, ...Object.keys(shares)])) {
    if (kind !== WORK && !tree.has(kind)) notes.push({ code: 'unknown-kind', work, kind })
  }
  return notes
}
