/** Class titles as they are compared: case, punctuation, plurals and pay ranges within a class set aside. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[’']s?\b/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(/ ranges? [a-z](?: (?:and |or )?[a-z])*$/u, '')
    .replaceAll(/(?<=[a-z]{3})(?<!s)s\b/gu, '')
}
