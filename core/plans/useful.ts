/**
 * Which moves can be for something? A sequence of classes is given up when a shorter one does as well:
 * docs/decisions/exact-plans.md proves each of these rules. Some put stays in another order; they hold on the count
 * of days, but at the end of February the calendar may make the longer sequence a day or two faster, so the search
 * can do without them (`reordering`).
 */
import { rateAt } from '../rules/credit.ts'
import type { Problem, Stop } from './problem.ts'

export interface Usefulness {
  /** Is there anything that only `reordering` rules out? */
  readonly reorders: boolean
  /** False: to move from these classes to this one is for nothing, whatever comes after. */
  mayMove(before: readonly Stop[], to: Stop, reordering: boolean): boolean
  /** False: the last of these classes is for nothing when the target comes next. */
  mayArrive(before: readonly Stop[], reordering: boolean): boolean
}

/** Days credited a day, at least and at most, from the as-of date on, by demand. */
interface Rates {
  readonly least: readonly number[]
  readonly most: readonly number[]
}

/** Where an earlier stay is longer, what lies between comes later: it must not close meanwhile. */
const mayComeLater = (stops: readonly Stop[]): boolean => !stops.some(({ closes }) => closes)

export function usefulness(problem: Problem): Usefulness {
  const { order, calendar } = problem
  const own = ownRates(problem)
  const helps = helpersBy(problem)
  const ratesOf = (stop: Stop | undefined): Rates => (stop ? { least: stop.rates, most: stop.rates } : own)

  /** Staying in `from` is worth as much as being in `to`, moment by moment. */
  const staysAsGood = (from: Rates, to: Stop): boolean =>
    to.rates.every((rate, demand) =>
      problem.mixed[demand]
        ? from.least[demand] === rate && from.most[demand] === rate
        : (from.least[demand] ?? 0) >= rate,
    )
  /** A longer stay in `from`, which came earlier, is worth as much as being in `to`. */
  const longerIsAsGood = (from: Rates, to: Stop): boolean =>
    to.rates.every((rate, demand) =>
      problem.mixed[demand] ? from.most[demand] === 0 && rate === 0 : (from.least[demand] ?? 0) >= rate,
    )
  const covered = (before: readonly Stop[], to: Stop): boolean =>
    (longerIsAsGood(own, to) && mayComeLater(before)) ||
    before.some((stop, place) => longerIsAsGood(ratesOf(stop), to) && mayComeLater(before.slice(place + 1)))
  /** The same, by a class that one may enter again at any time. */
  const coveredAgain = (before: readonly Stop[], to: Stop): boolean =>
    before.some(stop => stop.lasting && stop.probation <= to.probation && longerIsAsGood(ratesOf(stop), to))

  return {
    reorders: order === 'amounts',
    mayMove(before, to, reordering) {
      const last = before.at(-1)
      if (order === 'none') return last !== to
      if (staysAsGood(ratesOf(last), to)) return false
      if (order === 'moments') return true
      if (last?.lasting && last.probation === 0 && !helps(last).has(to)) return false
      if (!reordering) return true
      if (calendar.lag === 0) return !covered(before, to)
      return !(last && covered(before.slice(0, -1), last) && coveredAgain(before.slice(0, -1), to))
    },
    mayArrive(before, reordering) {
      const last = before.at(-1)
      return !reordering || order !== 'amounts' || last === undefined || !covered(before.slice(0, -1), last)
    },
  }
}

function ownRates({ base, calendar }: Problem): Rates {
  const ahead = base.map(credit => [
    rateAt(credit, calendar.first),
    ...credit.rates.filter((_, place) => (credit.knots[place] ?? 0) > calendar.first),
  ])
  return { least: ahead.map(rates => Math.min(...rates)), most: ahead.map(rates => Math.max(...rates)) }
}

/** By class: those that bring something it does not, for the target or for another class that does. */
function helpersBy({ stops, target, mixed }: Problem): (from: Stop) => ReadonlySet<Stop> {
  const asked = new Map([...stops, target].map(stop => [stop, demandsOf(stop)]))
  const memory = new Map<Stop, ReadonlySet<Stop>>()
  return from => {
    const known = memory.get(from)
    if (known) return known
    const brings = (stop: Stop, demand: number): boolean => {
      const [rate = 0, had = 0] = [stop.rates[demand], from.rates[demand]]
      return mixed[demand] ? rate !== had : rate > had
    }
    const helpers = new Set<Stop>()
    const wanted = new Set(asked.get(target))
    // A set that grows is walked to its end.
    for (const demand of wanted)
      for (const stop of stops)
        if (!helpers.has(stop) && brings(stop, demand)) {
          helpers.add(stop)
          for (const next of asked.get(stop) ?? []) wanted.add(next)
        }
    memory.set(from, helpers)
    return helpers
  }
}

const demandsOf = ({ ways }: Stop): number[] =>
  ways.flatMap(({ needs }) => needs.flatMap(({ terms }) => terms.map(({ demand }) => demand)))
