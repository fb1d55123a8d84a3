import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { amountsOf, withAmount } from './amounts.ts'

/** @param lead the amount of lead work that is asked for */
const ruleWith = (lead: string): RequirementNode => ({
  id: 'root',
  all: [
    {
      id: 'work',
      experience: {
        amount: 'P4Y6M',
        kinds: [],
        upTo: 'P5Y',
        ofWhich: [{ id: 'lead', amount: lead, kinds: ['lead'] }],
      },
    },
    { id: 'books', credits: { semesterHours: 30, subject: 'accounting' } },
    { id: 'hs', education: { level: 'high-school' } },
  ],
})
const rule = ruleWith('P1Y')

describe('the amounts of a rule', () => {
  test('are of service and of study, nested ones too', () =>
    expect(amountsOf(rule)).toEqual([
      { path: 'root/work', asked: { years: 4, months: 6 } },
      { path: 'root/work/lead', asked: { years: 1, months: 0 } },
      { path: 'root/books', asked: { semesterHours: 30 } },
    ]))

  test('can be supposed otherwise, one by one, and all else stays', () =>
    expect(withAmount(rule, 'root/work/lead', { years: 0, months: 6 })).toEqual(ruleWith('P6M')))

  test('lose the top of their range where they pass it', () => {
    const top = (years: number): string | undefined => {
      const changed = withAmount(rule, 'root/work', { years, months: 0 })
      const [work] = 'all' in changed ? changed.all : []
      return work && 'experience' in work ? work.experience.upTo : undefined
    }
    expect([top(5), top(6)]).toEqual(['P5Y', undefined])
  })

  test('of any class on file are what was put in', () => {
    const rules = shippedCatalogue().classes.map(({ requirement }) => requirement)
    const asked = fc.record({ years: fc.nat(20), months: fc.nat(11) })
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.nat(), asked, (requirement, nth, put) => {
        const amounts = amountsOf(requirement).filter(each => 'years' in each.asked)
        const chosen = amounts[nth % Math.max(1, amounts.length)]
        if (!chosen) return
        const after = amountsOf(withAmount(requirement, chosen.path, put))
        expect(after.find(({ path }) => path === chosen.path)?.asked).toEqual(put)
        expect(after.filter(({ path }) => path !== chosen.path)).toEqual(
          amountsOf(requirement).filter(({ path }) => path !== chosen.path),
        )
      }),
    )
  })
})
