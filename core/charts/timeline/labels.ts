/** Rooms for labels along a line: inside the bounds, never over each other. */
import { estimateWidth, shorten, wrap } from '../ladder/text.ts'

export interface LabelWish {
  /** Where it would be centred. */
  x: number
  width: number
  /** Has its room before the others, nearest to the line. */
  isFirst?: boolean
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
    .toSorted(
      (a, b) =>
        Number(labels[b]?.isFirst ?? false) - Number(labels[a]?.isFirst ?? false) ||
        (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0) ||
        a - b,
    )
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

/** About how wide a text is, in whole pixels: geometry has no screen to ask. */
export const textWidth = (text: string, size = 12): number => Math.ceil(estimateWidth(text, size, true))

/** The text, cut with an ellipsis to fit; empty where not even two letters fit. */
export function fitText(text: string, width: number, size = 12): string {
  const fitted = shorten(text, line => textWidth(line, size) <= width)
  return fitted === text || fitted.length > 2 ? fitted : ''
}

/** The text in up to so many lines, the last one cut to fit, no word broken; none where not even two letters fit. */
export function fitLines(text: string, width: number, most: number, size = 12): string[] {
  const isBroken = text.split(/\s+/).some(word => textWidth(word, size) > width)
  const lines = isBroken
    ? [fitText(text, width, size)]
    : wrap(text, width, most, { size, bold: true, measure: estimateWidth })
  return lines.filter(line => line !== '')
}
