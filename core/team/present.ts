/** The job a person has now, as far as the document says: what a list shows and where a person stands. */
import type { IsoDate } from '../model/primitives.ts'
import type { Profile, Work } from '../model/profile.ts'
import { resolveDate } from '../time/partial-date.ts'

export interface PresentJob {
  readonly present: string | null
  readonly title: string | null
  /** A partial date. */
  readonly since: string | null
}

/**
 * The job that goes on; of several, the one begun last, one with a class before one without.
 * @param asOf with it a job that ends later goes on still, and one that begins later does not yet
 */
export function presentJob({ work = [] }: Profile, asOf?: IsoDate): PresentJob {
  const open = work.filter(job => (asOf === undefined ? job.endDate === undefined : isHeldOn(job, asOf)))
  const [latest] = open.toSorted(
    (a, b) =>
      Number(hasClass(b)) - Number(hasClass(a)) || (b.startDate ?? '').localeCompare(a.startDate ?? ''),
  )
  return {
    present: latest?.ladder?.classId ?? null,
    title: latest?.position ?? null,
    since: latest?.startDate ?? null,
  }
}

const isHeldOn = ({ startDate, endDate }: Work, day: IsoDate): boolean =>
  startDate === undefined
    ? endDate === undefined
    : resolveDate(startDate) <= day && (endDate === undefined || resolveDate(endDate) > day)

const hasClass = (job: Work): boolean => job.ladder?.classId !== undefined

/** The class that each holds now, by id; null: none of the catalogue's. */
export function presentIn(
  people: readonly { readonly id: string; readonly present: string | null }[],
): (person: string) => string | null {
  const present = new Map(people.map(each => [each.id, each.present]))
  return id => present.get(id) ?? null
}
