import type { EasierStep } from './easier-steps.ts'
import type { Finding } from './finding.ts'
import type { Ground } from './ground.ts'
import type { WaysIn } from './ways-in.ts'

/** What several rules need, worked out once. */
export interface Shared {
  readonly ways: WaysIn
  readonly easier: readonly EasierStep[]
}

/** Looks for one thing in a catalogue; answers every place where it stands. */
export type Rule = (ground: Ground, shared: Shared) => Finding[]
