import { expect, test } from 'vitest'
import type { Kind } from '../model/catalogue.ts'
import { experiencesOf } from '../model/walk.ts'
import { likeKinds, withKindsAs } from './like-kinds.ts'
import { years } from './readings.test-support.ts'

const kind = (name: string): Kind => ({ id: name.replaceAll(/\W+/g, '-'), name, within: ['work'] })
const like = (name: string, ...others: string[]): string[] =>
  likeKinds(kind(name), others.map(kind)).map(each => each.name)

test('kinds of the same words but for idle ones are likely the same', () => {
  expect(like('clerical', 'clerical work', 'office work')).toEqual(['clerical work'])
  expect(like('repair of pumps', 'repairing pumps', 'pump operation')).toEqual(['repairing pumps'])
  expect(like('inspecting hulls, keels and masts', 'hulls, keels, masts or rudders, inspecting')).toEqual([
    'hulls, keels, masts or rudders, inspecting',
  ])
})

test('work of another rank is never proposed, nor work of another figure, nor work that is left out', () => {
  const aide = 'position equivalent in level to the class of Harbor Aide'
  expect(like(aide, `${aide} II`, `${aide} 2`, `senior ${aide}`)).toEqual([])
  expect(like(`${aide} I`, `${aide} II`)).toEqual([])
  expect(like('counting boats of pier 3', 'counting boats of pier 4')).toEqual([])
  expect(like('mending nets and ropes, not sails', 'mending nets and ropes, sails')).toEqual([])
  expect(like('mending nets, ropes and sails', 'supervising mending nets, ropes and sails')).toEqual([])
})

test('other work is not, and words that say nothing are like none', () => {
  expect(like('clerical', 'supervising clerical work')).toEqual([])
  expect(like('related work', 'work of any kind', 'experience')).toEqual([])
  expect(like('clerical', 'clerical')).toEqual([])
})

test('a rule asks for the kind that is meant, also where that one is meant for another', () => {
  const nested = { id: 'in', amount: 'P1Y', kinds: ['clerical'] }
  const requirement = {
    id: 'mq',
    experience: { amount: 'P3Y', kinds: ['clerical', 'clerical-work'], ofWhich: [nested] },
  }
  const substitutions = [
    { from: { kinds: ['clerical'] }, for: 'P1Y', clauses: ['mq'], firm: true },
    { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['mq'], firm: true },
  ]
  const as = { clerical: 'clerical-work', 'clerical-work': 'office' }
  const is = withKindsAs({ requirement, substitutions }, as)
  expect(experiencesOf(is.requirement).map(({ asks }) => asks.kinds)).toEqual([['office'], ['office']])
  expect(is.substitutions.map(({ from }) => from)).toEqual([{ kinds: ['office'] }, { semesterHours: 30 }])
})

test('two kinds that are each taken for the other are left as they are, without an end', () => {
  const { requirement } = withKindsAs(
    { requirement: years('mq', 1, ['a']), substitutions: [] },
    { a: 'b', b: 'a' },
  )
  expect(experiencesOf(requirement)[0]?.asks.kinds).toEqual(['a'])
})
