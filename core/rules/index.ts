/**
 * Where a rule is evaluated: catalogue + facts + class + date → answer with evidence.
 *
 * Begin with `indexCatalogue(pack)` once and `readProfile(document)` (core/profile) for each person. Then
 * - `evaluate`, `evaluateAll`: whole answers, clause by clause, with evidence;
 * - `evaluateGap`: one whole answer with what further study would do, for whoever looks at a gap;
 * - `standings`: status, first date and remaining service of every class, for the ladder and the matrix;
 * - `statusOn`, `firstDate`: one question each, for planning. They remember, by the identity of `catalogue` and
 *   `facts`, every credit function they have worked out, and by the identity of each `Job` how it counts: make a
 *   variation by spreading (`{ ...facts, jobs: [...facts.jobs, job] }`), keep it, and ask it many times.
 *   Study to come is entries with an `earned` date each (a block of hours reached, a degree had).
 *   A status only ever changes at the dates `firstDate` finds: do not step through days.
 *
 * How it works, in the order of one trip: `routes.ts` (a tree → its routes), `compile.ts` (a route → clauses and
 * covers), `cuts.ts` (experience → inequalities), `timeline.ts` (jobs → service as a function of the date),
 * `cover.ts` (inequalities on a date), `standing.ts` (status, first date, remaining), `claims.ts` (who claims
 * which time), `evaluate.ts` (the answer).
 */
export { classOf, firstDate, heldOn, standings, statusOn } from './ask.ts'
export { type Catalogue, indexCatalogue } from './catalogue.ts'
export { evaluate, evaluateAll } from './evaluate.ts'
export { evaluateGap } from './gap.ts'
export { type KindTree, kindTree } from './kinds.ts'
export { rank } from './status.ts'
