/**
 * Levenshtein's distance over one row, given up once it must exceed `most`.
 * Words and titles are short: callers bound their length.
 */
export function editDistance(a: string, b: string, most: number): number {
  const row: number[] = []
  for (let j = 0; j <= b.length; j += 1) row.push(j)
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1)
    let diagonal = i - 1
    let here = i
    let least = i
    row[0] = i
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0
      here = Math.min(above + 1, here + 1, letter === b.charCodeAt(j - 1) ? diagonal : diagonal + 1)
      diagonal = above
      row[j] = here
      if (here < least) least = here
    }
    if (least > most) return most + 1
  }
  return row[b.length] ?? 0
}
