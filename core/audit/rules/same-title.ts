/** Classes of one jurisdiction that have one title: a class under a new code, or two that nobody tells apart. */
import { slug } from '../../model/class-id.ts'
import { findingWords } from '../../words/audit.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

export const sameTitle: Rule = ({ places, printed }) =>
  places.flatMap(({ documented }) =>
    [...Map.groupBy(documented, ({ id, title }) => slug(printed.get(id) ?? title)).values()].flatMap(
      (same): Finding[] =>
        same.length < 2
          ? []
          : [
              {
                rule: 'same-title',
                severity: 'medium',
                classIds: same.map(({ id }) => id),
                where: same.map(({ id }) => ({ classId: id, at: 'title' })),
                ...findingWords.sameTitle(same.map(({ title }) => title)),
              },
            ],
    ),
  )
