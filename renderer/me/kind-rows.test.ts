import { describe, expect, test } from 'vitest'
import type { Kind } from '../../core/model/catalogue.ts'
import { offeredKinds } from './kind-rows.ts'

const kind = (id: string, name: string, within = 'work', help?: string): Kind => ({
  id,
  name,
  within: [within],
  ...(help !== undefined && { help }),
})
const tree = [
  kind('work', 'work', ''),
  kind('lead.supervision', 'supervision', 'lead'),
  kind('lead', 'leading a team', 'work', 'Guiding the work of others.'),
]
const imported = Array.from({ length: 200 }, (_, index) => kind(`trade-${index}`, `trade number ${index}`))
const many = [...tree, ...imported]
const NOTHING = new Set<string>()
const never = (): boolean => false
const rows = (offered: { others: { kind: Kind; depth: number }[] }): [string, number][] =>
  offered.others.map(row => [row.kind.id, row.depth])

describe('the kinds a job’s form offers', () => {
  test('are all there as their tree while they are few, whatever a class asks', () => {
    const offered = offeredKinds(tree, new Set(['lead']), never, '')
    expect(offered.asked).toEqual([])
    expect(rows(offered)).toEqual([
      ['lead', 0],
      ['lead.supervision', 1],
    ])
    expect(offered.hidden).toBe(0)
  })

  test('of hundreds, are what the class asks, what counts already and what is explained', () => {
    const offered = offeredKinds(many, new Set(['trade-7']), id => id === 'trade-9', '')
    expect(offered.asked.map(row => row.kind.id)).toEqual(['trade-7'])
    expect(rows(offered)).toEqual([
      ['lead', 0],
      ['trade-9', 0],
    ])
    expect(offered.hidden).toBe(199)
  })

  test('of hundreds, are found by words of their names, in any order', () => {
    expect(rows(offeredKinds(many, NOTHING, never, 'number TRADE 19'))).toHaveLength(11)
    expect(rows(offeredKinds(many, NOTHING, never, 'guid'))).toEqual([['lead', 0]])
    expect(offeredKinds(many, NOTHING, never, 'trade')).toMatchObject({ hidden: 140 })
  })

  test('a part stands by itself where its whole is not offered', () =>
    expect(rows(offeredKinds(many, NOTHING, id => id === 'lead.supervision', 'supervision'))).toEqual([
      ['lead.supervision', 0],
    ]))
})
