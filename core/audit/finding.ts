/** What an audit answers. */
import { z } from 'zod'
import { ClassId } from '../model/primitives.ts'

/** Worst first. `high`: somebody cannot get in, or a record is broken. `medium`: the ladder bends. `low`: something is missing or vague. */
export const SEVERITIES = ['high', 'medium', 'low'] as const
export const Severity = z.enum(SEVERITIES)
export type Severity = z.infer<typeof Severity>

/** The rules, in the order their findings stand in within one severity; each is a file under `rules/`. */
export const RULE_IDS = [
  'cycle',
  'unreachable',
  'missing-class',
  'only-through-unknown',
  'same-title',
  'degree-wall',
  'easier-above',
  'looser-above',
  'same-range',
  'overlapping-ranges',
  'history-contradicts',
  'substitutions-contradict',
  'pay-falls',
  'nothing-asked',
  'no-specification',
  'unread-clauses',
  'missing-grade',
  'missing-pay',
  'less-of-other-kinds',
  'tentative',
  'old-source',
  'dead-end',
  'vague-words',
  'no-measure',
] as const
export const RuleId = z.enum(RULE_IDS)
export type RuleId = z.infer<typeof RuleId>

/** Where a finding lies: a clause by its path, ids from the root joined by `/`, or a part of the record. */
export const Place = z.strictObject({ classId: ClassId, at: z.string().min(1) })
export type Place = z.infer<typeof Place>

export const Finding = z.strictObject({
  rule: RuleId,
  severity: Severity,
  /** The classes it is about; where one is held against another, the higher first. */
  classIds: z.array(ClassId),
  /** What was found and why it is a finding. */
  message: z.string().min(1),
  /** What to do about it. */
  remedy: z.string().min(1),
  where: z.array(Place),
})
export type Finding = z.infer<typeof Finding>
