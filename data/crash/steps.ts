/**
 * An endless sequence of changes of which the state after any number is known: step k, counted from 0, and what must
 * be there after it. Every step is one operation of the contract, so it must be there whole or not at all.
 */
import type { Ask } from '../../core/contract/ask.ts'

export interface State {
  readonly profile: { readonly name: string; readonly nth: number; readonly plans: readonly string[] } | null
  readonly remembered: number | null
  /** The step that last gave a class of the catalogue a grade. */
  readonly graded: number | null
}

/** Large enough to be written over many pages, so that a kill finds it half-way. */
const FILLING = 'x'.repeat(40_000)
const CLASS = 'us-ny/2515400'
const PLAN = { arrival: '2034-01-01', moves: 0, credits: 0, relies: 'met' as const, steps: [] }

/**
 * One round: a profile comes, changes, gets plans, goes with them, is brought back and taken again by the log; then
 * something is remembered, a class changes while its version before stays, and the whole database is replaced by a
 * backup of itself.
 */
const ROUND: readonly ((ask: Ask, id: string, k: number) => void)[] = [
  (ask, _, k) => ask('profile.create', { name: String(k), document: { nth: k, filling: FILLING } }),
  (ask, id, k) => ask('profile.save', { id, document: { nth: k, filling: FILLING } }),
  (ask, id, k) => savePlan(ask, id, k),
  (ask, id, k) => savePlan(ask, id, k),
  (ask, id) => ask('profile.remove', { id }),
  ask => ask('history.undo', {}),
  ask => ask('history.redo', {}),
  (ask, _, k) => ask('settings.set', { settings: { step: k } }),
  (ask, _, k) => ask('catalogue.edit', { id: CLASS, edit: { grade: String(k) } }),
  ask => ask('store.restore', { base64: ask('store.backup', {}).base64 }),
]
const REMEMBERS = 7
const GRADES = 8

const savePlan = (ask: Ask, profile: string, k: number): unknown =>
  ask('plan.save', {
    profile,
    name: String(k),
    to: CLASS,
    asOf: '2026-11-22',
    whatIf: {},
    plan: PLAN,
  })

export function doStep(ask: Ask, k: number): void {
  const id = ask('profile.list', {})[0]?.id ?? ''
  ROUND[k % ROUND.length]?.(ask, id, k)
}

/** What must be there after step k; -1 is the beginning. */
export function stateAfter(k: number): State {
  const round = Math.floor(k / ROUND.length) * ROUND.length
  const at = k - round
  const plans = [round + 2, round + 3].filter(nth => nth <= k).map(String)
  const isThere = at <= 3 || at === 5
  const last = (step: number): number | null => {
    const nth = (at >= step ? round : round - ROUND.length) + step
    return nth < 0 ? null : nth
  }
  return {
    profile: k >= 0 && isThere ? { name: String(round), nth: Math.min(k, round + 1), plans } : null,
    remembered: last(REMEMBERS),
    graded: last(GRADES),
  }
}

export function stateFound(ask: Ask): State {
  const [profile] = ask('profile.list', {})
  const remembered = ask('settings.get', {})['step']
  return {
    profile: profile
      ? {
          name: profile.name,
          nth: Number(ask('profile.get', { id: profile.id }).document['nth']),
          plans: ask('plan.list', { id: profile.id })
            .map(({ name }) => name)
            .toSorted((a, b) => Number(a) - Number(b)),
        }
      : null,
    remembered: typeof remembered === 'number' ? remembered : null,
    graded: gradedBy(ask),
  }
}

/** A grade and a version are written together, or neither is. */
function gradedBy(ask: Ask): number | null {
  const { grade } = ask('catalogue.class', { id: CLASS })
  const versions = ask('catalogue.versions', { id: CLASS })
  return versions.length > 1 && versions.at(-1)?.current === true ? Number(grade) : null
}
