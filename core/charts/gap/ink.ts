/** A colour and a pattern for each job: the same job looks the same in every clause, route and screen. */

export const HUES = 6
export const PATTERNS = ['plain', 'rising', 'dots', 'falling', 'upright'] as const
export type Pattern = (typeof PATTERNS)[number]

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
