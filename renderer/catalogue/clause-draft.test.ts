import { describe, expect, test } from 'vitest'
import type { RequirementNode } from '../../core/model/requirement.ts'
import { type ClauseDraft, clauseOf, draftOf } from './clause-draft.ts'

const UNREAD: RequirementNode = { id: 'q1', judgement: { why: 'twelve units of nets', status: 'unknown' } }
const as = (part: Partial<ClauseDraft>, clause = UNREAD) => clauseOf({ ...draftOf(clause), ...part }, clause)

describe('a clause in the fields of a form', () => {
  const ALL: RequirementNode[] = [
    { id: 'a', experience: { amount: 'P18M', kinds: ['lead'], held: ['x/y'], orComparable: true } },
    { id: 'b', experience: { amount: 'P0D', kinds: ['work'], upTo: 'P1Y' } },
    { id: 'c', education: { level: 'bachelor', fields: ['nets', 'tides'] } },
    { id: 'd', credits: { semesterHours: 12, subject: 'nets' } },
    { id: 'e', licence: { name: 'Card' } },
    UNREAD,
  ]
  test.each(ALL)('and back is the same: %j', clause => {
    expect(clauseOf(draftOf(clause), clause)).toEqual(clause)
  })

  test('that was unread asks for no figure that nobody gave', () => {
    expect(as({ sort: 'credits' })).toBeNull()
    expect(as({ sort: 'credits', hours: 12 })).toEqual({ id: 'q1', credits: { semesterHours: 12 } })
    expect(as({ sort: 'experience', kinds: ['lead'] })).toBeNull()
    expect(as({ sort: 'experience', kinds: ['lead'], years: 2 })).toEqual({
      id: 'q1',
      experience: { amount: 'P2Y', kinds: ['lead'] },
    })
  })

  test('of experience says of which kind, or in which class', () => {
    expect(as({ sort: 'experience', years: 2 })).toBeNull()
    expect(as({ sort: 'experience', years: 2, held: ['x/y'] })).toMatchObject({
      experience: { amount: 'P2Y', held: ['x/y'] },
    })
  })
})
