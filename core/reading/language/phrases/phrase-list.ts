/** Phrases of one category, with what each means where it means more than its category. */
export type PhraseList = readonly (readonly [phrase: string, means?: string | number])[]

/** Phrases that mean no more than their category. */
export const plain = (...phrases: string[]): PhraseList => phrases.map(phrase => [phrase] as const)

/** Phrases that all mean the same. */
export const meaning = (means: string, ...phrases: string[]): PhraseList =>
  phrases.map(phrase => [phrase, means] as const)
