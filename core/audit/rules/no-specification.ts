/** Classes that specifications name and of which none is on file, by jurisdiction. */
import { findingWords } from '../../words/audit.ts'
import type { Rule } from '../rule.ts'

export const noSpecification: Rule = ({ pack, classes, waiting }) => {
  const without = Map.groupBy(
    pack.classes.filter(({ documented }) => !documented),
    ({ jurisdiction }) => jurisdiction,
  )
  const namedBy = Map.groupBy(
    pack.edges.flatMap(({ from, to, kind }) => {
      if (kind === 'comparable') return []
      return [
        { named: from, by: to },
        { named: to, by: from },
      ]
    }),
    ({ named }) => named,
  )
  return pack.jurisdictions.flatMap(({ id, name }) => {
    const named = without.get(id) ?? []
    if (named.length === 0) return []
    const by = named.flatMap(each => (namedBy.get(each.id) ?? []).map(edge => edge.by))
    const documented = [...new Set(by)].filter(each => classes.get(each)?.documented)
    return [
      {
        rule: 'no-specification',
        severity: 'low',
        classIds: [...named.map(each => each.id), ...documented],
        ...findingWords.noSpecification(
          name,
          named.map(({ title }) => title),
          named.flatMap(each => (waiting.has(each.id) ? [each.title] : [])),
        ),
        where: named.map(each => ({ classId: each.id, at: 'requirement' })),
      },
    ]
  })
}
