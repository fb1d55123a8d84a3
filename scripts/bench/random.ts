/** Seeded random numbers, so that every run of the benchmarks measures the same data (mulberry32). */
export interface Random {
  /** From 0 to below 1. */
  fraction(): number
  /** A whole number from 0 to below `count`. */
  below(count: number): number
  chance(probability: number): boolean
  pick<T>(values: readonly [T, ...T[]]): T
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(fraction() * count)
  return {
    fraction,
    below,
    chance: probability => fraction() < probability,
    pick: values => values[below(values.length)] ?? values[0],
  }
}
