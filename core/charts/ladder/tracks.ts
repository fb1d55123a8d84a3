/** Tracks in the gutters between rows and the channels between lanes: stretches that would overlap run side by side. */
import type { LadderLayout } from './layout.ts'

interface Stretch {
  from: number
  to: number
  tickets: number[]
}

/** Free space along an edge of a card that no track uses. */
const CLEAR = 8
/** Tracks closer than this would read as one line. */
const STEP = 3.5

export class Tracks {
  readonly #layout: LadderLayout
  /** By gutter or channel, then by bundle. */
  readonly #lines = new Map<string, Map<string, Stretch>>()
  #tickets = 0

  constructor(layout: LadderLayout) {
    this.#layout = layout
  }

  /** Books a stretch across gutter `gutter` (above row `gutter`); a bundle shares one track. Answers its ticket. */
  across(gutter: number, a: number, b: number, bundle: string): number {
    return this.#book(`gutter ${gutter}`, Math.min(a, b), Math.max(a, b), bundle)
  }

  /** Books a stretch along channel `channel` (left of lane `channel`) from gutter `high` down to gutter `low`. */
  along(channel: number, high: number, low: number, bundle: string): number {
    return this.#book(`channel ${channel}`, high, low, bundle)
  }

  /** The place across its gutter or channel of every stretch booked, by ticket. */
  settle(): number[] {
    const places: number[] = Array.from({ length: this.#tickets }, () => 0)
    for (const [line, bundles] of this.#lines) {
      const { from, to } = this.#roomOf(line)
      const [stretches, used] = colour([...bundles.values()])
      const most = Math.max(1, Math.min(used, Math.floor((to - from - 2 * CLEAR) / STEP) + 1))
      const step = most === 1 ? 0 : Math.min(7, (to - from - 2 * CLEAR) / (most - 1))
      for (const { stretch, track } of stretches) {
        // Where a gutter is too narrow for all, the last tracks are shared: lines may meet there, cards stay clear.
        const place = (from + to) / 2 + ((track % most) - (most - 1) / 2) * step
        for (const ticket of stretch.tickets) places[ticket] = place
      }
    }
    return places
  }

  #book(line: string, from: number, to: number, bundle: string): number {
    const bundles = this.#lines.get(line) ?? new Map<string, Stretch>()
    this.#lines.set(line, bundles)
    const stretch = bundles.get(bundle) ?? { from, to, tickets: [] }
    stretch.from = Math.min(stretch.from, from)
    stretch.to = Math.max(stretch.to, to)
    stretch.tickets.push(this.#tickets)
    bundles.set(bundle, stretch)
    this.#tickets += 1
    return this.#tickets - 1
  }

  #roomOf(line: string): { from: number; to: number } {
    const { rows, lanes, cardWidth, width, height } = this.#layout
    const [name, at = '0'] = line.split(' ')
    const place = Number(at)
    if (name === 'gutter') {
      const above = rows[place - 1]
      return { from: above ? above.y + above.height : 0, to: rows[place]?.y ?? height }
    }
    const left = lanes[place - 1]
    return { from: left === undefined ? 0 : left + cardWidth, to: lanes[place] ?? width }
  }
}

/** Interval colouring from the left: each stretch takes the first track that is free where it begins. */
function colour(stretches: Stretch[]): [{ stretch: Stretch; track: number }[], number] {
  const ends: number[] = []
  const coloured = stretches
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map(stretch => {
      const free = ends.findIndex(end => end < stretch.from)
      const track = free === -1 ? ends.length : free
      ends[track] = stretch.to
      return { stretch, track }
    })
  return [coloured, ends.length]
}
