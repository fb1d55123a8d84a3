import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CataloguePack, Edge, JobClass, Kind } from '../model/catalogue.ts'
import { LEVELS } from '../model/primitives.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { withFeeders } from './index.ts'

const kinds: Kind[] = [
  { id: 'work', name: 'work', within: [] },
  { id: 'customer-service', name: 'customer service', within: ['work'] },
  { id: 'contact-center', name: 'contact center', within: ['customer-service'] },
  { id: 'lead', name: 'leading others', within: ['work'] },
  { id: 'supervision', name: 'supervision', within: ['lead'] },
]

const asks = (...kindIds: string[]): RequirementNode => ({
  id: kindIds.join('-') || 'any',
  experience: { amount: 'P1Y', kinds: kindIds },
})

function jobClass(
  id: string,
  level: JobClass['level'],
  requirement: RequirementNode,
  yields: string[] = [],
): JobClass {
  return {
    id,
    jurisdiction: id.slice(0, id.indexOf('/')),
    title: id,
    level,
    documented: true,
    qualifications: 'minimum',
    requirement,
    substitutions: [],
    yields: yields.map(kind => ({ kind })),
    facts: [],
    summary: id,
    duties: [],
    knowledge: [],
    distinguishing: [],
    notes: [],
    sources: [{ document: 'd', publisher: 'p' }],
  }
}

const pack = (classes: JobClass[], edges: Edge[] = []): CataloguePack => ({
  format: 'rungs-catalogue',
  formatVersion: 1,
  version: '1',
  published: '2026-01-01',
  kinds,
  jurisdictions: [],
  classes,
  edges,
})

const feeders = (p: CataloguePack): string[] =>
  withFeeders(p)
    .filter(edge => edge.kind === 'feeder')
    .map(edge => `${edge.from} → ${edge.to}`)

describe('feeder edges', () => {
  test('a class feeds the one above whose clause its service satisfies, kinds implying wider kinds', () => {
    const agent = jobClass('a/agent', 2, asks('work'), ['contact-center'])
    const chief = jobClass('b/chief', 4, asks('customer-service'))
    expect(feeders(pack([agent, chief]))).toEqual(['a/agent → b/chief'])
  })

  test('all the kinds of one clause are needed, a nested clause asking for those around it too', () => {
    const nested: RequirementNode = {
      id: 'n',
      experience: {
        amount: 'P3Y',
        kinds: ['work'],
        ofWhich: [
          {
            id: 'm',
            amount: 'P1Y',
            kinds: ['contact-center'],
            ofWhich: [{ id: 'l', amount: 'P1Y', kinds: ['supervision'] }],
          },
        ],
      },
    }
    const chief = jobClass('b/chief', 6, nested)
    expect(feeders(pack([jobClass('a/agent', 2, asks('work'), ['contact-center']), chief]))).toHaveLength(1)
    expect(feeders(pack([jobClass('a/boss', 4, asks('work'), ['supervision']), chief]))).toEqual([])
  })

  test('asking for any work at all makes no feeder', () => {
    expect(
      feeders(
        pack([jobClass('a/agent', 2, asks(), ['contact-center']), jobClass('b/chief', 4, asks('work'))]),
      ),
    ).toEqual([])
  })

  test('a clause on a class held is fed by that class alone', () => {
    const held: RequirementNode = { id: 'h', experience: { amount: 'P1Y', kinds: [], held: ['a/one'] } }
    const classes = [
      jobClass('a/one', 1, asks('work')),
      jobClass('a/two', 1, asks('work'), ['lead']),
      jobClass('a/top', 3, held),
    ]
    expect(feeders(pack(classes))).toEqual(['a/one → a/top'])
  })

  test('a stated edge is not repeated', () => {
    const edge: Edge = { from: 'a/agent', to: 'b/chief', kind: 'qualifying', basis: 'named' }
    const classes = [jobClass('a/agent', 2, asks('work'), ['lead']), jobClass('b/chief', 4, asks('lead'))]
    expect(withFeeders(pack(classes, [edge]))).toEqual([edge])
  })

  test('its own jurisdiction comes before others, the nearest level before farther ones', () => {
    const classes = [
      jobClass('a/low', 1, asks('work'), ['lead']),
      jobClass('a/near', 3, asks('work'), ['lead']),
      jobClass('b/near', 3, asks('work'), ['lead']),
      jobClass('a/top', 4, asks('lead')),
    ]
    expect(feeders(pack(classes))).toEqual(['a/near → a/top', 'a/low → a/top', 'b/near → a/top'])
  })

  test('never sideways or down, never to itself, never more than twelve a class', () => {
    const anyClass = fc.record({
      id: fc.integer({ min: 0, max: 99 }),
      place: fc.constantFrom('a', 'b', 'c'),
      level: fc.constantFrom(...LEVELS),
      yields: fc.subarray(kinds.map(kind => kind.id)),
      asks: fc.subarray(kinds.map(kind => kind.id)),
    })
    fc.assert(
      fc.property(fc.uniqueArray(anyClass, { selector: c => c.id, maxLength: 60 }), list => {
        const classes = list.map(c => jobClass(`${c.place}/${c.id}`, c.level, asks(...c.asks), c.yields))
        const levels = new Map(classes.map(c => [c.id, c.level]))
        const found = withFeeders(pack(classes))
        for (const edge of found) expect(levels.get(edge.from)).toBeLessThan(levels.get(edge.to) ?? 0)
        for (const [, into] of Map.groupBy(found, edge => edge.to))
          expect(into.length).toBeLessThanOrEqual(12)
      }),
    )
  })
})
