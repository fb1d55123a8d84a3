/** What tests of clauses share: sentences read beside the shipped kinds, and trees without their places. */
import type { RequirementNode } from '../../model/requirement.ts'
import kinds from '../../../data/catalogue/kinds.json' with { type: 'json' }
import type { LanguageOverlay } from '../language/overlay.ts'
import type { ReadingContext } from '../model.ts'
import { namesFor } from '../names/index.ts'
import { readClause, type ClauseReading } from './read-clause.ts'

interface Around {
  readonly subject?: string
  readonly language?: LanguageOverlay
}

export const contextFor = (around: Around = {}): ReadingContext => ({
  jurisdiction: 'us-xx',
  kinds,
  names: namesFor({ classes: [], jurisdiction: 'us-xx', batchTitles: [] }),
  ...around,
})

export function read(sentence: string, around: Around = {}): ClauseReading {
  let last = 0
  const ids = (): string => {
    last += 1
    return `n${last}`
  }
  return readClause(sentence, { from: 0, to: sentence.length }, contextFor(around), ids)
}

/** The tree that was read, without ids, places and confidence. */
export const asked = (sentence: string, around: Around = {}): unknown => bare(read(sentence, around).node)

export function bare(node: RequirementNode | null): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) =>
      ['id', 'words', 'confidence', 'doubts'].includes(key) ? undefined : value,
    ),
  )
}

/** An experience clause as it is read, of no kind unless told. */
export const experience = (facts: object): unknown => ({ experience: { kinds: [], ...facts } })
