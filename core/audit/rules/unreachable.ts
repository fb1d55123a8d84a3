/** A class that nobody can get into: each route asks for what cannot be had. */
import { findingWords } from '../../words/audit.ts'
import type { Rule } from '../rule.ts'

export const unreachable: Rule = ({ documented, classes }, { ways }) => {
  const shut = documented.filter(({ id }) => !ways.isOpen(id))
  return shut.flatMap(({ id, title }) => {
    const own = ways.of(id)
    const needs = own.flatMap(way => way ?? []).filter(({ held }) => held.every(each => !ways.isOpen(each)))
    const through = [...new Set(needs.flatMap(({ held }) => held))]
    // A class of a circle is told of there.
    if (through.some(each => each === id || asksFor(ways.of(each), id))) return []
    return [
      {
        rule: 'unreachable',
        severity: 'high',
        classIds: [id, ...through.filter(each => classes.has(each))],
        ...findingWords.unreachable(
          title,
          through.map(each => classes.get(each)?.title ?? each),
        ),
        where:
          needs.length > 0
            ? needs.map(({ at }) => ({ classId: id, at }))
            : [{ classId: id, at: 'requirement' }],
      },
    ]
  })
}

const asksFor = (ways: readonly (readonly { held: readonly string[] }[] | null)[], id: string): boolean =>
  ways.some(way => way?.some(({ held }) => held.includes(id)))
