/** The audit of a ladder: what a reader of all its specifications side by side would notice. One rule a file. */
import type { CataloguePack } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'
import { easierSteps } from './easier-steps.ts'
import { type Finding, RULE_IDS, SEVERITIES } from './finding.ts'
import { groundOf } from './ground.ts'
import type { Rule } from './rule.ts'
import { cycle } from './rules/cycle.ts'
import { deadEnd } from './rules/dead-end.ts'
import { degreeWall } from './rules/degree-wall.ts'
import { easierAbove } from './rules/easier-above.ts'
import { historyContradicts } from './rules/history-contradicts.ts'
import { lessOfOtherKinds } from './rules/less-of-other-kinds.ts'
import { missingClass } from './rules/missing-class.ts'
import { missingGrade } from './rules/missing-grade.ts'
import { missingPay } from './rules/missing-pay.ts'
import { noMeasure } from './rules/no-measure.ts'
import { noSpecification } from './rules/no-specification.ts'
import { nothingAsked } from './rules/nothing-asked.ts'
import { oldSource } from './rules/old-source.ts'
import { onlyThroughUnknown } from './rules/only-through-unknown.ts'
import { payFalls } from './rules/pay-falls.ts'
import { ranges } from './rules/ranges.ts'
import { sameTitle } from './rules/same-title.ts'
import { substitutionsContradict } from './rules/substitutions-contradict.ts'
import { tentative } from './rules/tentative.ts'
import { unreachable } from './rules/unreachable.ts'
import { unreadClauses } from './rules/unread-clauses.ts'
import { vagueWords } from './rules/vague-words.ts'
import { tellingTitles } from './telling-titles.ts'
import { waysIn } from './ways-in.ts'

export type { Finding, RuleId, Severity } from './finding.ts'

const RULES: readonly Rule[] = [
  cycle,
  unreachable,
  missingClass,
  onlyThroughUnknown,
  sameTitle,
  degreeWall,
  easierAbove,
  ranges,
  historyContradicts,
  substitutionsContradict,
  payFalls,
  nothingAsked,
  noSpecification,
  unreadClauses,
  missingGrade,
  missingPay,
  lessOfOtherKinds,
  tentative,
  oldSource,
  deadEnd,
  vagueWords,
  noMeasure,
]

/**
 * Every finding, worst first, then in the order of the rules and of the catalogue. Classes of one title are told apart.
 * @param waiting classes known by name only whose specification was read and waits for review
 */
export function audit(pack: CataloguePack, waiting: ReadonlySet<ClassId> = new Set()): Finding[] {
  const titles = tellingTitles(pack.classes, pack.jurisdictions)
  const told = pack.classes.map(each => {
    const title = titles.get(each.id) ?? each.title
    return title === each.title ? each : { ...each, title }
  })
  const printed = new Map(pack.classes.map(({ id, title }) => [id, title]))
  const ground = groundOf({ ...pack, classes: told }, waiting, printed)
  const shared = { ways: waysIn(ground), easier: easierSteps(ground) }
  const found = RULES.flatMap(rule => rule(ground, shared))
  return found.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule),
  )
}

/** Findings about a class of this jurisdiction; the rules have looked at the whole catalogue all the same. */
export const findingsIn = (findings: readonly Finding[], jurisdiction: string): Finding[] =>
  findings.filter(({ classIds }) => classIds.some(id => id.startsWith(`${jurisdiction}/`)))
