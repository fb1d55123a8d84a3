import { expect, test } from 'vitest'
import type { RequirementNode } from '../../../core/model/requirement.ts'
import { canonical, clausesOf, demandOf } from './demand.ts'

const service = (id: string, amount: string): RequirementNode => ({
  id,
  experience: { amount, kinds: ['work'] },
})
const degree: RequirementNode = { id: 'degree', education: { level: 'bachelor' } }
const equivalent: RequirementNode = { id: 'open', judgement: { why: 'an equal combination' } }
const unread = (id: string): RequirementNode => ({ id, judgement: { why: 'words', status: 'unknown' } })
const text = (node: RequirementNode): string => canonical(demandOf(node, id => id))
const keys = (node: RequirementNode): string[] => clausesOf(demandOf(node, id => id)).map(({ key }) => key)

test('order, operators nested in their like and operators of one child make no difference', () => {
  const nested: RequirementNode = {
    id: 'root',
    all: [
      { id: 'one', any: [{ id: 'two', all: [degree] }] },
      { id: 'three', all: [service('a', 'P2Y')] },
    ],
  }
  expect(text(nested)).toBe(text({ id: 'root', all: [service('a', 'P2Y'), degree] }))
})

test('“and” is not “or”, and a carve-out is not a clause beside', () => {
  expect(text({ id: 'r', any: [degree, service('a', 'P2Y')] })).not.toBe(
    text({ id: 'r', all: [degree, service('a', 'P2Y')] }),
  )
  const inside: RequirementNode = {
    id: 'a',
    experience: { amount: 'P4Y', kinds: ['work'], ofWhich: [{ id: 'b', amount: 'P1Y', kinds: ['lead'] }] },
  }
  expect(text(inside)).toBe('experience P4Y[experience P1Y]')
  expect(text(inside)).not.toBe(text({ id: 'r', all: [service('a', 'P4Y'), service('b', 'P1Y')] }))
  expect(keys(inside)).toEqual(['experience P4Y', 'experience P1Y'])
})

test('one amount written in two ways is one amount', () => {
  expect(keys(service('a', 'P18M'))).toEqual(keys(service('a', 'P1Y6M')))
})

test('words left unread are one gap however they were cut up', () => {
  expect(text({ id: 'r', all: [unread('a'), degree, unread('b')] })).toBe('all(education bachelor, other)')
})

test('an open equivalency stands in the tree and states no clause; its floor is not counted again', () => {
  const floored: RequirementNode = {
    id: 'r',
    any: [
      { id: 'main', all: [degree, service('a', 'P2Y')] },
      { id: 'floor', all: [service('b', 'P2Y'), equivalent] },
    ],
  }
  expect(text(floored)).toBe('any(all(education bachelor, experience P2Y), all(experience P2Y, judgement))')
  expect(keys(floored)).toEqual(['education bachelor', 'experience P2Y'])
})

test('a clause for some positions is not one for all', () => {
  const licence: RequirementNode = { id: 'l', licence: { name: 'Class C driver’s licence' } }
  expect(text({ id: 'p', position: { only: 'field positions', of: licence } })).toBe('position(licence)')
})
