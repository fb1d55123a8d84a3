/** What an outline is made of: parts, entries of sets, specialties, each with what stands inside it. */
import type { HeadingKind } from '../language/marks.ts'
import type { Span } from '../model.ts'
import type { LabelStyle, Op } from './marks.ts'
import type { Sentence, Token } from './tokens.ts'

/** How a thing is joined to the one before it. */
export interface Join extends Span {
  readonly op: Op
  /** "and/or". */
  readonly both: boolean
}

export type Item =
  | Branch
  | {
      readonly is: 'sentence'
      readonly sentence: Sentence
      readonly join: Join | null
      /** On a line of its own behind the last of several ways: it may be asked of all. */
      readonly behindWays?: true
    }

/** A labelled entry of a set, a headed part, or the whole. */
export interface Branch {
  readonly is: 'whole' | 'entry' | 'part' | 'scope'
  readonly style: LabelStyle | null
  readonly ordinal: number
  readonly heading: HeadingKind | null
  /** As the document has it. */
  readonly label: string | null
  readonly line: number
  readonly at: Span
  readonly join: Join | null
  readonly items: Item[]
  /** The label does not follow from the one before it. */
  readonly stray: boolean
}

/** A branch of which nothing is known but where it begins. */
export const bare = (at: Span): Omit<Branch, 'is' | 'line' | 'items'> => ({
  style: null,
  ordinal: 0,
  heading: null,
  label: null,
  at: { from: at.from, to: at.from },
  join: null,
  stray: false,
})

export const holdsPart = (branch: Branch): boolean => branch.items.some(({ is }) => is === 'part')

/** One further, or one left out by a slip. */
export const follows = (before: number, next: number): boolean => next === before + 1 || next === before + 2

/** How a label is shown: "Or II:" is "II"; bullets have none. */
export function labelOf({ style, words, ordinal }: Token & { is: 'label' }): string | null {
  if (style === 'bullet') return null
  const plain = words
    .replace(/^(?:either|or)\s+/i, '')
    .replace(/[\s:.)–(-]+$/, '')
    .replace(/^\(/, '')
    .trim()
  if (style === 'pattern') return /[IVX]+$/i.exec(plain)?.[0].toUpperCase() ?? String(ordinal)
  return plain
}
