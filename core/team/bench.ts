/** Who is ready for a class, now and by quarter, and how much hangs on one person or one class below. */
import type { BenchRow } from '../contract/team-shapes.ts'
import { type Cell, cellAt, daysUntil, isOfWhole, LETTERS, type Matrix } from './cells.ts'
import { type LevelOf, standsHigher } from './higher.ts'
import { monthsAhead, quartersFrom } from './horizon.ts'
import type { Stay } from './scenario.ts'

/** Ready within a year below which a bench is thin. */
const THIN = 2

/** From when until when a person is supposed to be there; undefined: as things are. */
export type StayOf = (person: string) => Stay | undefined
const AS_IT_IS: StayOf = () => undefined

/**
 * Class by class, in the order of the matrix. Ready is *met* and nothing less; holders of the class are not counted, and
 * who holds a class of a higher level is counted apart. Who leaves is counted for no day from that on, who is hired for
 * none before.
 * @param presentOf the class a person holds now, or is hired into, for what the bench comes from.
 */
export function benchOf(
  matrix: Matrix,
  presentOf: (person: string) => string | null,
  levelOf: LevelOf,
  stayOf: StayOf = AS_IT_IS,
): BenchRow[] {
  const leaves = (person: string): number => {
    const until = stayOf(person)?.until
    return until === undefined ? Infinity : daysUntil(matrix.asOf, until)
  }
  const comes = (person: string): number => {
    const from = stayOf(person)?.from
    return from === undefined ? 0 : daysUntil(matrix.asOf, from)
  }
  const within = (months: number): number => daysUntil(matrix.asOf, monthsAhead(matrix.asOf, months))
  const [m6, m12, m24] = [within(6), within(12), within(24)]
  const quarters = quartersFrom(matrix.asOf).map(date => daysUntil(matrix.asOf, date))
  return matrix.classIds.map((classId, column) => {
    const isHigher = (person: string): boolean => standsHigher(levelOf, presentOf(person), classId)
    const willHold = (person: string): boolean => comes(person) > 0 && presentOf(person) === classId
    const { statuses, days, people, above, holders, coming } = columnOf(matrix, column, {
      isHigher,
      willHold,
      comes,
    })
    const readyBy = counter(days, people.map(leaves))
    const aboveBy = counter(
      above.map(each => each.days),
      above.map(({ person }) => leaves(person)),
    )
    const soon = people.filter((person, nth) => (days[nth] ?? Infinity) <= m12 && leaves(person) > m12)
    const held = holders.flatMap(person => stayOf(person)?.until ?? []).toSorted()
    const last = held.at(-1)
    const [first] = coming.flatMap(person => stayOf(person)?.from ?? []).toSorted()
    const feeders = new Set(soon.map(presentOf))
    const [onlyFeeder] = feeders
    const ready = readyBy(0)
    return {
      classId,
      ready,
      within6m: readyBy(m6),
      within12m: soon.length,
      within24m: readyBy(m24),
      quarters: quarters.map(readyBy),
      discretionary: statuses.filter(letter => letter === LETTERS.discretionary).length,
      conditional: statuses.filter(letter => letter === LETTERS.conditional).length,
      holders: holders.length,
      ...(last !== undefined && { leaving: { holders: held.length, last } }),
      ...(first !== undefined && { coming: { holders: coming.length, first } }),
      higher: {
        ready: aboveBy(0),
        within6m: aboveBy(m6),
        within12m: aboveBy(m12),
        within24m: aboveBy(m24),
      },
      // Where nobody stands below, as under an entry class, those above can fill in.
      thin: soon.length < THIN && (people.length > 0 || aboveBy(m12) < THIN),
      onlyPerson: ready === 1 ? (people[days.indexOf(0)] ?? null) : null,
      onlyFeeder: soon.length > 1 && feeders.size === 1 ? (onlyFeeder ?? null) : null,
    }
  })
}

/** How many are ready by a day, and still there: the days on which each is ready, and on which each is gone. */
function counter(days: readonly number[], leaves: readonly number[]): (limit: number) => number {
  const isEver = (nth: number): boolean => (days[nth] ?? Infinity) < (leaves[nth] ?? Infinity)
  const come = Float64Array.from(days.filter((_, nth) => isEver(nth))).toSorted()
  const go = Float64Array.from(leaves.filter((day, nth) => day < Infinity && isEver(nth))).toSorted()
  return limit => countUpTo(come, limit) - countUpTo(go, limit)
}

function countUpTo(sorted: Float64Array, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Who somebody is to a class. */
interface Placing {
  readonly isHigher: (person: string) => boolean
  /** Held, or to be held by somebody who is hired into it. */
  readonly willHold: (person: string) => boolean
  /** Days until they are there. */
  readonly comes: (person: string) => number
}

/** A column: those who hold the class or will, those who stand higher, and the others; days that never come are infinite. */
function columnOf(
  { classIds, statuses, eligible, people }: Matrix,
  column: number,
  { isHigher, willHold, comes }: Placing,
) {
  const found = {
    statuses: [] as string[],
    days: [] as number[],
    people: [] as string[],
    above: [] as { person: string; days: number }[],
    holders: [] as string[],
    coming: [] as string[],
  }
  for (const [row, person] of people.entries()) {
    const at = row * classIds.length + column
    const letter = statuses[at] ?? ''
    const first = eligible[at] ?? -1
    const days = first < 0 || !isOfWhole(letter) ? Infinity : Math.max(first, comes(person))
    // A large letter: the class is held.
    if (letter !== letter.toLowerCase()) found.holders.push(person)
    else if (willHold(person)) found.coming.push(person)
    else if (isHigher(person)) found.above.push({ person, days })
    else {
      found.statuses.push(letter)
      found.days.push(days)
      found.people.push(person)
    }
  }
  return found
}

export interface Ready {
  readonly person: string
  /** First date of *met*; the as-of date where it is met now. */
  readonly on: string
}

/** Who is ready to step up to a class by a date and still there, the first to be so first. */
export function readyFor(
  matrix: Matrix,
  classId: string,
  presentOf: (person: string) => string | null,
  levelOf: LevelOf,
  until: string,
  stayOf: StayOf = AS_IT_IS,
): Ready[] {
  const column = matrix.classIds.indexOf(classId)
  if (column < 0) return []
  return matrix.people
    .flatMap((person, row): Ready[] => {
      const { held, eligibleOn } = cellAt(matrix, row, column)
      const { from = '', until: gone = NEVER } = stayOf(person) ?? {}
      const present = presentOf(person)
      if (held || eligibleOn === null || (from > matrix.asOf && present === classId)) return []
      if (standsHigher(levelOf, present, classId)) return []
      const on = eligibleOn < from ? from : eligibleOn
      return on <= until && gone > until ? [{ person, on }] : []
    })
    .toSorted((a, b) => a.on.localeCompare(b.on))
}

/** After every date. */
const NEVER = '9999-12-31'

/** Is it *met* by then? A first date that passes again is not looked into: rules that ask for recency say so elsewhere. */
export const isReadyBy = ({ eligibleOn }: Pick<Cell, 'eligibleOn'>, date: string): boolean =>
  eligibleOn !== null && eligibleOn <= date
