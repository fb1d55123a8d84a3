/**
 * Cases worked out by hand from docs/rules.md: nested experience in separate time, with what stands in for it. Days are
 * on the 30/360 count. Each is asked of the literal evaluator, too (`reference/asking.ts`); the first three were found by it.
 */
import { describe, expect, test } from 'vitest'
import type { Substitution } from '../model/requirement.ts'
import {
  ask,
  askEngine,
  college,
  creditedDays,
  experience,
  job,
  perYear,
  separate,
} from './reference/asking.ts'

/** A year at most of military service stands in, day for day, for these clauses. */
const military = (clauses: string[], more: Partial<Substitution> = {}): Substitution => ({
  from: { kinds: ['military'] },
  for: 'P1Y',
  max: 'P1Y',
  clauses,
  firm: true,
  ...more,
})
const nested = (id: string, amount: string, kinds: string[]) => ({ id, amount, kinds })

describe('Nested experience in separate time', () => {
  test('a day that stands in for two clauses of a nest, and so for the one around them, is used of the limit once', () => {
    // The year in the forces is the year of phones, its half the half-year of counters, and all of it the year of service.
    const asked = separate(
      experience('service', 'P1Y', ['service'], {
        ofWhich: [nested('phone', 'P1Y', ['service.phone']), nested('counter', 'P6M', ['service.counter'])],
      }),
      experience('lead', 'P3M', ['lead']),
    )
    const work = [job('2020-01-01', '2021-01-01', ['military']), job('2022-01-01', '2022-04-01', ['lead'])]
    const answer = ask(asked, { work }, { substitutions: [military(['phone', 'counter'])] })
    expect(answer).toMatchObject({ status: 'met', remaining: { days: 0 } })
  })

  test('so it is where two years are asked of the last one, and only the authority can close them', () => {
    // In the last year 360 days stand in for the phones and count in the two years; of 540 days of study 90 are the
    // supervision's, and the other 450 with those 360 are more than the 720.
    const asked = separate(
      experience('recent', 'P2Y', ['service'], {
        held: ['test/teller'],
        within: 'P1Y',
        ofWhich: [nested('lead', 'P0D', ['lead']), nested('phone', 'P1Y', ['service.phone'])],
      }),
      experience('ever', 'P3M', ['lead'], {
        ofWhich: [nested('first', 'P3M', ['supervision']), nested('second', 'P3M', ['supervision'])],
      }),
    )
    const work = [job('2023-11-22', undefined, ['military', 'supervision'])]
    const substitutions = [
      military(['lead', 'phone'], { max: 'P18M', firm: false }),
      perYear(30, ['recent', 'second'], { max: 'P18M' }),
    ]
    const profile = { work, education: [college(180)] }
    expect(ask(asked, profile, { substitutions }).status).toBe('discretionary')
    expect(ask(asked, { work }, { substitutions }).status).toBe('not-met')
  })

  test('where more is missing elsewhere in the route, the clause written first is filled first', () => {
    // A year on the phone, of two separate years; the first lacks half a year as a leader however it is divided. Three
    // military years are missing whatever is done, so nothing is kept back from the first for the second.
    const apart = separate(
      experience('first', 'P1Y', ['service'], {
        ofWhich: [nested('lead', 'P6M', ['lead']), nested('phone', 'P6M', ['service.phone'])],
      }),
      experience('second', 'P1Y', ['service']),
    )
    const work = [job('2022-01-01', '2023-01-01', ['service.phone'])]
    const credited = (answer: ReturnType<typeof ask>) =>
      ['first', 'lead', 'phone', 'second'].map(id => creditedDays(answer, id))
    const alone = ask(apart, { work })
    expect(alone.remaining).toMatchObject({ days: 360 })
    expect(credited(alone)).toEqual([180, 0, 180, 180])
    const more = ask({ id: 'both', all: [apart, experience('forces', 'P3Y', ['military'])] }, { work })
    expect(more.remaining).toMatchObject({ days: 1080 })
    expect(credited(more)).toEqual([360, 0, 180, 0])
  })

  test('a nest with more combinations of clauses than can be weighed is undecided, never a guess', () => {
    const branched = (id: string) =>
      experience(id, 'P2Y', ['service'], {
        held: ['test/teller'],
        orComparable: true,
        ofWhich: ['a', 'b', 'c', 'd', 'e'].map(inner => nested(id + inner, 'P1Y', ['lead'])),
      })
    const work = [job('2020-01-01', undefined, ['service'], { comparableTo: ['test/teller'] })]
    const answer = askEngine(separate(branched('first'), branched('second')), { work })
    expect(answer).toMatchObject({ status: 'unknown', eligibleOn: null, remaining: null })
    expect(answer.routes.flatMap(({ clauses }) => clauses.map(({ status }) => status))).not.toContain('met')
  })
})
