/**
 * A person's time, ready to be asked: a timeline remembers every credit function and every state of study it has
 * worked out, so that twenty thousand classes that ask for the same kinds cost one calculation.
 */
import type { Note } from '../model/answer.ts'
import { EDUCATION_LEVELS, type IsoDate } from '../model/primitives.ts'
import type { Facts, Job } from '../profile/facts.ts'
import type { DayNumber } from '../time/day-count.ts'
import type { Catalogue } from './catalogue.ts'
import { accumulate, type Credit } from './credit.ts'
import type { Demand } from './demand.ts'
import type { Holdings } from './other-clauses.ts'
import { rateOf } from './rate.ts'
import { studyOn } from './study.ts'
import { type TimedJob, timeJob, workedOn } from './timed-job.ts'

export interface Timeline {
  readonly facts: Facts
  readonly jobs: readonly TimedJob[]
  /** On file, by their ids. */
  readonly classes: Catalogue['classes']
  /** What must be known of how the profile was read in this catalogue. */
  readonly notes: readonly Note[]
  /** Dates on which a degree or a certificate is earned, or a certificate expires, in order. */
  readonly changes: readonly IsoDate[]
  /** Service that meets a demand, as a function of the date. */
  credit(demand: Demand): Credit
  /** Study and certificates had on a date. */
  holdingsOn(date: IsoDate): Holdings
}

const timelines = new WeakMap<Catalogue, WeakMap<Facts, Timeline>>()
const timedJobs = new WeakMap<Catalogue, WeakMap<Job, TimedJob>>()

/** The timeline of these facts, the same object as long as they are. */
export function timelineOf(catalogue: Catalogue, facts: Facts): Timeline {
  return remembered(timelines, catalogue, facts, () => makeTimeline(catalogue, facts))
}

function makeTimeline(catalogue: Catalogue, facts: Facts): Timeline {
  const jobs = facts.jobs.map(job => remembered(timedJobs, catalogue, job, () => timeJob(job, catalogue)))
  const credits: (Credit | undefined)[] = []
  const changes = changesOf(facts)
  const holdings: (Holdings | undefined)[] = []
  return {
    facts,
    jobs,
    classes: catalogue.classes,
    notes: [...facts.notes, ...jobs.flatMap(({ notes }) => notes)],
    changes,
    credit: demand => (credits[demand.id] ??= creditOf(demand, jobs)),
    holdingsOn: date => {
      let passed = 0
      while (passed < changes.length && (changes[passed] ?? '') <= date) passed++
      return (holdings[passed] ??= holdingsOf(facts, date))
    },
  }
}

function changesOf({ studies, certificates }: Facts): IsoDate[] {
  const earned = [...studies, ...certificates].map(each => each.earned)
  const expired = certificates.map(({ expires }) => expires)
  const dates = [...earned, ...expired].filter(date => date !== null)
  return [...new Set(dates)].toSorted()
}

function holdingsOf({ studies, certificates }: Facts, date: IsoDate): Holdings {
  const study = studyOn(studies, date, null)
  return {
    study,
    supposed: study.unreadable ? EDUCATION_LEVELS.map(level => studyOn(studies, date, level)) : [],
    certificates: certificates.filter(
      ({ earned, expires }) => (earned === null || earned <= date) && (expires === null || date < expires),
    ),
  }
}

/** At every day on which a matching job starts, stops or pauses, the rate of the jobs then worked. */
function creditOf(demand: Demand, jobs: readonly TimedJob[]): Credit {
  const matching = jobs.filter(job => rateOf(demand, [job]) > 0)
  const days = new Set<DayNumber>()
  for (const { spans } of matching) for (const { from, to } of spans) days.add(from).add(to)
  days.delete(Infinity)
  const changes = [...days]
    .toSorted((a, b) => a - b)
    .map(day => ({ day, rate: rateOf(demand, workedOn(matching, day)) }))
  return accumulate(changes)
}

function remembered<A extends object, B extends object, T>(
  memory: WeakMap<A, WeakMap<B, T>>,
  a: A,
  b: B,
  make: () => T,
): T {
  let inner = memory.get(a)
  if (!inner) memory.set(a, (inner = new WeakMap()))
  let value = inner.get(b)
  if (value === undefined) inner.set(b, (value = make()))
  return value
}
