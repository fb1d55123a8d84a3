/**
 * What a year in a class counts as, where nobody has said: read off its title by a small table. A title names a kind of
 * work only where both mean the same in plain words; whatever else a class may count as is for HR to add. Kinds that
 * documents proposed are never among them: nobody is credited for these until they say so themselves.
 */
import type { Yield } from '../model/catalogue.ts'
import type { Level } from '../model/primitives.ts'
import { sayYieldFromTitle } from '../words/review.ts'

interface TitleYield {
  readonly words: RegExp
  readonly kind: string
}

const TITLE_YIELDS: readonly TitleYield[] = [
  { words: /\bcustomer (?:service|care)\b/i, kind: 'customer-service' },
  { words: /\b(?:call|contact)(?: |-)cent(?:er|re)\b|\b311\b/i, kind: 'customer-service.contact-center' },
  { words: /\bhuman services\b/i, kind: 'human-services' },
  { words: /\blead(?:er|worker|person)?\b(?![ -](?:hazard|paint|abatement|poisoning|based))/i, kind: 'lead' },
  {
    words: /\bsupervis(?:or|ing)\b|\bfore(?:man|woman|person)\b|\bsuperintendent\b/i,
    kind: 'supervision',
  },
]

/** From which level on a word of rank is believed: a "Lead" at entry level leads nobody. */
const LEAST_LEVEL: Readonly<Record<string, Level>> = { lead: 3, supervision: 4 }

/** @param kinds the ids of the kinds that the catalogue has */
export const yieldsOfTitle = (title: string, level: Level, kinds: ReadonlySet<string>): Yield[] =>
  TITLE_YIELDS.filter(
    ({ words, kind }) => kinds.has(kind) && level >= (LEAST_LEVEL[kind] ?? 1) && words.test(title),
  ).map(({ kind }) => ({ kind, note: sayYieldFromTitle }))
