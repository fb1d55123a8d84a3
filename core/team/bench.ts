/** Who is ready for a class, now and by quarter, and how much hangs on one person or one class below. */
import type { BenchRow } from '../contract/team-shapes.ts'
import { type Cell, dateAfter, daysUntil, isOfWhole, LETTERS, type Matrix } from './cells.ts'
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
  const within = (months: number): number => daysUntil(matrix.asOf, monthsAhead(matrix.asOf, months))
  const [m6, m12, m24] = [within(6), within(12), within(24)]
  const quarters = quartersFrom(matrix.asOf).map(date => daysUntil(matrix.asOf, date))
  const members = membersOf(matrix, presentOf, stayOf)
  return matrix.classIds.map((classId, column) => {
    const { below, above, holders, coming } = columnOf(matrix, column, members, levelOf)
    const readyBy = counter(below)
    const aboveBy = counter(above)
    const soon = below.filter(isThereReady(m12))
    const held = holders.flatMap(({ until }) => until ?? []).toSorted()
    const last = held.at(-1)
    const [first] = coming.flatMap(({ from }) => from ?? []).toSorted()
    const feeders = new Set(soon.map(({ member }) => member.present))
    const [onlyFeeder] = feeders
    const ready = readyBy(0)
    return {
      classId,
      ready,
      within6m: readyBy(m6),
      within12m: soon.length,
      within24m: readyBy(m24),
      quarters: quarters.map(readyBy),
      discretionary: below.filter(({ letter }) => letter === LETTERS.discretionary).length,
      conditional: below.filter(({ letter }) => letter === LETTERS.conditional).length,
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
      thin: soon.length < THIN && (below.length > 0 || aboveBy(m12) < THIN),
      onlyPerson: ready === 1 ? (below.find(({ days }) => days === 0)?.member.person ?? null) : null,
      onlyFeeder: soon.length > 1 && feeders.size === 1 ? (onlyFeeder ?? null) : null,
    }
  })
}

/** How many are ready by a day, and still there. */
function counter(some: readonly Candidate[]): (limit: number) => number {
  const ever = some.filter(({ days, member }) => days < member.leaves)
  const come = Float64Array.from(ever.map(({ days }) => days)).toSorted()
  const go = Float64Array.from(
    ever.map(({ member }) => member.leaves).filter(day => day < Infinity),
  ).toSorted()
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

/** Somebody, whatever the class. */
interface Member extends Stay {
  readonly person: string
  readonly present: string | null
  /** Days until they are there. */
  readonly comes: number
  /** Days until they are gone; infinite where they stay. */
  readonly leaves: number
}

/** By row. */
const membersOf = (
  { asOf, people }: Matrix,
  presentOf: (person: string) => string | null,
  stayOf: StayOf,
): Member[] =>
  people.map(person => {
    const stay = stayOf(person) ?? {}
    const comes = stay.from === undefined ? 0 : daysUntil(asOf, stay.from)
    const leaves = stay.until === undefined ? Infinity : daysUntil(asOf, stay.until)
    return { ...stay, person, present: presentOf(person), comes, leaves }
  })

/** Somebody who does not hold a class. */
interface Candidate {
  readonly member: Member
  readonly letter: string
  /** Days until they are ready, and there; infinite where time alone does not make it so. */
  readonly days: number
}

const isThereReady =
  (day: number) =>
  ({ days, member }: Candidate): boolean =>
    days <= day && member.leaves > day

/** A column: those who hold the class, those yet to come who are hired into it, those who stand higher, and the others. */
function columnOf(
  { classIds, statuses, eligible }: Matrix,
  column: number,
  members: readonly Member[],
  levelOf: LevelOf,
) {
  const classId = classIds[column] ?? ''
  const found = {
    below: [] as Candidate[],
    above: [] as Candidate[],
    holders: [] as Member[],
    coming: [] as Member[],
  }
  for (const [row, member] of members.entries()) {
    const at = row * classIds.length + column
    const letter = statuses[at] ?? ''
    const first = eligible[at] ?? -1
    const days = first < 0 || !isOfWhole(letter) ? Infinity : Math.max(first, member.comes)
    // A large letter: the class is held.
    if (letter !== letter.toLowerCase()) found.holders.push(member)
    else if (member.comes > 0 && member.present === classId) found.coming.push(member)
    else if (standsHigher(levelOf, member.present, classId)) found.above.push({ member, letter, days })
    else found.below.push({ member, letter, days })
  }
  return found
}

export interface Ready {
  readonly person: string
  /** First date of *met*; the as-of date where it is met now. */
  readonly on: string
}

/** Who is ready to step up to a class by a date and still there, the first to be so first: those whom the bench counts. */
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
  return columnOf(matrix, column, membersOf(matrix, presentOf, stayOf), levelOf)
    .below.filter(isThereReady(daysUntil(matrix.asOf, until)))
    .toSorted((a, b) => a.days - b.days)
    .map(({ member, days }) => ({ person: member.person, on: dateAfter(matrix.asOf, days) }))
}

/** Is it *met* by then? A first date that passes again is not looked into: rules that ask for recency say so elsewhere. */
export const isReadyBy = ({ eligibleOn }: Pick<Cell, 'eligibleOn'>, date: string): boolean =>
  eligibleOn !== null && eligibleOn <= date
