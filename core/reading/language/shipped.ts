/** The phrases that Rungs brings along, of those sorts of meaning that HR may add to. */
import type { Kind } from '../../model/catalogue.ts'
import { EducationLevel } from '../../model/primitives.ts'
import type { LanguageOverlay } from './overlay.ts'
import { PHRASES } from './phrases/index.ts'
import { wordsOf } from './tokens.ts'

export type Phrase = LanguageOverlay['phrases'][number]

/** In the order of the alphabet. A kind's own name means the kind. */
export function shippedPhrases(kinds: readonly Kind[]): Phrase[] {
  const ids = new Set(kinds.map(({ id }) => id))
  const named = kinds.map(({ id, name }): Phrase => ({ phrase: name, means: { kind: id } }))
  const known = PHRASES.kind.flatMap(([phrase, id]): Phrase[] =>
    typeof id === 'string' && ids.has(id) ? [{ phrase, means: { kind: id } }] : [],
  )
  const degrees = PHRASES.degree.flatMap(([phrase, means]): Phrase[] => {
    const level = EducationLevel.safeParse(means)
    return level.success ? [{ phrase, means: { level: level.data } }] : []
  })
  const idle = PHRASES.idle.map(([phrase]): Phrase => ({ phrase, means: { says: 'nothing' } }))
  const employers = PHRASES.organisation.map(
    ([phrase]): Phrase => ({ phrase, means: { organisation: true } }),
  )
  // A kind that an import brought along may be named by a phrase that is known already; its own name holds.
  const all = new Map(
    [...known, ...named, ...degrees, ...idle, ...employers].map(each => [keyOf(each), each]),
  )
  return [...all.values()].toSorted((a, b) => a.phrase.localeCompare(b.phrase, 'en'))
}

const keyOf = ({ phrase, means }: Phrase): string => `${Object.keys(means).join()} ${sameWords(phrase)}`

/** What two spellings of one phrase have in common: its words, as the reading compares them. */
export const sameWords = (phrase: string): string => wordsOf(phrase).join(' ')
