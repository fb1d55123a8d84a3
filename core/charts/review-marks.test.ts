import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequirementNode } from '../model/requirement.ts'
import { reading, stated, years } from '../review/readings.test-support.ts'
import { innermostOf, type Mark, marksOf, segmentsOf, surenessOf } from './review-marks.ts'

const mark = (from: number, to: number, path = 'x'): Mark => ({ from, to, path, sort: 'clause' })

describe('marks', () => {
  const nested = {
    id: 'in',
    amount: 'P1Y',
    kinds: ['lead'],
    words: [{ from: 8, to: 12 }],
    confidence: 'check' as const,
  }
  const requirement = {
    id: 'mq',
    all: [
      { ...years('x', 2, ['work']), words: [{ from: 0, to: 12 }], confidence: 'certain' as const },
      { id: 'y', experience: { amount: 'P3Y', kinds: ['work'], ofWhich: [nested] } },
    ],
  }
  const rule = {
    requirement,
    substitutions: [
      { from: { semesterHours: 30 }, for: 'P1Y', clauses: ['x'], firm: true, words: [{ from: 20, to: 25 }] },
    ],
  }

  test('stand for clauses, nested ones and substitutions too, for facts, and for what was left unread', () => {
    const { read } = reading('Clerk', {
      more: { code: { ...stated('77'), from: 30, to: 32 }, unread: [{ from: 40, to: 50 }] },
    })
    expect(marksOf(rule, read)).toEqual([
      mark(0, 12, 'mq/x'),
      mark(8, 12, 'mq/y/in'),
      mark(20, 25, 'substitutions/0'),
      { from: 40, to: 50, path: 'unread/0', sort: 'unread' },
      { from: 30, to: 32, path: 'code', sort: 'fact' },
    ])
  })

  test('of words left unread stay until somebody wrote what they ask, or found that they ask nothing', () => {
    const { read } = reading('Clerk', { more: { unread: [{ from: 40, to: 50 }] } })
    const unread = (asked: RequirementNode, ...confirmed: string[]) =>
      marksOf({ requirement: asked, substitutions: [] }, read, new Set(confirmed))
        .filter(({ from }) => from === 40)
        .map(({ sort }) => sort)
    const words = [{ from: 40, to: 50 }]
    expect(unread({ id: 'q', judgement: { why: 'nets', status: 'unknown' }, words })).toEqual([
      'clause',
      'unread',
    ])
    expect(unread({ id: 'q', credits: { semesterHours: 12 }, words })).toEqual(['clause'])
    expect(unread({ id: 'q', licence: { name: 'Card' } })).toEqual(['unread'])
    expect(unread({ id: 'q', licence: { name: 'Card' } }, 'unread/0')).toEqual(['note'])
  })

  test('come with how sure the reader was; of what is unread nobody is sure, of a group only doubts are told', () => {
    const unread = {
      id: 'u',
      judgement: { why: 'words', status: 'unknown' as const },
      confidence: 'certain' as const,
    }
    const group = { id: 'g', any: [unread], confidence: 'certain' as const }
    expect([...surenessOf({ requirement: group, substitutions: [] })]).toEqual([['g/u', 'unread']])
    expect([...surenessOf(rule)]).toEqual([
      ['mq/x', 'certain'],
      ['mq/y/in', 'check'],
    ])
  })
})

describe('segments', () => {
  test('are the text, whatever marks lie over it', () => {
    const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([from, to]) => mark(from, to)))
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), marks, (text, over) => {
        const segments = segmentsOf(text, over)
        expect(segments.map(each => each.text).join('')).toBe(text)
        for (const { from, to, marks: own } of segments)
          for (const each of over)
            expect(
              own.filter(({ path, from: start, to: end }) => path === each.path && start <= from && end >= to)
                .length > 0 || !(each.from <= from && each.to >= to && each.from < each.to),
            ).toBe(true)
      }),
    )
  })

  test('carry every mark that lies over them', () => {
    expect(
      segmentsOf('abcdef', [mark(0, 4, 'a'), mark(2, 6, 'b')]).map(({ text, marks }) => [
        text,
        marks.map(({ path }) => path),
      ]),
    ).toEqual([
      ['ab', ['a']],
      ['cd', ['a', 'b']],
      ['ef', ['b']],
    ])
  })
})

test('words that a group and its clause share point at the clause', () => {
  const [group, clause, longer] = [mark(0, 12, 'mq'), mark(0, 12, 'mq/x'), mark(0, 30, 'mq/y/z')]
  expect(innermostOf([group, clause, longer])).toBe(clause)
})
