/** Phrases that HR added to the language in which specifications are read. */
import { z } from 'zod'
import { LanguageOverlay } from '../../core/reading/language/overlay.ts'
import { sayUpkeepRecord } from '../../core/words/upkeep.ts'
import type { Reader } from './handle.ts'
import { imageOf, recordChecksum } from './records.ts'
import { Bytes, mustMatch, readBody } from './shapes.ts'

export type Phrase = LanguageOverlay['phrases'][number]
const Phrase = LanguageOverlay.shape.phrases.element

const Row = z.object({ id: z.string(), phrase: z.string(), means: z.string(), checksum: Bytes })

/** Phrases are one where their words are, whatever their case. */
export const phraseId = (phrase: string): string => phrase.trim().replaceAll(/\s+/g, ' ').toLowerCase()

export const phraseImage = ({ phrase, means }: Phrase): string => imageOf([phrase, JSON.stringify(means)])

/** In the order of the alphabet. */
export const readLanguage = (reader: Reader): LanguageOverlay => ({
  phrases: reader.all(Row, 'SELECT * FROM phrases ORDER BY id').map(row => {
    const what = sayUpkeepRecord.phrase(row.phrase)
    mustMatch(row.checksum, recordChecksum('phrase', row), what)
    return { phrase: row.phrase, means: readBody(Phrase.shape.means, row.means, what) }
  }),
})
