/**
 * Test support: the least further service that fills every experience clause of a route, over every allocation
 * of separate time and every division of the blocks, as one linear program.
 */
import { linearProgram, type LinearProgram, type Terms } from './linear-program.ts'
import { chainOf, clausesOf, leavesOf, type TimeClause, type TimeTree } from './routes.ts'
import type { Job } from './facts.ts'
import { type Counting, directShare, type Piece, piecesOf, sharedService, wholeShare } from './service.ts'

/** Whole blocks of one substitution: days in all, and the clauses they may be laid in (`all`: any of the route). */
export interface Pool {
  readonly days: number
  readonly clauses: readonly string[] | 'all'
  /** Paths of clauses around those in which these blocks do not count. */
  readonly skips?: ReadonlySet<string>
}

/** For every piece and job a variable: the days of it that a branch of separate time has claimed, where it can use any. */
type Claim = readonly (readonly (number | undefined)[])[]

interface Setting {
  readonly program: LinearProgram
  readonly counting: Counting
  readonly pieces: readonly Piece[]
  /** By path: variables of the blocks that count in a clause, laid in it or in one nested in it. */
  readonly blocks: ReadonlyMap<string, readonly number[]>
  /** By path: variables of what is short. */
  readonly shortfalls: Map<string, number>
  /** Whether service that stands in 1:1 has a most, and the variables of what is used of it in separate time. */
  readonly isLimited: boolean
  readonly substituted: number[]
}

export interface Shortfalls {
  readonly remaining: number
  /** By path, when the clause written first is filled first. */
  readonly each: ReadonlyMap<string, number>
}

export function leastRemaining(counting: Counting, tree: TimeTree, pools: readonly Pool[]): number {
  const { program, further } = programOf(counting, tree, pools)
  return program.minimum(further)
}

/** `leastRemaining`, and then clause by clause the least shortfall that still allows it. */
export function leastShortfalls(counting: Counting, tree: TimeTree, pools: readonly Pool[]): Shortfalls {
  const { program, further, shortfalls } = programOf(counting, tree, pools)
  const settle = (variable: number): number => {
    const least = program.minimum(variable)
    program.atMost([[variable, 1]], least + 1e-7)
    return least
  }
  const remaining = settle(further)
  return { remaining, each: new Map([...shortfalls].map(([path, variable]) => [path, settle(variable)])) }
}

function programOf(counting: Counting, tree: TimeTree, pools: readonly Pool[]) {
  const program = linearProgram()
  const clauses = clausesOf(tree)
  const pieces = piecesOf(counting, [...new Set(clauses.map(({ within }) => within))])
  const blocks = new Map(clauses.map(({ path }) => [path, [] as number[]]))
  for (const pool of pools) {
    const laid = clauses
      .filter(({ id }) => pool.clauses === 'all' || pool.clauses.includes(id))
      .map(clause => {
        const variable = program.variable()
        for (const each of clauses) if (countsIn(pool, clause, each)) blocks.get(each.path)?.push(variable)
        return variable
      })
    program.atMost(ones(laid), pool.days)
  }
  const further = program.variable()
  const shortfalls = new Map<string, number>()
  const most = counting.likeForLike.reduce((sum, { max }) => sum + max, 0)
  const substituted: number[] = []
  const isLimited = Number.isFinite(most) && most > 0
  addTree({ program, counting, pieces, blocks, shortfalls, isLimited, substituted }, tree, further, undefined)
  program.atMost(ones(substituted), most)
  return { program, further, shortfalls }
}

/** A block counts in the clause it is laid in and in those around it. */
const countsIn = (pool: Pool, laidIn: TimeClause, clause: TimeClause): boolean =>
  clause === laidIn || (laidIn.path.startsWith(`${clause.path}/`) && !pool.skips?.has(clause.path))

const ones = (variables: readonly number[]): Terms => variables.map(variable => [variable, 1] as const)

function addTree(setting: Setting, tree: TimeTree, further: number, claim: Claim | undefined): void {
  if ('leaf' in tree) return addLeaf(setting, tree.leaf, further, claim)
  if (!tree.separate) return tree.children.forEach(child => addTree(setting, child, further, claim))
  const { program, counting, pieces } = setting
  const branches = tree.children
    .filter(child => leavesOf(child).length > 0)
    .map(child => {
      const asked = clausesOf(child)
      const uses = (job: Job, piece: Piece): boolean =>
        asked.some(clause => wholeShare(counting, job, clause, piece) > 0)
      const claims = pieces.map(piece =>
        piece.jobs.map(job => (uses(job, piece) ? program.variable() : undefined)),
      )
      return { child, further: program.variable(), claim: claims }
    })
  program.atMost([...ones(branches.map(branch => branch.further)), [further, -1]], 0)
  pieces.forEach((piece, at) => {
    const claims = branches.map(branch => branch.claim[at] ?? [])
    piece.jobs.forEach((job, index) => {
      const spent = ones(claims.flatMap(each => each[index] ?? []))
      const around = claim?.[at]?.[index]
      if (around === undefined) program.atMost(spent, job.time * piece.days)
      else program.atMost([...spent, [around, -1]], 0)
    })
    if (counting.facts.capped)
      program.atMost(ones(claims.flat().filter(each => each !== undefined)), piece.days)
  })
  for (const branch of branches) addTree(setting, branch.child, branch.further, branch.claim)
}

function addLeaf(setting: Setting, leaf: TimeClause, further: number, claim: Claim | undefined): void {
  const { program, counting, pieces, blocks, shortfalls } = setting
  // A moment that stands in for a clause and for one nested in it is used once of the substitution's most.
  const substituted = setting.isLimited ? claim?.map(row => row.map(() => program.variable())) : undefined
  setting.substituted.push(...(substituted?.flat() ?? []))
  for (const clause of chainOf(leaf)) {
    const laid = blocks.get(clause.path) ?? []
    const short = program.variable()
    shortfalls.set(clause.path, short)
    if (claim === undefined) {
      const service = sharedService(counting, pieces, clause)
      program.atLeast([...ones(laid), [short, 1]], clause.required - service)
    } else {
      program.atLeast(
        [...ones(laid), ...ones(claimedService(setting, clause, claim, substituted)), [short, 1]],
        clause.required,
      )
    }
    program.atMost(
      [
        [short, 1],
        [further, -1],
      ],
      0,
    )
  }
}

/** Variables for the days of its branch's claim that a clause counts, direct and by substitution. */
function claimedService(
  { program, counting, pieces }: Setting,
  clause: TimeClause,
  claim: Claim,
  substituted: Claim | undefined,
): number[] {
  const service: number[] = []
  pieces.forEach((piece, at) => {
    if (!piece.windows.has(clause.within)) return
    piece.jobs.forEach((job, index) => {
      const [own, whole] = [directShare(counting, job, clause), wholeShare(counting, job, clause, piece)]
      const claimed = claim[at]?.[index]
      if (whole === 0 || claimed === undefined) return
      if (own === job.time) {
        service.push(claimed)
        return
      }
      const [asIs, standIn] = [program.variable(), program.variable()]
      program.atMost([[asIs, 1]], own * piece.days)
      program.atMost(ones([asIs, standIn]), whole * piece.days)
      program.atMost([...ones([asIs, standIn]), [claimed, -1]], 0)
      service.push(asIs, standIn)
      const used = substituted?.[at]?.[index]
      if (used !== undefined)
        program.atMost(
          [
            [standIn, 1],
            [used, -1],
          ],
          0,
        )
    })
  })
  return service
}
