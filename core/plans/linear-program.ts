/**
 * Small linear programs, solved by the dual simplex method (Lemke 1954) with Bland's rule, so that it always ends:
 * minimise one of a few variables, none below zero, under "weighted sum ≥ bound" rows. Costs are never negative,
 * so the slack basis is dual feasible and no first phase is needed.
 *
 * The planner's programs have about as many variables as a plan has moves, with weights mostly 0 and ±1.
 */

/** Σ weights[i] · x[i] ≥ bound. */
export interface Row {
  readonly weights: readonly number[]
  readonly bound: number
}

/** Below this a number is rounding. */
const DUST = 1e-9

/** The least value of variable `index` over all x ≥ 0 that satisfy every row; null when none does. */
export function leastOf(index: number, variables: number, rows: readonly Row[]): number | null {
  // A dictionary: each basic variable = constant + Σ coefficient · nonbasic variable.
  const basic = rows.map((_, row) => variables + row)
  const free = Array.from({ length: variables }, (_, column) => column)
  const table = rows.map(({ weights, bound }) => [...free.map(column => weights[column] ?? 0), -bound])
  const cost = [...free.map(column => (column === index ? 1 : 0)), 0]
  for (;;) {
    const leaving = leavingRow(table, basic, variables)
    if (leaving === -1) return cost[variables] ?? 0
    const entering = enteringColumn(table[leaving] ?? [], cost, free)
    if (entering === -1) return null
    pivot(table, cost, leaving, entering, variables)
    const left = basic[leaving] ?? 0
    basic[leaving] = free[entering] ?? 0
    free[entering] = left
  }
}

/** The row whose basic variable is below zero and comes first in order. */
function leavingRow(
  table: readonly (readonly number[])[],
  basic: readonly number[],
  variables: number,
): number {
  let chosen = -1
  for (const [row, values] of table.entries())
    if ((values[variables] ?? 0) < -DUST && (chosen === -1 || (basic[row] ?? 0) < (basic[chosen] ?? 0)))
      chosen = row
  return chosen
}

/** The variable that lifts the row at the least cost; the first in order of several. */
function enteringColumn(values: readonly number[], cost: readonly number[], free: readonly number[]): number {
  let chosen = -1
  let least = Infinity
  for (const [column, variable] of free.entries()) {
    const lift = values[column] ?? 0
    if (lift <= DUST) continue
    const ratio = (cost[column] ?? 0) / lift
    if (ratio < least - DUST || (ratio <= least + DUST && variable < (free[chosen] ?? Infinity))) {
      chosen = column
      least = Math.min(least, ratio)
    }
  }
  return chosen
}

/** Solves the leaving row for the entering variable and puts the result into every other row and the cost. */
function pivot(table: number[][], cost: number[], leaving: number, entering: number, constant: number): void {
  const row = table[leaving] ?? []
  const lift = row[entering] ?? 1
  for (let column = 0; column <= constant; column++)
    row[column] = column === entering ? 1 / lift : -(row[column] ?? 0) / lift
  for (const other of [...table, cost]) {
    if (other === row) continue
    const weight = other[entering] ?? 0
    if (weight === 0) continue
    other[entering] = 0
    for (let column = 0; column <= constant; column++)
      other[column] = (other[column] ?? 0) + weight * (row[column] ?? 0)
  }
}
