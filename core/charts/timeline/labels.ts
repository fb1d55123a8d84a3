/** Rooms for labels along a line: inside the bounds, never over each other. */

export interface LabelWish {
  /** Where it would be centred. */
  x: number
  width: number
}

export interface PlacedLabel {
  /** Left edge. */
  x: number
  /** 0 is nearest to the line. */
  row: number
}

/**
 * Places each label as near to its point as the bounds allow and in the nearest row where it is free.
 * A label wider than the line begins at its left edge; its drawer cuts it there.
 */
export function placeLabels(labels: readonly LabelWish[], width: number, gap = 8): PlacedLabel[] {
  const taken: { from: number; to: number }[][] = []
  const placed = Array.from<PlacedLabel>({ length: labels.length })
  const byX = labels
    .map((_, index) => index)
    .toSorted((a, b) => (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0) || a - b)
  for (const index of byX) {
    const label = labels[index]
    if (!label) continue
    const size = Math.min(label.width, width)
    const x = Math.max(0, Math.min(label.x - size / 2, width - size))
    const isFree = (row: { from: number; to: number }[]) =>
      row.every(other => other.to + gap <= x || x + size + gap <= other.from)
    const free = taken.findIndex(isFree)
    const row = free < 0 ? taken.length : free
    ;(taken[row] ??= []).push({ from: x, to: x + size })
    placed[index] = { x, row }
  }
  return placed
}

/**
 * About how wide a text is in the app's font, in pixels, a little on the large side: geometry has no screen to ask.
 */
export function textWidth(text: string, size = 12): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return Math.ceil(ems * size)
}

function emsOf(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\uffdf\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u.test(character)) return 1.05
  if (/[MWmw@%—]/.test(character)) return 0.95
  if (/[A-Z\d&◇◐●○?]/.test(character)) return 0.7
  if (/[il.,:;'|! ’]/.test(character)) return 0.34
  return 0.6
}

/** The text, cut with an ellipsis to fit; empty where not even two letters fit. */
export function fitText(text: string, width: number, size = 12): string {
  if (textWidth(text, size) <= width) return text
  let cut = ''
  let used = textWidth('…', size)
  for (const character of text) {
    used += emsOf(character) * size
    if (used > width) break
    cut += character
  }
  return cut.trimEnd().length < 2 ? '' : `${cut.trimEnd()}…`
}
