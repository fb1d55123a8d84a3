/** "Possession of a pilot's license meets all education and experience requirements": another way, whatever else is asked. */
import type { PartKind } from '../language/marks.ts'
import type { Span } from '../model.ts'

export interface MeetsAll {
  readonly source: Span
  readonly asks: 'education' | 'experience' | 'both'
  readonly part: Extract<PartKind, 'general-experience' | 'specific-experience'> | null
  readonly only: string | null
}

const SAID =
  /^\W*(.+?)\s+(?:satisf(?:ies|y)|meets|fulfills)\s+(?:all|both|the)\s+(?:of\s+)?(?:the\s+)?(?:(?:minimum|required)\s+)?(?:(general|specific)\s+)?((?:(?:education|training|experience)(?:al)?(?:\s+(?:and|or)\s+(?:education|training|experience))?)\s+)?requirements?(?:\s+for\s+the\s+([^.;]{2,60}?\s+specialty))?[\s.;)]*$/isu

/** Null where the sentence says something else, or more. */
export function meetsAll(text: string, { from, to }: Span): MeetsAll | null {
  const match = SAID.exec(text.slice(from, to))
  const [, source, part, asked = '', only = null] = match ?? []
  if (!match || !source || (asked === '' && !/\ball\b/iu.test(match[0].slice(source.length)))) return null
  const at = from + match[0].indexOf(source)
  const one = /^experience\s*$/iu.test(asked)
    ? 'experience'
    : /^education/iu.test(asked)
      ? 'education'
      : 'both'
  return {
    source: { from: at, to: at + source.length },
    asks: /\b(?:and|or)\b/iu.test(asked) ? 'both' : one,
    part: part ? (/^general$/iu.test(part) ? 'general-experience' : 'specific-experience') : null,
    only,
  }
}
