import { describe, expect, test } from 'vitest'
import { asked, read } from './clauses.test-support.ts'

const degree = { education: { level: 'bachelor' } }
const years = (amount: string, kind: string): unknown => ({ experience: { amount, kinds: [kind] } })

describe('"and" and "or" in one sentence', () => {
  test('"and" binds before a comma and "or"', () => {
    expect(
      asked(
        "A bachelor's degree and two years of customer service experience, or six years of customer service experience",
      ),
    ).toEqual({
      any: [{ all: [degree, years('P2Y', 'customer-service')] }, years('P6Y', 'customer-service')],
    })
  })

  test('a list of semicolons takes its last word', () => {
    expect(
      asked(
        "Four years of work experience; a bachelor's degree; or an equivalent combination of education and experience",
      ),
    ).toEqual({
      any: [
        years('P4Y', 'work'),
        degree,
        { judgement: { why: 'an equivalent combination of education and experience' } },
      ],
    })
  })

  test('either … or … stands together', () => {
    expect(
      asked(
        "A bachelor's degree and either two years of customer service experience or one year of supervisory experience",
      ),
    ).toEqual({ all: [degree, { any: [years('P2Y', 'customer-service'), years('P1Y', 'supervision')] }] })
  })

  test('two amounts are two clauses, two classes of one amount are one', () => {
    expect(asked('Two years as a Harbor Clerk or four years as a Payroll Clerk')).toEqual({
      any: [
        { experience: { amount: 'P2Y', kinds: [], held: ['us-xx/harbor-clerk'] } },
        { experience: { amount: 'P4Y', kinds: [], held: ['us-xx/payroll-clerk'] } },
      ],
    })
  })

  test('"and" beside "or" without a comma is to be checked', () => {
    expect(
      read("A bachelor's degree and two years of customer service experience or six years of work experience")
        .confidence,
    ).toBe('check')
  })

  test('"or" within a subject joins no clauses', () => {
    expect(read('Two years of experience repairing or installing pumps and valves').node).toMatchObject({
      experience: { amount: 'P2Y' },
    })
  })
})

describe('separate time', () => {
  test('is asked where sharing would leave one clause empty', () => {
    expect(
      asked('Three years of experience in a call center and one year of customer service experience'),
    ).toEqual({
      separate: true,
      all: [years('P3Y', 'customer-service.contact-center'), years('P1Y', 'customer-service')],
    })
  })

  test('is not asked where both clauses say something', () => {
    expect(
      asked('Five years of customer service experience and two years of supervisory experience'),
    ).toEqual({ all: [years('P5Y', 'customer-service'), years('P2Y', 'supervision')] })
  })
})

test('“-AND-” and “- OR -” join as the words do', () => {
  expect(asked('A bachelor’s degree in tides -AND- two years of net experience.')).toMatchObject({
    all: [{ education: { fields: ['tides'] } }, { experience: {} }],
  })
  expect(asked('A bachelor’s degree - OR - two years of net experience.')).toMatchObject({
    any: [{ education: {} }, { experience: {} }],
  })
})
