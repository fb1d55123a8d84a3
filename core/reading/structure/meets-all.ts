/** "Possession of a pilot's license meets all education and experience requirements": another way, whatever else is asked. */
import type { Span } from '../model.ts'

export interface MeetsAll {
  readonly source: Span
  readonly asks: 'education' | 'experience' | 'both'
  readonly only: string | null
}

const SAID =
  /^\W*(.+?)\s+(?:satisf(?:ies|y)|meets|fulfills)\s+all\s+(?:of\s+)?(?:the\s+)?(?:(?:minimum|required)\s+)?(?:((?:education|training|experience)(?:al)?(?:\s+(?:and|or)\s+(?:education|training|experience))?)\s+)?requirements?(?:\s+for\s+the\s+([^.;]{2,60}?\s+specialty))?[\s.;)]*$/isu

/** Null where the sentence says something else, or more. */
export function meetsAll(text: string, { from, to }: Span): MeetsAll | null {
  const match = SAID.exec(text.slice(from, to))
  const [, source, asked = '', only = null] = match ?? []
  if (!match || !source) return null
  const at = from + match[0].indexOf(source)
  const one = /^experience$/iu.test(asked) ? 'experience' : /^education/iu.test(asked) ? 'education' : 'both'
  const asks = /\b(?:and|or)\b/iu.test(asked) ? 'both' : one
  return { source: { from: at, to: at + source.length }, asks, only }
}
