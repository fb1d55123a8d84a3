/**
 * What may stand in for experience (rules.md, "Substitution"). Study, and service at another rate, fill pools of
 * whole blocks; service at 1:1 counts like the work itself and becomes part of what a clause asks.
 */
import type { IsoDuration } from '../model/primitives.ts'
import type { Substitution } from '../model/requirement.ts'
import { YEAR } from '../time/day-count.ts'
import { durationDays } from '../time/duration.ts'
import type { Limit } from './cuts.ts'
import { type Demands, firmlyHeld, type Policy } from './demand.ts'
import type { KindTree } from './kinds.ts'
import type { ExperienceRule, Pool, Term } from './rule.ts'

/** Where no rate is stated, 30 semester hours are weighed as a year, never firmly. */
export const HOURS_OF_A_YEAR = 30

/** Service that counts like the work it stands in for. */
export interface EqualService extends Limit {
  readonly kinds: readonly string[]
  readonly firm: boolean
}

interface Around {
  readonly experience: readonly ExperienceRule[]
  readonly kinds: KindTree
  readonly demands: Demands
  readonly policy: Policy
}

/** Without a rate, or in a subject, it is left to the authority, whatever it says of being firm. */
export const isFirm = ({ firm, for: rate, from }: Substitution): boolean =>
  firm && rate !== undefined && !('education' in from) && !('subject' in from)

/** null: not service, or not at 1:1, or for none of these clauses. */
export function equalService(substitution: Substitution, { experience }: Around): EqualService | null {
  const { from, for: block, max } = substitution
  if (!('kinds' in from) || !isOneToOne(from.amount, block)) return null
  const reaches = reachOf(substitution, experience)
  return reaches.includes(true)
    ? { kinds: from.kinds, firm: isFirm(substitution), max: daysOr(max, Infinity), reaches }
    : null
}

const isOneToOne = (amount: IsoDuration | undefined, block: IsoDuration | undefined): boolean =>
  amount === undefined || block === undefined || durationDays(amount) === durationDays(block)

/** null: nothing comes in blocks, or for none of these clauses. `comparables`: service marked as comparable counts. */
export function poolOf(
  substitution: Substitution,
  index: number,
  around: Around & { readonly comparables: boolean },
): Pool | null {
  const { from, for: rate, max } = substitution
  const reaches = reachOf(substitution, around.experience)
  if ('experience' in from) return null
  const block = 'education' in from ? YEAR : daysOr(rate, YEAR)
  if (!reaches.includes(true) || block === 0) return null
  const pool = {
    substitution: index,
    firm: isFirm(substitution),
    block,
    max: Math.min(daysOr(max, Infinity), mostUseful(reaches, block, around)),
    reaches,
  }
  if ('semesterHours' in from) {
    return {
      ...pool,
      source: {
        from: 'hours',
        each: rate === undefined ? HOURS_OF_A_YEAR : from.semesterHours,
        degree: null,
      },
    }
  }
  if ('education' in from) return { ...pool, source: { from: 'hours', each: HOURS_OF_A_YEAR, degree: null } }
  if ('level' in from) {
    if (rate === undefined) return { ...pool, source: { from: 'hours', each: HOURS_OF_A_YEAR, degree: from } }
    return { ...pool, source: { from: 'degree', degree: from } }
  }
  if (isOneToOne(from.amount, rate)) return null
  const each = daysOr(from.amount, 0)
  return each === 0 ? null : { ...pool, ...servicePool(substitution, from.kinds, each, around) }
}

/** An equivalency stands in for all experience of a route. */
export function equivalencyPool(experience: readonly ExperienceRule[]): Pool {
  const reaches = experience.map(() => true)
  return {
    substitution: null,
    firm: false,
    source: { from: 'hours', each: HOURS_OF_A_YEAR, degree: null },
    block: YEAR,
    max: mostUseful(reaches, YEAR, { experience }),
    reaches,
  }
}

/** Whole blocks beyond all that is required change nothing. */
function mostUseful(
  reaches: readonly boolean[],
  block: number,
  { experience }: Pick<Around, 'experience'>,
): number {
  const required = experience.reduce(
    (total, clause) => total + (reaches[clause.index] ? clause.required : 0),
    0,
  )
  return Math.ceil(required / block) * block
}

/**
 * Service is not converted where it counts by itself. A clause around the one it covers that counts such service
 * anyway is not reached; time that matches a clause it reaches, or a neighbour of one in separate time, is left out.
 */
function servicePool(
  substitution: Substitution,
  kinds: readonly string[],
  each: number,
  { experience, kinds: tree, demands, policy, comparables }: Around & { readonly comparables: boolean },
): Pick<Pool, 'source' | 'reaches'> {
  const implied = new Set(kinds.flatMap(kind => tree.countsAs(kind)))
  const around = reachOf(substitution, experience)
  const reaches = experience.map(
    ({ id, ask }, index) =>
      around[index] === true &&
      (substitution.clauses.includes(id) || !ask.kinds.every(kind => implied.has(kind))),
  )
  const groups = new Set(
    experience.flatMap(({ group, index }) => (reaches[index] && group !== null ? [group] : [])),
  )
  const counted = experience.filter(
    ({ group, index }) => reaches[index] || (group !== null && groups.has(group)),
  )
  const parties = counted.map(({ ask }) => [comparables ? ask : { ...ask, held: firmlyHeld(ask) }])
  const converted = { kinds, held: [], substitutes: [] }
  const total: Term[] = [
    { demand: demands.of([...parties, [converted]], policy), before: 0, sign: 1 },
    { demand: demands.of(parties, policy), before: 0, sign: -1 },
  ]
  return { source: { from: 'service', total, each }, reaches }
}

/** A block counts in the clause it covers and in those around it. */
export function reachOf({ clauses }: Substitution, experience: readonly ExperienceRule[]): boolean[] {
  const reaches = experience.map(({ id }) => clauses.includes(id))
  for (const { index, parent } of experience.toReversed())
    if (parent !== null && reaches[index]) reaches[parent] = true
  return reaches
}

const daysOr = (duration: IsoDuration | undefined, otherwise: number): number =>
  duration === undefined ? otherwise : durationDays(duration)
