/** A clause that is met by definition: no time at all, or a part that is already in the whole. */
import { plain, sayAsked } from '../../english/say.ts'
import { lexiconOf } from '../../english/index.ts'
import { durationDays } from '../../time/duration.ts'
import { findingWords } from '../../words/audit.ts'
import type { Finding } from '../finding.ts'
import { experiencesOfRoute } from '../ground.ts'
import type { Rule } from '../rule.ts'

export const nothingAsked: Rule = ({ documented, routesOf, kinds, pack }) => {
  const words = plain(lexiconOf(pack))
  return documented.flatMap(jobClass => {
    const found = new Map<string, Finding>()
    for (const route of routesOf(jobClass) ?? []) {
      const asked = experiencesOfRoute(route)
      for (const { path, asks, nested } of asked) {
        const days = durationDays(asks.amount)
        const around = asked.find(
          outer =>
            nested &&
            path === `${outer.path}/${path.slice(outer.path.length + 1)}` &&
            !path.slice(outer.path.length + 1).includes('/'),
        )
        const counted = new Set(around?.kinds.flatMap(kind => kinds.countsAs(kind)))
        const implied =
          around !== undefined &&
          days <= durationDays(around.asks.amount) &&
          asks.held === undefined &&
          asks.within === undefined &&
          asks.kinds.every(kind => counted.has(kind))
        if (days > 0 && !implied) continue
        found.set(path, {
          rule: 'nothing-asked',
          severity: 'low',
          classIds: [jobClass.id],
          ...findingWords.nothingAsked(jobClass.title, sayAsked(asks, words), asks.upTo ?? null, implied),
          where: [{ classId: jobClass.id, at: path }],
        })
      }
    }
    return [...found.values()]
  })
}
