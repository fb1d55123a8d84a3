/**
 * Small linear programs, solved by the simplex method with Bland's rule, so that it always ends: minimise some of a
 * few variables, one after the other, none below zero, under "weighted sum ≥ bound" rows. The first is minimised by
 * the dual method (Lemke 1954), which needs no feasible point to begin with; the others by the primal one from there.
 *
 * The planner's programs have as many variables as a plan has moves, those of separate time as many as there are
 * stretches of jobs and clauses to give them to; weights are mostly 0 and ±1.
 */

/** Σ weights[i] · x[i] ≥ bound. */
export interface Row {
  readonly weights: readonly number[]
  readonly bound: number
}

/** Below this a number is rounding. */
const DUST = 1e-9

/**
 * Minimises the variables in this order over all x ≥ 0 that satisfy every row. `settle` is given each least value
 * and returns the most that the variable may be from then on, no less than it; null ends the matter.
 * Answers with the x it came to; null when none satisfies the rows, or when `settle` ended it.
 */
export function leastInTurn(
  order: readonly number[],
  variables: number,
  rows: readonly Row[],
  settle: (variable: number, least: number) => number | null,
): number[] | null {
  const dictionary = makeDictionary(variables, rows, order.length)
  for (const [turn, variable] of order.entries()) {
    setCost(dictionary, variable)
    if (turn === 0 && !makeFeasible(dictionary)) return null
    if (turn > 0) descend(dictionary)
    const most = settle(variable, dictionary.cost[variables] ?? 0)
    if (most === null) return null
    limit(dictionary, variable, most)
  }
  return pointOf(dictionary, variables)
}

/** A program written down row by row; variables are told by their numbers, each counts once where it stands. */
export interface Program {
  readonly variable: () => number
  /** Σ some − Σ others ≥ bound. */
  readonly atLeast: (bound: number, some: readonly number[], others?: readonly number[]) => void
  /** Σ some ≤ bound. */
  readonly atMost: (bound: number, some: readonly number[]) => void
  /** The value of every variable, these minimised in turn, each held within `slack` of its least from then on. */
  readonly leastInTurn: (order: readonly number[], slack: number) => readonly number[]
}

export function makeProgram(): Program {
  let variables = 0
  const asked: { bound: number; some: readonly number[]; others: readonly number[] }[] = []
  const atLeast: Program['atLeast'] = (bound, some, others = []) => void asked.push({ bound, some, others })
  return {
    variable: () => variables++,
    atLeast,
    atMost: (bound, some) => atLeast(-bound, [], some),
    leastInTurn: (order, slack) => {
      const rows = asked.map(({ bound, some, others }) => {
        const weights = Array.from({ length: variables }, () => 0)
        for (const one of some) weights[one] = 1
        for (const one of others) weights[one] = -1
        return { weights, bound }
      })
      return leastInTurn(order, variables, rows, (_, least) => least + slack) ?? []
    },
  }
}

/** Where the free variables are zero. */
function pointOf({ width, rows, table, basic }: Dictionary, variables: number): number[] {
  const point = Array.from({ length: variables }, () => 0)
  for (let row = 0; row < rows; row++) {
    const variable = basic[row] ?? 0
    if (variable < variables) point[variable] = table[row * width + width - 1] ?? 0
  }
  return point
}

/**
 * Each basic variable, a row, is a constant (the last column) and a weighted sum of the free variables, the columns;
 * free variables are zero. `cost` is what is minimised, written the same way.
 */
interface Dictionary {
  readonly width: number
  rows: number
  readonly table: Float64Array
  readonly basic: Int32Array
  readonly free: Int32Array
  readonly cost: Float64Array
}

function makeDictionary(variables: number, rows: readonly Row[], spare: number): Dictionary {
  const width = variables + 1
  const most = rows.length + spare
  const table = new Float64Array(most * width)
  for (const [row, { weights, bound }] of rows.entries()) {
    table.set(weights, row * width)
    table[row * width + variables] = -bound
  }
  return {
    width,
    rows: rows.length,
    table,
    basic: Int32Array.from({ length: most }, (_, row) => variables + row),
    free: Int32Array.from({ length: variables }, (_, column) => column),
    cost: new Float64Array(width),
  }
}

