/**
 * Demands on time: what a clause, or several clauses that need separate time, ask of a person's jobs.
 * Equal demands of different classes are one object, so that a timeline works each of them out once.
 */
import type { CreditingPolicy } from '../model/catalogue.ts'

/** What one experience clause asks of a job, with all that the clauses around it ask. */
export interface Ask {
  /** All of these at once. */
  readonly kinds: readonly string[]
  /** One class of each list must have been held. */
  readonly held: readonly HeldAsk[]
  /** Kinds of service that stand in for it 1:1, each list all at once. */
  readonly substitutes: readonly (readonly string[])[]
}

export interface HeldAsk {
  readonly classes: readonly string[]
  /** Or a job that the person marks as comparable. */
  readonly comparable: boolean
  /** That job in the service of the jurisdiction of one of these classes. */
  readonly sameEmployer: boolean
}

/** The lists of which none is among these classes: its time is served in a class that is to be entered first. */
export const heldElsewhere = ({ held }: Ask, now: ReadonlySet<string>): Ask['held'] =>
  held.filter(({ classes }) => !classes.some(classId => now.has(classId)))

/** The classes it wants held, where none that compares counts. */
export const firmlyHeld = ({ held }: Ask): Ask['held'] =>
  held.map(({ classes }) => ({ classes, comparable: false, sameEmployer: false }))

/**
 * A party is what one clause of separate time stands for; a moment is spent on one party.
 * Usually it asks for one thing; for several, a moment spent on it counts for each that it matches.
 */
export type Party = readonly Ask[]

export interface Demand {
  /** Place in the catalogue's list of demands, dense from 0. */
  readonly id: number
  readonly parties: readonly Party[]
  /** Hours of a full-time week. */
  readonly fullTimeWeek: number
  /** At most 1 at any moment over concurrent jobs. */
  readonly capped: boolean
}

export interface Demands {
  readonly all: readonly Demand[]
  /** The demand for these parties under this policy; made when it is new. */
  of(parties: readonly Party[], policy: Policy): Demand
}

export type Policy = Pick<CreditingPolicy, 'fullTimeWeek' | 'concurrentCap'>

/** 40 hours, and no more than full time over concurrent jobs, unless a jurisdiction says otherwise. */
export const DEFAULT_POLICY: Policy = { fullTimeWeek: 40, concurrentCap: true }

export function demandRegistry(): Demands {
  const all: Demand[] = []
  const known = new Map<string, Demand>()
  return {
    all,
    of(parties, { fullTimeWeek, concurrentCap }) {
      const key = `${parties.map(party => party.map(keyOf).join('&')).join('|')}@${fullTimeWeek}${concurrentCap ? '' : '*'}`
      let demand = known.get(key)
      if (!demand) {
        demand = { id: all.length, parties, fullTimeWeek, capped: concurrentCap }
        known.set(key, demand)
        all.push(demand)
      }
      return demand
    },
  }
}

/** Ids have neither commas nor the other signs used here. */
function keyOf({ kinds, held, substitutes }: Ask): string {
  let key = kinds.join(',')
  for (const { classes, comparable, sameEmployer } of held)
    key += `${sameEmployer ? '~=' : comparable ? '~' : '='}${classes.join(',')}`
  for (const substitute of substitutes) key += `+${substitute.join(',')}`
  return key
}
