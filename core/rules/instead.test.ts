/** Experience in place of study, each case asked of the literal evaluator, too. Days are on the 30/360 count. */
import { describe, expect, test } from 'vitest'
import type { Substitution } from '../model/requirement.ts'
import {
  all,
  ask,
  clauseOf,
  degree,
  education,
  either,
  experience,
  highSchool,
  job,
} from './reference/asking.ts'

const further = (
  from: Substitution['from'] = { experience: 'any' },
  clauses = ['bachelor'],
): Substitution[] => [{ id: 'more', from, clauses, firm: false }]
const asked = all(experience('years', 'P3Y', ['service']), education('bachelor'))
/** To the day three years, or seven, before the date asked. */
const since = (from: string) => [job(from, undefined, ['service'])]

describe('“additional experience may be substituted for the required education”', () => {
  const substitutions = further()

  test('leaves the degree a way of its own', () => {
    const answer = ask(
      asked,
      { education: [degree('bachelor')], work: since('2023-11-22') },
      { substitutions },
    )
    expect([answer.status, answer.routes[0]?.status]).toEqual(['met', 'met'])
  })

  test('is for the authority to decide once the years of a degree come on top of those asked', () => {
    const answer = ask(asked, { work: since('2019-11-22') }, { substitutions })
    expect(answer.routes.map(({ label, status }) => [label, status])).toEqual([
      ['Requirements', 'not-met'],
      ['Requirements, experience in place of study', 'discretionary'],
    ])
    expect(clauseOf(answer, 'more')?.required).toMatchObject({ iso: 'P7Y' })
    expect([answer.eligibleOn, answer.remaining]).toEqual([null, null])
  })

  test('adds nothing while they are short, and says how many', () => {
    const answer = ask(asked, { work: since('2023-11-22') }, { substitutions })
    expect(answer.status).toBe('not-met')
    expect(clauseOf(answer, 'more')?.shortfall).toMatchObject({ iso: 'P4Y' })
  })

  test('asks of other kinds no more than the years of the degree', () => {
    const lead = { substitutions: further({ kinds: ['lead'] }) }
    expect(clauseOf(ask(asked, {}, lead), 'more')?.required).toMatchObject({ iso: 'P4Y' })
  })

  test('weighs high school as a year, for nothing less is further experience', () => {
    const school = all(experience('years', 'P3Y', ['service']), education('high-school'))
    const setting = { substitutions: further({ experience: 'any' }, ['high-school']) }
    expect(clauseOf(ask(school, {}, setting), 'more')?.required).toMatchObject({ iso: 'P4Y' })
  })

  test('is for the authority alone where the class asks for no experience', () => {
    expect(ask(education('bachelor'), { education: [highSchool] }, { substitutions }).status).toBe(
      'discretionary',
    )
  })

  test('opens no way beside a route that asks for no study', () => {
    const routes = either('way', asked, experience('long', 'P9Y', ['service']))
    expect(ask(routes, {}, { substitutions }).routes.map(({ label }) => label)).toEqual([
      'Route 1',
      'Route 1, experience in place of study',
      'Route 2',
    ])
  })
})
