/** The class a job's own words name: proposed, never taken unasked. */
import type { CatalogueOverview, ClassSummary } from '../../core/contract/shapes.ts'
import type { Work } from '../../core/model/profile.ts'
import { wordsIn } from '../../core/model/words-in.ts'

/** More of one title help nobody to choose. */
const MOST = 4

/**
 * Classes with the position for their title, at the employer that the job names or, where it names none, at any.
 * None for a job whose class is known: nothing is left to propose.
 */
export function classesNamed({ position, name, ladder }: Work, overview: CatalogueOverview): ClassSummary[] {
  const title = wordsIn(position ?? '').join(' ')
  if (ladder?.classId !== undefined || title === '') return []
  const employer = new Set(wordsIn(name ?? ''))
  // "State of Missouri, Department of Revenue" and "Missouri" both name the State of Missouri.
  const employers = new Set(
    overview.jurisdictions
      .filter(each =>
        [each.name, each.shortName].some(known => wordsIn(known).every(word => employer.has(word))),
      )
      .map(({ id }) => id),
  )
  return overview.classes
    .filter(
      each =>
        (employer.size === 0 || employers.has(each.jurisdiction)) && wordsIn(each.title).join(' ') === title,
    )
    .slice(0, MOST)
}
