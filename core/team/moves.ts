/** A what-if beside today, person by person: who would stand otherwise, and how. */
import { STATUSES } from '../model/answer.ts'
import { type Cell, cellAt, type Matrix } from './cells.ts'

/**
 * `appointed`, `vacates`: holds the class in one of the two only. `gains`, `loses`: meets it in one of the two only.
 * `sooner`, `later`: short of met in both, and the first date is another. `better`, `worse`: another status at the same date.
 */
export const MOVES = ['appointed', 'vacates', 'gains', 'loses', 'sooner', 'later', 'better', 'worse'] as const
export type MoveKind = (typeof MOVES)[number]

export interface Move {
  readonly person: string
  readonly is: MoveKind
  readonly today: Cell
  readonly supposed: Cell
}

export interface Moves {
  /** People who are no longer of the team. */
  readonly gone: readonly string[]
  /** Classes in which somebody moves, in the order of the matrix; in each the kinds in the order of `MOVES`. */
  readonly classes: readonly { readonly classId: string; readonly moves: readonly Move[] }[]
}

/** @param supposed the same classes on the same date, for the same people but those who are gone. */
export function movesOf(today: Matrix, supposed: Matrix): Moves {
  const rows = new Map(supposed.people.map((person, row) => [person, row]))
  const classes = today.classIds.flatMap((classId, column) => {
    const other = supposed.classIds.indexOf(classId)
    if (other < 0) return []
    const moves = today.people.flatMap((person, row): Move[] => {
      const otherRow = rows.get(person)
      if (otherRow === undefined) return []
      const [before, after] = [cellAt(today, row, column), cellAt(supposed, otherRow, other)]
      const is = moveOf(before, after)
      return is === null ? [] : [{ person, is, today: before, supposed: after }]
    })
    const inOrder = moves.toSorted((a, b) => MOVES.indexOf(a.is) - MOVES.indexOf(b.is))
    return moves.length === 0 ? [] : [{ classId, moves: inOrder }]
  })
  return { gone: today.people.filter(person => !rows.has(person)), classes }
}

/** Null where nothing that anybody decides by is other than it was: holders stay holders whatever their standing. */
function moveOf(before: Cell, after: Cell): MoveKind | null {
  if (before.held !== after.held) return after.held ? 'appointed' : 'vacates'
  if (before.held) return null
  const [met, meets] = [before.status === 'met', after.status === 'met']
  if (met !== meets) return meets ? 'gains' : 'loses'
  if (met) return null
  if (before.eligibleOn !== after.eligibleOn)
    return (after.eligibleOn ?? NEVER) < (before.eligibleOn ?? NEVER) ? 'sooner' : 'later'
  const change = STATUSES.indexOf(after.status) - STATUSES.indexOf(before.status)
  return change === 0 ? null : change < 0 ? 'better' : 'worse'
}

/** After every date. */
const NEVER = '9999-12-31'
