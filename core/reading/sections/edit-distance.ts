/**
 * Levenshtein's distance over one row, given up once it must exceed `most`.
 * Words and titles are short: callers bound their length.
 */
export function editDistance(a: string, b: string, most: number): number {
  const row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = row[0] ?? 0
    let least = (row[0] = i)
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0
      const here = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1))
      diagonal = above
      row[j] = here
      if (here < least) least = here
    }
    if (least > most) return most + 1
  }
  return row[b.length] ?? 0
}
