/** Words that ask for something without saying how much or what, as data. Each stands for all its forms. */
export const VAGUE_WORDS: readonly { readonly word: string; readonly forms: RegExp }[] = [
  { word: 'relevant', forms: /\brelevant\b/i },
  { word: 'related', forms: /\b(?:closely |directly )?related\b(?! to)/i },
  { word: 'appropriate', forms: /\bappropriate\b/i },
  { word: 'suitable', forms: /\bsuitabl[ey]\b/i },
  { word: 'sufficient', forms: /\bsufficient(?:ly)?\b/i },
  { word: 'satisfactory', forms: /\bsatisfactor(?:y|ily)\b/i },
  { word: 'considerable', forms: /\bconsiderabl[ey]\b/i },
  { word: 'extensive', forms: /\bextensive(?:ly)?\b/i },
  { word: 'substantial', forms: /\bsubstantial(?:ly)?\b/i },
  { word: 'some', forms: /\bsome\b/i },
  { word: 'responsible', forms: /\b(?:progressively|increasingly) responsible\b/i },
  { word: 'similar', forms: /\bsimilar\b/i },
  { word: 'acceptable', forms: /\bacceptable\b/i },
]
