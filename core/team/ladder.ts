/** The ladder with people on it: who stands where, who could step next, what is empty above. */
import type { Edge } from '../model/catalogue.ts'
import { isReadyBy } from './bench.ts'
import { cellAt, type Matrix } from './cells.ts'
import { type LevelOf, standsHigher } from './higher.ts'

export interface Rung {
  readonly classId: string
  /** Who holds the class now. */
  readonly holders: readonly string[]
  /** Who is ready for it now and holds a class from which an edge leads up to it, next below or not. */
  readonly next: readonly string[]
  /** Who will be within the time asked. */
  readonly soon: readonly string[]
  /**
   * Who is as ready, but holds no class below it: one of another jurisdiction, or none of the catalogue's. With them
   * a class has as many as its bench.
   */
  readonly elsewhere: { readonly next: readonly string[]; readonly soon: readonly string[] }
  /** Nobody holds it, though somebody of the team holds a class below. */
  readonly empty: boolean
}

const UPWARD: ReadonlySet<Edge['kind']> = new Set(['series', 'differentiated', 'qualifying', 'feeder'])

/**
 * Class by class, in the order of the matrix. "Below" is along the ladder's own edges. Who holds a class of a higher
 * level is ready for none below it, as on the bench.
 * @param until a date within which others count as stepping soon.
 */
export function peopleOnLadder(
  matrix: Matrix,
  edges: readonly Edge[],
  until: string,
  presentOf: (person: string) => string | null,
  levelOf: LevelOf,
): Rung[] {
  const below = new Map<string, Set<string>>()
  for (const { from, to, kind } of edges) {
    if (!UPWARD.has(kind)) continue
    const known = below.get(to)
    if (known) known.add(from)
    else below.set(to, new Set([from]))
  }
  const held = matrix.people.map(
    (_, row) => new Set(matrix.classIds.filter((__, column) => cellAt(matrix, row, column).held)),
  )
  return matrix.classIds.map((classId, column) => {
    const feeders = below.get(classId) ?? new Set<string>()
    const holders: string[] = []
    const next: string[] = []
    const soon: string[] = []
    const elsewhere = { next: [] as string[], soon: [] as string[] }
    let hasBelow = false
    for (const [row, person] of matrix.people.entries()) {
      const own = held[row] ?? new Set<string>()
      if (own.has(classId)) {
        holders.push(person)
        continue
      }
      const isBelow = [...own].some(id => feeders.has(id))
      hasBelow ||= isBelow
      if (standsHigher(levelOf, presentOf(person), classId)) continue
      const cell = cellAt(matrix, row, column)
      const among = isBelow ? { next, soon } : elsewhere
      if (isReadyBy(cell, matrix.asOf)) among.next.push(person)
      else if (isReadyBy(cell, until)) among.soon.push(person)
    }
    return { classId, holders, next, soon, elsewhere, empty: holders.length === 0 && hasBelow }
  })
}
