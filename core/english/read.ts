/** English → the rule. Whatever `writeRule` writes reads back as the same rule; so do looser ways to say it. */
import { Refusal } from '../contract/refusal.ts'
import type { NestedExperience, RequirementNode } from '../model/requirement.ts'
import { sayRule } from '../words/rule.ts'
import { type Clause, Ids, parseLine, readClause } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { nestLines, type TextLine } from './lines.ts'
import { Meaning } from './meaning.ts'
import { SUBSTITUTIONS_HEADING } from './phrases.ts'
import { refuseAt } from './place.ts'
import type { Qualifications } from './write.ts'

const LONGEST = 1_000_000
const DEEPEST = 500

/**
 * Reads a rule. A clause that bears no id gets one, made from what it asks: `hs`, `experience`, `experience-2`.
 * @throws Refusal with line, column and what was expected; its field is `line:column`.
 */
export function readRule(text: string, lexicon: Lexicon): RequirementNode {
  const { requirement, substitutions } = readQualifications(text, lexicon)
  if (substitutions.length > 0) throw new Refusal('bad-input', sayRule.noSubstitutionsHere)
  return requirement
}

/** As `readRule`, for a rule with its substitutions beneath. */
export function readQualifications(text: string, lexicon: Lexicon): Qualifications {
  if (text.length > LONGEST) throw new Refusal('too-large', sayRule.tooLong(LONGEST))
  const { rule, substitutions } = partsOf(nestLines(text, DEEPEST))
  const root = readClause(rule, lexicon)
  return {
    requirement: toNode(root, new Ids(root)),
    substitutions: substitutions.map(line =>
      new Meaning(line, lexicon).substitution(parseLine(line, lexicon, it => it.substitution())),
    ),
  }
}

/** The rule's one line on the first level, and the lines under the heading of substitutions. */
function partsOf(lines: readonly TextLine[]): { rule: TextLine; substitutions: readonly TextLine[] } {
  const found = lines.findIndex(({ text }) => text.toLowerCase() === SUBSTITUTIONS_HEADING.toLowerCase())
  const at = found < 0 ? lines.length : found
  const [rule, second] = lines.slice(0, at)
  if (!rule) throw new Refusal('bad-input', sayRule.empty)
  if (second) refuseAt(second, sayRule.severalRoots)
  const substitutions = [...(lines[at]?.children ?? []), ...lines.slice(at + 1)]
  for (const { children } of substitutions) if (children[0]) refuseAt(children[0], sayRule.flatSubstitutions)
  return { rule, substitutions }
}

function toNode(clause: Clause, ids: Ids): RequirementNode {
  const { line, says, means, children } = clause
  const { head } = says
  const common = commonOf(clause, ids)
  switch (head.is) {
    case 'all':
      return {
        ...common,
        all: children.map(child => toNode(child, ids)),
        ...(head.separately && { separate: true as const }),
      }
    case 'any':
      return { ...common, any: children.map(child => toNode(child, ids)) }
    case 'position': {
      const [only, second] = children
      if (!only || second) return refuseAt(second?.line ?? line, sayRule.oneChild)
      return { ...common, position: { only: means.text(head.only), of: toNode(only, ids) } }
    }
    case 'experience':
      return { ...common, experience: { ...means.experience(head.asks), ...nestedIn(clause, ids) } }
    case 'education':
      return { ...common, education: means.degree(head.degree) }
    case 'credits': {
      const subject = head.subject && { subject: means.text(head.subject) }
      return { ...common, credits: { semesterHours: means.hours(head.hours), ...subject } }
    }
    case 'licence':
      return { ...common, licence: { name: means.text(head.name) } }
    case 'judgement': {
      const status = head.unread ? { status: 'unknown' as const } : {}
      return { ...common, judgement: { why: means.text(head.why), ...status } }
    }
    case 'unknown':
      return { ...common, unknown: {} }
    default:
      return head satisfies never
  }
}

function nestedIn({ children }: Clause, ids: Ids): { ofWhich?: NestedExperience[] } {
  if (children.length === 0) return {}
  const ofWhich = children.map(child => {
    const { head } = child.says
    if (head.is !== 'experience') return refuseAt(child.line, sayRule.nestedExperience)
    return { ...commonOf(child, ids), ...child.means.experience(head.asks), ...nestedIn(child, ids) }
  })
  return { ofWhich }
}

function commonOf(clause: Clause, ids: Ids): { id: string; label?: string } {
  const { label } = clause.says
  return { id: ids.of(clause), ...(label && { label: clause.means.text(label) }) }
}
