/** What is said of a change of the catalogue before it is accepted. */
import type { EdgeKind } from '../model/catalogue.ts'
import type { Eligibility, PlanImpact } from '../review/impact-shapes.ts'
import { sayDate } from './dates.ts'
import { statusName } from './glossary.ts'

type Standings = Pick<Eligibility, 'before' | 'after'>

const when = (standing: Eligibility['before']): string =>
  standing?.eligibleOn ? sayDate(standing.eligibleOn) : 'no foreseeable day'
const status = (standing: Eligibility['before']): string =>
  standing ? statusName(standing.status).toLowerCase() : 'not on file'

export function sayEligibility(
  person: string,
  title: string,
  is: Eligibility['is'],
  { before, after }: Standings,
): string {
  switch (is) {
    case 'loses':
      return after
        ? `${person} would no longer meet ${title} (${status(after)}; met on ${when(after)}).`
        : `${person} meets ${title}, which would no longer be there.`
    case 'gains':
      return before
        ? `${person} would meet ${title} at once.`
        : `${person} would meet ${title}, which is new.`
    case 'better':
    case 'worse':
      return `${person} would stand otherwise in ${title}: ${status(before)} before, ${status(after)} after.`
    case 'sooner':
    case 'later':
      return `${person} would meet ${title} ${is}: on ${when(after)} instead of ${when(before)}.`
    default:
      return is satisfies never
  }
}

export function sayPlanImpact(
  name: string,
  { brokenAt, soonest }: Pick<PlanImpact, 'brokenAt' | 'soonest'>,
): string {
  const search =
    soonest.after === null
      ? 'no plan would lead there any more'
      : soonest.after === soonest.before
        ? 'another plan arrives as soon as before'
        : `the soonest plan would arrive on ${sayDate(soonest.after)}${soonest.before === null ? ', where none did before' : ` instead of ${sayDate(soonest.before)}`}`
  return brokenAt
    ? `“${name}” would break at ${brokenAt.title} on ${sayDate(brokenAt.on)}; ${search}.`
    : `“${name}” still holds; ${search}.`
}

/** Why an edge of the ladder goes. */
export type EdgeGone =
  | { readonly why: 'lower-gone' | 'upper-gone' | 'no-series' }
  | { readonly why: 'leads-down' | 'levels-apart'; readonly levels: readonly [lower: number, upper: number] }
  /** Another class stands between them in the series; or one of them turns out to be another. */
  | { readonly why: 'between' | 'matched'; readonly title: string }
  /** What made an edge of this kind is no longer stated. */
  | { readonly why: EdgeKind }

export function sayEdgeGone(gone: EdgeGone, { from, to }: { from: string; to: string }): string {
  switch (gone.why) {
    case 'lower-gone':
      return `${from} would no longer be on file.`
    case 'upper-gone':
      return `${to} would no longer be on file.`
    case 'leads-down':
      return `${from} would stand on level ${gone.levels[0]}, above ${to} on level ${gone.levels[1]}: no line leads down.`
    case 'levels-apart':
      return `They would no longer be of one level (${gone.levels[0]} and ${gone.levels[1]}).`
    case 'no-series':
      return `They would no longer be of one series.`
    case 'between':
      return `In the series ${gone.title} would come between them.`
    case 'matched':
      return `It would be told of ${gone.title} instead, where it holds of that.`
    case 'series':
      return `In the series they would no longer follow one another.`
    case 'qualifying':
      return `${to} would no longer ask for service in ${from}.`
    case 'differentiated':
      return `The specification of ${to} would no longer set it apart from ${from}, nor the other way round.`
    case 'comparable':
      return `They would no longer be held to be comparable.`
    case 'feeder':
      return `Service in ${from} would no longer count for what ${to} asks, or that in a nearer class would.`
    default:
      return gone satisfies never
  }
}
