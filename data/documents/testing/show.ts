/** What was taken out of a document, in a form that tests compare. */
import type { ExtractedText } from '../../../core/reading/model.ts'

/** Each block on a line: "item 1.: its words". */
export const shown = ({ text, blocks }: Pick<ExtractedText, 'text' | 'blocks'>): string[] =>
  blocks.map(({ kind, label, from, to }) => `${kind}${label ? ` ${label}` : ''}: ${text.slice(from, to)}`)
