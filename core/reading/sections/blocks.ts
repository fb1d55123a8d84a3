/** Blocks of a stretch of text, without going through all of them: they stand in order, apart. */
import type { Block, Span } from '../model.ts'

export function blocksWithin(blocks: readonly Block[], { from, to }: Span): readonly Block[] {
  const first = firstAfter(blocks, from)
  let end = first
  while (end < blocks.length && (blocks[end]?.from ?? to) < to) end += 1
  return blocks.slice(first, end)
}

/** Index of the first block that ends behind this place. */
function firstAfter(blocks: readonly Block[], at: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.to ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}
