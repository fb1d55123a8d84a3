/**
 * One question of the planner in numbers: who the person is, where they may go, and what each class asks, under one
 * choice of statuses and one limit of study. The rules stay in `core/rules`: needs are its inequalities, and
 * `accepts` asks it whether a step is possible.
 */
import type { Credit } from '../rules/credit.ts'
import type { Calendar, Stamp } from './calendar.ts'

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

/** One of the ways to qualify: from this day on, when all these needs are covered. */
export interface Way {
  readonly from: Stamp
  readonly needs: readonly Need[]
}

/** A class a person may be appointed to. */
export interface Stop {
  readonly classId: string
  /**
   * No date on which the class accepts a person is missed by all of these; now and then one of them claims too much.
   * Never empty.
   */
  readonly ways: readonly Way[]
  /** Days. */
  readonly probation: number
  /** What a day in the class is worth, by demand. */
  readonly rates: readonly number[]
}

export interface Problem {
  readonly calendar: Calendar
  /** Service of the person's own jobs as they go on, by demand. */
  readonly base: readonly Credit[]
  readonly target: Stop
  /** Where a plan may pass; in order of class ids. */
  readonly stops: readonly Stop[]
  /** How far time is interchangeable: see docs/decisions/exact-plans.md. */
  readonly order: Interchange
  /** May the person be appointed to `stop` when tested this day, having begun these classes on these days? */
  accepts(before: readonly Begun[], stop: Stop, test: Stamp): boolean
}

/**
 * `none`: more service may make a status worse (not every better status is allowed, or service turns into blocks).
 * `moments`: more service never hurts, but when it was matters (recency, or a hiring lag).
 * `amounts`: only how much service there is in each class matters.
 */
export type Interchange = 'none' | 'moments' | 'amounts'

export interface Begun {
  readonly stop: Stop
  readonly on: Stamp
}

/** Counts the work done, so that a hostile catalogue cannot keep anybody waiting; the answer says when it ran out. */
export interface Effort {
  left: number
}
