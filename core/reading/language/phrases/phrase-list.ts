/** Phrases of one category, with what each means where it means more than its category. */
export type PhraseList = readonly (readonly [phrase: string, means?: string | number])[]
