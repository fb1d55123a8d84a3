/** Classes that ask for less than the class below on some route, but of experience nobody can hold against it. */
import { findingWords } from '../../words/audit.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

export const lessOfOtherKinds: Rule = ({ places }, { easier }) => {
  const apart = easier.flatMap(({ step, ways }) => {
    const routes = ways.filter(({ how }) => how === 'less-of-other-kinds').map(({ route }) => route)
    return routes.length === 0 ? [] : [{ ...step, routes }]
  })
  const byPlace = Map.groupBy(apart, ({ higher }) => higher.jurisdiction)
  return places.flatMap(({ jurisdiction }): Finding[] => {
    const own = byPlace.get(jurisdiction.id)
    if (!own) return []
    const titles = [...new Set(own.map(({ higher }) => higher.title))]
    return [
      {
        rule: 'less-of-other-kinds',
        severity: 'low',
        classIds: [...new Set(own.flatMap(({ higher, lower }) => [higher.id, lower.id]))],
        ...findingWords.lessOfOtherKinds(jurisdiction.name, titles),
        where: own.flatMap(({ higher, routes }) =>
          routes.flatMap(({ leaves }) => leaves.map(({ path }) => ({ classId: higher.id, at: path }))),
        ),
      },
    ]
  })
}
