/** Which cells of the ladder's grid hold a card, and which free stretches of lanes are already used by a link. */
import type { LadderLayout } from './layout.ts'

export interface Occupancy {
  /** Nothing stands in a row strictly between two lanes. */
  rowIsFree: (row: number, laneA: number, laneB: number) => boolean
  /** Nothing stands in a lane strictly between two rows and nobody else's link runs there; then the stretch is the owner's. */
  takeLane: (lane: number, upperRow: number, lowerRow: number, owner: string) => boolean
}

export function occupancyOf({ cards, lanes, rows }: LadderLayout): Occupancy {
  /** 0 free, 1 a card, more: the owner of a stretch. */
  const taken = new Int32Array(lanes.length * rows.length)
  const owners = new Map<string, number>()
  for (const { lane, row } of cards) taken[lane * rows.length + row] = 1
  return {
    rowIsFree: (row, laneA, laneB) => {
      for (let lane = Math.min(laneA, laneB) + 1; lane < Math.max(laneA, laneB); lane += 1) {
        if (taken[lane * rows.length + row]) return false
      }
      return true
    },
    takeLane: (lane, upperRow, lowerRow, owner) => {
      const start = lane * rows.length
      const own = owners.get(owner) ?? owners.size + 2
      for (let row = upperRow + 1; row < lowerRow; row += 1) {
        const by = taken[start + row] ?? 0
        if (by !== 0 && by !== own) return false
      }
      owners.set(owner, own)
      taken.fill(own, start + upperRow + 1, start + lowerRow)
      return true
    },
  }
}
