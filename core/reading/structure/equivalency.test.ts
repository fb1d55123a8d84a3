/** Open equivalencies, and what they keep. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { nodesOf } from '../../model/walk.ts'
import { asked, unreadOf } from './structure.test-support.ts'

const rule = (...lines: string[]): string => asked(...lines).rule

describe('an equivalency', () => {
  const parts = [
    'EDUCATION:',
    'Education equivalent to completion of the twelfth school grade.',
    'AND',
    'GENERAL EXPERIENCE:',
    'Two years of experience repairing pumps.',
    'AND',
    'SPECIFIC EXPERIENCE:',
    'One year of experience repairing the pumps of a harbor.',
    'OR',
  ]
  it('is open beside all that comes before it', () => {
    expect(rule(...parts, 'Any equivalent combination of education and experience.')).toBe(
      'any(all(high-school, 2y, 1y), judgement)',
    )
  })

  it('keeps the floor that it names', () => {
    expect(
      rule(
        ...parts,
        'Any equivalent combination of education and experience which has included the specific experience described above.',
      ),
    ).toBe('any(all(high-school, 2y, 1y), all(1y, judgement))')
  })

  it('leaves a floor it cannot find unread', () => {
    expect(
      rule(...parts, 'Any equivalent combination of education and experience which has included swimming.'),
    ).toBe('any(all(high-school, 2y, 1y), all(unread?, judgement?))')
  })
})

describe('an equivalency that leads what it is the equivalent of', () => {
  const parts = [
    'Education:',
    "A bachelor's degree in tides.",
    'Experience:',
    'Two years of experience mending nets.',
  ]
  it.each([
    ['Any combination of education and experience equivalent to:'],
    [
      'Any combination of experience and training that would provide the knowledge is qualifying. A typical way to obtain the knowledge would be:',
    ],
    [
      'Any combination equivalent to education and experience that is likely to provide the skills could be qualifying, such as:',
    ],
  ])('stands beside all of it: %s', words => {
    expect(rule(words, ...parts)).toBe('any(all(bachelor, 2y), judgement)')
  })

  it('leaves a licence asked of everybody', () => {
    const licence = ['License:', 'Possession of a valid boat license.']
    expect(rule('Any combination of education and experience equivalent to:', ...parts, ...licence)).toBe(
      'all(any(all(bachelor, 2y), judgement), licence)',
    )
  })

  it('that only says what it gives is asked besides', () => {
    expect(
      rule(
        'Any combination of education and experience which gives the ability to read maps.',
        'AND',
        'Two years of experience mending nets.',
      ),
    ).toBe('all(judgement, 2y)')
  })
})

describe('the degree that an equivalency keeps', () => {
  const degreeKept = (floor: string): string => {
    const { requirement } = asked(
      "Completion of a bachelor's degree program with major course work in tides.",
      'AND',
      'SPECIFIC EXPERIENCE:',
      'Three years of experience mending nets.',
      'OR',
      `Any equivalent combination of education and experience that has included ${floor}.`,
    )
    const kept = nodesOf(requirement).flatMap(inner => ('education' in inner.node ? [inner.node] : []))[1]
    return `${kept?.education.fields?.join() ?? 'any'}, ${kept?.confidence}`
  }

  it.each([
    ["the bachelor's degree and specific experience described above", 'tides, certain'],
    ["the bachelor's degree and the specific experience", 'tides, check'],
    ["a bachelor's degree and the specific experience described above", 'any, certain'],
    ["a bachelor's degree as described above", 'tides, certain'],
  ])('%s: in %s', (floor, kept) => {
    expect(degreeKept(floor)).toBe(kept)
  })
})

describe('words of a floor that nothing else says', () => {
  const withFloor = (floor: string) =>
    asked(
      'EXPERIENCE:',
      'Three years of experience mending nets.',
      'OR',
      `Any equivalent combination of education and experience ${floor}.`,
    )

  it.each([
    'which has included the specific experience described above and fluency in Norse',
    'that has included the specific experience and the rope course',
  ])('are unread, and the judgement is to be checked: %s', floor => {
    const reading = withFloor(floor)
    expect(reading.rule).toBe('any(3y, all(3y, judgement?))')
    expect(unreadOf(reading)).toEqual([`${floor}.`])
  })

  it.each([
    'which has included the specific experience as indicated above as a minimum requirement',
    'which has included the specific experience and which has been determined to be acceptable by the Office of Boats',
  ])('are none where they only say who accepts it: %s', floor => {
    expect(withFloor(floor).rule).toBe('any(3y, all(3y, judgement))')
  })

  it('make what "specific experience" means to be checked', () => {
    expect(
      rule(
        'Three years of experience mending nets.',
        'Or any equivalent combination of education and specific experience described above.',
      ),
    ).toBe('any(3y, judgement?)')
  })
})

describe('a combination of education and experience that no word ties to what stands before it', () => {
  it('is asked besides, to be checked', () => {
    expect(
      rule(
        'Possession of a valid driver license.',
        'Any combination of education and experience which gives the ability to read maps.',
      ),
    ).toBe('all(licence?, judgement?)')
  })
})

describe('what an open equivalency keeps', () => {
  const floorOf = (...words: string[]): string =>
    rule(
      'EDUCATION:',
      "Completion of a bachelor's degree.",
      'AND',
      'GENERAL EXPERIENCE:',
      'Two years of experience repairing pumps.',
      'AND',
      'SPECIFIC EXPERIENCE:',
      'One year of experience leading harbor crews.',
      'OR',
      ...words,
    ).replace('any(all(bachelor, 2y, 1y), ', '(')

  it('is the experience and the education, named in one breath', () => {
    expect(
      floorOf(
        'Any equivalent combination of education and experience that has included the specific experience and educational requirements above.',
      ),
    ).toBe('(all(1y, bachelor, judgement))')
  })

  it('is a degree in any field where its words name none', () => {
    const floor = (...words: string[]): unknown => {
      const { requirement } = asked(
        "Completion of a bachelor's degree in hydrology. Two years of experience repairing pumps.",
        ...words,
      )
      return JSON.parse(JSON.stringify(requirement)).any[1].all[0].education
    }
    expect(
      floor(
        "Or any equivalent combination of education and experience which has included a bachelor's degree.",
      ),
    ).toEqual({ level: 'bachelor' })
    expect(
      floor(
        'Or any equivalent combination of education and experience which has included the bachelor degree described above.',
      ),
    ).toEqual({ level: 'bachelor', fields: ['hydrology'] })
    expect(
      floor(
        'Or any equivalent combination of education and experience which has included a bachelor’s degree in physics.',
      ),
    ).toEqual({ level: 'bachelor', fields: ['physics'] })
  })

  it('is to be checked where it says another amount than the clause it names', () => {
    expect(
      floorOf(
        'Any equivalent combination of training that has included the two years of specific experience.',
      ),
    ).toBe('(all(1y?, unread?, judgement?))')
  })

  it('may be of experience alone', () => {
    expect(
      floorOf(
        'Any equivalent experience determined to be acceptable by the office that has included the specific experience.',
      ),
    ).toBe('(all(1y, judgement))')
  })

  it('is the only experience there is, however it is headed', () => {
    expect(
      rule(
        'EXPERIENCE:',
        'One year of experience mooring boats.',
        'OR',
        'Two years of experience repairing pumps.',
        'OR',
        'Any equivalent combination of education and experience that has included the specific experience above.',
      ),
    ).toBe('any(any(1y, 2y), all(any(1y, 2y), judgement))')
    expect(
      floorOf('Any equivalent combination of education and experience which has included the experience.'),
    ).toBe('(all(2y?, 1y?, judgement))')
  })

  it('is a lower degree and the specific experience', () => {
    expect(
      floorOf(
        "Any equivalent combination of education and experience which had included an associate's degree as an educational minimum and the specific experience.",
      ),
    ).toBe('(all(1y, associate, judgement))')
  })

  it('is to be checked where hours of study stand beside it', () => {
    expect(
      floorOf(
        'Any combination of equivalent education and experience that included at least twenty semester hours of coursework as an educational minimum and the specific experience.',
      ),
    ).toBe('(all(1y, unread?, judgement?))')
  })

  it('is whichever of several degrees it was, where the words point at them', () => {
    const ways = [
      'EDUCATION:',
      "A bachelor's degree in hydrology.",
      'OR',
      "A bachelor's degree with a minimum of 30 semester hours in hydrology or geology.",
      'AND',
      'EXPERIENCE:',
      'One year of experience mooring boats.',
      'OR',
    ]
    expect(
      rule(
        ...ways,
        "Any equivalent combination of education and experience which has included a bachelor's degree as specified above.",
      ),
    ).toBe(
      'any(all(any(bachelor, all(bachelor, 30 credits)), 1y), all(any(bachelor, all(bachelor, 30 credits)), judgement))',
    )
  })
})

it.each([
  'and the education minimum',
  'and possession of the degree identified above as an educational minimum',
])('a floor of the specific experience %s keeps the education', floor => {
  expect(
    asked(
      'EDUCATION: A bachelor’s degree in hydrology.',
      'AND',
      'SPECIFIC EXPERIENCE: Two years of experience charting tides.',
      `OR any equivalent combination which has included the specific experience ${floor}.`,
    ).rule,
  ).toBe('any(all(bachelor, 2y), all(2y, bachelor, judgement))')
})

it('a degree in a floor that nothing above explains is to be checked', () => {
  expect(
    asked(
      'EXPERIENCE: Two years of experience charting tides.',
      'OR any equivalent combination which has included the experience and a suitable degree.',
    ).confidence,
  ).toBe('check')
})

it('“any combination equivalent to:” before what it is equivalent to leaves it to the authority', () => {
  expect(
    rule(
      'Any combination equivalent to: graduation from an accredited college with a degree in tides, and two years of tide experience.',
    ),
  ).toBe('any(all(bachelor, 2y), judgement)')
})
