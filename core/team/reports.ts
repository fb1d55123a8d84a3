/** Who reports to whom. */
import type { Person } from './model.ts'

/** People who report to themselves by way of others report to nobody; `cut` are their ids. */
export function cutCycles(people: readonly Person[]): { people: Person[]; cut: string[] } {
  const managers = new Map(people.map(({ id, manager }) => [id, manager]))
  const state = new Map<string, 'on-the-way' | 'done'>()
  const cut = new Set<string>()
  for (const { id } of people) {
    const way: string[] = []
    for (let at: string | null = id; at !== null && !state.has(at); at = managers.get(at) ?? null) {
      state.set(at, 'on-the-way')
      way.push(at)
    }
    const next = managers.get(way.at(-1) ?? '') ?? null
    if (next !== null && state.get(next) === 'on-the-way')
      for (const each of way.slice(way.indexOf(next))) cut.add(each)
    for (const each of way) state.set(each, 'done')
  }
  return {
    people: people.map(person => (cut.has(person.id) ? { ...person, manager: null } : person)),
    cut: [...cut],
  }
}
