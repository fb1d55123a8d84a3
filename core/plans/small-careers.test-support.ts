/** Test support: careers of a few classes, written in the test's own words. */
import type { JobClass } from '../model/catalogue.ts'
import type { PlanAnswer, WhatIf } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { readProfile } from '../profile/index.ts'
import { referencedClass, testPack } from '../rules/reference/test-pack.ts'
import { indexCatalogue } from '../rules/index.ts'
import { findPlans } from './index.ts'

const START = '2026-03-01'

export interface Career {
  readonly asks?: RequirementNode
  readonly yields?: readonly string[]
  readonly probation?: string
}

/** `{ clerk: { yields: ['service.phone'] } }` makes the class `test/clerk`, open to everybody. */
export const classesOf = (careers: Readonly<Record<string, Career>>): JobClass[] =>
  Object.entries(careers).map(([name, { asks, yields = [], probation }]) => ({
    ...referencedClass(`test/${name}`),
    title: name,
    documented: true,
    requirement: asks ?? years(0, 'work'),
    yields: yields.map(kind => ({ kind })),
    ...(probation === undefined ? {} : { probation }),
  }))

/** So many years of these kinds; a fraction is in months. */
export const years = (count: number, ...kinds: string[]): RequirementNode => ({
  id: `${kinds.join('-').replaceAll('.', '-')}-${count * 12}`,
  experience: { amount: count === 0 ? 'P0D' : `P${count * 12}M`, kinds },
})

export const both = (...all: RequirementNode[]): RequirementNode => ({ id: 'all', all })

export interface Asked {
  readonly profile?: Profile
  readonly asOf?: string
  readonly whatIf?: WhatIf
}

/** Plans that lead to the class `aim`. */
export const plansFor = (careers: Readonly<Record<string, Career>>, asked: Asked = {}): PlanAnswer =>
  plansIn(classesOf(careers), asked)

export const plansIn = (
  classes: readonly JobClass[],
  { profile = {}, asOf = START, whatIf = {} }: Asked = {},
): PlanAnswer =>
  findPlans(indexCatalogue(testPack(classes)), readProfile(profile), { to: 'test/aim', asOf, whatIf })

/** "2026-03-01 clerk, 2028-03-01 aim" */
export const stepsOf = ({ plans }: PlanAnswer): string[] =>
  plans.map(({ steps }) => steps.map(({ on, classId }) => `${on} ${classId.replace('test/', '')}`).join(', '))
