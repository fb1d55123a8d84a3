/**
 * A class's requirement, prepared for evaluation: its routes, the clauses of each, and the inequalities that say
 * when its experience is covered. Made once per class by `compile.ts`; nothing in it depends on a person or a date.
 */
import type { EducationLevel, IsoDuration } from '../model/primitives.ts'
import type { CreditsNode, JudgementNode, LicenceNode } from '../model/requirement.ts'
import type { Ask, Demand, Policy } from './demand.ts'

export interface ClassRule {
  /** A referenced class: nothing on file. */
  readonly onFile: boolean
  /** Read by a program that was not sure of all of it, and confirmed by nobody. */
  readonly unconfirmed: boolean
  readonly routes: readonly RouteRule[]
}

export interface RouteRule {
  readonly label: string
  /** As listed in an answer: leaves in the order written, nested experience after its parent. */
  readonly clauses: readonly ClauseRule[]
  readonly experience: readonly ExperienceRule[]
  /** All but experience. */
  readonly others: readonly OtherRule[]
  /** Firm rules only: what makes *met*. */
  readonly firm: Cover
  /** Firm rules and service marked as comparable; `firm` itself where no clause allows it. */
  readonly comparable: Cover
  /** With all that the authority may allow; null where the route leaves nothing to it. */
  readonly open: Cover | null
  /** True where the authority may allow service, too, and not only blocks. */
  readonly openService: boolean
  readonly equivalencies: readonly { readonly path: string; readonly why: string }[]
  /** Indexes of the class's substitutions that are open to the authority here. */
  readonly openSubstitutions: readonly number[]
  readonly service: FirmService
  readonly policy: Policy
}

/** What counts firmly in each experience clause, by its index: for showing where credited time comes from. */
export interface FirmService {
  /** With the kinds that stand in 1:1. */
  readonly asks: readonly Ask[]
  /** Without those that do so up to a limit only. */
  readonly unlimited: readonly Ask[]
  /** Equal keys: equal service, whatever the class. */
  readonly keys: readonly string[]
  /** Days at most that the limited ones add. */
  readonly limit: number
}

interface Placed {
  readonly path: string
  readonly label: string
  /** Asked for these positions only. */
  readonly only: string | null
}

export type OtherRule = Placed &
  (
    | { readonly kind: 'education'; readonly asks: Degree }
    | { readonly kind: 'credits'; readonly asks: CreditsNode['credits'] }
    | { readonly kind: 'licence'; readonly asks: LicenceNode['licence'] }
    | { readonly kind: 'judgement'; readonly asks: JudgementNode['judgement']; readonly years: number | null }
    | { readonly kind: 'unknown' }
  )

export interface ExperienceRule extends Placed {
  readonly kind: 'experience'
  readonly id: string
  /** Place in `RouteRule.experience`. */
  readonly index: number
  /** Index of the clause it is nested in. */
  readonly parent: number | null
  readonly depth: number
  /** Days. */
  readonly required: number
  readonly upTo: IsoDuration | null
  /** Path of the outermost experience it is nested in, or its own. */
  readonly root: string
  /** Days before the date asked that count; Infinity: all. */
  readonly window: number
  readonly ask: Ask
  /** Clauses of one group need separate time, but those of one party share theirs; null: shares with all. */
  readonly group: string | null
  readonly party: string
}
export type ClauseRule = ExperienceRule | OtherRule

/** Inequalities that hold together exactly when the experience of a route is covered (`cuts.ts`). */
export interface Cover {
  readonly pools: readonly Pool[]
  /** Worked out when first read; then throws `TooManyCuts` where there are more than can be weighed. */
  readonly inequalities: readonly Inequality[]
  readonly windowed: boolean
}

/** Required ≤ Σ service + Σ blocks. */
export interface Inequality {
  /** Index of the clause where it is about one that shares its time; null: about several, or separate time. */
  readonly clause: number | null
  readonly required: number
  readonly service: readonly Term[]
  /** Indexes of the pools that may cover its clauses, as often as a block counts. */
  readonly pools: readonly number[]
  /**
   * One day of further full-time service makes up one day for each of these, while the window lasts:
   * one where the clauses need separate time, as many as there are clauses where they share it.
   */
  readonly windows: readonly number[]
}

/** Service that meets a demand up to `before` days before the date asked; subtracted where `sign` is −1. */
export interface Term {
  readonly demand: Demand
  readonly before: number
  readonly sign: 1 | -1
}

/** A stock of time to substitute: from study, or from service at another rate than 1:1. */
export interface Pool {
  readonly firm: boolean
  /** Index of the class's substitution; null: the open equivalency. */
  readonly substitution: number | null
  readonly source: /** Semester hours, `each` a block; some ask for a degree. */
    | { readonly from: 'hours'; readonly each: number; readonly degree: Degree | null }
    | { readonly from: 'degree'; readonly degree: Degree }
    | { readonly from: 'service'; readonly total: readonly Term[]; readonly each: number }
  /** Days a block stands for. */
  readonly block: number
  /** Days at most. */
  readonly max: number
  /** By index of experience clause: may a block count in it? (A block counts in the clauses around its own.) */
  readonly reaches: readonly boolean[]
}

export interface Degree {
  readonly level: EducationLevel
  /** Absent: any field of study. */
  readonly fields?: readonly string[] | undefined
}

/** The clause and all nested in it. */
export const withNested = (clause: ExperienceRule, all: readonly ExperienceRule[]): ExperienceRule[] => [
  clause,
  ...all.filter(({ parent }) => parent === clause.index).flatMap(inner => withNested(inner, all)),
]
