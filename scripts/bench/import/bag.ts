/** Multisets of keys compared: how many are in both, only in the reading, only in the gold. */
export interface Counts {
  readonly right: number
  readonly extra: number
  readonly missing: number
}

export interface Bags extends Counts {
  readonly extras: readonly string[]
  readonly missed: readonly string[]
}

export function compareBags(read: readonly string[], gold: readonly string[]): Bags {
  const missed = [...gold]
  const extras = read.filter(key => {
    const at = missed.indexOf(key)
    if (at >= 0) missed.splice(at, 1)
    return at < 0
  })
  return { right: read.length - extras.length, extra: extras.length, missing: missed.length, extras, missed }
}

export const NOTHING: Counts = { right: 0, extra: 0, missing: 0 }

export const sumCounts = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  extra: a.extra + b.extra,
  missing: a.missing + b.missing,
})

/** Of what was read, how much is right. Nothing read: nothing wrong. */
export const precision = ({ right, extra }: Counts): number => share(right, right + extra)
export const recall = ({ right, missing }: Counts): number => share(right, right + missing)
export const f1 = ({ right, extra, missing }: Counts): number => share(2 * right, 2 * right + extra + missing)

/** 1 where there was nothing to do. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
