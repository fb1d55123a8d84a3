import type { PersonSummary } from '../../core/contract/team-shapes.ts'
import { finder } from '../../core/model/search.ts'

/** Those whose name, title, unit or id hold words that begin so, in any order. */
export function findPeople(people: readonly PersonSummary[], text: string): readonly PersonSummary[] {
  if (text.trim() === '') return people
  const finds = finder(text)
  return people.filter(({ id, name, title, unit }) => finds(`${name} ${title ?? ''} ${unit ?? ''} ${id}`))
}
