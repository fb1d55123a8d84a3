/** What dragging a bar of the timeline means for the document. */
import type { EntryRef } from '../../core/charts/timeline/profile.ts'
import { dragPeriod, type Grip, type Period, shiftMonths } from '../../core/charts/timeline/snap.ts'
import type { IsoDate } from '../../core/model/primitives.ts'
import type { Profile, Work } from '../../core/model/profile.ts'
import { changeEntry, withExpiry, withKey, withLadder } from './document.ts'

/**
 * The document after an entry, or an end of it, was dragged by so many months.
 * @param asOf where the end of a job that goes on is held: dragged, it becomes an end
 */
export function moveEntry(
  document: Profile,
  { section, index }: EntryRef,
  grip: Grip,
  months: number,
  asOf: IsoDate,
): Profile {
  if (months === 0) return document
  const drag = (start: string | undefined, end: string | undefined): Period =>
    dragPeriod({ start, end: end ?? (grip === 'end' ? asOf.slice(0, 7) : undefined) }, grip, months)
  switch (section) {
    case 'work':
      return changeEntry(document, section, index, job => {
        const { start, end } = drag(job.startDate, job.endDate)
        const moved = withKey(withKey(job, 'startDate', start), 'endDate', end)
        return grip === 'whole' ? moveBreaks(moved, months) : moved
      })
    case 'education':
      return changeEntry(document, section, index, study => {
        const { start, end } = drag(study.startDate, study.endDate)
        return withKey(withKey(study, 'startDate', start), 'endDate', end)
      })
    case 'certificates':
      return changeEntry(document, section, index, licence => {
        const expires = licence.ladder?.expires
        // One that is had already stands where it runs out.
        return licence.date === undefined && expires !== undefined
          ? withExpiry(licence, shiftMonths(expires, months))
          : withKey(licence, 'date', drag(undefined, licence.date).end)
      })
    default:
      return section satisfies never
  }
}

/** Leave belongs to the job it was taken from. */
function moveBreaks(job: Work, months: number): Work {
  const breaks = job.ladder?.breaks
  if (!breaks) return job
  const moved = breaks.map(each =>
    withKey(withKey(each, 'from', shiftMonths(each.from, months)), 'to', shiftMonths(each.to, months)),
  )
  return withLadder(job, 'breaks', moved)
}
