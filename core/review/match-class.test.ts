import { describe, expect, test } from 'vitest'
import { findProblems, shippedCatalogue } from '../../data/catalogue/index.ts'
import type { CataloguePack, JobClass } from '../model/catalogue.ts'
import { experiencesOf } from '../model/walk.ts'
import { withMatch } from './match-class.ts'

const shipped = shippedCatalogue()
const AGENT = 'us-co-denver/311-customer-service-agent'
const SPECIALIST = 'us-co-denver/311-customer-service-specialist'
const LEAD = 'us-co-denver/lead-customer-service-agent'
const at = (pack: CataloguePack, id: string): JobClass => {
  const found = pack.classes.find(each => each.id === id)
  if (!found) throw new Error(`No class ${id}`)
  return found
}
const held = (pack: CataloguePack, id: string): string[] =>
  experiencesOf(at(pack, id).requirement).flatMap(({ asks }) => asks.held ?? [])

describe('a class known by name that is another', () => {
  const matched = withMatch(shipped, AGENT, SPECIALIST)

  test('is asked for under the other id, and drawn there; the catalogue still fits together', () => {
    expect(held(shipped, LEAD)).toContain(AGENT)
    expect(held(matched, LEAD)).toContain(SPECIALIST)
    expect(held(matched, LEAD)).not.toContain(AGENT)
    expect(matched.classes.map(({ id }) => id)).not.toContain(AGENT)
    expect(matched.edges.some(({ from, to }) => [from, to].includes(AGENT))).toBe(false)
    expect(matched.edges.some(({ from, to }) => from === SPECIALIST && to === LEAD)).toBe(true)
    expect(findProblems(matched)).toEqual([])
  })

  test('leaves its title behind, so that later documents that name it mean the other', () => {
    expect(at(matched, SPECIALIST).alsoCalled).toEqual([at(shipped, AGENT).title])
  })

  test('that is named twice then, is named once, and a line from a class to itself goes', () => {
    const both = withMatch(matched, 'us-co-denver/dhs-customer-service-agent', SPECIALIST)
    expect(held(both, LEAD).filter(id => id === SPECIALIST)).toHaveLength(1)
    const rising = { from: AGENT, to: SPECIALIST, kind: 'series', basis: 'made for this test' } as const
    const looped = withMatch({ ...shipped, edges: [...shipped.edges, rising] }, AGENT, SPECIALIST)
    expect(looped.edges.every(({ from, to }) => from !== to)).toBe(true)
  })

  test('changes no record that says nothing of it', () => {
    for (const jobClass of matched.classes)
      if (![LEAD, SPECIALIST].includes(jobClass.id)) expect(shipped.classes).toContain(jobClass)
  })
})
