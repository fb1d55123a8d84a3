/** Study that would close a gap, and experience that may take its place. */
import { describe, expect, test } from 'vitest'
import type { Work } from '../model/profile.ts'
import { catalogueWith, denver, highSchool, job, lines, maryland } from './explaining.test-support.ts'

describe('experience in place of study', () => {
  const lenient = catalogueWith(denver, {
    requirement: {
      id: 'mq',
      all: [
        { id: 'cs', experience: { amount: 'P1Y', kinds: ['customer-service'] } },
        { id: 'hs', education: { level: 'bachelor' } },
      ],
    },
    substitutions: [{ id: 'more', from: { experience: 'any' }, clauses: ['hs'], firm: false }],
  })
  const said = (work: Work[]): string[] => lines({ work }, denver, lenient)

  test('is the authority’s to decide: what it weighs, and what is asked without its word', () => {
    expect(said([job('Agent', '2020-11-22', undefined, ['customer-service'])]).slice(0, 3)).toEqual([
      'No firm yes on 22 November 2026: Lead Customer Service Agent is met if the appointing authority accepts what is left to its judgement.',
      'The specification lets further experience take the place of the study it asks for, without saying how much is enough. Weighed here as 4 years more; the appointing authority decides.',
      "Without its word, the route “Requirements” still asks a bachelor's degree.",
    ])
  })

  test('is told to whoever has neither, with what it would take', () => {
    expect(said([job('Agent', '2023-11-22', undefined, ['customer-service'])])).toContain(
      'Experience may take the place of study there, if the appointing authority accepts it: 2 years of the same experience, 4 years longer (3 years of 5 years counted) would still be missing.',
    )
  })
})

describe('a degree with hours beside it', () => {
  const asking = catalogueWith(maryland, {
    requirement: {
      id: 'mq',
      all: [
        { id: 'degree', education: { level: 'bachelor', fields: ['Business', 'Communication'] } },
        { id: 'cs', experience: { amount: 'P2Y', kinds: ['customer-service'] } },
      ],
    },
    substitutions: [{ from: { semesterHours: 30 }, for: 'P1Y', clauses: ['cs'], firm: true }],
  })

  test('closes what neither closes alone, in any field asked, and the degree alone goes part of the way', () => {
    expect(lines({ education: [highSchool] }, maryland, asking)).toContain(
      "Study counts, too: a bachelor's degree in Business or Communication and 60 more semester hours close the gap, with no further work; the degree and 30 leave 1 year of it to do.",
    )
  })

  test('is told as one thing where nothing is needed beside the degree', () => {
    const work = [job('Agent', '2024-03-01', undefined, ['customer-service'])]
    expect(lines({ work, education: [highSchool] }, maryland, asking)).toContain(
      "Study counts, too: a bachelor's degree in Business or Communication closes the gap, with no further work.",
    )
  })
})

test('two degrees in fields of their own close it together', () => {
  const asking = catalogueWith(maryland, {
    requirement: {
      id: 'mq',
      all: [
        { id: 'first', education: { level: 'bachelor', fields: ['Business'] } },
        { id: 'second', education: { level: 'master', fields: ['Law'] } },
      ],
    },
    substitutions: [],
  })
  expect(lines({ education: [highSchool] }, maryland, asking)).toContain(
    "Study counts, too: a bachelor's degree in Business and a master's degree in Law close the gap, with no further work.",
  )
})
