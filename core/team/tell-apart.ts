/** People of one name, told apart by their unit, or by their id where the unit is the same or not stated. */
import type { PersonSummary } from '../contract/team-shapes.ts'

export function tellApart(people: readonly PersonSummary[]): PersonSummary[] {
  const named = Map.groupBy(people, ({ name }) => name)
  return people.map(person => {
    const others = (named.get(person.name) ?? []).filter(({ id }) => id !== person.id)
    if (others.length === 0) return person
    const isOfOwn = person.unit !== null && others.every(({ unit }) => unit !== person.unit)
    return { ...person, name: `${person.name} (${isOfOwn ? person.unit : person.id})` }
  })
}

/** A name as `tellApart` wrote it, and behind it what tells it apart, with its brackets; empty where nothing has to. */
export function apartIn(name: string): readonly [name: string, apart: string] {
  const at = name.endsWith(')') ? name.lastIndexOf(' (') : -1
  return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at)]
}
