/**
 * Poses one question (`problem.ts`): which classes can contribute anything on the way to the target, what each asks
 * and what a day in it is worth. A class counts when its service meets some need of the target or of another class
 * that counts; the others could only cost moves.
 */
import type { Status } from '../model/answer.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { Facts } from '../profile/facts.ts'
import type { Catalogue } from '../rules/catalogue.ts'
import type { Demand } from '../rules/demand.ts'
import { statusOn } from '../rules/index.ts'
import { rateOf } from '../rules/rate.ts'
import { type TimedJob, timeJob } from '../rules/timed-job.ts'
import { timelineOf } from '../rules/timeline.ts'
import { durationDays } from '../time/duration.ts'
import type { Calendar } from './calendar.ts'
import { followed, heldJob } from './follow.ts'
import type { Begun, Interchange, Problem, Stop } from './problem.ts'
import { demandsOf, type Qualifying, qualifyingFor } from './ways.ts'

export interface Question {
  readonly catalogue: Catalogue
  /** Study on the way included, after so many entries of the profile's own. */
  readonly facts: Facts
  readonly ownStudies: number
  readonly calendar: Calendar
  readonly target: JobClass
  /** Classes that the person may be appointed to on the way. */
  readonly scope: readonly JobClass[]
  readonly allowed: readonly Status[]
}

/** `wholeRule`: what helps with any experience of the target counts, even where its other clauses are never met. */
export function pose(question: Question, wholeRule = false): Problem {
  const { catalogue, facts, calendar, target, allowed } = question
  const demands = new Map<Demand, number>()
  const placeOf = (demand: Demand): number => {
    const place = demands.get(demand) ?? demands.size
    demands.set(demand, place)
    return place
  }
  const asker = { catalogue, facts, calendar, allowed, placeOf }
  const aim = qualifyingFor(asker, target)
  if (wholeRule) for (const demand of demandsOf(asker, target)) placeOf(demand)
  const counted = contributing(question, demands, jobClass => qualifyingFor(asker, jobClass), !isPlain(aim))
  const orders = [aim, ...counted.map(({ qualifying }) => qualifying)].map(({ order }) => order)
  const mixed = new Set([aim, ...counted.map(({ qualifying }) => qualifying)].flatMap(each => each.mixed))
  for (const demand of mixed) placeOf(demand)
  const stopOf = (jobClass: JobClass, qualifying: Qualifying): Stop => ({
    classId: jobClass.id,
    ways: qualifying.ways,
    refusals: qualifying.refusals,
    probation: jobClass.probation === undefined ? 0 : durationDays(jobClass.probation),
    rates: [...demands.keys()].map(demand => rateOf(demand, [inClass(catalogue, jobClass.id)])),
    closes: qualifying.closes,
    lasting: !qualifying.closes && qualifying.order === 'amounts' && qualifying.mixed.length === 0,
  })
  const timeline = timelineOf(catalogue, facts)
  return {
    calendar,
    base: [...demands.keys()].map(demand => timeline.credit(demand)),
    target: stopOf(target, aim),
    stops: counted
      .map(({ jobClass, qualifying }) => stopOf(jobClass, qualifying))
      .toSorted((a, b) => (a.classId < b.classId ? -1 : 1)),
    order: leastOrder(orders),
    mixed: [...demands.keys()].map(demand => mixed.has(demand)),
    accepts: accepting(question),
  }
}

interface Counted {
  readonly jobClass: JobClass
  readonly qualifying: Qualifying
}

/** Grows with the demands, which grow with every class that counts. */
function contributing(
  { catalogue, target, scope }: Question,
  demands: ReadonlyMap<Demand, number>,
  qualify: (jobClass: JobClass) => Qualifying,
  everything: boolean,
): Counted[] {
  const counted: Counted[] = []
  let all = everything
  let waiting = scope.filter(jobClass => jobClass !== target)
  let seen = 0
  while (seen < demands.size || all) {
    const news = [...demands.keys()].slice(seen)
    seen = demands.size
    const takeAll = all
    const left: JobClass[] = []
    for (const jobClass of waiting) {
      const counts = takeAll || news.some(demand => rateOf(demand, [inClass(catalogue, jobClass.id)]) > 0)
      const qualifying = counts ? qualify(jobClass) : null
      if (qualifying === null) left.push(jobClass)
      else if (qualifying.ways.length > 0) {
        counted.push({ jobClass, qualifying })
        all ||= !isPlain(qualifying)
      }
    }
    waiting = left
    if (takeAll && waiting.length === 0) break
  }
  return counted
}

/** False where a class that contributes nothing may still help: to be in it is not to gather what hurts. */
const isPlain = ({ order, mixed }: Qualifying): boolean => order !== 'none' && mixed.length === 0

const RANKS: readonly Interchange[] = ['none', 'moments', 'amounts']
const leastOrder = (orders: readonly Interchange[]): Interchange =>
  RANKS.find(order => orders.includes(order)) ?? 'amounts'

const jobsByClass = new WeakMap<Catalogue, Map<string, TimedJob>>()

/** A day's work in a class, as the rules count it. */
export function inClass(catalogue: Catalogue, classId: string): TimedJob {
  let jobs = jobsByClass.get(catalogue)
  if (!jobs) jobsByClass.set(catalogue, (jobs = new Map()))
  let job = jobs.get(classId)
  if (!job) jobs.set(classId, (job = timeJob(heldJob(classId, '2000-01-01', null, 0), catalogue)))
  return job
}

/** Asks the rules, with the facts of a person who has followed the plan so far; each such person is made once. */
function accepting({ catalogue, facts, calendar, allowed }: Question): Problem['accepts'] {
  const people = new Map<string, Facts>()
  const after = (before: readonly Begun[]): Facts => {
    const key = before.map(({ stop, on }) => `${stop.classId} ${on}`).join('|')
    let person = people.get(key)
    if (!person) {
      const appointments = before.map(({ stop, on }) => ({ classId: stop.classId, on: calendar.dateOf(on) }))
      people.set(key, (person = followed(facts, appointments)))
    }
    return person
  }
  return (before, stop, test) =>
    allowed.includes(statusOn(catalogue, after(before), stop.classId, calendar.dateOf(test)))
}
