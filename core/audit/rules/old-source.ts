/** Classes whose specification was last touched long before the catalogue was published. */
import type { JobClass } from '../../model/catalogue.ts'
import { findingWords } from '../../words/audit.ts'
import { byPlace } from '../by-place.ts'
import type { Rule } from '../rule.ts'

/** Years after which a specification is called old. */
const OLD = 10

export const oldSource: Rule = ground => {
  const limit = String(Number(ground.pack.published.slice(0, 4)) - OLD) + ground.pack.published.slice(4)
  return byPlace(
    ground,
    'old-source',
    (place, titles) => findingWords.oldSource(place, titles, OLD),
    jobClass => ((lastTouched(jobClass) ?? limit) < limit ? ['sources'] : []),
  )
}

/** The latest date the record knows of; partial dates compare as far as they go. */
const lastTouched = ({ revised, established, sources, history = [] }: JobClass): string | undefined =>
  [revised, established, ...sources.map(({ dated }) => dated), ...history.map(({ date }) => date)]
    .flatMap(date => (date === undefined ? [] : [date]))
    .toSorted()
    .at(-1)
