import type { Route } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import { experiencesOf } from '../model/walk.ts'
import { isUnlisted } from './clauses.ts'
import type { Speech } from './notes.ts'

const UNTICKED =
  'No job counts here yet. What a job counts as comes from its class and from the kinds ticked on it: if one was this kind of work, tick that on it.'
const UNPLACED =
  'No job counts here yet. What is asked for is service in a class that is named: if a job was in it, choose it as the class of that job.'
const UNLISTED =
  'Study and licences that the profile does not list count as not had: if something was only left out, add it there.'

/** What may only be missing from the profile: a degree or a licence that it does not list, a kind ticked on no job. */
export function sayLeftOut(
  { clauses }: Route,
  { profile: { work = [] }, jobClass: { requirement } }: Speech,
  { asOf, isTold }: { asOf: IsoDate; isTold: boolean },
): string[] {
  const experience = clauses.filter(({ kind }) => kind === 'experience')
  const isUncounted = experience.length > 0 && experience.every(({ evidence }) => evidence.length === 0)
  const isBegun = work.some(({ startDate }) => startDate === undefined || startDate <= asOf)
  const paths = new Set(experience.map(({ path }) => path))
  const asksKinds = experiencesOf(requirement).some(
    ({ path, asks }) => paths.has(path) && asks.kinds.some(kind => kind !== 'work'),
  )
  return [
    ...(isUncounted && !isTold && isBegun ? [asksKinds ? UNTICKED : UNPLACED] : []),
    ...(clauses.some(isUnlisted) ? [UNLISTED] : []),
  ]
}
