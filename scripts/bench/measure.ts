/** Times two pieces of work against each other, interleaved, so that a slow moment of the machine falls on both. */
export interface Compared {
  /** Median milliseconds. */
  readonly ours: number
  readonly bound: number
  /** Median over the rounds of ours ÷ bound, each taken within one round. */
  readonly ratio: number
}

/** Work answers a number made from what it did, so that no compiler can leave the work out. */
export type Work = () => number
export type WorkLater = () => number | Promise<number>

interface Rounds {
  readonly rounds: number
  /** Rounds before, not counted. */
  readonly warmUps?: number
}

/** The order alternates from round to round. */
export const compare = (ours: WorkLater, bound: WorkLater, rounds: Rounds): Promise<Compared> =>
  compareTimes(
    () => timed(ours),
    () => timed(bound),
    rounds,
  )

/** As `compare`, of work that measures its own milliseconds. */
export async function compareTimes(
  ours: WorkLater,
  bound: WorkLater,
  { rounds, warmUps = 2 }: Rounds,
): Promise<Compared> {
  const times: { ours: number; bound: number }[] = []
  for (let round = -warmUps; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await ours() : undefined
    const boundTime = await bound()
    const oursTime = first ?? (await ours())
    if (round >= 0) times.push({ ours: oursTime, bound: boundTime })
  }
  return {
    ours: median(times.map(each => each.ours)),
    bound: median(times.map(each => each.bound)),
    ratio: median(times.map(each => each.ours / each.bound)),
  }
}

/** Work too short to time alone, so many times over. */
export const repeated =
  (times: number, work: Work): Work =>
  () => {
    let sum = 0
    for (let each = 0; each < times; each += 1) sum += work()
    return sum
  }

/** Milliseconds. @throws where the work answers no number: it may not have been done. */
async function timed(work: WorkLater): Promise<number> {
  const start = performance.now()
  const answer = await work()
  const taken = performance.now() - start
  if (!Number.isFinite(answer)) throw new Error('a benchmark must answer a number made from its work')
  return taken
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1)
  return (low + high) / 2
}
