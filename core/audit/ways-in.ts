/**
 * Who can get into a class at all, looking only at the service that its routes ask for in classes by name: a class is
 * open when some route asks for service in open classes only. A class without a specification counts as open, for
 * nobody knows what it asks, and one that was abolished as closed; study that stands in for a clause makes that clause
 * passable.
 */
import type { JobClass } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import { durationDays } from '../time/duration.ts'
import { experiencesOfRoute, type Ground, lastId } from './ground.ts'

/** Service in one of these classes must be had; `at` is the clause. */
export interface Need {
  readonly held: readonly ClassId[]
  readonly at: string
}

/** A route as what it needs; null: no one can ever meet it. */
export type Way = readonly Need[] | null

export interface WaysIn {
  /** Of a class with a specification; empty for one whose routes cannot be looked at one by one. */
  of(classId: ClassId): readonly Way[]
  isOpen(classId: ClassId): boolean
}

export function waysIn(ground: Ground): WaysIn {
  const ways = new Map(ground.documented.map(each => [each.id, waysOf(each, ground)]))
  const askedBy = new Map<ClassId, ClassId[]>()
  for (const [id, own] of ways)
    for (const held of new Set(own.flatMap(way => (way ?? []).flatMap(need => need.held))))
      askedBy.set(held, [...(askedBy.get(held) ?? []), id])

  const open = new Set(
    ground.pack.classes.flatMap(({ id, documented, abolished }) =>
      documented || abolished !== undefined ? [] : [id],
    ),
  )
  const passable = (way: Way): boolean => way?.every(({ held }) => held.some(id => open.has(id))) ?? false
  const queue = [...ways.keys()]
  for (const id of queue) {
    const own = ways.get(id) ?? []
    if (open.has(id) || (own.length > 0 && !own.some(passable))) continue
    open.add(id)
    queue.push(...(askedBy.get(id) ?? []))
  }
  return { of: id => ways.get(id) ?? [], isOpen: id => open.has(id) }
}

function waysOf(jobClass: JobClass, ground: Ground): Way[] {
  const covered = new Set(jobClass.substitutions.flatMap(({ clauses }) => clauses))
  return (ground.routesOf(jobClass) ?? []).map(route => {
    const asked = experiencesOfRoute(route)
    if (
      asked.some(
        ({ asks }) => asks.within !== undefined && durationDays(asks.within) < durationDays(asks.amount),
      )
    )
      return null
    return asked.flatMap(({ asks, path }): Need[] =>
      asks.held === undefined || asks.orComparable || covered.has(lastId(path))
        ? []
        : [{ held: asks.held, at: path }],
    )
  })
}
