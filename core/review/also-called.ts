/** Titles that a class has besides its own: who uses one of them means it. */
import type { JobClass } from '../model/catalogue.ts'
import { slug } from '../model/class-id.ts'

/** Null where it has none. A title that is its own but for capitals and marks is none besides. */
export function titlesBeside(
  title: string,
  others: readonly string[],
): NonNullable<JobClass['alsoCalled']> | null {
  const titles = [...new Set(others)].filter(each => slug(each) !== slug(title))
  return titles.length > 0 ? titles : null
}
