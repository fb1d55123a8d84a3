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
/** "… may be substituted for the required education and experience." */
const FOR_BOTH =
  /^\W*(.+?)\s+may\s+(?:also\s+)?(?:be\s+(?:substituted|accepted|used)|substitute)\s+for\s+(?:the|all|both)\s+(?:of\s+)?(?:the\s+)?(?:(?:above|minimum|required|entire|foregoing)\s+)*(?:(?:education|training)\s+and\s+experience(?:\s+requirements?)?|requirements(?=\s+(?:\w+\s+)?above))(?:\s+(?:listed|stated|described|specified|required))?(?:\s+above)?[\s.;)]*$/isu

/** Null where the sentence says something else, or more. */
export function meetsAll(text: string, { from, to }: Span): MeetsAll | null {
  const words = text.slice(from, to)
  const both = FOR_BOTH.exec(words)?.[1]
  if (both) {
    const at = from + words.indexOf(both)
    return { source: { from: at, to: at + both.length }, asks: 'both', part: null, only: null }
  }
  const match = SAID.exec(words)
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
