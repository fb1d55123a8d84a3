/** The titles by which documents name classes of the catalogue. */
import type { JobClass } from '../../core/model/catalogue.ts'
import type { TitleOnFile } from '../../core/reading/names/index.ts'

/** A title that a class has of its own comes after those that others are also called by, and so goes before them. */
export function titlesOf(classes: readonly JobClass[]): TitleOnFile[] {
  const others = classes.flatMap(({ id, alsoCalled = [], jurisdiction }) =>
    alsoCalled.map(title => ({ id, title, jurisdiction })),
  )
  return [...others, ...classes.map(({ id, title, jurisdiction }) => ({ id, title, jurisdiction }))]
}
