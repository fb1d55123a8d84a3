/** Licences, fields of study and subjects match by name, ignoring case and punctuation. */

/** "Class C driver's licence" and "class-c drivers licence" are one name. A name of nothing but punctuation matches none. */
export function sameName(a: string, b: string): boolean {
  const plainA = plainName(a)
  return plainA !== '' && plainA === plainName(b)
}

/** Do two names of licences share most of the words that tell licences apart? Not the same name, but it may be meant. */
export function mayBeSame(a: string, b: string): boolean {
  const [tellingA, tellingB] = [telling(a), telling(b)]
  const shared = [...tellingA].filter(word => tellingB.has(word)).length
  return shared > Math.min(tellingA.size, tellingB.size) / 2
}

/** Beginnings, so that “pharmacist” and “pharmacy” are alike. */
function telling(name: string): Set<string> {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.filter(word => !OF_ANY_LICENCE.test(word)).map(word => word.slice(0, 6)))
}
const OF_ANY_LICENCE =
  /^(?:licen|certif|regist|permit|class$|type$|valid|appropriate|current|possess|state$|the$|and$|for$|from$|with$)/

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
