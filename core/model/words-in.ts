/** The words of a name, with which names are compared: case, spacing, punctuation and how letters are printed are no matter. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
