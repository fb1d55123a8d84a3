/** A person's jobs, study and licences along a line of time: what the screen Me draws and lets drag. */
import type { IsoDate, PartialDate } from '../../model/primitives.ts'
import type { Profile } from '../../model/profile.ts'
import { packLanes } from './lanes.ts'
import { placeOf, type Span, spanAround, type TimeScale, xOf } from './scale.ts'

export type Section = 'work' | 'education' | 'certificates'

export interface EntryRef {
  section: Section
  /** Place in the profile's list of that name. */
  index: number
}

export interface TimelineBar extends EntryRef {
  section: 'work' | 'education'
  lane: number
  x: number
  width: number
  /** It goes on: the bar ends at the as-of date, or at its start where that is later. */
  open: boolean
  /** A month or a year stands for a day at this end. */
  estimated: { start: boolean; end: boolean }
  /** Periods inside that count nothing. */
  breaks: { x: number; width: number }[]
}

/** A dated moment: a degree without a start, a licence. */
export interface TimelineMark extends EntryRef {
  x: number
  lane: number
}

export interface ProfileTimeline {
  scale: TimeScale
  asOf: number
  bars: TimelineBar[]
  marks: TimelineMark[]
  /** Lanes used: of jobs, and of study and licences below them. */
  lanes: { work: number; study: number }
  /** Entries without a date to draw them at; a job among them counts nothing. */
  undated: EntryRef[]
}

/** Room a mark takes in its lane, so that its neighbour does not cover it. */
const MARK_ROOM = 20

export function profileSpan(profile: Profile, asOf: IsoDate): Span {
  const dates = [
    asOf,
    ...(profile.work ?? []).flatMap(({ startDate, endDate }) => [startDate, endDate]),
    ...(profile.education ?? []).flatMap(({ startDate, endDate }) => [startDate, endDate]),
    ...(profile.certificates ?? []).map(({ date }) => date),
  ]
  return spanAround(dates.flatMap(date => (date ? [placeOf(date)] : [])))
}

/** @param span kept by the caller while something is dragged, so that the line does not move under the hand */
export function profileTimeline(
  profile: Profile,
  asOf: IsoDate,
  width: number,
  span = profileSpan(profile, asOf),
): ProfileTimeline {
  const scale = { ...span, width }
  const work = placeAll('work', profile.work ?? [], asOf, scale)
  const education = placeAll(
    'education',
    (profile.education ?? []).map(({ startDate, endDate }) => ({ startDate, endDate })),
    asOf,
    scale,
  )
  const certificates = placeAll(
    'certificates',
    (profile.certificates ?? []).map(({ date }) => ({ endDate: date })),
    asOf,
    scale,
  )
  const jobs = inLanes(work)
  const study = inLanes([...education, ...certificates])
  return {
    scale,
    asOf: xOf(scale, placeOf(asOf)),
    bars: [...jobs.bars, ...study.bars],
    marks: [...jobs.marks, ...study.marks],
    lanes: { work: jobs.lanes, study: study.lanes },
    undated: [...work, ...education, ...certificates]
      .filter(entry => entry.at === null)
      .map(({ section, index }) => ({ section, index })),
  }
}

interface Dated {
  startDate?: PartialDate | undefined
  endDate?: PartialDate | undefined
  ladder?: { breaks?: { from: PartialDate; to: PartialDate }[] | undefined } | undefined
}
interface PlacedEntry extends EntryRef {
  entry: Dated
  at:
    | { x: number; width: number; open: boolean; breaks: { x: number; width: number }[] }
    | { x: number }
    | null
}

function placeAll(
  section: Section,
  entries: readonly Dated[],
  asOf: IsoDate,
  scale: TimeScale,
): PlacedEntry[] {
  return entries.map((entry, index) => ({
    section,
    index,
    entry,
    at: placeEntry(section, entry, asOf, scale),
  }))
}

function placeEntry(
  section: Section,
  { startDate, endDate, ladder }: Dated,
  asOf: IsoDate,
  scale: TimeScale,
): PlacedEntry['at'] {
  if (!startDate) return endDate && section !== 'work' ? { x: xOf(scale, placeOf(endDate)) } : null
  const start = placeOf(startDate)
  const end = endDate ? placeOf(endDate) : Math.max(placeOf(asOf), start)
  const x = xOf(scale, start)
  const breaks = (ladder?.breaks ?? []).flatMap(({ from, to }) => {
    const [first, last] = [Math.max(start, placeOf(from)), Math.min(end, placeOf(to))]
    return last > first ? [{ x: xOf(scale, first), width: xOf(scale, last) - xOf(scale, first) }] : []
  })
  // An end before its start cannot be stored; a bar that is only being typed has no length rather than a negative one.
  return { x, width: Math.max(0, xOf(scale, end) - x), open: !endDate, breaks }
}

function inLanes(entries: readonly PlacedEntry[]): {
  bars: TimelineBar[]
  marks: TimelineMark[]
  lanes: number
} {
  const drawn = entries.filter(entry => entry.at !== null)
  const lanes = packLanes(
    drawn.map(({ at }) =>
      at && 'width' in at
        ? { start: at.x, end: at.x + Math.max(at.width, 2) }
        : { start: (at?.x ?? 0) - MARK_ROOM / 2, end: (at?.x ?? 0) + MARK_ROOM / 2 },
    ),
  )
  const bars: TimelineBar[] = []
  const marks: TimelineMark[] = []
  for (const [i, { section, index, entry, at }] of drawn.entries()) {
    const lane = lanes[i] ?? 0
    if (!at) continue
    if ('width' in at && section !== 'certificates') {
      bars.push({
        section,
        index,
        lane,
        ...at,
        estimated: { start: isPartial(entry.startDate), end: isPartial(entry.endDate) },
      })
    } else {
      marks.push({ section, index, lane, x: at.x })
    }
  }
  return { bars, marks, lanes: lanes.length === 0 ? 0 : Math.max(...lanes) + 1 }
}

const isPartial = (date: PartialDate | undefined): boolean => date !== undefined && date.length < 10
