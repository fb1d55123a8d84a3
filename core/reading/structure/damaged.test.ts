/** What happens to text on its way: the rule stays, or is to be checked; it is never another one. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked, unreadOf } from './structure.test-support.ts'

const ruleOf = (...lines: string[]): string => asked(...lines).rule

describe('text that has lost its lines', () => {
  it('keeps the entries of a numbered set', () => {
    const entries = [
      '1. Two years of experience as a Harbor Clerk; or',
      '2. Four years of experience mooring boats; and',
      '3. A bachelor’s degree.',
    ]
    expect(asked(entries.join(' ')).rule).toBe(asked(...entries).rule)
  })

  it('keeps the number of a title that went to a line of its own: it labels no alternative', () => {
    const reading = asked(
      'Either I',
      'One year of experience performing the duties of a Harbor Technician',
      'Ii.',
      'Or II',
      'Two years of experience performing the duties of a Harbor Technician',
      'I.',
      'Or III',
      'Four years of experience mooring boats.',
    )
    expect(reading.rule).toBe('any(I: 1y, II: 2y, III: 4y)')
    expect(reading.named.map(({ title }) => title)).toEqual(['Harbor Technician II', 'Harbor Technician I'])
  })

  it('keeps its parts beside the options of one of them', () => {
    expect(
      asked(
        'EDUCATION: OPTION 1: A bachelor’s degree. OR OPTION 2: An associate degree. AND EXPERIENCE: Two years of experience mooring boats.',
      ).rule,
    ).toBe('all(any(OPTION 1: bachelor, OPTION 2: associate), 2y)')
  })
})

describe('misspelt words', () => {
  it('head a part all the same', () => {
    const reading = asked(
      'EDUCATON',
      'A bachelor’s degree.',
      'AND',
      'SPECIFC EXPERIENCE:',
      'Two years of experience mooring boats.',
      'OR',
      'Any equivalent combination of education and experience which has included the specific experience.',
    )
    expect(reading.rule).toBe('any(all(bachelor, 2y), all(2y, judgement))')
    expect(unreadOf(reading)).toEqual([])
  })

  it('are understood within a clause, which is to be checked', () => {
    expect(asked('Two years of experinece mooring boats and graduaton from high school.').rule).toBe(
      'all(2y?, high-school?)',
    )
    expect(asked('Two years of experience in the reduction of waste.').rule).toBe('2y')
  })

  it('of a title are to be checked: letters that are figures, words grown together, an end that no title has', () => {
    for (const title of [
      'Harb0r Clerk',
      'HarborClerk',
      'Harbor Claerk',
      'Dock Clerk Harbor Clerk',
      'Executive Senior',
    ])
      expect(asked(`Two years of experience as a ${title} with the City of Oakhill.`).rule).toBe('2y?')
  })
})

describe('a class that was not taken for one', () => {
  it.each([
    'as aa Harbor Electrical Mechanic repairing pumps',
    'in a position at the levvel of Dock Engineering Associate II',
  ])('leaves its work to be checked: “%s”', work => {
    expect(asked(`Two years of experience ${work}.`).rule).toBe('2y?')
  })
})

describe('a sentence that stops without a mark', () => {
  it('is to be checked where the next line may be its end', () => {
    expect(asked('Two years of experience as a Harbor', 'Records Clerk with the city.').rule).toBe('2y?')
    expect(asked('Two years of experience as a Harbor Diver', 'or Reef Keeper.').rule).toBe(
      'any(2y?, unread?)',
    )
    expect(asked('Two years of experience mooring boats', 'NOTE: A form must be attached.').rule).toBe('2y')
  })
})

describe('a part headed twice', () => {
  it('is to be checked where no "or" stands before the second', () => {
    const rule = asked(
      'EDUCATION',
      'A bachelor’s degree.',
      'EXPERIENCE',
      'Two years of experience mooring boats.',
      'EDUCATION',
      'Graduation from high school.',
    ).rule
    expect(rule).toBe('all(bachelor?, 2y?, high-school?)')
  })
})

describe('signs that words were lost', () => {
  const two = 'Two years of experience mooring boats'
  it.each([
    ['an “or” with nothing behind it', [`1. ${two}; or`]],
    ['an “or” before a note', [`1. ${two}; or`, 'PROCESS NOTES', '1. A form must be attached.']],
    ['a sentence that breaks off', ['A high school diploma.', 'Two years of experience in a']],
    ['an “and” with nothing before it', ['AND', 'EXPERIENCE:', `${two}.`]],
    ['a heading of nothing', ['EDUCATION:', 'AND', 'EXPERIENCE:', `${two}.`]],
    ['a heading of nothing for all', ['ALL SPECIALTIES:', 'AND', 'EXPERIENCE:', `${two}.`]],
    [
      'a heading that is not understood',
      [`${two}.`, 'ROPE BRIDGES', 'Four years of experience repairing pumps.'],
    ],
    [
      'a heading in small letters that is not understood',
      [`${two}.`, 'Rope Bridges', 'Four years of experience repairing pumps.'],
    ],
    ['a set without its second', [`1. ${two}; or`, '3. Four years of experience repairing pumps.']],
    ['a bracket that nothing closes', [`(The following is the least.`, `${two}.`]],
  ])('%s: all of it is to be checked', (_, lines) => {
    const reading = asked(...lines)
    expect(reading.rule).toContain('2y?')
    expect(reading.confidence).toBe('check')
  })

  it('are none where the set is whole', () => {
    expect(asked(`1. ${two} (at sea); or`, '2. Four years of experience repairing pumps.').confidence).toBe(
      'certain',
    )
  })
})

describe('words cut, or cut off', () => {
  it('a line that ends within a word is to be checked', () => {
    expect(
      ruleOf(
        'The maintenance of docks is hard work.',
        'Two years of experience in the mainte',
        'OR',
        'A high school diploma.',
      ),
    ).toContain('?')
    expect(
      ruleOf('Two years of experience in the maintenance of docks', 'OR', 'A high school diploma.'),
    ).not.toContain('?')
  })

  it('a full stop among the classes of a list leaves a piece behind: to be checked', () => {
    expect(ruleOf('Two years of experience as a Harbor Pilot. Senior Pilot, or Harbor Master.')).toBe('2y?')
  })

  it('an explanation behind a full stop is no such piece', () => {
    expect(ruleOf('Two years of experience as a Harbor Pilot. This includes work on barges.')).toBe('2y')
  })

  it.each(['which includes one yeaar at the gate', 'one yaer of which at the gate'])(
    'a letter of "year": %s',
    words => {
      expect(ruleOf(`Two years of experience as a Pier Guard, ${words}.`)).toBe('2y[1y]?')
    },
  )

  it('an amount that lost its space is an amount', () => {
    expect(ruleOf('Fiveyears of experience in nets, of which two years must have been in ropes.')).toBe(
      '5y[2y]',
    )
  })

  it('a line that begins as none does goes on with the one before', () => {
    expect(ruleOf('Eligibility', 'for a certificate in tides.')).toBe('unread?')
  })

  it('what is asked under a condition, and was not understood, narrows the class', () => {
    const reading = asked(
      'The following education is required when outside service is used to qualify: Equialent to grduation.',
      'Either I',
      'Two years of experience in the State service as a Net Officer I.',
      'Or II',
      'Three years of experience in farming.',
    )
    expect(reading.confidence).toBe('check')
  })
})

describe('a part or an entry of which nothing is left: all of it is to be checked', () => {
  const nets = 'Two years of experience mending nets.'
  const graduate = 'Equivalent to graduation from college.'

  it.each<[string, string[]]>([
    ['5y?', ['EDUCATION', 'Edu', 'AND', 'EXPERIENCE', 'Five years of experience mending nets.']],
    ['any(II: 2y?, III: bachelor?)', ['Either I', 'Or II', nets, 'Or III', graduate]],
    ['any(II: 2y?, III: bachelor?)', ['Or II', nets, 'Or III', graduate]],
    ['any(I: 2y?, III: bachelor?)', ['Either I', nets, 'Or III', graduate]],
    ['any(I: 2y, II: bachelor)', ['Either I', nets, 'Or II', graduate]],
    ['all(high-school?, 2y?)', ['A high school diploma; and', nets, 'or', 'NOTE: Hours are long.']],
    ['2y?', ['Two years of experience in mending nets,']],
  ])('%s', (rule, lines) => {
    expect(ruleOf(...lines)).toBe(rule)
  })

  it('an option goes on behind an "and"', () => {
    expect(ruleOf('OPTION 1:', 'AND', 'EXPERIENCE:', nets, 'OR', 'OPTION 2:', 'AND', graduate)).toBe(
      'any(OPTION 1: 2y, OPTION 2: bachelor)',
    )
  })
})
