/**
 * One question of the planner in numbers: who the person is, where they may go, and what each class asks, under one
 * choice of statuses and one limit of study. The rules stay in `core/rules`: needs are its inequalities, and
 * `accepts` asks it whether a step is possible.
 */
import type { Credit } from '../rules/credit.ts'
import type { Calendar, Stamp } from './calendar.ts'

/** Days by which a need may seem missed though the rules count it as covered: bounds ask for so much less. */
export const LENIENT = 1e-5

/** Σ weight · (service that meets a demand, up to `before` days before the test) ≥ bound. */
export interface Need {
  readonly bound: number
  readonly terms: readonly NeedTerm[]
}

export interface NeedTerm {
  /** Place in `Problem.base` and `Stop.rates`. */
  readonly demand: number
  readonly before: number
  readonly weight: number
}

/** One of the ways to a status: on these days, when all these needs are covered. */
export interface Way {
  readonly from: Stamp
  /** The day on which a licence that it rests on may run out; ∞: none does. */
  readonly until: Stamp
  readonly needs: readonly Need[]
  /** Of the status: 0 is best. */
  readonly rank: number
}

/** A class a person may be appointed to. */
export interface Stop {
  readonly classId: string
  /**
   * No date on which the class accepts a person is missed by all of these; now and then one of them claims too much.
   * Never empty.
   */
  readonly ways: readonly Way[]
  /** Ways to a status that is not accepted: once one of them is open, ways to worse statuses are closed. */
  readonly refusals: readonly Way[]
  /** Days. */
  readonly probation: number
  /** What a day in the class is worth, by demand. */
  readonly rates: readonly number[]
  /** May it be open now and not later? */
  readonly closes: boolean
  /** Having been accepted once, a person is accepted on every later day, whatever they do meanwhile. */
  readonly lasting: boolean
}

export interface Problem {
  readonly calendar: Calendar
  /** Service of the person's own jobs as they go on, by demand. */
  readonly base: readonly Credit[]
  readonly target: Stop
  /** Where a plan may pass; in order of class ids. */
  readonly stops: readonly Stop[]
  /** What may be assumed of time: see docs/decisions/exact-plans.md. */
  readonly order: Interchange
  /** By demand: true where more service may make some status worse, so that it must not be exchanged for less. */
  readonly mixed: readonly boolean[]
  /** May the person be appointed to `stop` when tested this day, having begun these classes on these days? */
  accepts(before: readonly Begun[], stop: Stop, test: Stamp): boolean
}

/**
 * `none`: nothing is known of what makes a status better.
 * `moments`: more service never hurts, but when it was matters (recency).
 * `amounts`: only how much service there is matters.
 * But for `mixed` demands, in either.
 */
export type Interchange = 'none' | 'moments' | 'amounts'

export interface Begun {
  readonly stop: Stop
  readonly on: Stamp
}

/** Counts the work left, so that a hostile catalogue cannot keep anybody waiting. */
export interface Effort {
  /** Looks at classes. */
  left: number
  /** True once something was given up unseen: the answer says so. */
  cut: boolean
}

/** A linear program, in looks at a class. */
export const COST = 20
