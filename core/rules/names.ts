/** Licences, fields of study and subjects match by name, ignoring case and punctuation. */

/** "Class C driver's licence" and "class-c drivers licence" are one name. A name of nothing but punctuation matches none. */
export function sameName(a: string, b: string): boolean {
  const plainA = plainName(a)
  return plainA !== '' && plainA === plainName(b)
}

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
