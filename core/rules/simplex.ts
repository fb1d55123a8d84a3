/**
 * A small linear program, solved by the simplex method (Dantzig 1947) with Bland's rule against cycling (1977):
 * maximise gain · x where every limit holds, Σ coefficient · x ≤ bound, and no x is negative.
 * Every bound is 0 or more, so that nothing at all is a solution to begin from.
 */

export interface Limit {
  /** Variable and coefficient. */
  readonly terms: readonly (readonly [variable: number, coefficient: number])[]
  readonly bound: number
}

const SMALL = 1e-9

/** The values of the variables; `gain` must be bounded by the limits. */
export function maximise(gain: readonly number[], limits: readonly Limit[]): number[] {
  const width = gain.length + limits.length + 1
  const rows = limits.map(({ terms, bound }, index) => {
    const row = new Float64Array(width)
    for (const [variable, coefficient] of terms) row[variable] = at(row, variable) + coefficient
    row[gain.length + index] = 1
    row[width - 1] = bound
    return row
  })
  const goal = new Float64Array(width)
  for (const [variable, value] of gain.entries()) goal[variable] = -value
  const basis = limits.map((_, index) => gain.length + index)

  for (;;) {
    const entering = goal.findIndex((value, column) => column < width - 1 && value < -SMALL)
    const leaving = entering < 0 ? -1 : tightest(rows, basis, entering)
    if (leaving < 0) break
    pivot([...rows, goal], leaving, entering)
    basis[leaving] = entering
  }
  const values = gain.map(() => 0)
  for (const [index, variable] of basis.entries()) {
    if (variable < gain.length) values[variable] = at(rows[index], width - 1)
  }
  return values
}

/** The row that first stops a variable from growing; of equals the lowest basic variable, as Bland has it. */
function tightest(rows: readonly Float64Array[], basis: readonly number[], entering: number): number {
  let best = -1
  let least = Infinity
  for (const [index, row] of rows.entries()) {
    const coefficient = at(row, entering)
    if (coefficient <= SMALL) continue
    const ratio = at(row, row.length - 1) / coefficient
    if (ratio < least - SMALL || (ratio < least + SMALL && (basis[index] ?? 0) < (basis[best] ?? Infinity))) {
      best = index
      least = Math.min(least, ratio)
    }
  }
  return best
}

function pivot(rows: readonly Float64Array[], leaving: number, entering: number): void {
  const chosen = rows[leaving]
  if (!chosen) return
  const factor = at(chosen, entering)
  for (let column = 0; column < chosen.length; column++) chosen[column] = at(chosen, column) / factor
  for (const row of rows) {
    const times = at(row, entering)
    if (row === chosen || times === 0) continue
    for (let column = 0; column < row.length; column++)
      row[column] = at(row, column) - times * at(chosen, column)
  }
}

const at = (row: Float64Array | undefined, column: number): number => row?.[column] ?? 0
