import type { ExtractedText } from '../../core/reading/model.ts'

/** What the reader of one format takes out. */
export type Taken = Omit<ExtractedText, 'format'>
