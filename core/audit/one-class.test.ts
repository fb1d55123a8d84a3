import { describe, expect, test } from 'vitest'
import type { JobClass } from '../model/catalogue.ts'
import type { RequirementNode, Substitution } from '../model/requirement.ts'
import type { Finding } from './finding.ts'
import { bachelor, found, heldFor, made, rulesOf, some, work } from './ladders.test-support.ts'

describe('one class by itself', () => {
  const one = (requirement: RequirementNode, more: Partial<JobClass> = {}): Finding[] =>
    found([made('clerk', 2, requirement, more)])

  test('asks for nothing where its range begins at none, or an inner clause repeats the outer', () => {
    expect(rulesOf(one(work('P0D', { upTo: 'P1Y' })))).toEqual(['nothing-asked'])
    const inner = (kinds: string[], amount: string): RequirementNode =>
      work('P2Y', { kinds: ['customer-service'], ofWhich: [{ id: 'in', amount, kinds }] })
    expect(rulesOf(one(inner(['work'], 'P1Y')))).toEqual(['nothing-asked'])
    expect(rulesOf(one(inner(['lead'], 'P1Y')))).toEqual([])
    expect(rulesOf(one(inner(['work'], 'P3Y')))).toEqual([])
  })

  test('that was abolished is not audited; one that counts service in it says so, and has no way in by it alone', () => {
    const gone = made('aide', 1, work('P0D', { upTo: 'P1Y' }), { abolished: '2016-01-07' })
    expect(rulesOf(found([gone]))).toEqual([])
    const clerk = made('clerk', 2, heldFor('P1Y', 'town/aide'))
    expect(rulesOf(found([gone, clerk]))).toEqual(['unreachable', 'missing-class'])
    const open = made('clerk', 2, some(heldFor('P1Y', 'town/aide'), work('P2Y')))
    expect(found([gone, open]).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'missing-class low',
    ])
  })

  test('that has the title of another there is told apart by its code; one that was abolished is none', () => {
    const clerks = (more: Partial<JobClass>): JobClass[] => [
      made('7101', 2, work('P1Y'), { title: 'Harbor Clerk', code: '7101', ...more }),
      made('7301', 2, work('P1Y'), { title: 'HARBOR CLERK', code: '7301' }),
    ]
    const [finding] = found(clerks({}))
    expect(finding).toMatchObject({ rule: 'same-title', classIds: ['town/7101', 'town/7301'] })
    expect(finding?.message).toContain('Harbor Clerk (7101) and HARBOR CLERK (7301) have one title')
    expect(rulesOf(found(clerks({ abolished: '2024-03' })))).toEqual([])
  })

  test.each<[string, Substitution[]]>([
    [
      'the same hours at two rates',
      [
        { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['mq'], firm: true },
        { from: { semesterHours: 15 }, for: 'P1Y', clauses: ['mq'], firm: true },
      ],
    ],
    [
      'a cap below its own unit',
      [{ from: { semesterHours: 30 }, for: 'P1Y', max: 'P6M', clauses: ['mq'], firm: true }],
    ],
    [
      'a higher degree for less',
      [
        { from: { level: 'master' }, for: 'P1Y', clauses: ['mq'], firm: true },
        { from: { level: 'bachelor' }, for: 'P2Y', clauses: ['mq'], firm: true },
      ],
    ],
  ])('contradicts itself by substituting %s', (_, substitutions) => {
    expect(rulesOf(one(work('P4Y'), { substitutions }))).toEqual(['substitutions-contradict'])
  })

  test('does not contradict itself by one rate in two units, or by degrees that rise together', () => {
    const substitutions: Substitution[] = [
      { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['mq'], firm: true },
      { from: { semesterHours: 15 }, for: 'P6M', clauses: ['mq'], firm: true },
      { from: { level: 'bachelor' }, for: 'P1Y', clauses: ['mq'], firm: true },
      { from: { level: 'master' }, for: 'P2Y', clauses: ['mq'], firm: true },
    ]
    expect(rulesOf(one(work('P4Y'), { substitutions }))).toEqual([])
  })

  test('is vague in the words its rule carries and in those its notes quote', () => {
    const fields: RequirementNode = {
      id: 'mq',
      education: { level: 'bachelor', fields: ['a related field'] },
    }
    expect(one(fields)[0]?.message).toContain('“related”')
    const quoting = one(bachelor, { notes: ['“Suitable experience” is read as any work.'] })
    expect(quoting[0]?.where).toEqual([{ classId: 'town/clerk', at: 'notes/0' }])
  })

  test('has a history that agrees with it where what was taken out is gone', () => {
    const history = [{ date: '2009', what: 'Degree requirement deleted.' }]
    expect(rulesOf(one(work('P1Y'), { history }))).toEqual([])
    expect(rulesOf(one(bachelor, { history }))).toEqual(['history-contradicts'])
    expect(
      rulesOf(one(bachelor, { history: [{ date: '2009', what: 'Degree requirement added.' }] })),
    ).toEqual([])
  })
})
