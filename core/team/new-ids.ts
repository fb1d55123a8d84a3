/**
 * Whom a roster has under another id than before: personnel systems are replaced, contractors are hired, people come
 * back. Nobody is taken for somebody else unasked: this only says whom to ask about.
 */
import type { Work } from '../model/profile.ts'
import type { Person } from './model.ts'
import { plain } from './plain.ts'

/**
 * By the new id, who may be meant: of the same name, and of several the one with the same job. Each of either side once.
 * @param come people of the roster whom no id of the team means
 * @param left people of the team whose id the roster no longer has
 */
export function underNewIds<P extends Person>(come: readonly Person[], left: readonly P[]): Map<string, P> {
  const found = new Map<string, P>()
  const free = Map.groupBy(left, nameOf)
  for (const isSame of [hasSameJob, () => true])
    for (const person of come) {
      if (found.has(person.id)) continue
      const among = free.get(nameOf(person)) ?? []
      const meant = among.find(each => isSame(person, each))
      if (!meant) continue
      found.set(person.id, meant)
      among.splice(among.indexOf(meant), 1)
    }
  return found
}

/** In whatever order its words are written. */
const nameOf = ({ name }: Person): string => plain(name).split(' ').toSorted().join(' ')

const hasSameJob = (one: Person, other: Person): boolean =>
  jobsOf(one).some(job => jobsOf(other).some(each => isSameStart(job, each)))

const jobsOf = ({ document }: Person): readonly Work[] => document.work ?? []
const isSameStart = (a: Work, b: Work): boolean =>
  a.startDate !== undefined && a.startDate === b.startDate && a.position === b.position

/** With the manager's id as `ids` has it, where it has it. */
export const managedUnder = <P extends Person>(person: P, ids: ReadonlyMap<string, string>): P => {
  const id = person.manager === null ? undefined : ids.get(person.manager)
  return id === undefined ? person : { ...person, manager: id }
}
