/**
 * Dividing time and blocks between clauses that may not share them: "the best allocation is the one that leaves
 * least remaining; among those the clause written first is filled first, from the earliest time" (rules.md).
 *
 * What a source can give to a set of clauses at once is a submodular function of the set, so what all sources can
 * give together is a polymatroid, where filling one clause after another never spoils the total (Edmonds 1970,
 * "Submodular functions, matroids, and certain polyhedra"). Sets of clauses are bit masks.
 */

/** Most that one source (a stretch of time, a job in it, a pool of blocks) can give to each set of clauses. */
export type Source = Float64Array

/** A source for so many clauses; `most` says what it can give to a set, as a list of clause indexes. */
export function sourceFor(count: number, most: (clauses: readonly number[]) => number): Source {
  const source = new Float64Array(1 << count)
  for (let set = 1; set < source.length; set++) source[set] = most(members(set, count))
  return source
}

const members = (set: number, count: number): number[] => {
  const clauses: number[] = []
  for (let clause = 0; clause < count; clause++) if (set & (1 << clause)) clauses.push(clause)
  return clauses
}

/**
 * What each source gives to each clause, `given[source][clause]`: the total is the greatest there is, no clause gets
 * more than `wanted`, the first clause has as much as any division of that total allows, and from the earliest
 * sources; then the second, and so on.
 */
export function allot(sources: readonly Source[], wanted: readonly number[]): number[][] {
  const given = sources.map(() => wanted.map(() => 0))
  const left = sources.map(source => source.slice())
  const total = new Float64Array(1 << wanted.length)
  for (const source of sources)
    for (let set = 1; set < total.length; set++) total[set] = at(total, set) + at(source, set)
  const goals = attainable(total, wanted)
  for (const [clause, goal] of goals.entries()) {
    const bit = 1 << clause
    let open = goal
    for (const [index, source] of left.entries()) {
      const amount = Math.max(0, Math.min(open, spare(source, total, goals, clause)))
      const gifts = given[index]
      if (gifts) gifts[clause] = amount
      open -= amount
      // What it can still give to the clauses that follow, now that this one has had its part.
      for (let set = 0; set < source.length; set += bit * 2) {
        const rest = Math.min(at(source, set), at(source, set | bit) - amount)
        total[set] = at(total, set) + rest - at(source, set)
        source[set] = rest
      }
    }
  }
  return given
}

/** The greatest total within what is wanted, the first clause first. */
function attainable(total: Source, wanted: readonly number[]): number[] {
  const goals: number[] = []
  for (const [clause, want] of wanted.entries()) {
    let goal = want
    for (let set = 0; set < 1 << clause; set++)
      goal = Math.min(goal, at(total, set | (1 << clause)) - sumOf(goals, set))
    goals.push(Math.max(0, goal))
  }
  return goals
}

/** What a source can give to a clause so that the clauses after it still reach their goals. */
function spare(source: Source, total: Source, goals: readonly number[], clause: number): number {
  const bit = 1 << clause
  let amount = at(source, bit)
  for (let set = bit * 2; set < source.length; set += bit * 2) {
    amount = Math.min(amount, at(total, set) - at(source, set) + at(source, set | bit) - sumOf(goals, set))
  }
  return amount
}

/** What a source can give to a clause beyond what it has given. */
export function beyond(source: Source, given: readonly number[], clause: number): number {
  let amount = Infinity
  for (let set = 1; set < source.length; set++) {
    if (set & (1 << clause)) amount = Math.min(amount, at(source, set) - sumOf(given, set))
  }
  return Math.max(0, amount)
}

function sumOf(amounts: readonly number[], set: number): number {
  let sum = 0
  for (let clause = 0; clause < amounts.length; clause++) if (set & (1 << clause)) sum += amounts[clause] ?? 0
  return sum
}

const at = (table: Float64Array, set: number): number => table[set] ?? 0
