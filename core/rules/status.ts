/** The five statuses and how they combine (rules.md, "Answers"). */
import type { Status } from '../model/answer.ts'

const RANK: Record<Status, number> = { met: 0, conditional: 1, discretionary: 2, unknown: 3, 'not-met': 4 }

/** 0 is best. Best first is also the order in which `all` gives way: not-met, then unknown, then discretionary… */
export const rank = (status: Status): number => RANK[status]

const better = (a: Status, b: Status): Status => (RANK[a] <= RANK[b] ? a : b)
export const worse = (a: Status, b: Status): Status => (RANK[a] >= RANK[b] ? a : b)

/** `any` takes the best child; of none it is not met. */
export const anyOf = (statuses: readonly Status[]): Status => statuses.reduce(better, 'not-met')
/** `all` takes the worst child: best-first order and the rule of precedence are the same order. */
export const allOf = (statuses: readonly Status[]): Status => statuses.reduce(worse, 'met')
