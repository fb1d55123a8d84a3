import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RequirementNode } from '../model/requirement.ts'
import { experiencesOf, nodesOf } from '../model/walk.ts'
import { requirement } from '../rules/reference/requirement-arbitraries.ts'
import {
  actsAt,
  addAfter,
  addInside,
  afterAct,
  CLAUSE_ACTS,
  type ClauseAct,
  freshId,
  substitutionsFor,
} from './clause-acts.ts'

const hs: RequirementNode = { id: 'hs', education: { level: 'high-school' } }
const card: RequirementNode = { id: 'card', licence: { name: 'Pilot card' } }
const work: RequirementNode = { id: 'work', experience: { amount: 'P3Y', kinds: ['work'] } }
const ways: RequirementNode = { id: 'ways', label: '2', any: [work, card] }
const rule: RequirementNode = { id: 'mq', all: [hs, ways] }

const leaves = (of: RequirementNode): string[] =>
  nodesOf(of).flatMap(({ id, node }) => ('all' in node || 'any' in node ? [] : [id]))
const paths = (of: RequirementNode | null): string[] => (of ? nodesOf(of).map(({ path }) => path) : [])

describe('shaping a rule as an outline', () => {
  test('moves a clause among those beside it', () => {
    expect(paths(afterAct(rule, 'mq/ways/card', 'up'))).toEqual([
      'mq',
      'mq/hs',
      'mq/ways',
      'mq/ways/card',
      'mq/ways/work',
    ])
    expect(actsAt(rule, 'mq/hs')).not.toContain('up')
    expect(actsAt(rule, 'mq/ways')).not.toContain('down')
  })

  test('moves a clause into the set above it, and out again', () => {
    const last = afterAct(rule, 'mq/hs', 'down') ?? rule
    const inside = afterAct(last, 'mq/hs', 'in')
    expect(paths(inside)).toEqual(['mq', 'mq/ways', 'mq/ways/work', 'mq/ways/card', 'mq/ways/hs'])
    expect(inside && afterAct(inside, 'mq/ways/hs', 'out')).toEqual(last)
  })

  test('a set that loses its last clause goes with it', () => {
    const bare: RequirementNode = { id: 'mq', all: [hs, { id: 'one', any: [card] }] }
    expect(paths(afterAct(bare, 'mq/one/card', 'out'))).toEqual(['mq', 'mq/hs', 'mq/card'])
  })

  test('wraps a clause in a set, which takes its label, and dissolves a set', () => {
    const wrapped = afterAct(rule, 'mq/ways', 'all')
    expect(wrapped).toMatchObject({ all: [hs, { id: 'added-1', label: '2', all: [{ id: 'ways' }] }] })
    expect(paths(afterAct(rule, 'mq/ways', 'dissolve'))).toEqual(['mq', 'mq/hs', 'mq/work', 'mq/card'])
    expect(actsAt(rule, 'mq')).not.toContain('dissolve')
    expect(afterAct({ id: 'mq', all: [hs] }, 'mq', 'dissolve')).toEqual(hs)
  })

  test('puts a clause behind another or into a set; beside a rule of one clause both are asked', () => {
    const more: RequirementNode = { id: freshId(rule), education: { level: 'bachelor' } }
    expect(paths(addAfter(rule, 'mq/hs', more))).toEqual([
      'mq',
      'mq/hs',
      'mq/added-1',
      'mq/ways',
      'mq/ways/work',
      'mq/ways/card',
    ])
    expect(paths(addInside(rule, 'mq/ways', more)).at(-1)).toBe('mq/ways/added-1')
    expect(addAfter(hs, 'hs', more)).toMatchObject({ all: [hs, more] })
  })

  test('a clause that is put in has an id of its own, and so has the set it is put into', () => {
    fc.assert(
      fc.property(requirement, fc.nat(), fc.boolean(), (any, place, inside) => {
        const all = nodesOf(any)
        const path = all[place % all.length]?.path ?? any.id
        const more: RequirementNode = { id: freshId(any), licence: { name: 'Pilot card' } }
        const after = inside ? addInside(any, path, more) : addAfter(any, path, more)
        const ids = nodesOf(after).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('nests experience in experience', () => {
    const lead: RequirementNode = { id: 'lead', experience: { amount: 'P1Y', kinds: ['lead'] } }
    expect(experiencesOf(addInside(rule, 'mq/ways/work', lead)).map(({ path }) => path)).toEqual([
      'mq/ways/work',
      'mq/ways/work/lead',
    ])
  })

  test('a substitution forgets the clauses that are gone, and goes with the last', () => {
    const of = (clauses: string[]) => ({ from: { semesterHours: 30 }, for: 'P1Y', clauses, firm: true })
    expect(substitutionsFor(hs, [of(['hs', 'work']), of(['work'])])).toEqual([of(['hs'])])
  })

  test('keeps every clause whatever is done but taking out, and is possible exactly where it is offered', () => {
    const anyAct = fc.constantFrom<ClauseAct>(...CLAUSE_ACTS)
    fc.assert(
      fc.property(requirement, fc.nat(), anyAct, (any, place, act) => {
        const all = nodesOf(any)
        const path = all[place % all.length]?.path ?? any.id
        const after = afterAct(any, path, act)
        if (!actsAt(any, path).includes(act)) expect(after).toEqual(any)
        else if (!after) expect(act).toBe('remove')
        else {
          expect(after).not.toEqual(any)
          expect(RequirementNode.parse(after)).toEqual(after)
          if (act !== 'remove') expect(leaves(after).toSorted()).toEqual(leaves(any).toSorted())
        }
      }),
    )
  })
})
