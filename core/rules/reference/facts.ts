/** Test support: a JSON Resume document and a catalogue, read literally as rules.md ("Time", "Nodes") says. */
import type { CataloguePack } from '../../model/catalogue.ts'
import { EDUCATION_LEVELS, type EducationLevel } from '../../model/primitives.ts'
import type { Profile } from '../../model/profile.ts'
import { partialDayNumber, standsFor } from './calendar.ts'

/** A half-open stretch of 30/360 day numbers. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Job {
  readonly work: number
  readonly span: Span
  readonly breaks: readonly Span[]
  /** Hours a week over the full-time week, at most 1. */
  readonly time: number
  /** Share of each kind the job has. */
  readonly kinds: ReadonlyMap<string, number>
  readonly classId: string | undefined
  readonly comparableTo: readonly string[]
  /** True for further service in the right kinds: it is whatever a clause asks. */
  readonly fitsAll?: true
}

export interface Study {
  /** The date it is earned on; empty where none is stated: already. */
  readonly earned: string
  readonly level: EducationLevel | undefined
  /** A `studyType` that no table knows: any level, or none. */
  readonly unreadable: boolean
  readonly hours: number | undefined
  readonly area: string | undefined
}

export interface Licence {
  readonly name: string
  readonly earned: string
  /** The first day without it; empty: never. */
  readonly expires: string
}

export interface ReferenceFacts {
  readonly jobs: readonly Job[]
  readonly study: readonly Study[]
  readonly licences: readonly Licence[]
  readonly fullTimeWeek: number
  readonly capped: boolean
}

/** The spellings the tests use; every other `studyType` counts as unreadable. */
const READABLE: Readonly<Record<string, EducationLevel>> = {
  BA: 'bachelor',
  Bachelor: 'bachelor',
  Associate: 'associate',
}

/** The facts as the class's own jurisdiction counts them. */
export function readFacts(pack: CataloguePack, profile: Profile, jurisdiction: string): ReferenceFacts {
  const policy = pack.jurisdictions.find(({ id }) => id === jurisdiction)?.policy
  const fullTimeWeek = policy?.fullTimeWeek ?? 40
  return {
    jobs: readJobs(pack, profile, fullTimeWeek),
    study: (profile.education ?? []).map(readStudy),
    licences: (profile.certificates ?? []).map(({ name, date, ladder }) => ({
      name: name ?? '',
      earned: earnedOn(date),
      expires: earnedOn(ladder?.expires),
    })),
    fullTimeWeek,
    capped: policy?.concurrentCap ?? true,
  }
}

/** Degrees and licences go by the calendar, not by the 30/360 count: the 31st is a day after the 30th. */
const earnedOn = (date: string | undefined): string => (date === undefined ? '' : standsFor(date))

function readJobs(pack: CataloguePack, profile: Profile, fullTimeWeek: number): Job[] {
  return (profile.work ?? []).flatMap(({ startDate, endDate, ladder = {} }, work) => {
    if (startDate === undefined) return []
    const yields = pack.classes.find(({ id }) => id === ladder.classId)?.yields ?? []
    return [
      {
        work,
        span: {
          from: partialDayNumber(startDate),
          to: endDate === undefined ? Infinity : partialDayNumber(endDate),
        },
        breaks: (ladder.breaks ?? []).map(({ from, to }) => ({
          from: partialDayNumber(from),
          to: partialDayNumber(to),
        })),
        time: Math.min(1, (ladder.hoursPerWeek ?? fullTimeWeek) / fullTimeWeek),
        kinds: new Map<string, number>([
          ['work', 1],
          ...yields.map(({ kind }) => [kind, 1] as const),
          ...(ladder.kinds ?? []).map(kind => [kind, 1] as const),
          ...Object.entries(ladder.shares ?? {}),
        ]),
        classId: ladder.classId,
        comparableTo: ladder.comparableTo ?? [],
      },
    ]
  })
}

function readStudy({
  startDate,
  endDate,
  studyType,
  area,
  ladder = {},
}: NonNullable<Profile['education']>[number]): Study {
  const goesOn = startDate !== undefined && endDate === undefined
  const stated = ladder.level ?? (studyType === undefined ? undefined : READABLE[studyType])
  const level = goesOn ? undefined : stated
  return {
    earned: earnedOn(endDate),
    level,
    unreadable: !goesOn && level === undefined && studyType !== undefined,
    hours:
      ladder.semesterHours ?? (ladder.quarterHours === undefined ? undefined : ladder.quarterHours / 1.5),
    area,
  }
}

export const rank = (level: EducationLevel): number => EDUCATION_LEVELS.indexOf(level)

/** What a degree is worth in semester hours where no figure is stated, and what an education clause spends. */
export const worth = (level: EducationLevel): number => [0, 60, 120, 120, 120][rank(level)] ?? 0

/** Names match ignoring case and punctuation. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .trim()

/**
 * Semester hours of what is earned: stated hours add up; a degree's default counts only where it states none
 * and no higher degree is earned. `subject` looks at the entries in that area alone.
 */
export function semesterHours(earned: readonly Study[], subject?: string): number {
  const counted = earned.filter(
    ({ area }) => subject === undefined || (area !== undefined && sameName(area, subject)),
  )
  const highest = Math.max(-1, ...counted.map(({ level }) => (level ? rank(level) : -1)))
  return counted.reduce(
    (sum, { hours, level }) => sum + (hours ?? (level && rank(level) === highest ? worth(level) : 0)),
    0,
  )
}

/** A kind satisfies another when it is that kind or lies within it. */
export function satisfies(pack: CataloguePack, kind: string, asked: string): boolean {
  if (kind === asked) return true
  return (
    pack.kinds.find(({ id }) => id === kind)?.within.some(around => satisfies(pack, around, asked)) ?? false
  )
}

/** The least over the kinds asked of the greatest share that satisfies each. */
export function shareOf(pack: CataloguePack, job: Job, asked: readonly string[]): number {
  const shares = asked.map(kind =>
    Math.max(0, ...[...job.kinds].filter(([has]) => satisfies(pack, has, kind)).map(([, share]) => share)),
  )
  return Math.min(1, ...shares)
}
