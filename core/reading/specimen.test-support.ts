/** Documents written for tests, as a reader of plain text gives them. */
import type { DocumentFormat, ExtractedText, Span } from './model.ts'
import { textBlocks } from './text/lines.ts'

export const specimen = (text: string, format: DocumentFormat = 'txt'): ExtractedText => ({
  format,
  text,
  blocks: textBlocks(text),
  problems: [],
})

export const wordsOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ from, to }) => text.slice(from, to))
