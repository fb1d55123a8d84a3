/** Test support: time as pieces between all the days on which anything changes, and what of a piece a clause counts. */
import type { CataloguePack } from '../../model/catalogue.ts'
import { type Job, type ReferenceFacts, satisfies, shareOf, type Span } from './facts.ts'
import { chainOf, clausesOf, type TimeClause, type TimeTree } from './routes.ts'

/** Service that substitutes 1:1: it shares the moments and the cap of work. */
export interface LikeForLike {
  readonly kinds: readonly string[]
  readonly clauses: readonly string[]
  readonly max: number
}

/** What counts, and up to which 30/360 day. */
export interface Counting {
  readonly pack: CataloguePack
  readonly facts: ReferenceFacts
  readonly now: number
  /** True: jobs that the person marked as comparable count where the clause says so. */
  readonly comparables: boolean
  readonly likeForLike: readonly LikeForLike[]
}

/** Stretches with the same jobs at work and the same recency windows open, taken together. */
export interface Piece {
  readonly days: number
  readonly jobs: readonly Job[]
  /** The windows, in days before now, that the stretch lies in. */
  readonly windows: ReadonlySet<number>
}

export function piecesOf({ facts, now }: Counting, windows: readonly number[]): Piece[] {
  const edges = facts.jobs.flatMap(({ span, breaks }) =>
    [span, ...breaks].flatMap(({ from, to }) => [from, to]),
  )
  const marks = [...new Set([...edges, now, ...windows.map(days => now - days)])]
    .filter(day => Number.isFinite(day) && day <= now)
    .toSorted((a, b) => a - b)
  const pieces = new Map<string, Piece>()
  marks.slice(0, -1).forEach((from, index) => {
    const jobs = facts.jobs.filter(
      job => covers(job.span, from) && !job.breaks.some(each => covers(each, from)),
    )
    const open = windows.filter(days => from >= now - days)
    const key = `${jobs.map(({ work }) => work).join()} ${open.join()}`
    const days = (marks[index + 1] ?? from) - from + (pieces.get(key)?.days ?? 0)
    if (jobs.length > 0) pieces.set(key, { days, jobs, windows: new Set(open) })
  })
  return [...pieces.values()]
}

const covers = ({ from, to }: Span, day: number): boolean => from <= day && day < to

/** The part of a moment that a job gives to a clause by being what the clause asks. */
export function directShare({ pack, comparables }: Counting, job: Job, clause: TimeClause): number {
  if (job.fitsAll) return job.time
  const heldAll = clause.held.every(
    ({ classes, orComparable }) =>
      (job.classId !== undefined && classes.includes(job.classId)) ||
      (comparables &&
        orComparable &&
        (orComparable === true || mayBeThere(job, classes)) &&
        job.comparableTo.some(id => classes.includes(id))),
  )
  return heldAll ? job.time * shareOf(pack, job, clause.kinds) : 0
}

/** A class is of the jurisdiction that its id begins with; a job in no class may have been anywhere. */
const mayBeThere = ({ classId }: Job, classes: readonly string[]): boolean =>
  classId === undefined || classes.some(id => id.split('/')[0] === classId.split('/')[0])

/** As `directShare`, with service that stands in for this clause or one nested in it. */
export function wholeShare(counting: Counting, job: Job, clause: TimeClause, piece: Piece): number {
  const standIns = chainOf(clause)
    .filter(({ within }) => piece.windows.has(within))
    .flatMap(({ id }) => counting.likeForLike.filter(({ clauses }) => clauses.includes(id)))
    .map(({ kinds }) => job.time * shareOf(counting.pack, job, kinds))
  return Math.max(directShare(counting, job, clause), ...standIns)
}

/** Days a clause counts where it shares its time: at any moment matching jobs add up, to at most 1. */
export function sharedService(counting: Counting, pieces: readonly Piece[], clause: TimeClause): number {
  const counted = (share: (job: Job, piece: Piece) => number): number =>
    pieces
      .filter(({ windows }) => windows.has(clause.within))
      .reduce((sum, piece) => {
        const together = piece.jobs.reduce((so, job) => so + share(job, piece), 0)
        return sum + piece.days * (counting.facts.capped ? Math.min(1, together) : together)
      }, 0)
  const direct = counted(job => directShare(counting, job, clause))
  const ids = new Set(chainOf(clause).map(({ id }) => id))
  const most = counting.likeForLike
    .filter(({ clauses }) => clauses.some(id => ids.has(id)))
    .reduce((sum, { max }) => sum + max, 0)
  return Math.min(
    direct + most,
    counted((job, piece) => wholeShare(counting, job, clause, piece)),
  )
}

/**
 * Service that stands in at another rate is not counted twice: a clause around those it may cover that counts the
 * service itself gets no block (`skips`, by path); and what matches a clause that does, or a neighbour of one in
 * separate time, is not converted.
 */
export function convertible(
  counting: Counting,
  tree: TimeTree,
  kinds: readonly string[],
  ids: readonly string[],
): { days: number; skips: ReadonlySet<string> } {
  const clauses = clausesOf(tree)
  const targets = clauses.filter(({ id }) => ids.includes(id))
  const around = clauses.filter(
    clause => !targets.includes(clause) && targets.some(({ path }) => path.startsWith(`${clause.path}/`)),
  )
  const skipped = around.filter(clause =>
    clause.kinds.every(kind => kinds.some(has => satisfies(counting.pack, has, kind))),
  )
  const reached = targets.concat(around.filter(clause => !skipped.includes(clause)))
  return {
    days: unclaimedService(counting, kinds, [...new Set(reached.concat(neighbours(tree, ids)))]),
    skips: new Set(skipped.map(({ path }) => path)),
  }
}

/** Clauses of separate time in which one of these stands. */
function neighbours(tree: TimeTree, ids: readonly string[]): TimeClause[] {
  if ('leaf' in tree) return []
  const own = clausesOf(tree)
  const isApart = tree.separate && tree.children.filter(child => clausesOf(child).length > 0).length > 1
  return isApart && own.some(({ id }) => ids.includes(id))
    ? own
    : tree.children.flatMap(child => neighbours(child, ids))
}

/** What all service in the kinds gives together with the clauses, less what the clauses alone can take. */
function unclaimedService(
  counting: Counting,
  kinds: readonly string[],
  clauses: readonly TimeClause[],
): number {
  const together = (jobs: readonly Job[], extra: (job: Job) => number): number => {
    const sum = jobs.reduce((so, job) => {
      const shares = clauses.reduce((each, clause) => each + directShare(counting, job, clause), extra(job))
      return so + Math.min(job.time, shares)
    }, 0)
    return counting.facts.capped ? Math.min(1, sum) : sum
  }
  const converted = (job: Job): number => job.time * shareOf(counting.pack, job, kinds)
  return piecesOf(counting, []).reduce(
    (sum, { days, jobs }) => sum + days * (together(jobs, converted) - together(jobs, () => 0)),
    0,
  )
}
