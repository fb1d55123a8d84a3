/** Test support: small ladders of a town that is nowhere. */
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { CataloguePack, Edge, JobClass } from '../model/catalogue.ts'
import type { RequirementNode } from '../model/requirement.ts'
import type { Finding, RuleId } from './finding.ts'
import { audit } from './index.ts'

const base = {
  jurisdiction: 'town',
  documented: true,
  qualifications: 'minimum' as const,
  substitutions: [],
  yields: [],
  facts: [],
  summary: 'made up',
  duties: [],
  knowledge: [],
  distinguishing: [],
  notes: [],
  grade: '1',
  pay: { min: 1, max: 2, period: 'hour' as const, currency: 'USD' as const },
  sources: [{ document: 'made up', publisher: 'the tests', dated: '2025' }],
}

export const work = (amount: string, more: object = {}): RequirementNode => ({
  id: 'mq',
  experience: { amount, kinds: ['work'], ...more },
})
export const heldFor = (amount: string, ...held: string[]): RequirementNode => work(amount, { held })
export const some = (...any: RequirementNode[]): RequirementNode => ({
  id: 'mq',
  any: any.map((node, index) => ({ ...node, id: `route-${index + 1}` })),
})
export const both = (...all: RequirementNode[]): RequirementNode => ({
  id: 'mq',
  all: all.map((node, index) => ({ ...node, id: `clause-${index + 1}` })),
})
export const bachelor: RequirementNode = { id: 'bachelor', education: { level: 'bachelor' } }

export const made = (
  name: string,
  level: JobClass['level'],
  requirement: RequirementNode,
  more: Partial<JobClass> = {},
): JobClass => ({
  ...base,
  id: `town/${name}`,
  title: name,
  level,
  requirement,
  ...more,
})
export const named = (name: string, level: JobClass['level']): JobClass =>
  made(name, level, { id: 'mq', unknown: {} }, { documented: false })
export const next = (from: string, to: string): Edge => ({
  from: `town/${from}`,
  to: `town/${to}`,
  kind: 'series',
  basis: 'next level',
})

export const ladder = (classes: JobClass[], edges: Edge[] = []): CataloguePack => ({
  ...shippedCatalogue(),
  jurisdictions: [{ id: 'town', name: 'Town', shortName: 'Town' }],
  classes,
  edges,
})
export const found = (classes: JobClass[], edges?: Edge[]): Finding[] => audit(ladder(classes, edges))
export const rulesOf = (findings: readonly Finding[]): RuleId[] => findings.map(({ rule }) => rule)
/** The classes of each finding of a rule. */
export const aboutIn = (rule: RuleId, findings: readonly Finding[]): string[][] =>
  findings.filter(each => each.rule === rule).map(({ classIds }) => classIds)