/** Writes a variable in terms of the free ones. */
function express(
  { width, rows, table, basic, free }: Dictionary,
  variable: number,
  into: Float64Array,
): void {
  const row = basic.subarray(0, rows).indexOf(variable)
  if (row >= 0) return into.set(table.subarray(row * width, (row + 1) * width))
  into.fill(0)
  into[free.indexOf(variable)] = 1
}

const setCost = (dictionary: Dictionary, variable: number): void =>
  express(dictionary, variable, dictionary.cost)

/** A further row: the variable is at most so much. */
function limit(dictionary: Dictionary, variable: number, most: number): void {
  const { width, rows, table } = dictionary
  const row = table.subarray(rows * width, (rows + 1) * width)
  express(dictionary, variable, row)
  for (let column = 0; column < width; column++) row[column] = -(row[column] ?? 0)
  row[width - 1] = (row[width - 1] ?? 0) + most
  dictionary.rows++
}

/** Pivots until no basic variable is below zero, keeping every cost at zero or above; false when that cannot be. */
function makeFeasible(dictionary: Dictionary): boolean {
  const { width, table, basic, free, cost } = dictionary
  for (;;) {
    let leaving = -1
    for (let row = 0; row < dictionary.rows; row++)
      if (
        (table[row * width + width - 1] ?? 0) < -DUST &&
        (leaving < 0 || (basic[row] ?? 0) < (basic[leaving] ?? 0))
      )
        leaving = row
    if (leaving < 0) return true
    let entering = -1
    let least = Infinity
    for (let column = 0; column < width - 1; column++) {
      const lift = table[leaving * width + column] ?? 0
      if (lift <= DUST) continue
      const ratio = (cost[column] ?? 0) / lift
      if (
        ratio < least - DUST ||
        (ratio <= least + DUST && (free[column] ?? 0) < (free[entering] ?? Infinity))
      ) {
        entering = column
        least = Math.min(least, ratio)
      }
    }
    if (entering < 0) return false
    pivot(dictionary, leaving, entering)
  }
}

/** Pivots until no cost is below zero; costs are bounded, since every variable is zero or above. */
function descend(dictionary: Dictionary): void {
  const { width, table, basic, free, cost } = dictionary
  for (;;) {
    let entering = -1
    for (let column = 0; column < width - 1; column++)
      if ((cost[column] ?? 0) < -DUST && (entering < 0 || (free[column] ?? 0) < (free[entering] ?? 0)))
        entering = column
    if (entering < 0) return
    let leaving = -1
    let least = Infinity
    for (let row = 0; row < dictionary.rows; row++) {
      const fall = -(table[row * width + entering] ?? 0)
      if (fall <= DUST) continue
      const ratio = Math.max(0, table[row * width + width - 1] ?? 0) / fall
      if (
        ratio < least - DUST ||
        (ratio <= least + DUST && (basic[row] ?? 0) < (basic[leaving] ?? Infinity))
      ) {
        leaving = row
        least = Math.min(least, ratio)
      }
    }
    if (leaving < 0) return
    pivot(dictionary, leaving, entering)
  }
}

/** Solves the leaving row for the entering variable and puts the result into every other row and the cost. */
function pivot(
  { width, rows, table, basic, free, cost }: Dictionary,
  leaving: number,
  entering: number,
): void {
  const start = leaving * width
  const lift = table[start + entering] ?? 1
  for (let column = 0; column < width; column++)
    table[start + column] = column === entering ? 1 / lift : -(table[start + column] ?? 0) / lift
  const replace = (values: Float64Array, from: number): void => {
    const weight = values[from + entering] ?? 0
    if (weight === 0) return
    values[from + entering] = 0
    for (let column = 0; column < width; column++)
      values[from + column] = (values[from + column] ?? 0) + weight * (table[start + column] ?? 0)
  }
  for (let row = 0; row < rows; row++) if (row !== leaving) replace(table, row * width)
  replace(cost, 0)
  const left = basic[leaving] ?? 0
  basic[leaving] = free[entering] ?? 0
  free[entering] = left
}
