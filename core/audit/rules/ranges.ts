/** Typical ranges of a class and the next above it that overlap: who is in both, and why move? */
import { durationDays } from '../../time/duration.ts'
import { findingWords } from '../../words/audit.ts'
import { plain, sayAsked } from '../../english/say.ts'
import { lexiconOf } from '../../english/index.ts'
import type { JobClass } from '../../model/catalogue.ts'
import { experiencesOf } from '../../model/walk.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

export const ranges: Rule = ({ steps, pack }) => {
  const words = plain(lexiconOf(pack))
  return steps.flatMap(({ lower, higher }) =>
    rangesOf(higher).flatMap((above): Finding[] => {
      const below = rangesOf(lower).find(({ key }) => key === above.key)
      if (!below || above.from >= below.to) return []
      const same = above.from === below.from && above.to === below.to
      return [
        {
          rule: same ? 'same-range' : 'overlapping-ranges',
          severity: same ? 'medium' : 'low',
          classIds: [higher.id, lower.id],
          ...findingWords.ranges({
            higher: higher.title,
            lower: lower.title,
            subject: sayAsked(above.asks, words),
            above,
            below,
          }),
          where: [
            { classId: higher.id, at: above.path },
            { classId: lower.id, at: below.path },
          ],
        },
      ]
    }),
  )
}

/** The clauses with a top end; `from` and `to` in days. */
const rangesOf = ({ requirement }: JobClass) =>
  experiencesOf(requirement).flatMap(({ asks, path }) =>
    asks.upTo === undefined
      ? []
      : [
          {
            path,
            asks,
            key: [...asks.kinds.toSorted(), ...(asks.held ?? []).toSorted()].join(' '),
            from: durationDays(asks.amount),
            to: durationDays(asks.upTo),
          },
        ],
  )
