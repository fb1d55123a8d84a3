/**
 * The rule alone: without where its words came from, and without what says nothing (empty lists, defaults).
 * Two rules that mean the same clause by clause have the same plain form; it is what English carries.
 */
import type { Experience, NestedExperience, RequirementNode, Substitution } from '../model/requirement.ts'

export function plainRule(node: RequirementNode): RequirementNode {
  const common = commonOf(node)
  if ('all' in node)
    return { ...common, all: node.all.map(plainRule), ...(node.separate && { separate: true }) }
  if ('any' in node) return { ...common, any: node.any.map(plainRule) }
  if ('position' in node)
    return { ...common, position: { only: node.position.only, of: plainRule(node.position.of) } }
  if ('experience' in node) return { ...common, experience: plainExperience(node.experience) }
  if ('education' in node) return { ...common, education: plainDegree(node.education) }
  if ('credits' in node) {
    const { semesterHours, subject } = node.credits
    return { ...common, credits: { semesterHours, ...(subject !== undefined && { subject }) } }
  }
  if ('licence' in node) return { ...common, licence: node.licence }
  if ('unknown' in node) return { ...common, unknown: {} }
  const { why, status } = node.judgement
  return { ...common, judgement: { why, ...(status === 'unknown' && { status }) } }
}

export function plainSubstitution({ id, from, for: rate, max, clauses, firm }: Substitution): Substitution {
  return {
    ...(id !== undefined && { id }),
    from: plainSource(from),
    ...(rate !== undefined && { for: rate }),
    ...(max !== undefined && { max }),
    clauses,
    firm,
  }
}

function plainSource(from: Substitution['from']): Substitution['from'] {
  if ('level' in from) return plainDegree(from)
  if (!('kinds' in from)) return from
  return { kinds: from.kinds, ...(from.amount !== undefined && { amount: from.amount }) }
}

function plainExperience({
  amount,
  kinds,
  upTo,
  held,
  orComparable,
  within,
  ofWhich = [],
}: Experience): Experience {
  return {
    amount,
    kinds,
    ...(upTo !== undefined && { upTo }),
    ...(held && { held }),
    ...(orComparable && { orComparable }),
    ...(within !== undefined && { within }),
    ...(ofWhich.length > 0 && { ofWhich: ofWhich.map(plainNested) }),
  }
}

const plainNested = (nested: NestedExperience): NestedExperience => ({
  ...commonOf(nested),
  ...plainExperience(nested),
})

type Degree = Extract<Substitution['from'], { level: unknown }>

const plainDegree = ({ level, fields = [] }: Degree): Degree => ({
  level,
  ...(fields.length > 0 && { fields }),
})

const commonOf = ({
  id,
  label,
}: {
  id: string
  label?: string | undefined
}): { id: string; label?: string } => ({
  id,
  ...(label !== undefined && { label }),
})
