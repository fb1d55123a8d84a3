/** Made-up requirement trees in the shapes that the shipped jurisdictions have. */
import type { Level } from '../../core/model/primitives.ts'
import type { RequirementNode, Substitution } from '../../core/model/requirement.ts'
import type { Random } from './random.ts'

export interface Rule {
  readonly requirement: RequirementNode
  readonly substitutions: Substitution[]
}

interface Asked {
  readonly random: Random
  /** The kind of the class's own field of work. */
  readonly kind: string
  readonly level: Level
  /** The class below it in its series. */
  readonly below: string | undefined
}

export const makeRule = (asked: Asked): Rule =>
  asked.random.pick([typical, apart, routes, heldBelow, licensed])(asked)

const years = ({ random }: Asked, most: number): string => `P${1 + random.below(most)}Y`
const highSchool: RequirementNode = { id: 'hs', education: { level: 'high-school' } }

/** From level 3 on, a year of it as a leader. */
function work(id: string, amount: string, { kind, level }: Asked): RequirementNode {
  const ofWhich = level >= 3 ? { ofWhich: [{ id: `${id}-lead`, amount: 'P1Y', kinds: ['lead'] }] } : {}
  return { id, experience: { amount, kinds: [kind], ...ofWhich } }
}

const credits = ({ random }: Asked, clauses: string[]): Substitution[] => [
  {
    from: { semesterHours: 30 },
    for: 'P1Y',
    clauses,
    firm: true,
    ...(random.chance(0.5) ? { max: 'P2Y' } : {}),
  },
]

/** As Missouri: a typical range. */
function typical(asked: Asked): Rule {
  const experience = { amount: years(asked, asked.level), upTo: 'P9Y', kinds: [asked.kind] }
  return { requirement: { id: 'typical', experience }, substitutions: [] }
}

/** As Maryland: two clauses of separate time, for which credits may stand in. */
function apart(asked: Asked): Rule {
  const clauses: RequirementNode[] = [
    { id: 'public', experience: { amount: years(asked, 3), kinds: [`${asked.kind}.public`] } },
    { id: 'field', experience: { amount: 'P1Y', kinds: [asked.kind] } },
  ]
  return {
    requirement: { id: 'mq', all: [highSchool, { id: 'apart', separate: true, all: clauses }] },
    substitutions: credits(asked, ['public', 'field']),
  }
}

/** As New York: routes by degree, and an equivalency. */
function routes(asked: Asked): Rule {
  const associate: RequirementNode = { id: 'associate', education: { level: 'associate' } }
  const bachelor: RequirementNode = { id: 'bachelor', education: { level: 'bachelor' } }
  const any: RequirementNode[] = [
    work('work', years(asked, 5), asked),
    { id: 'some', all: [associate, work('part', years(asked, 3), asked)] },
    { id: 'most', all: [bachelor, { id: 'year', experience: { amount: 'P1Y', kinds: [asked.kind] } }] },
    { id: 'open', judgement: { why: 'equivalent combination' } },
  ]
  return { requirement: { id: 'mq', any }, substitutions: [] }
}

/** As Denver and Montgomery: some of it in the class below, or comparable. */
function heldBelow(asked: Asked): Rule {
  const held =
    asked.below === undefined
      ? {}
      : { ofWhich: [{ id: 'held', amount: 'P1Y', kinds: [], held: [asked.below], orComparable: true }] }
  const experience = { amount: years(asked, 4), kinds: [asked.kind], ...held }
  return { requirement: { id: 'mq', all: [highSchool, { id: 'field', experience }] }, substitutions: [] }
}

/** A licence beside experience. */
function licensed(asked: Asked): Rule {
  const licence: RequirementNode = { id: 'licence', licence: { name: "Class C driver's licence" } }
  return {
    requirement: { id: 'mq', all: [work('field', years(asked, 4), asked), licence] },
    substitutions: credits(asked, ['field']),
  }
}
