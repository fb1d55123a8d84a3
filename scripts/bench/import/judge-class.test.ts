import { expect, test } from 'vitest'
import type { RequirementNode } from '../../../core/model/requirement.ts'
import type { ClassReading } from '../../../core/reading/model.ts'
import { f1 } from './bag.ts'
import type { GoldClass, GoldNode } from './gold.ts'
import { judgeClass } from './judge-class.ts'

const at = { from: 0, to: 1 }
const found = <T>(value: T) => ({ value, confidence: 'certain' as const, ...at })

const readingOf = (requirement: RequirementNode, named: readonly string[] = []): ClassReading => ({
  title: found('Harbour Clerk II'),
  code: found('1234'),
  pay: [found({ min: 40_000, max: 50_000, period: 'year' as const })],
  history: [],
  sections: [],
  asks: [],
  related: [],
  requirement,
  substitutions: [],
  qualifications: 'minimum',
  kinds: [],
  named: named.map(title => ({ title, classId: idOf(title), known: false, ...at })),
  notes: [],
  unread: [],
  confidence: 'certain',
})
const idOf = (title: string): string => `unknown/${title.toLowerCase().replaceAll(' ', '-')}`

const goldOf = (tree: GoldNode, more: Partial<GoldClass> = {}): GoldClass => ({
  title: 'HARBOUR CLERK II',
  named: [],
  tree,
  ...more,
})

const service = (amount: string, held?: string[]): RequirementNode => ({
  id: `x-${amount}`,
  confidence: 'certain',
  experience: { amount, kinds: ['work'], ...(held && { held: held.map(idOf) }) },
})
const degree: RequirementNode = { id: 'degree', confidence: 'certain', education: { level: 'bachelor' } }

test('a right reading has every clause, the tree and nothing certain that is wrong', () => {
  const verdict = judgeClass(
    goldOf({
      any: [
        { t: 'education', level: 'bachelor' },
        { t: 'experience', a: 'P2Y', held: ['Harbour Clerks I'] },
      ],
    }),
    readingOf({ id: 'r', any: [service('P2Y', ['Harbour Clerk I']), degree] }, ['Harbour Clerk I']),
  )
  expect(verdict.treeRight).toBe(true)
  expect(f1(verdict.clauses)).toBe(1)
  expect([verdict.certain, verdict.certainWrong]).toEqual([2, []])
})

test('a certain clause the document does not state is wrong, even where the rest is right', () => {
  const verdict = judgeClass(
    goldOf({ t: 'experience', a: 'P2Y' }),
    readingOf({ id: 'r', all: [service('P2Y'), service('P1Y')] }),
  )
  expect(verdict.certainWrong).toEqual(['experience P1Y'])
  expect(verdict.clauses.extras).toEqual(['experience P1Y'])
})

test('the right amount in the wrong class is wrong when certain; so is one that lost its class', () => {
  const gold = goldOf({ t: 'experience', a: 'P2Y', held: ['Harbour Clerk I'] })
  const other = judgeClass(gold, readingOf(service('P2Y', ['Dock Clerk']), ['Dock Clerk']))
  expect(other.certainWrong).toEqual(['experience P2Y as dock clerk'])
  expect(judgeClass(gold, readingOf(service('P2Y'))).certainWrong).toEqual(['experience P2Y'])
})

test('a clause left to be checked may be wrong without harm', () => {
  const unsure: RequirementNode = { ...service('P1Y'), confidence: 'check' }
  const verdict = judgeClass(goldOf({ t: 'experience', a: 'P2Y' }), readingOf(unsure))
  expect([verdict.certain, verdict.certainWrong]).toEqual([0, []])
})

test('what the gold leaves open is right either way, but may not be certain where it is in doubt', () => {
  const gold = goldOf({
    all: [
      { t: 'experience', a: 'P4Y' },
      { t: 'experience', a: 'P1Y', maybe: true, check: 'asked of some only' },
      { t: 'licence', maybe: true },
    ],
  })
  expect(judgeClass(gold, readingOf(service('P4Y'))).treeRight).toBe(true)
  const both = judgeClass(gold, readingOf({ id: 'r', all: [service('P4Y'), service('P1Y')] }))
  expect(both.treeRight).toBe(true)
  expect(both.certainWrong).toEqual(['experience P1Y'])
})

test('a class that was not found misses all it states', () => {
  const verdict = judgeClass(
    goldOf({ t: 'education', level: 'bachelor' }, { code: '1234', named: ['Dock Clerk'] }),
    undefined,
  )
  expect(verdict.clauses.missed).toEqual(['education bachelor'])
  expect(verdict.named.missed).toEqual(['dock clerk'])
  expect(verdict.fields.map(({ field, right }) => [field, right])).toEqual([
    ['title', false],
    ['code', false],
  ])
})

test('a substitution is right when what stands in, for how long and at most how much are right', () => {
  const gold = goldOf(
    { t: 'experience', a: 'P4Y' },
    { substitutions: [{ from: ['credits 30'], for: 'P1Y', max: 'P2Y' }] },
  )
  const reading = (max: string): ClassReading => ({
    ...readingOf(service('P4Y')),
    substitutions: [{ from: { semesterHours: 30 }, for: 'P1Y', max, clauses: ['x-P4Y'], firm: true }],
  })
  expect(f1(judgeClass(gold, reading('P2Y')).substitutions)).toBe(1)
  expect(judgeClass(gold, reading('P3Y')).substitutions.extras).toEqual(['credits 30 for P1Y max P3Y'])
})
