/**
 * Test support: a small exact-enough linear program, `minimise one variable subject to rows`, solved by the
 * dual simplex method with Bland's rule and certified afterwards: the answer is refused unless it satisfies
 * every row and the dual multipliers prove that nothing smaller can.
 */
export type Terms = readonly (readonly [variable: number, factor: number])[]

const EPSILON = 1e-9
const TOLERANCE = 1e-5

export interface LinearProgram {
  /** A new variable, at least 0. */
  variable(): number
  atMost(terms: Terms, bound: number): void
  atLeast(terms: Terms, bound: number): void
  /** The least value that variable can take. */
  minimum(variable: number): number
}

export function linearProgram(): LinearProgram {
  const rows: { terms: Terms; bound: number }[] = []
  let variables = 0
  const atMost = (terms: Terms, bound: number): void => void rows.push({ terms, bound })
  return {
    variable: () => variables++,
    atMost,
    atLeast: (terms, bound) =>
      atMost(
        terms.map(([variable, factor]) => [variable, -factor] as const),
        -bound,
      ),
    minimum: variable => solve(rows, variables, variable),
  }
}

/** Dictionary form: each basic variable = bound − Σ coefficient · nonbasic variable. */
function solve(
  rows: readonly { terms: Terms; bound: number }[],
  variables: number,
  minimised: number,
): number {
  const table = rows.map(({ terms, bound }) => {
    const row = new Float64Array(variables + 1)
    for (const [variable, factor] of terms) row[variable] = at(row, variable) + factor
    row[variables] = bound
    return row
  })
  const cost = new Float64Array(variables + 1)
  cost[minimised] = 1
  const original = table.map(row => row.slice())
  const nonbasic = Array.from({ length: variables }, (_, index) => index)
  const basic = rows.map((_, index) => variables + index)

  for (;;) {
    const leaving = leastIndex(basic, row => at(table[row], variables) < -EPSILON)
    if (leaving < 0) break
    const entering = bestRatio(table[leaving], cost, nonbasic)
    if (entering < 0) throw new Error('the linear program has no solution')
    pivot(table, cost, leaving, entering)
    const swapped = basic[leaving] ?? 0
    basic[leaving] = nonbasic[entering] ?? 0
    nonbasic[entering] = swapped
  }
  return certify({ original, table, cost, basic, nonbasic, variables, minimised })
}

const at = (row: Float64Array | undefined, index: number): number => row?.[index] ?? 0

function leastIndex(basic: readonly number[], wanted: (row: number) => boolean): number {
  let best = -1
  for (let row = 0; row < basic.length; row++)
    if (wanted(row) && (best < 0 || (basic[row] ?? 0) < (basic[best] ?? 0))) best = row
  return best
}

/** The column that keeps every cost at least 0. */
function bestRatio(row: Float64Array | undefined, cost: Float64Array, nonbasic: readonly number[]): number {
  let best = -1
  let least = Infinity
  nonbasic.forEach((name, column) => {
    if (at(row, column) >= -EPSILON) return
    const ratio = at(cost, column) / -at(row, column)
    if (ratio > least + EPSILON || (ratio > least - EPSILON && name > (nonbasic[best] ?? Infinity))) return
    best = column
    least = Math.min(least, ratio)
  })
  return best
}

function pivot(table: readonly Float64Array[], cost: Float64Array, leaving: number, entering: number): void {
  const row = table[leaving]
  if (!row) return
  const factor = at(row, entering)
  row[entering] = 1
  for (let column = 0; column < row.length; column++) row[column] = at(row, column) / factor
  for (const other of [...table.filter(each => each !== row), cost]) {
    const share = at(other, entering)
    if (share === 0) continue
    other[entering] = 0
    for (let column = 0; column < row.length; column++)
      other[column] = at(other, column) - share * at(row, column)
  }
}

interface Solved {
  original: readonly Float64Array[]
  table: readonly Float64Array[]
  cost: Float64Array
  basic: readonly number[]
  nonbasic: readonly number[]
  variables: number
  minimised: number
}

/** Weak duality: a feasible point and feasible multipliers of equal value are both the best. */
function certify({ original, table, cost, basic, nonbasic, variables, minimised }: Solved): number {
  const values = new Float64Array(variables)
  basic.forEach((name, row) => {
    if (name < variables) values[name] = at(table[row], variables)
  })
  const multipliers = new Float64Array(original.length)
  nonbasic.forEach((name, column) => {
    if (name >= variables) multipliers[name - variables] = at(cost, column)
  })
  const slack = original.map(
    row => at(row, variables) - sum(variables, index => at(row, index) * at(values, index)),
  )
  const reduced = Array.from(
    { length: variables },
    (_, index) =>
      (index === minimised ? 1 : 0) +
      sum(original.length, row => at(multipliers, row) * at(original[row], index)),
  )
  const value = at(values, minimised)
  const bound = -sum(original.length, row => at(multipliers, row) * at(original[row], variables))
  const sound = [...values, ...slack, ...multipliers, ...reduced].every(each => each >= -TOLERANCE)
  if (!sound || Math.abs(value - bound) > TOLERANCE)
    throw new Error('the linear program is not solved exactly')
  return value
}

function sum(length: number, term: (index: number) => number): number {
  let total = 0
  for (let index = 0; index < length; index++) total += term(index)
  return total
}
