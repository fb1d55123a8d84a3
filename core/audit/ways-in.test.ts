import { describe, expect, test } from 'vitest'
import type { Substitution } from '../model/requirement.ts'
import {
  aboutIn,
  bachelor,
  found,
  heldFor,
  made,
  named,
  rulesOf,
  some,
  work,
} from './ladders.test-support.ts'

describe('ways in', () => {
  test('two classes that ask for service in one another, and nothing else, let nobody begin', () => {
    const findings = found([
      made('clerk', 2, heldFor('P1Y', 'town/typist')),
      made('typist', 2, heldFor('P1Y', 'town/clerk')),
    ])
    expect(findings[0]).toMatchObject({ rule: 'cycle', severity: 'high' })
    expect(rulesOf(findings)).not.toContain('unreachable')
  })

  test('a circle with a way in from outside is told of, but keeps nobody out', () => {
    const findings = found([
      made('entry', 1, work('P0D')),
      made('clerk', 2, heldFor('P1Y', 'town/typist', 'town/entry')),
      made('typist', 2, heldFor('P1Y', 'town/clerk')),
    ])
    expect(findings.find(({ rule }) => rule === 'cycle')?.severity).toBe('low')
  })

  test('one route that asks for no class by name breaks a circle', () => {
    const findings = found([
      made('clerk', 2, some(heldFor('P1Y', 'town/typist'), work('P2Y'))),
      made('typist', 2, heldFor('P1Y', 'town/clerk')),
    ])
    expect(rulesOf(findings)).not.toContain('cycle')
  })

  test('a class above a closed circle cannot be reached either', () => {
    const findings = found([
      made('clerk', 2, heldFor('P1Y', 'town/typist')),
      made('typist', 2, heldFor('P1Y', 'town/clerk')),
      made('chief', 4, heldFor('P1Y', 'town/clerk')),
    ])
    expect(aboutIn('unreachable', findings)).toEqual([['town/chief', 'town/clerk']])
  })

  test('a class that asks for more time than its own limit of recency allows cannot be reached', () => {
    expect(rulesOf(found([made('clerk', 2, work('P3Y', { within: 'P2Y' }))]))).toContain('unreachable')
  })

  test('an entry class that asks for nothing is open to all', () => {
    expect(rulesOf(found([made('clerk', 1, bachelor)]))).toEqual([])
  })

  test('study that stands in for service in a class is a way in', () => {
    const substitutions: Substitution[] = [
      { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['mq'], firm: true },
    ]
    const findings = found([
      named('typist', 1),
      made('clerk', 2, heldFor('P1Y', 'town/typist'), { substitutions }),
    ])
    expect(rulesOf(findings)).not.toContain('only-through-unknown')
  })

  test('a class that is gone is told of by its id', () => {
    const findings = found([made('clerk', 2, heldFor('P1Y', 'town/scribe'))])
    const finding = findings.find(({ rule }) => rule === 'missing-class')
    expect(finding?.where).toEqual([{ classId: 'town/clerk', at: 'mq' }])
    expect(finding?.message).toContain('town/scribe')
  })
})

test('a class leads nowhere only where there are higher ones and nothing counts toward them', () => {
  const chief = made('chief', 4, work('P3Y', { kinds: ['customer-service'] }))
  const clerk = made('clerk', 2, bachelor)
  expect(aboutIn('dead-end', found([clerk, chief]))).toEqual([['town/clerk']])
  const counting = { ...clerk, yields: [{ kind: 'customer-service.public' }] }
  expect(aboutIn('dead-end', found([counting, chief]))).toEqual([])
  expect(aboutIn('dead-end', found([clerk]))).toEqual([])
})

test('a long chain of classes is followed to its end', () => {
  const steps = 20_000
  const chain = Array.from({ length: steps }, (_, step) =>
    made(
      `c${step}`,
      2,
      step === 0 ? heldFor('P1Y', `town/c${steps - 1}`) : heldFor('P1Y', `town/c${step - 1}`),
    ),
  )
  const findings = found(chain)
  expect(findings[0]).toMatchObject({ rule: 'cycle', severity: 'high' })
  expect(findings[0]?.classIds).toHaveLength(steps)
})
