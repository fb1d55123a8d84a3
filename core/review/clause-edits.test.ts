import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RequirementNode } from '../model/requirement.ts'
import { experiencesOf, nodesOf } from '../model/walk.ts'
import { requirement } from '../rules/reference/requirement-arbitraries.ts'
import { clauseAt, replaceClause } from './clause-edits.ts'

const lead = { id: 'lead', amount: 'P1Y', kinds: ['lead'], confidence: 'check' as const }
const rule: RequirementNode = {
  id: 'mq',
  all: [
    { id: 'hs', education: { level: 'high-school' } },
    {
      id: 'ways',
      any: [
        { id: 'work', experience: { amount: 'P3Y', kinds: ['work'], ofWhich: [lead] } },
        { id: 'nights', position: { only: 'nights', of: { id: 'card', licence: { name: 'Card' } } } },
      ],
    },
  ],
}
const paths = (of: RequirementNode): string[] => [
  ...nodesOf(of).map(({ path }) => path),
  ...experiencesOf(of).flatMap(({ path, nested }) => (nested ? [path] : [])),
]

describe('mending a rule', () => {
  test('replaces a clause in its place, a nested one too', () => {
    const two = { id: 'lead', experience: { amount: 'P2Y', kinds: ['lead'] } }
    const mended = replaceClause(rule, 'mq/ways/work/lead', two)
    expect(mended && clauseAt(mended, 'mq/ways/work/lead')).toEqual(two)
    expect(mended && paths(mended)).toEqual(paths(rule))
  })

  test('takes a clause out, and a group with its last clause', () => {
    const without = replaceClause(rule, 'mq/ways/nights/card', null)
    expect(without && paths(without)).toEqual(['mq', 'mq/hs', 'mq/ways', 'mq/ways/work', 'mq/ways/work/lead'])
    const bare = without && replaceClause(without, 'mq/ways/work/lead', null)
    expect(bare && clauseAt(bare, 'mq/ways/work')).toEqual({
      id: 'work',
      experience: { amount: 'P3Y', kinds: ['work'] },
    })
    expect(replaceClause(rule, 'mq', null)).toBeNull()
  })

  test('leaves a rule alone where the path leads nowhere', () => {
    expect(replaceClause(rule, 'mq/elsewhere', null)).toEqual(rule)
    expect(clauseAt(rule, 'mq/elsewhere')).toBeNull()
  })

  test('by putting each clause back changes nothing, by taking one out leaves a rule', () => {
    fc.assert(
      fc.property(requirement, fc.nat(), (any, place) => {
        const all = paths(any)
        const path = all[place % all.length] ?? any.id
        const own = clauseAt(any, path)
        const back = replaceClause(any, path, own)
        expect(back && paths(back)).toEqual(all)
        const without = replaceClause(any, path, null)
        if (without) {
          expect(RequirementNode.parse(without)).toEqual(without)
          expect(paths(without)).not.toContain(path)
        } else expect(all.every(each => path.startsWith(each) || each.startsWith(path))).toBe(true)
      }),
    )
  })
})
