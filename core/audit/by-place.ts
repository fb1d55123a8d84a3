/** What many classes of a jurisdiction have in common is one finding, not hundreds. */
import type { JobClass } from '../model/catalogue.ts'
import type { Finding, RuleId } from './finding.ts'
import type { Ground } from './ground.ts'

/**
 * One finding for each jurisdiction in which something is found, low in severity.
 *
 * @param say from the name of the jurisdiction and the titles of the classes
 * @param placesIn where it stands in a class; empty: nowhere
 */
export const byPlace = (
  { places }: Ground,
  rule: RuleId,
  say: (place: string, titles: readonly string[], of: number) => Pick<Finding, 'message' | 'remedy'>,
  placesIn: (jobClass: JobClass) => readonly string[],
): Finding[] =>
  places.flatMap(({ jurisdiction, documented }) => {
    const found = documented.flatMap(jobClass => {
      const at = placesIn(jobClass)
      return at.length === 0 ? [] : [{ jobClass, at }]
    })
    if (found.length === 0) return []
    return [
      {
        rule,
        severity: 'low',
        classIds: found.map(({ jobClass }) => jobClass.id),
        ...say(
          jurisdiction.name,
          found.map(({ jobClass }) => jobClass.title),
          documented.length,
        ),
        where: found.flatMap(({ jobClass, at }) => at.map(each => ({ classId: jobClass.id, at: each }))),
      },
    ]
  })
