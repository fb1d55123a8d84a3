import type { PersonSummary } from '../../core/contract/team-shapes.ts'

/** Those whose name, title, unit or id hold every word, in any order. */
export function findPeople(people: readonly PersonSummary[], text: string): readonly PersonSummary[] {
  const words = text.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)
  if (words.length === 0) return people
  return people.filter(({ id, name, title, unit }) => {
    const about = `${name} ${title ?? ''} ${unit ?? ''} ${id}`.toLocaleLowerCase('en')
    return words.every(word => about.includes(word))
  })
}
