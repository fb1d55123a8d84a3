/** A search as a person types it: each of its words begins a word of the text, in any order, case aside. */
export function finder(search: string): (text: string) => boolean {
  const words = wordsOf(search)
  return text => {
    const own = wordsOf(text)
    return words.every(word => own.some(candidate => candidate.startsWith(word)))
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
