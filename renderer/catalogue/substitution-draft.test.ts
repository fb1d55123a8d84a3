import { describe, expect, test } from 'vitest'
import type { RequirementNode, Substitution } from '../../core/model/requirement.ts'
import {
  mayBeCovered,
  type SubstitutionDraft,
  substitutionDraft,
  substitutionOf,
} from './substitution-draft.ts'

const RULE: RequirementNode = {
  id: 'mq',
  all: [
    { id: 'hs', education: { level: 'high-school' } },
    {
      id: 'years',
      experience: {
        amount: 'P3Y',
        kinds: ['customer-service'],
        ofWhich: [{ id: 'lead', amount: 'P1Y', kinds: ['lead'] }],
      },
    },
    { id: 'card', licence: { name: 'Card' } },
  ],
}
const fresh = substitutionDraft(null, RULE)
const made = (part: Partial<SubstitutionDraft>) => substitutionOf({ ...fresh, ...part }, null)

describe('a substitution in the fields of a form', () => {
  const ALL: Substitution[] = [
    { from: { semesterHours: 45 }, for: 'P1Y', max: 'P2Y', clauses: ['years'], firm: true },
    { from: { semesterHours: 30, subject: 'tides' }, for: 'P12M', clauses: ['years', 'lead'], firm: false },
    { from: { level: 'master', fields: ['hydrology', 'tides'] }, for: 'P1Y', clauses: ['lead'], firm: true },
    { from: { kinds: ['military.nco'] }, for: 'P1Y', clauses: ['years'], firm: true },
    { from: { kinds: ['work'], amount: 'P2Y' }, for: 'P18M', clauses: ['hs'], firm: false },
    { from: { education: 'any', subject: 'tides' }, max: 'P1Y', clauses: ['years'], firm: false },
    { from: { experience: 'any' }, clauses: ['hs'], firm: false },
  ]
  test.each(ALL)('and back is the same: %j', substitution => {
    expect(substitutionOf(substitutionDraft(substitution, RULE), substitution)).toEqual(substitution)
  })

  const YEAR = { years: 1, months: 0 }
  test('says nothing at first but which experience is meant, where one clause asks for some', () => {
    expect(made({})).toBeNull()
    expect(made({ hours: 30, counts: YEAR })).toEqual({
      from: { semesterHours: 30 },
      for: 'P1Y',
      clauses: ['years'],
      firm: true,
    })
    const either = {
      id: 'either',
      any: [RULE, { id: 'other', experience: { amount: 'P9Y', kinds: ['work'] } }],
    }
    expect(substitutionDraft(null, either).clauses).toEqual([])
  })

  test('never counts by itself in one subject, without a rate, or as more of what is asked', () => {
    expect(made({ hours: 30, counts: YEAR, fields: 'tides' })?.firm).toBe(false)
    expect(made({ hours: 30 })).toMatchObject({ firm: false })
    expect(made({ sort: 'further', counts: YEAR })?.firm).toBe(false)
  })

  test('is not whole without what stands in, a clause it stands in for, or with a broken amount', () => {
    expect(made({ hours: NaN })).toBeNull()
    expect(made({ sort: 'service', kinds: [] })).toBeNull()
    expect(made({ hours: 30, clauses: [] })).toBeNull()
    expect(made({ hours: 30, counts: { years: NaN, months: 0 } })).toBeNull()
  })

  test('that was read keeps its words, and is no longer the reader’s to be sure of', () => {
    const read: Substitution = {
      id: 'q7',
      from: { education: 'any' },
      max: 'P1Y',
      clauses: ['years'],
      firm: false,
      confidence: 'check',
      doubts: ['what stands in was not all understood'],
      words: [{ from: 4, to: 40 }],
    }
    const draft = { ...substitutionDraft(read, RULE), sort: 'hours', hours: 30, firm: true } as const
    expect(substitutionOf({ ...draft, counts: { years: 1, months: 0 } }, read)).toEqual({
      id: 'q7',
      from: { semesterHours: 30 },
      for: 'P1Y',
      max: 'P1Y',
      clauses: ['years'],
      firm: true,
      words: [{ from: 4, to: 40 }],
    })
  })

  test('may stand in for experience and its parts, and for study; for nothing else', () => {
    expect([...mayBeCovered(RULE)]).toEqual(['years', 'lead', 'hs'])
  })
})
