import { expect, test } from 'vitest'
import { isUnconfirmed } from './doubted.ts'
import type { RequirementNode, Substitution } from './requirement.ts'

const clause = (id: string, more: Partial<RequirementNode> = {}): RequirementNode => ({
  id,
  licence: { name: id },
  ...more,
})
const isOpen = (requirement: RequirementNode, ...substitutions: Substitution[]): boolean =>
  isUnconfirmed({ requirement, substitutions })

test('a rule is confirmed where the reader was sure of all of it, or a person of the rest', () => {
  const doubts = ['a condition']
  expect(isOpen({ id: 'all', all: [clause('a', { confidence: 'certain' }), clause('b')] })).toBe(false)
  expect(isOpen(clause('a', { confidence: 'check', doubts }))).toBe(true)
  expect(isOpen(clause('a', { confidence: 'check', doubts, confirmed: true }))).toBe(false)
})

test('a set that is doubted for its parts alone is confirmed with them', () => {
  const set = (confirmed: boolean): RequirementNode => ({
    id: 'all',
    confidence: 'check',
    all: [clause('a', { confidence: 'check', doubts: ['a condition'], ...(confirmed && { confirmed }) })],
  })
  expect([isOpen(set(false)), isOpen(set(true))]).toEqual([true, false])
})

test('what stands in is doubted and confirmed like a clause; what was left unread is no doubt: it says so itself', () => {
  const instead: Substitution = {
    from: { education: 'any' },
    clauses: ['a'],
    firm: false,
    confidence: 'check',
  }
  expect(isOpen(clause('a'), instead)).toBe(true)
  expect(isOpen(clause('a'), { ...instead, confirmed: true })).toBe(false)
  const unread: RequirementNode = {
    id: 'u',
    judgement: { why: 'a steady hand', status: 'unknown' },
    confidence: 'check',
  }
  expect(isOpen(unread)).toBe(false)
})
