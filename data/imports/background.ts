/** How many specifications are read at once, and what their reading knows besides their text. */
import { availableParallelism } from 'node:os'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import type { LanguageOverlay } from '../../core/reading/language/overlay.ts'
import type { Background } from '../documents/jobs.ts'
import { titlesOf } from './titles.ts'

/** Some more documents on their way than there are processes, so that none of these waits; each may be large. */
export const AT_ONCE = Math.min(8, availableParallelism()) + 2

export const backgroundOf = (
  { kinds, classes }: CataloguePack,
  batchTitles: readonly string[],
  language: LanguageOverlay,
): Background => ({
  kinds,
  classes: titlesOf(classes),
  batchTitles: [...new Set(batchTitles)],
  language,
})
