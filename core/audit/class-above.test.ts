import { describe, expect, test } from 'vitest'
import type { JobClass } from '../model/catalogue.ts'
import type { RequirementNode, Substitution } from '../model/requirement.ts'
import type { RuleId } from './finding.ts'
import {
  bachelor,
  both,
  found,
  heldFor,
  made,
  named,
  next,
  rulesOf,
  some,
  work,
} from './ladders.test-support.ts'

describe('a class above', () => {
  const step = (lower: RequirementNode, higher: RequirementNode, more: Partial<JobClass> = {}): RuleId[] =>
    rulesOf(
      found(
        [made('clerk 1', 1, lower, more), made('clerk 2', 2, higher, more)],
        [next('clerk 1', 'clerk 2')],
      ),
    )

  test('that asks for less of the same is easier', () => {
    expect(step(work('P3Y'), work('P2Y'))).toEqual(['easier-above'])
  })

  test('that asks for any work where the one below asks for customer service is looser', () => {
    expect(step(work('P2Y', { kinds: ['customer-service'] }), work('P4Y'))).toEqual(['looser-above'])
  })

  test('that asks for less, but of experience of another name, is a matter for a reader', () => {
    const appraisal = work('P3Y', { kinds: ['customer-service'] })
    expect(step(appraisal, work('P2Y', { kinds: ['supervision'] }))).toEqual(['less-of-other-kinds'])
    expect(step(appraisal, work('P3Y', { kinds: ['supervision'] }))).toEqual([])
    expect(step(appraisal, both(appraisal, work('P2Y', { kinds: ['supervision'] })))).toEqual([])
  })

  test('that asks for service in a class the one below asks for is held to have done the same work there', () => {
    const clerk = (amount: string, more: object = {}): RequirementNode =>
      work(amount, { held: ['town/typist'], ...more })
    const ladderOf = (lower: RequirementNode, higher: RequirementNode): RuleId[] =>
      rulesOf(
        found(
          [made('typist', 1, work('P1Y')), made('a', 2, lower), made('b', 3, higher)],
          [next('typist', 'a'), next('a', 'b')],
        ),
      )
    expect(ladderOf(clerk('P1Y', { kinds: ['customer-service'] }), clerk('P2Y'))).toEqual([])
    expect(ladderOf(clerk('P3Y', { kinds: ['customer-service'] }), clerk('P2Y'))).toEqual(['easier-above'])
  })

  test('that asks for as much or more of the same, or of a narrower kind, is neither', () => {
    expect(step(work('P2Y'), work('P2Y'))).toEqual([])
    expect(step(work('P2Y'), work('P3Y', { kinds: ['customer-service'] }))).toEqual([])
  })

  test('that asks for service in the one below is never easier', () => {
    expect(step(both(bachelor, work('P9Y')), heldFor('P1Y', 'town/clerk 1'))).toEqual([])
  })

  test('whose degree stands in for the experience that the one below asks is not easier', () => {
    const substitutions: Substitution[] = [
      { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['mq'], firm: true },
    ]
    expect(step(work('P4Y'), bachelor, { substitutions })).not.toContain('easier-above')
    expect(step(work('P4Y'), bachelor)).toContain('easier-above')
  })

  test('is not held against one below that is open to promotion only, unless both ask for the same class', () => {
    const typist = named('typist', 1)
    const rules = (lower: RequirementNode, higher: RequirementNode): RuleId[] =>
      rulesOf(found([typist, made('a', 2, lower), made('b', 3, higher)], [next('a', 'b')])).filter(
        rule => rule !== 'only-through-unknown' && rule !== 'no-specification',
      )
    expect(rules(heldFor('P2Y', 'town/typist'), work('P1Y'))).toEqual([])
    expect(rules(heldFor('P2Y', 'town/typist'), heldFor('P1Y', 'town/typist'))).toEqual(['easier-above'])
    expect(rules(some(heldFor('P2Y', 'town/typist'), work('P5Y')), work('P4Y'))).toEqual(['easier-above'])
  })

  test('is not held against one below that was left unread', () => {
    const unread: RequirementNode = { id: 'x', judgement: { why: 'words', status: 'unknown' } }
    expect(step(both(work('P2Y', { kinds: ['customer-service'] }), unread), work('P2Y'))).toEqual([
      'looser-above',
      'unread-clauses',
    ])
    expect(step(both(work('P9Y'), unread), work('P1Y'))).toEqual(['easier-above', 'unread-clauses'])
    expect(step(unread, work('P1Y'))).toEqual(['unread-clauses'])
    expect(step(work('P9Y'), some(unread, bachelor))).not.toContain('degree-wall')
  })

  test('that needs a high school the one below does not mention is no wall', () => {
    expect(step(work('P1Y'), both({ id: 'hs', education: { level: 'high-school' } }, work('P2Y')))).toEqual(
      [],
    )
    expect(step(work('P1Y'), both(bachelor, work('P2Y')))).toEqual(['degree-wall'])
  })

  test('that pays less is told of; pay by the hour and by the year are not compared', () => {
    const pay = (min: number, period: 'hour' | 'year') => ({
      pay: { min, max: min + 9, period, currency: 'USD' as const },
    })
    const ladderOf = (lower: Partial<JobClass>, higher: Partial<JobClass>): RuleId[] =>
      rulesOf(found([made('a', 1, bachelor, lower), made('b', 2, bachelor, higher)], [next('a', 'b')]))
    expect(ladderOf(pay(20, 'hour'), pay(10, 'hour'))).toEqual(['pay-falls'])
    expect(ladderOf(pay(20, 'hour'), pay(30_000, 'year'))).toEqual([])
    expect(ladderOf(pay(20, 'hour'), pay(25, 'hour'))).toEqual([])
  })

  test('has a typical range of its own unless it overlaps the one below; ranges that touch do not', () => {
    const range = (amount: string, upTo: string): RequirementNode => work(amount, { upTo })
    expect(step(range('P2Y', 'P4Y'), range('P4Y', 'P6Y'))).toEqual([])
    expect(step(range('P2Y', 'P4Y'), range('P3Y', 'P6Y'))).toEqual(['overlapping-ranges'])
    expect(step(range('P2Y', 'P4Y'), range('P2Y', 'P4Y'))).toEqual(['same-range'])
  })
})
