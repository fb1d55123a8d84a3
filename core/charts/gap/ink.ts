/** A colour and a pattern for each job: the same job looks the same in every clause, route and screen. */

export const HUES = 6
export const PATTERNS = ['plain', 'rising', 'dots', 'falling', 'upright'] as const
export type Pattern = (typeof PATTERNS)[number]

/** Lines of each pattern on a tile of 8 by 8, as path data. */
export const PATTERN_LINES: Record<Pattern, string | null> = {
  plain: null,
  rising: 'M-2 2 2-2M0 8 8 0M6 10l4-4',
  dots: 'M2 2h.01M6 6h.01',
  falling: 'M-2 6l4 4M0 0l8 8M6-2l4 4',
  upright: 'M2 0v8M6 0v8',
}

export interface Ink {
  /** 0 to 5, one of the theme’s colours of jobs. */
  hue: number
  /** Told apart without colour: in greyscale, on paper, by a colour-blind reader. */
  pattern: Pattern
}

/** By the job's place in the profile's `work`; thirty jobs look different, two neighbours in both colour and pattern. */
export function inkOf(work: number): Ink {
  return { hue: work % HUES, pattern: PATTERNS[work % PATTERNS.length] ?? 'plain' }
}
