/** How well a typed text stands for a name: parts of it, or the beginnings of its words run together. */

/** Higher is better; null where a word typed stands for nothing in it. An empty query fits everything alike. */
export function fit(query: string, name: string): number | null {
  const words = query.toLowerCase().match(/\S+/g) ?? []
  if (words.length === 0) return 0
  let total = 0
  for (const word of words) {
    const score = fitWord(word, name.toLowerCase())
    if (score === null) return null
    total += score
  }
  // Among equals the shorter name is meant.
  return total - name.length / 1000
}

function fitWord(word: string, name: string): number | null {
  const whole = name.indexOf(word)
  if (whole >= 0) return (beginsWord(name, whole) ? 12 : 8) * word.length - whole / 50
  return word.length <= LONGEST && isMadeOf(word, name.match(/[\p{L}\p{N}]+/gu) ?? [])
    ? 6 * word.length
    : null
}

/** Beginnings of words run together are typed for short names; nobody types a long one so. */
const LONGEST = 16

/** "csr1" and "custrep" are beginnings of the words of "Customer Service Representative 1", in their order. */
function isMadeOf(word: string, parts: readonly string[]): boolean {
  if (word === '') return true
  return parts.some((part, at) => {
    let shared = 0
    while (shared < word.length && word[shared] === part[shared]) shared += 1
    for (let taken = shared; taken > 0; taken -= 1) {
      if (isMadeOf(word.slice(taken), parts.slice(at + 1))) return true
    }
    return false
  })
}

const beginsWord = (name: string, at: number): boolean =>
  at === 0 || /[^\p{L}\p{N}]/u.test(name[at - 1] ?? '')

/** The best `most` of a list, best first; equals stay in their order. */
export function bestOf<T>(query: string, list: readonly T[], nameOf: (each: T) => string, most: number): T[] {
  return list
    .flatMap(each => {
      const score = fit(query, nameOf(each))
      return score === null ? [] : [{ each, score }]
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ each }) => each)
}
