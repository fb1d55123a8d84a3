/** Suppositions worked into people and rules; what is known stays as it is. */
import type { CataloguePack } from '../model/catalogue.ts'
import type { Profile, Work } from '../model/profile.ts'
import type { IsoDate } from '../model/primitives.ts'
import { resolveDate } from '../time/partial-date.ts'
import { sayHired } from '../words/team.ts'
import type { Person, ScenarioStep } from './model.ts'

type PersonStep = Extract<ScenarioStep, { who: string[] }>
const isOfPeople = (step: ScenarioStep): step is PersonStep => 'who' in step

/** The people as they would be, in the same order, those who leave by the date asked left out; those hired stand behind them. */
export function supposePeople(
  people: readonly Person[],
  steps: readonly ScenarioStep[],
  asOf: IsoDate,
): Person[] {
  const forPerson = new Map<string, PersonStep[]>()
  for (const step of steps)
    if (isOfPeople(step))
      for (const id of step.who) {
        const own = forPerson.get(id)
        if (own) own.push(step)
        else forPerson.set(id, [step])
      }
  const stay = people.flatMap(person => {
    const own = forPerson.get(person.id)
    if (!own) return [person]
    if (own.some(step => step.what === 'leaving' && step.on <= asOf)) return []
    return [{ ...person, document: own.toSorted(byDate).reduce(supposeStep, person.document) }]
  })
  return [...stay, ...hiredIn(steps).map(({ person }) => person)]
}

/** From when until when somebody is supposed to be there; a side that is absent is as things are. */
export interface Stay {
  readonly from?: IsoDate
  /** The first day on which they are gone. */
  readonly until?: IsoDate
}

/** By person: who is hired, and who leaves, unless they are appointed again on that day or later. */
export function staysIn(steps: readonly ScenarioStep[]): ReadonlyMap<string, Stay> {
  const stays = new Map<string, Stay>(hiredIn(steps).map(({ person, on }) => [person.id, { from: on }]))
  for (const step of steps.filter(isOfPeople).toSorted(byDate))
    for (const id of step.who) {
      if (step.what === 'leaving' && !stays.has(id)) stays.set(id, { until: step.on })
      else if (step.what === 'appointment') stays.delete(id)
    }
  return stays
}

/** Nobody's names and ids: they are told by number. */
function hiredIn(steps: readonly ScenarioStep[]): { person: Person; on: IsoDate }[] {
  let hired = 0
  return steps.flatMap(step =>
    step.what === 'hiring'
      ? Array.from({ length: step.people }, () => {
          hired += 1
          const name = sayHired(hired)
          return {
            on: step.on,
            person: { id: name, name, unit: null, manager: null, document: newcomer(step) },
          }
        })
      : [],
  )
}

const newcomer = ({ classId, studyType, on }: Extract<ScenarioStep, { what: 'hiring' }>): Profile => ({
  work: [appointed(classId, on)],
  ...(studyType !== undefined && { education: [{ studyType }] }),
})

/** The same without what is supposed of some people. */
export const withoutWho = (steps: readonly ScenarioStep[], out: ReadonlySet<string>): ScenarioStep[] =>
  steps.flatMap((step): ScenarioStep[] => {
    if (!isOfPeople(step)) return [step]
    const who = step.who.filter(id => !out.has(id))
    return who.length > 0 ? [{ ...step, who }] : []
  })

/** The same of people whose ids are others now. */
export const withNewIds = (
  steps: readonly ScenarioStep[],
  ids: ReadonlyMap<string, string>,
): ScenarioStep[] =>
  steps.map(step => (isOfPeople(step) ? { ...step, who: step.who.map(id => ids.get(id) ?? id) } : step))

/** The catalogue with the supposed rules; the same value where there are none. */
export function supposeRules(pack: CataloguePack, steps: readonly ScenarioStep[]): CataloguePack {
  const rules = new Map(
    steps.flatMap(step => (step.what === 'requirement' ? [[step.classId, step] as const] : [])),
  )
  if (rules.size === 0) return pack
  return {
    ...pack,
    classes: pack.classes.map(each => {
      const rule = rules.get(each.id)
      if (!rule) return each
      const { requirement, substitutions = each.substitutions } = rule
      return { ...each, requirement, substitutions, documented: true }
    }),
  }
}

const dateOf = (step: PersonStep): IsoDate => (step.what === 'assignment' ? step.from : step.on)
const byDate = (a: PersonStep, b: PersonStep): number => dateOf(a).localeCompare(dateOf(b))

function supposeStep(document: Profile, step: PersonStep): Profile {
  switch (step.what) {
    case 'assignment':
      return { ...document, work: (document.work ?? []).flatMap(job => assigned(job, step)) }
    case 'study': {
      const { studyType, area, semesterHours, on } = step
      const entry = {
        ...(studyType !== undefined && { studyType }),
        ...(area !== undefined && { area }),
        ...(semesterHours !== undefined && { ladder: { semesterHours } }),
        endDate: on,
      }
      return { ...document, education: [...(document.education ?? []), entry] }
    }
    case 'licence':
      return {
        ...document,
        certificates: [...(document.certificates ?? []), { name: step.name, date: step.on }],
      }
    case 'appointment':
      return {
        ...document,
        work: [...endOpenJobs(document.work ?? [], step.on), appointed(step.classId, step.on)],
      }
    case 'leaving':
      return { ...document, work: endOpenJobs(document.work ?? [], step.on) }
    default:
      return step satisfies never
  }
}

/** Full time, and nothing said of kinds but what the class says. */
const appointed = (classId: string, on: IsoDate): Work => ({
  startDate: on,
  ladder: { classId, hoursPerWeek: 40 },
})

/** A job that goes on is parted where the duty begins, and where it ends. */
function assigned(
  job: Work,
  { kinds, share, from, until }: Extract<PersonStep, { what: 'assignment' }>,
): Work[] {
  if (!goesOn(job, from)) return [job]
  const own = job.ladder ?? {}
  const duty: Work = {
    ...job,
    startDate: from,
    ladder:
      share === undefined
        ? { ...own, kinds: [...new Set([...(own.kinds ?? []), ...kinds])] }
        : { ...own, shares: { ...own.shares, ...Object.fromEntries(kinds.map(kind => [kind, share])) } },
  }
  const before = { ...job, endDate: from }
  if (until === undefined || (job.endDate !== undefined && resolveDate(job.endDate) <= until))
    return [before, duty]
  return [before, { ...duty, endDate: until }, { ...job, startDate: until }]
}

const endOpenJobs = (work: readonly Work[], on: IsoDate): Work[] =>
  work.map(job => (goesOn(job, on) ? { ...job, endDate: on } : job))

/** Begun before the day and not ended by it. */
const goesOn = ({ startDate, endDate }: Work, day: IsoDate): boolean =>
  startDate !== undefined &&
  resolveDate(startDate) < day &&
  (endDate === undefined || resolveDate(endDate) > day)
