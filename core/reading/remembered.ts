/** No vocabulary is larger; a memory that is full starts again. */
const MOST = 5000

/** A function of one word that depends on nothing else, remembered: the same words come again and again. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = answer(word)
    if (known.size >= MOST) known.clear()
    known.set(word, made)
    return made
  }
}
