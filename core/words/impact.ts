/** What is said of a change of the catalogue before it is accepted. */
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
