/** What may stand in for education. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked, standsIn, unreadOf } from './structure.test-support.ts'

it('is to be checked where only some may use it', () => {
  const { substitutions } = asked(
    'EDUCATION:',
    'A bachelor’s degree.',
    'NOTE: Employees with permanent status in the class of Reef Keeper may equate experience for the above educational requirement.',
  )
  expect(substitutions).toMatchObject([{ from: { experience: 'any' }, confidence: 'check' }])
})

describe('experience for education', () => {
  const education = 'Education: Equivalent to graduation from college.'
  it('with a length is an alternative, to be checked', () => {
    expect(
      asked(
        education,
        'Two years of experience repairing pumps may be substituted for the required education.',
      ).rule,
    ).toBe('any(bachelor, 2y?)')
  })

  it('without one is an undecided alternative: nobody is told that they lack the degree for good', () => {
    const reading = asked(
      education,
      '(Additional qualifying experience may be substituted for the education of those who sail.)',
    )
    expect(reading.rule).toBe('any(bachelor, unread?)')
    expect(unreadOf(reading)).toHaveLength(1)
  })

  it('year for year stands beside the rule, and its tree asks for the education alone', () => {
    const reading = asked(
      education,
      '(Further relevant experience may be substituted for the required education, year for year.)',
    )
    expect([reading.rule, ...standsIn(reading)]).toEqual(['bachelor', 'experience, of bachelor?'])
    expect(unreadOf(reading)).toEqual([])
  })

  const yearForYear = (more: string): string =>
    `(${more} may be substituted for the required education on a year-for-year basis.)`
  const asksWork = 'Experience: Two years of experience repairing pumps.'

  it('is more of the experience asked beside it', () => {
    const qualifying = yearForYear('Additional qualifying experience')
    expect(asked(asksWork, 'and', `${education} ${qualifying}`).confidence).toBe('certain')
    // Of two ways, only the one with experience says what more of it would be.
    const ways = ['Either I', asksWork, 'Or II', `${education} ${qualifying}`]
    expect(asked(...ways).confidence).toBe('check')
  })

  it.each([
    ['no experience is asked beside it', [], 'Additional qualifying experience'],
    ['nothing says that it is of the sort that is asked', [asksWork, 'and'], 'Professional experience'],
  ])('is to be checked where %s', (_, before, more) => {
    const reading = asked(...before, `${education} ${yearForYear(more)}`)
    expect(standsIn(reading)).toEqual(['experience, of bachelor?'])
    expect(reading.confidence).toBe('check')
  })

  it('at a rate of its own is understood, too', () => {
    const reading = asked(
      education,
      '(Additional qualifying experience may be substituted for the required education on the basis of two years of experience equaling one academic year.)',
    )
    expect(unreadOf(reading)).toEqual([])
  })

  it('of one kind is called by all of its words', () => {
    const reading = asked(education, yearForYear('Additional experience in hydraulics'))
    expect([reading.rule, ...standsIn(reading)]).toEqual(['bachelor', 'any of 1 kind, of bachelor?'])
    expect(reading.kinds.map(({ name }) => name)).toEqual(['Additional experience in hydraulics'])
    expect(reading.confidence).toBe('certain')
  })

  it.each([
    'Experience of the above type',
    'Additional general experience',
    'A harbor certificate or additional experience in hydraulics',
    'Diving experience or experience in hydraulics',
    'Experience as a Harbor Pilot with a degree',
  ])('of another sort is to be checked: %s', more => {
    expect(asked(asksWork, 'and', `${education} ${yearForYear(more)}`).confidence).toBe('check')
  })

  it('for each year that is lacking is had as often as it is', () => {
    expect(
      standsIn(
        asked(
          education,
          'Diving experience may be substituted on a year for year basis for each year of education lacking.',
        ),
      ),
    ).toEqual(['any of 1 kind, of bachelor?'])
  })

  it('is known where a space has come into its words', () => {
    const { substitutions } = asked(
      asksWork,
      'and',
      `${education} ${yearForYear('Additional qual ifying experience')}`,
    )
    expect(substitutions).toMatchObject([{ from: { experience: 'any' }, confidence: 'certain' }])
  })

  it('is a note where a grade is asked that the rules have no node for: it is undecided anyway', () => {
    const reading = asked(
      'Education: Equivalent to completion of the eighth grade. (Additional qualifying experience may be substituted for the required education on a year-for-year basis.)',
    )
    expect([reading.rule, ...standsIn(reading)]).toEqual(['unread?'])
  })

  it('stands beside what it follows right behind', () => {
    expect(
      asked(
        'Education: Either',
        '1. Completion of the twelfth grade; or',
        '2. Sixty semester units of harbor studies. (Additional qualifying experience may be substituted for the required education on a year-for-year basis.)',
      ).rule,
    ).toBe('any(1: high-school, 2: 60 credits)')
  })
})

describe('equivalent qualifications', () => {
  it('however they are demonstrated, are another way', () => {
    expect(
      asked(
        'Education: Equivalent to graduation from college. (Possession of equivalent qualifications may be demonstrated by passing the harbor examination.)',
      ).rule,
    ).toBe('any(bachelor, unread?)')
  })
})

it('what is considered to meet it is another way, unread', () => {
  expect(
    asked(
      'Education: Equivalent to graduation from college. (Admission to a doctoral program shall be considered to meet these education qualifications.)',
    ).rule,
  ).toBe('any(bachelor, unread?)')
})

it.each([
  'Additional qualifying experience may be substituted for the required education on a year-for-year basis by applicants who have at least 16 semester units of college-level training in the courses listed above.',
  'Additional qualifying experience may be substituted for the required education on a year-for-year basis; however, in all cases, a minimum of two years of college is required.',
])('whatever narrows it, experience for a degree leaves the degree, and is never firm: %s', words => {
  const reading = asked(`Education: Equivalent to graduation from college. (${words})`)
  expect(reading.rule).toBe('bachelor')
  expect(standsIn(reading)).toEqual(['experience, of bachelor?'])
  expect(reading.confidence).toBe('check')
})

it('so many years for each year of study are a rate', () => {
  expect(
    asked(
      'Education: Completion of a master’s degree program. (Two additional years of qualifying experience as a first line supervisor may be substituted for each of the two years of graduate education.)',
    ).rule,
  ).toBe('master')
})

it('“on a year-for-year basis” ends a sentence that does not say for what', () => {
  expect(
    standsIn(
      asked(
        'Education: Equivalent to graduation from college. (Additional qualifying experience may be substituted on a year-for-year basis.)',
      ),
    ),
  ).toEqual(['experience, of bachelor?'])
})

it('“on a year-to-year basis” counts year for year, up to no number of years', () => {
  expect(
    standsIn(
      asked(
        'Education: Equivalent to graduation from college. (Additional qualifying experience may be substituted for the required education on a year- to-year basis.)',
      ),
    ),
  ).toEqual(['experience, of bachelor?'])
})

it('supervision of some sort that may stand in is not any supervision', () => {
  const { kinds } = asked(
    'Education: Equivalent to graduation from college. (Supervisory experience in the field of docks may be substituted for the required education on a year-for-year basis.)',
  )
  expect(kinds.map(({ id }) => id)).toEqual([expect.stringContaining('docks')])
})

it('for “the required credential” it stands beside the one before it', () => {
  expect(
    asked(
      'Possession of a valid harbor credential. and',
      'Possession of a valid dock credential. (One year of experience as a Harbor Clerk may be substituted for the required credential.)',
    ).rule,
  ).toBe('all(licence, any(licence, 1y?))')
})

it('each of two things that may stand in is read by itself, whatever it lists', () => {
  const reading = asked(
    'Education: Equivalent to graduation from college. (Additional qualifying experience may be substituted for two years of the required education or possession of a valid Master, Chief Mate, or First Mate license may be substituted for two years of the education requirement.)',
  )
  expect(standsIn(reading)).toEqual(['experience, up to 2y, of bachelor?'])
  expect(unreadOf(reading)).toEqual([expect.stringMatching(/^possession of a valid Master/)])
})

it('work of some sort that may stand in is not any work', () => {
  const { kinds } = asked(
    'Education: Equivalent to graduation from college. (Experience with an insurance company performing claims work may be substituted for the required education.)',
  )
  expect(kinds.map(({ id }) => id)).toEqual([expect.stringContaining('insurance')])
})

it('a curriculum is education, however many years it takes', () => {
  expect(
    asked(
      'Experience: One year of experience as a Dock Caseworker. and',
      'Education: Completion of a two-year graduate curriculum in docks. (Graduation from college and two years of experience in a camp may be substituted for the completion of a two-year graduate curriculum in docks.)',
    ).rule,
  ).toMatch(/^all\(1y.?, any\(unread\?, /)
})

it('“the required coursework” is the units, not the degree beside them', () => {
  expect(
    asked(
      'Education: Equivalent to graduation from college and 18 semester units in boats. (Two years experience may be substituted for the required coursework.)',
    ).rule,
  ).toBe('all(bachelor, any(18 credits, 2y?))')
})

it('experience in a list of subjects, for each year of college work up to a maximum, is understood', () => {
  const reading = asked(
    'Education: Equivalent to graduation from college. (Additional qualifying experience in boats, docks, or pumps; harbor research; or rope making may be substituted for the required education on the basis of one year of qualifying experience for each year of college work for up to a maximum of two years.)',
  )
  expect(reading.rule).toBe('bachelor')
  expect(unreadOf(reading)).toEqual([])
})
