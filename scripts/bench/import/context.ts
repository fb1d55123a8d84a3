/** What the reader knows in the benchmarks: a first import into an empty catalogue, no jurisdiction stated. */
import type { ExtractedText } from '../../../core/reading/model.ts'
import { namesFor } from '../../../core/reading/names/index.ts'
import { readBatchTitles, type SpecificationContext } from '../../../core/reading/read-specification.ts'
import kinds from '../../../data/catalogue/kinds.json' with { type: 'json' }

/** The documents of one batch know each other's titles. */
export function contextOf(batch: readonly ExtractedText[]): SpecificationContext {
  const batchTitles = batch.flatMap(readBatchTitles)
  return { jurisdiction: null, kinds, names: namesFor({ classes: [], jurisdiction: null, batchTitles }) }
}
