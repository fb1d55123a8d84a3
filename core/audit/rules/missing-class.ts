/** A class that a rule or an edge names and the catalogue no longer has, or that was abolished. */
import { findingWords } from '../../words/audit.ts'
import { experiencesOf } from '../../model/walk.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

export const missingClass: Rule = ({ documented, classes, pack }) => [
  ...documented.flatMap(({ id, title, requirement }) =>
    experiencesOf(requirement).flatMap(({ asks, path }) => {
      const gone = (asks.held ?? []).filter(held => !classes.has(held))
      return gone.length === 0 ? [] : [finding([id], title, gone, [{ classId: id, at: path }])]
    }),
  ),
  ...documented.flatMap(({ id, title, requirement }): Finding[] => {
    const naming = experiencesOf(requirement).flatMap(({ asks, path }) => {
      const over = (asks.held ?? []).filter(held => classes.get(held)?.abolished !== undefined)
      return over.length === 0 ? [] : [{ over, path }]
    })
    const over = [...new Set(naming.flatMap(each => each.over))]
    if (over.length === 0) return []
    return [
      {
        rule: 'missing-class',
        severity: 'low',
        classIds: [id, ...over],
        ...findingWords.abolishedClass(
          title,
          over.map(each => classes.get(each)?.title ?? each),
        ),
        where: naming.map(({ path }) => ({ classId: id, at: path })),
      },
    ]
  }),
  ...pack.edges.flatMap(({ from, to }) => {
    const gone = [from, to].filter(id => !classes.has(id))
    const left = [from, to].filter(id => classes.has(id))
    const [rest] = left
    if (gone.length === 0) return []
    return [
      finding(
        left,
        classes.get(rest ?? '')?.title ?? from,
        gone,
        left.map(classId => ({ classId, at: 'edges' })),
      ),
    ]
  }),
]

const finding = (
  classIds: string[],
  title: string,
  gone: readonly string[],
  where: { classId: string; at: string }[],
): ReturnType<Rule>[number] => ({
  rule: 'missing-class',
  severity: 'high',
  classIds,
  ...findingWords.missingClass(title, gone),
  where,
})
