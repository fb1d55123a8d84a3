/** The dated moments of a plan, for its chart and for a calendar. */
import type { CalendarEvent } from '../../calendar/ical.ts'
import type { Held, Milestone } from './chart.ts'
import { heldOf } from './held.ts'
import type { CatalogueOverview } from '../../contract/shapes.ts'
import type { Plan, WhatIf } from '../../model/plan.ts'
import type { Profile } from '../../model/profile.ts'
import { dayNumber, firstDateFrom, YEAR } from '../../time/day-count.ts'
import { calendarNote, milestoneWords, planWords } from '../../words/screens/plan.ts'
import { classOf, nameEntry } from '../names.ts'

export interface DatedMilestone extends Milestone {
  /** Stable for one plan, for a calendar's uid. */
  key: string
  because: string
  /** The class it leads to; none for study. */
  classId: string | null
}

export function milestonesOf(
  plan: Plan,
  whatIf: WhatIf,
  asOf: string,
  overview: CatalogueOverview,
): DatedMilestone[] {
  const steps = plan.steps.flatMap(({ classId, on, qualifiedOn, because }): DatedMilestone[] => {
    const title = classOf(overview, classId)?.title ?? classId
    const begin: DatedMilestone = {
      key: `begin-${classId}`,
      kind: 'begin',
      on,
      label: milestoneWords.begin(title),
      because,
      classId,
    }
    if (qualifiedOn === on) return [begin]
    const label = milestoneWords.qualify(title)
    return [{ key: `qualify-${classId}`, kind: 'apply', on: qualifiedOn, label, because, classId }, begin]
  })
  const studied = studyEnd(plan, whatIf, asOf)
  const study: DatedMilestone[] =
    studied === null
      ? []
      : [
          {
            key: 'study',
            kind: 'study',
            on: studied,
            label: milestoneWords.study(plan.credits),
            because: '',
            classId: null,
          },
        ]
  return [...steps, ...study].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** When the plan's credits are had; they accrue evenly from the as-of date. */
function studyEnd({ credits }: Plan, { study = 0 }: WhatIf, asOf: string): string | null {
  return credits > 0 && study > 0 ? firstDateFrom(dayNumber(asOf) + (credits / study) * YEAR) : null
}

/** Jobs up to the first appointment, then the classes of the plan, as they are named on the screen. */
export const heldIn = (document: Profile, plan: Plan, asOf: string, overview: CatalogueOverview): Held[] =>
  heldOf(document, plan, asOf, {
    job: work => nameEntry(document, { section: 'work', index: work }, overview),
    stay: planWords.stay,
    class: classId => classOf(overview, classId)?.title ?? classId,
  })

export function eventsOf(milestones: readonly DatedMilestone[], owner: string): CalendarEvent[] {
  return milestones.map(({ key, on, label, because }) => ({
    uid: `${owner}-${key.replaceAll('/', '-')}@rungs`,
    on,
    summary: label,
    description: [because, calendarNote].filter(Boolean).join('\n'),
  }))
}
