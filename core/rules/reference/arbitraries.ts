/** Test support: random classes with their neighbours, random people, and days to ask about. */
import * as fc from 'fast-check'
import type { CataloguePack, CreditingPolicy } from '../../model/catalogue.ts'
import type { Profile } from '../../model/profile.ts'
import { day, person } from './profile-arbitraries.ts'
import { requirement, substitutions } from './requirement-arbitraries.ts'
import { ASKED, HELD, kindIds, referencedClass, testPack } from './test-pack.ts'

export interface Case {
  readonly pack: CataloguePack
  readonly profile: Profile
  readonly asOf: string
}

export interface Runs {
  readonly seed: number
  readonly numRuns: number
}

const policy = fc.constantFrom<(CreditingPolicy | undefined)[]>(
  undefined,
  { fullTimeWeek: 40, concurrentCap: true, basis: 'test' },
  { fullTimeWeek: 40, concurrentCap: false, basis: 'test' },
  { fullTimeWeek: 20, concurrentCap: true, basis: 'test' },
)

const asOf = day(2024, 2027)

/** A class with its neighbours, a person, and a day to ask about. */
const aCase: fc.Arbitrary<Case> = requirement.chain(asked =>
  fc
    .record({
      substitutions: substitutions(asked),
      profile: person({ kinds: kindIds, classes: HELD }),
      policy,
      asOf,
    })
    .map(drawn => ({
      pack: testPack(
        [
          {
            ...referencedClass(ASKED),
            documented: true,
            requirement: asked,
            substitutions: drawn.substitutions,
          },
          { ...referencedClass(HELD[0]), yields: [{ kind: 'service.counter' }] },
          { ...referencedClass(HELD[1]), yields: [{ kind: 'service' }, { kind: 'supervision' }] },
        ],
        drawn.policy,
      ),
      profile: drawn.profile,
      asOf: drawn.asOf,
    })),
)

/** Tries so many cases; the same seed gives the same ones. @throws where a check does, with the smallest case found. */
export function forRandomCases(check: (one: Case) => void, runs: Runs): void {
  fc.assert(fc.property(aCase, check), runs)
}

/** As `forRandomCases`, of people against a given catalogue. */
export function forRandomPeople(pack: CataloguePack, check: (one: Case) => void, runs: Runs): void {
  const world = { kinds: pack.kinds.map(({ id }) => id), classes: pack.classes.map(({ id }) => id) }
  const people = fc.record({ pack: fc.constant(pack), profile: person(world), asOf })
  fc.assert(fc.property(people, check), runs)
}
