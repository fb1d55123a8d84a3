/** What the reading of specifications knows besides their text. */
import type { CataloguePack } from '../../core/model/catalogue.ts'
import type { LanguageOverlay } from '../../core/reading/language/overlay.ts'
import type { Background } from '../documents/jobs.ts'

export const backgroundOf = (
  { kinds, classes }: CataloguePack,
  batchTitles: readonly string[],
  language: LanguageOverlay,
): Background => ({
  kinds,
  classes: classes.map(({ id, title, jurisdiction }) => ({ id, title, jurisdiction })),
  batchTitles: [...new Set(batchTitles)],
  language,
})
