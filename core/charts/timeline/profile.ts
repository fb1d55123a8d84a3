/** A person's jobs, study and licences along a line of time: what the screen Me draws and lets drag. */
import type { IsoDate, PartialDate } from '../../model/primitives.ts'
import type { Profile } from '../../model/profile.ts'
import { fitText, textWidth } from './labels.ts'
import { type Interval, packLanes } from './lanes.ts'
import { isEstimate } from '../../time/partial-date.ts'
import { placeOf, type Span, spanAround, type TimeScale, xOf } from './scale.ts'

export type Section = 'work' | 'education' | 'certificates'

export interface EntryRef {
  section: Section
  /** Place in the profile's list of that name. */
  index: number
}

/** An entry's name: in its bar, or beside it where the bar is too short; null where there is no room at all. */
export interface BarLabel {
  text: string
  /** Left edge of the text. */
  x: number
  inside: boolean
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
  label: BarLabel | null
}

/** A dated moment: a degree without a start, a licence; one had already stands where it runs out. */
export interface TimelineMark extends EntryRef {
  x: number
  lane: number
  /** Of a licence that runs out: how long it is valid, from its date or, where it is had already, from now. */
  valid: { from: number; to: number } | null
  label: BarLabel | null
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

/** Half of what a mark takes. */
const MARK = 10
/** What a name may take beside a short bar, and the least a bar must have to hold one. */
const BESIDE = 160
const INSIDE = 64

/** From the first to the last date of the profile, the as-of date included, with room around. */
function profileSpan(profile: Profile, asOf: IsoDate): Span {
  const dates = [
    asOf,
    ...(profile.work ?? []).flatMap(({ startDate, endDate }) => [startDate, endDate]),
    ...(profile.education ?? []).flatMap(({ startDate, endDate }) => [startDate, endDate]),
    ...(profile.certificates ?? []).flatMap(({ date, ladder }) => [date, ladder?.expires]),
  ]
  return spanAround(dates.flatMap(date => (date ? [placeOf(date)] : [])))
}

/**
 * @param nameOf what each entry is called
 * @param span kept by the caller while something is dragged, so that the line does not move under the hand
 */
export function profileTimeline(
  profile: Profile,
  asOf: IsoDate,
  width: number,
  nameOf: (entry: EntryRef) => string,
  span = profileSpan(profile, asOf),
): ProfileTimeline {
  const scale = { ...span, width }
  const place = (section: Section, entries: readonly Dated[]) =>
    entries.map((entry, index) => placeEntry({ section, index }, entry, asOf, scale, nameOf))
  const work = place('work', profile.work ?? [])
  const study = [
    ...place(
      'education',
      (profile.education ?? []).map(({ startDate, endDate }) => ({ startDate, endDate })),
    ),
    ...place(
      'certificates',
      (profile.certificates ?? []).map(({ date, ladder }) => ({ endDate: date, expires: ladder?.expires })),
    ),
  ]
  const jobs = inLanes(work)
  const rest = inLanes(study)
  return {
    scale,
    asOf: xOf(scale, placeOf(asOf)),
    bars: [...jobs.bars, ...rest.bars],
    marks: [...jobs.marks, ...rest.marks],
    lanes: { work: jobs.lanes, study: rest.lanes },
    undated: [...work, ...study].filter(entry => entry.drawn === null).map(entry => entry.ref),
  }
}

interface Dated {
  startDate?: PartialDate | undefined
  endDate?: PartialDate | undefined
  /** Of a licence: the first day on which it is had no longer. */
  expires?: PartialDate | undefined
  ladder?: { breaks?: { from: PartialDate; to: PartialDate }[] | undefined } | undefined
}

type Drawn = Omit<TimelineBar, 'lane'> | Omit<TimelineMark, 'lane'>
interface PlacedEntry {
  ref: EntryRef
  /** Null where it has no date to be drawn at. */
  drawn: Drawn | null
  /** What it takes of its lane, its name included. */
  room: Interval
}

function placeEntry(
  ref: EntryRef,
  { startDate, endDate, expires, ladder }: Dated,
  asOf: IsoDate,
  scale: TimeScale,
  nameOf: (entry: EntryRef) => string,
): PlacedEntry {
  const { section, index } = ref
  if (!startDate || section === 'certificates') {
    const at = endDate ?? expires
    if (!at || section === 'work') return { ref, drawn: null, room: { start: 0, end: 0 } }
    const x = xOf(scale, placeOf(at))
    const since = endDate ? x : Math.min(x, xOf(scale, placeOf(asOf)))
    const valid = expires ? { from: since, to: Math.max(since, xOf(scale, placeOf(expires))) } : null
    const [from, to] = [Math.min(x, valid?.from ?? x) - MARK, Math.max(x, valid?.to ?? x) + MARK]
    const label = labelBeside(nameOf(ref), from, to, scale.width)
    return { ref, drawn: { section, index, x, valid, label }, room: around(from, to, label) }
  }
  const start = placeOf(startDate)
  const end = endDate ? placeOf(endDate) : Math.max(placeOf(asOf), start)
  const x = xOf(scale, start)
  // An end before its start cannot be stored; while it is typed the bar has no length rather than a negative one.
  const width = Math.max(0, xOf(scale, end) - x)
  const breaks = (ladder?.breaks ?? []).flatMap(({ from, to }) => {
    const [first, last] = [Math.max(start, placeOf(from)), Math.min(end, placeOf(to))]
    return last > first ? [{ x: xOf(scale, first), width: xOf(scale, last) - xOf(scale, first) }] : []
  })
  const name = nameOf(ref)
  const label =
    width >= INSIDE
      ? { text: fitText(name, width - 20), x: x + 10, inside: true }
      : labelBeside(name, x, x + Math.max(width, 6), scale.width)
  const estimated = { start: isPartial(startDate), end: isPartial(endDate) }
  const drawn = { section, index, x, width, open: !endDate, estimated, breaks, label }
  return { ref, drawn, room: around(x, x + Math.max(width, 6), label) }
}

/** To the right, or to the left where the line ends. */
function labelBeside(name: string, from: number, to: number, width: number): BarLabel | null {
  const text = fitText(name, BESIDE)
  const wide = textWidth(text)
  if (!text) return null
  if (to + 8 + wide <= width) return { text, x: to + 8, inside: false }
  return from - 8 - wide >= 0 ? { text, x: from - 8 - wide, inside: false } : null
}

function around(from: number, to: number, label: BarLabel | null): Interval {
  if (!label || label.inside) return { start: from, end: to }
  return { start: Math.min(from, label.x), end: Math.max(to, label.x + textWidth(label.text) + 8) }
}

function inLanes(entries: readonly PlacedEntry[]): {
  bars: TimelineBar[]
  marks: TimelineMark[]
  lanes: number
} {
  const placed = entries.filter(entry => entry.drawn !== null)
  const lanes = packLanes(placed.map(({ room }) => room))
  const bars: TimelineBar[] = []
  const marks: TimelineMark[] = []
  for (const [i, { drawn }] of placed.entries()) {
    const lane = lanes[i] ?? 0
    if (drawn && 'width' in drawn) bars.push({ ...drawn, lane })
    else if (drawn) marks.push({ ...drawn, lane })
  }
  return { bars, marks, lanes: lanes.length === 0 ? 0 : Math.max(...lanes) + 1 }
}

const isPartial = (date: PartialDate | undefined): boolean => date !== undefined && isEstimate(date)
