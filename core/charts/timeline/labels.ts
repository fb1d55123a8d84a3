/** Rooms for labels along a line: inside the bounds, never over each other. */
import { estimateWidth, shorten, wrap } from '../ladder/text.ts'

export interface LabelWish {
  /** Where it would be centred. */
  x: number
  width: number
  /** Where the line stands that leads down to it, if not at `x`. */
  at?: number
  /** Has its room before the others, nearest to the line. */
  isFirst?: boolean
}

export interface PlacedLabel {
  /** Left edge. */
  x: number
  /** 0 is nearest to the line. */
  row: number
}

interface Flag extends PlacedLabel {
  readonly to: number
  readonly at: number
}

/** Between a label and a line that leads down to another. */
const CLEAR = 4

/**
 * Places each label at its point (around it, before it or behind it) as the bounds allow, in a row where it is free, so that
 * as few as can be lie over the line that leads down to another, and each in the nearest row where that is so.
 * A label wider than the line begins at its left edge; its drawer cuts it there.
 */
export function placeLabels(labels: readonly LabelWish[], width: number, gap = 8): PlacedLabel[] {
  const middle = width / 2
  const byX = labels.map((_, index) => index).toSorted((a, b) => atOf(labels[a]) - atOf(labels[b]) || a - b)
  const [left, right] = [true, false].map(is => byX.filter(index => atOf(labels[index]) < middle === is))
  // Labels behind their points lie best above each other from the right, those before them from the left.
  const orders = [byX, byX.toReversed(), [...(left ?? []).toReversed(), ...(right ?? [])]]
  const ways = orders.map(order => placedInTurn(labels, firstOnes(order, labels), { width, gap }))
  return ways.toSorted((a, b) => a.cost - b.cost)[0]?.placed ?? []
}

const atOf = (label: LabelWish | undefined): number => label?.at ?? label?.x ?? 0

const firstOnes = (order: readonly number[], labels: readonly LabelWish[]): number[] =>
  order.toSorted((a, b) => Number(labels[b]?.isFirst ?? false) - Number(labels[a]?.isFirst ?? false))

/** A crossing is worse than any number of rows; a line that may come to lie under a label, worse than some. */
const CROSSING = 1000
const MAY_CROSS = 10

function placedInTurn(
  labels: readonly LabelWish[],
  order: readonly number[],
  { width, gap }: { width: number; gap: number },
): { placed: PlacedLabel[]; cost: number } {
  const flags: Flag[] = []
  const lines = labels.map(atOf)
  const placed = Array.from<PlacedLabel>({ length: labels.length })
  let cost = 0
  for (const index of order) {
    const label = labels[index]
    if (!label) continue
    const size = Math.min(label.width, width)
    const at = atOf(label)
    const starts = label.isFirst ? [label.x - size / 2] : [label.x - size / 2, at - CLEAR, at - size + CLEAR]
    const best = starts
      .map(start => Math.max(0, Math.min(start, width - size)))
      .flatMap(x => {
        const over = lines.filter(line => line !== at && line > x - CLEAR && line < x + size + CLEAR).length
        return rowsFor({ x, to: x + size, at }, flags, gap).map(way => ({
          ...way,
          cost: way.cost + over * MAY_CROSS,
        }))
      })
      .toSorted((a, b) => a.cost - b.cost)[0]
    if (!best) continue
    cost += best.cost
    flags.push(best.flag)
    placed[index] = { x: best.flag.x, row: best.flag.row }
  }
  return { placed, cost }
}

/** The rows in which a label has room, and what it would cost there. */
const rowsFor = (
  { x, to, at }: Omit<Flag, 'row'>,
  flags: readonly Flag[],
  gap: number,
): { flag: Flag; cost: number }[] =>
  Array.from({ length: flags.length + 1 }, (_, row) => ({ x, to, at, row })).flatMap(flag => {
    const isFree = flags.every(other => other.row !== flag.row || other.to + gap <= x || to + gap <= other.x)
    const crossings = flags.filter(other => crosses(flag, other) || crosses(other, flag)).length
    return isFree ? [{ flag, cost: crossings * CROSSING + flag.row }] : []
  })

/** The line down to the one runs through the other. */
const crosses = (lower: Flag, upper: Flag): boolean =>
  lower.row > upper.row && lower.at > upper.x - CLEAR && lower.at < upper.to + CLEAR

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
