import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayFacetChange } from '../words/screens/roster.ts'
import { compareRoster, type Kept } from './compare.ts'
import type { Person } from './model.ts'

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: 'Ana',
  unit: 'Calls',
  manager: null,
  document: { basics: { name: 'Ana' }, work: [{ position: 'Clerk', startDate: '2019' }] },
  ...more,
})
const kept = (imported: Person | null, edits: Partial<Person> = {}): Kept => ({
  ...(imported ?? person('1')),
  ...edits,
  imported,
})
const worked = (startDate: string) => ({
  document: { basics: { name: 'Ana' }, work: [{ position: 'Clerk', startDate }] },
})

describe('a roster brought in again', () => {
  test('says who is new, changed, gone and the same', () => {
    const before = [kept(person('1')), kept(person('2')), kept(person('3'))]
    const now = [person('1'), person('2', { unit: 'Desk' }), person('4', { name: 'Dee' })]
    expect(compareRoster(now, before).map(({ difference: { person: id, change } }) => [id, change])).toEqual([
      ['1', 'same'],
      ['2', 'changed'],
      ['4', 'new'],
      ['3', 'gone'],
    ])
  })

  test('leaves what was edited by hand where the roster did not change it', () => {
    const [merged] = compareRoster([person('1', { unit: 'Desk' })], [kept(person('1'), worked('2010'))])
    expect(merged?.difference).toMatchObject({ change: 'changed', facets: ['unit'], conflicts: [] })
    expect(merged?.person).toMatchObject({ unit: 'Desk', ...worked('2010') })
    expect(merged?.imported).toEqual(person('1', { unit: 'Desk' }))
  })

  test('does not overwrite a hand edit that it contradicts, unless told', () => {
    const before = [kept(person('1'), worked('2010'))]
    const now = [person('1', worked('2015'))]
    const [merged] = compareRoster(now, before)
    expect(merged?.difference).toMatchObject({ change: 'changed', facets: [], conflicts: ['work'] })
    expect(merged?.person?.document).toEqual(worked('2010').document)
    const [overwritten] = compareRoster(now, before, { overwrite: new Set(['1']) })
    expect(overwritten?.difference).toMatchObject({ facets: ['work'], conflicts: ['work'] })
    expect(overwritten?.person?.document).toEqual(worked('2015').document)
  })

  test('that lists the present job alone keeps the time served in the one before, ended when the new one began', () => {
    const promoted = person('1', {
      document: { basics: { name: 'Ana' }, work: [{ position: 'Lead Clerk', startDate: '2026-10-01' }] },
    })
    const [merged] = compareRoster([promoted], [kept(person('1'))])
    expect(merged?.person?.document.work).toEqual([
      { position: 'Clerk', startDate: '2019', endDate: '2026-10-01' },
      { position: 'Lead Clerk', startDate: '2026-10-01' },
    ])
    const after: Kept = { ...(merged?.person ?? promoted), imported: merged?.imported ?? null }
    expect(compareRoster([promoted], [after])[0]?.difference.change).toBe('same')
  })

  test('says of the jobs those that are others now', () => {
    const jobs = (...work: { position: string; startDate: string; endDate?: string }[]): Partial<Person> => ({
      document: { basics: { name: 'Ana' }, work },
    })
    const clerk = { position: 'Clerk', startDate: '2019', endDate: '2021' }
    const told = (now: Partial<Person>): string[] => {
      const before = kept(person('1', jobs(clerk, { position: 'Agent', startDate: '2021' })))
      const { values = [] } = compareRoster([person('1', now)], [before])[0]?.difference ?? {}
      return values.map(value => sayFacetChange(value, false))
    }
    expect(told(jobs(clerk, { position: 'Agent', startDate: '2021-05' }))).toEqual([
      'jobs: Agent, 2021, of no class became Agent, May 2021, of no class',
    ])
    const lead = { position: 'Lead', startDate: '2020' }
    expect(told(jobs(clerk, { position: 'Agent', startDate: '2021' }, lead))).toEqual([
      'jobs: added Lead, 2020, of no class',
    ])
  })

  test('under whose id somebody of a wholly different name stands merges nobody until somebody says who it is', () => {
    const before = [kept(person('1'), worked('2010'))]
    const bo = person('1', { name: 'Bo Chen', document: { basics: { name: 'Bo Chen' }, work: [] } })
    const [asked] = compareRoster([bo], before)
    expect(asked?.difference).toMatchObject({
      change: 'unclear',
      values: [{ facet: 'name', here: 'Ana', roster: 'Bo Chen' }],
    })
    expect(asked).toMatchObject({ person: { name: 'Ana', ...worked('2010') }, imported: person('1') })
    const [replaced] = compareRoster([bo], before, { replaced: new Set(['1']) })
    expect(replaced).toMatchObject({ difference: { change: 'new' }, person: bo, imported: bo })
    const [renamed] = compareRoster([bo], before, { renamed: new Set(['1']) })
    expect(renamed).toMatchObject({
      difference: { change: 'changed', facets: ['name'], conflicts: ['work'] },
      person: { name: 'Bo Chen', document: { work: worked('2010').document.work } },
    })
  })

  test('that keeps one word of a name means the same person, in whatever order, or as the hand wrote it', () => {
    const known = (name: string, edits: Partial<Person> = {}) => kept(person('1', { name }), edits)
    const change = (name: string, before: Kept) =>
      compareRoster([person('1', { name })], [before])[0]?.difference.change
    expect(change('Li, Ana', known('Ana Li'))).toBe('changed')
    expect(change('Ana Brown', known('Li, Ana'))).toBe('changed')
    expect(change('Zoë Orr', known('Zoe Ray'))).toBe('changed')
    expect(change('Ana Li', known('Ana Li', { name: 'Zoe Orr' }))).toBe('same')
    expect(change('A Chen', known('A Li'))).toBe('unclear')
  })

  test('that puts a start date right ends no job', () => {
    const [merged] = compareRoster([person('1', worked('2020'))], [kept(person('1'))])
    expect(merged?.person?.document).toEqual(worked('2020').document)
  })

  test('that says what the hand said already is no conflict', () => {
    const [merged] = compareRoster([person('1', worked('2010'))], [kept(person('1'), worked('2010'))])
    expect(merged?.difference.change).toBe('same')
  })

  test('leaves alone what no column of it is read as', () => {
    const job = { position: 'Clerk', startDate: '2019', ladder: { hoursPerWeek: 20 } }
    const known = person('1', {
      manager: '9',
      document: {
        basics: { name: 'Ana' },
        work: [job],
        education: [{ studyType: 'BA', endDate: '2012' }, { ladder: { semesterHours: 30 } }],
        certificates: [{ name: 'Notary' }],
      },
    })
    const narrow = person('1', {
      unit: null,
      document: {
        basics: { name: 'Ana' },
        work: [{ position: 'Clerk', startDate: '2019' }],
        education: [{ studyType: 'MBA' }],
      },
    })
    const columns = { id: 'Id', name: 'Name', class: 'Title', start: 'Since', education: 'Degree' }
    const [merged] = compareRoster([narrow], [kept(known)], { columns })
    expect(merged?.difference).toMatchObject({ facets: ['education'], conflicts: [] })
    expect(merged?.person).toMatchObject({ unit: 'Calls', manager: '9' })
    expect(merged?.person?.document).toMatchObject({ work: [job], certificates: [{ name: 'Notary' }] })
    expect(merged?.person?.document.education).toEqual([
      { studyType: 'MBA' },
      { ladder: { semesterHours: 30 } },
    ])
  })

  test('without titles or dates leaves the jobs as they were', () => {
    const unit = person('1', { unit: 'Desk', document: { basics: { name: 'Ana' }, work: [] } })
    const columns = { id: 'Id', name: 'Name', unit: 'Desk' }
    const [merged] = compareRoster([unit], [kept(person('1'))], { columns })
    expect(merged?.difference.facets).toEqual(['unit'])
    expect(merged?.person?.document).toEqual(person('1').document)
  })

  test('that has no column for what a hand changed keeps the hand’s, and the roster’s word to compare with', () => {
    const now = person('1', { unit: null })
    const [merged] = compareRoster([now], [kept(person('1'), { unit: 'Desk' })], { columns: { id: 'Id' } })
    expect(merged?.difference.change).toBe('same')
    expect([merged?.person?.unit, merged?.imported?.unit]).toEqual(['Desk', 'Calls'])
  })

  test('does not take anything from someone entered by hand', () => {
    const [merged] = compareRoster([person('1', { unit: 'Desk' })], [kept(null)])
    expect(merged?.difference).toMatchObject({ facets: [], conflicts: ['unit'] })
  })
})

const units = fc.option(fc.constantFrom('A', 'B', 'C'), { nil: null })
const starts = fc.constantFrom('2010', '2011', '2012')
const people = fc
  .record({ unit: units, start: starts })
  .map(({ unit, start }) => person('1', { unit, ...worked(start) }))

test('brought in twice, a roster changes nothing the second time', () => {
  fc.assert(
    fc.property(people, people, people, (base, hand, roster) => {
      const [first] = compareRoster([roster], [{ ...hand, imported: base }])
      if (!first?.person) throw new Error('nobody came out')
      const [second] = compareRoster([roster], [{ ...first.person, imported: first.imported ?? null }])
      expect(second?.difference.change).toBe('same')
      expect(second?.person).toEqual(first.person)
    }),
  )
})

test('every facet of the outcome is the hand’s or the roster’s, and the hand’s wherever both changed it', () => {
  fc.assert(
    fc.property(people, people, people, (base, hand, roster) => {
      const [merged] = compareRoster([roster], [{ ...hand, imported: base }])
      const unit = hand.unit === base.unit ? roster.unit : hand.unit
      expect(merged?.person?.unit).toBe(unit)
    }),
  )
})
