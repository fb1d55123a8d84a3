/** Test support: short ways to write a small class and a person, and to ask the engine and the literal evaluator. */
import { shippedCatalogue } from '../../../data/catalogue/index.ts'
import type { ClassAnswer, ClassGap } from '../../model/answer.ts'
import type { CreditingPolicy, JobClass } from '../../model/catalogue.ts'
import type { EducationLevel } from '../../model/primitives.ts'
import type { Education, Profile, Work } from '../../model/profile.ts'
import type { Experience, RequirementNode, Substitution } from '../../model/requirement.ts'
import { readProfile } from '../../profile/index.ts'
import { type Catalogue, evaluate, evaluateGap, indexCatalogue } from '../index.ts'
import { differences } from './differences.ts'
import { subjectOf } from './evaluate.ts'
import { ASKED, referencedClass, testPack } from './test-pack.ts'

/** The as-of date of the examples in docs/rules.md. */
export const ON = '2026-11-22'

/** The engine's answer; an error where the literal evaluator says otherwise. */
function askBoth(catalogue: Catalogue, profile: Profile, classId: string, asOf = ON): ClassAnswer {
  const answer = evaluate(catalogue, readProfile(profile), classId, asOf)
  const found = differences(answer, subjectOf(catalogue.pack, profile, classId), asOf)
  if (found.length > 0) throw new Error(`the literal evaluator says otherwise:\n${found.join('\n')}`)
  return answer
}

const shipped = indexCatalogue(shippedCatalogue())
/** Asks about a class that Rungs ships. */
export const askShipped = (profile: Profile, classId: string, asOf = ON): ClassAnswer =>
  askBoth(shipped, profile, classId, asOf)

export interface Setting {
  asOf?: string
  substitutions?: Substitution[]
  policy?: CreditingPolicy
  neighbours?: JobClass[]
}

/** Asks about a made-up class with this requirement. */
export const ask = (requirement: RequirementNode, profile: Profile, setting: Setting = {}): ClassAnswer =>
  askBoth(catalogueFor(requirement, setting), profile, ASKED, setting.asOf)

/** The same of the engine alone: of what is too large for the literal evaluator. */
export const askEngine = (requirement: RequirementNode, profile: Profile): ClassAnswer =>
  evaluate(catalogueFor(requirement, {}), readProfile(profile), ASKED, ON)

/** What study would do in a made-up class. */
export const askGap = (requirement: RequirementNode, profile: Profile, setting: Setting = {}): ClassGap =>
  evaluateGap(catalogueFor(requirement, setting), readProfile(profile), ASKED, setting.asOf ?? ON)

function catalogueFor(
  requirement: RequirementNode,
  { substitutions = [], policy, neighbours = [] }: Setting,
): Catalogue {
  const asked: JobClass = { ...referencedClass(ASKED), documented: true, requirement, substitutions }
  return indexCatalogue(testPack([asked, ...neighbours], policy))
}

export const experience = (
  id: string,
  amount: string,
  kinds: string[],
  more: Partial<Experience> = {},
): RequirementNode => ({
  id,
  experience: { amount, kinds, ...more },
})
/** Four years of work, two of them of service, one of these as lead. */
export const nestedTwice = experience('work', 'P4Y', ['work'], {
  ofWhich: [
    {
      id: 'service',
      amount: 'P2Y',
      kinds: ['service'],
      ofWhich: [{ id: 'lead', amount: 'P1Y', kinds: ['lead'] }],
    },
  ],
})
export const all = (...children: RequirementNode[]): RequirementNode => ({ id: 'all', all: children })
export const either = (id: string, ...children: RequirementNode[]): RequirementNode => ({ id, any: children })
export const separate = (...children: RequirementNode[]): RequirementNode => ({
  id: 'all',
  all: children,
  separate: true,
})
export const education = (level: EducationLevel, fields?: string[]): RequirementNode => ({
  id: level,
  education: { level, ...(fields ? { fields } : {}) },
})

/** So many semester hours stand in for a year of these clauses, firmly. */
export const perYear = (
  semesterHours: number,
  clauses: string[],
  more: Partial<Substitution> = {},
): Substitution => ({
  from: { semesterHours },
  for: 'P1Y',
  clauses,
  firm: true,
  ...more,
})

export const job = (
  from: string,
  to: string | undefined,
  kinds: string[],
  ladder: Work['ladder'] = {},
): Work => ({
  startDate: from,
  ...(to === undefined ? {} : { endDate: to }),
  ladder: { kinds, ...ladder },
})
export const degree = (level: EducationLevel, semesterHours?: number): Education => ({
  ladder: { level, ...(semesterHours === undefined ? {} : { semesterHours }) },
})
export const highSchool = degree('high-school')
export const college = (semesterHours: number): Education => ({ ladder: { semesterHours } })

/** A clause by the last id of its path, in the first route that has it. */
export const clauseOf = (answer: ClassAnswer, id: string) =>
  answer.routes.flatMap(({ clauses }) => clauses).find(({ path }) => path.split('/').at(-1) === id)

/** Credited days of an experience clause. */
export function creditedDays(answer: ClassAnswer, id: string): number | undefined {
  const credited = clauseOf(answer, id)?.credited
  return credited && 'days' in credited ? credited.days : undefined
}

/** The codes of all notes, those of clauses too. */
export const codesOf = (answer: ClassAnswer): string[] => [
  ...answer.notes.map(({ code }) => code),
  ...answer.routes.flatMap(({ clauses }) => clauses.flatMap(({ notes }) => notes.map(({ code }) => code))),
]
