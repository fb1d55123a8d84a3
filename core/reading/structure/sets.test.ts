/** Sets of entries, and the stems they finish. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { asked } from './structure.test-support.ts'

const rule = (...lines: string[]): string => asked(...lines).rule

describe('a numbered set', () => {
  it('is a choice where "or" ends its items, and keeps its labels', () => {
    expect(
      rule(
        '1. Two years of experience repairing pumps; or',
        '2. Four years of experience repairing engines.',
      ),
    ).toBe('any(1: 2y, 2: 4y)')
  })

  it('asks all of it where "and" does', () => {
    expect(rule('1. Two years of experience repairing pumps; and', '2. A high school diploma.')).toBe(
      'all(1: 2y, 2: high-school)',
    )
  })

  it('takes the last word for a list', () => {
    expect(
      rule(
        '1. One year of experience repairing pumps;',
        '2. Two years of experience repairing engines; or',
        '3. Three years of experience repairing boats.',
      ),
    ).toBe('any(1: 1y, 2: 2y, 3: 3y)')
  })

  it('asks every two of its items together where two of the following are asked, to be checked', () => {
    expect(
      rule(
        'Successful completion of any two of the following three:',
        'a. Possession of a valid boat license; or',
        'b. A high school diploma; or',
        'c. Two years of experience repairing pumps.',
      ),
    ).toBe('any(all(a: licence?, b: high-school?), all(a: licence?, c: 2y?), all(b: high-school?, c: 2y?))')
  })

  it('asks all of the time with each part that its items choose from', () => {
    expect(
      rule(
        'Five years of experience repairing pumps, including either:',
        '1. Two years of experience repairing boat pumps; or',
        '2. Two years of experience repairing dock pumps.',
      ),
    ).toBe('any(1: 5y[2y], 2: 5y[2y])')
  })

  it('is to be checked where a combination of its items may do', () => {
    expect(
      rule(
        'Either one or a combination of the following:',
        '1. Two years of experience repairing pumps; or',
        '2. Two years of experience repairing engines.',
      ),
    ).toBe('any(1: 2y?, 2: 2y?)')
  })

  it('asks the first and leaves the others to choose in "1 and 2 or 3"', () => {
    expect(
      rule(
        '1. Graduation from an accredited four-year college or university; and',
        '2. Two years of experience repairing pumps; or',
        '3. Two years of experience repairing engines.',
      ),
    ).toBe('all(1: bachelor, any(2: 2y, 3: 2y))')
  })

  it('doubts "1 or 2 and 3"', () => {
    expect(
      rule(
        '1. Four years of experience repairing pumps; or',
        '2. Graduation from an accredited four-year college or university; and',
        '3. Two years of experience repairing engines.',
      ),
    ).toBe('any(1: 4y?, all(2: bachelor?, 3: 2y?))')
  })

  it('holds lettered sets within its items', () => {
    expect(
      rule(
        '1. Four years of experience repairing boats; or',
        '2. Two years of experience repairing boats; and',
        'a. Completion of 12 semester units in welding; or',
        'b. A high school diploma.',
      ),
    ).toBe('any(1: 4y, 2: all(2y, any(a: 12 credits, b: high-school)))')
  })

  it('ends before a paragraph without a number', () => {
    const reading = asked(
      '1. One year of experience repairing pumps; or',
      '2. Two years of experience repairing engines.',
      'Graduation from an accredited four-year college or university may be substituted for one year of the required experience.',
    )
    expect(reading.rule).toBe('any(1: 1y, 2: 2y)')
    expect(reading.substitutions).toHaveLength(1)
  })
})

describe('a stem', () => {
  it('with its amount is one clause, whatever its items', () => {
    expect(
      rule(
        'Three years of experience in one or more of the following:',
        'a. repairing pumps;',
        'b. repairing engines; or',
        'c. repairing boats.',
      ),
    ).toBe('3y')
  })

  it('is said of each of its items where each names a class of its own', () => {
    const reading = asked(
      'One year of experience in one of the following areas:',
      '· Patrolling docks at night as a Pier Guard 2.',
      '· Work at the second level keeping seals and otters as a Harbor Keeper.',
    )
    expect(reading.rule).toBe('any(1y, 1y)')
    expect(reading.named.map(({ title }) => title)).toEqual(['Pier Guard 2', 'Harbor Keeper'])
    expect(reading.confidence).toBe('certain')
  })

  it('keeps where the work was done, behind "the following", too', () => {
    const { kinds } = asked(
      'Two years of experience in the repair of all of the following while in the Harbor Patrol Board:',
      'a) pumps; and',
      'b) engines.',
    )
    expect(kinds.map(({ name }) => name)).toContain('service while in the Harbor Patrol Board')
  })

  it('without bullets goes on over lines in small letters', () => {
    expect(
      rule(
        'Three years of experience in any of the following:',
        'repairing pumps',
        'repairing engines',
        'OR',
        'A high school diploma.',
      ),
    ).toBe('any(3y, high-school)')
  })

  it('that only joins leaves its items as they are', () => {
    expect(
      rule('Either:', '1. Two years of experience repairing pumps; or', '2. A high school diploma.'),
    ).toBe('any(1: 2y, 2: high-school)')
  })
})

describe('a stem that asks something itself', () => {
  it('is asked beside what the set finishes', () => {
    expect(
      rule(
        '1. Graduation from an accredited four-year college and successful completion of at least:',
        'a) six semester units of courses in hydrology; or',
        'b) nine semester units of courses in tides; or',
        '2. Two years of experience repairing pumps and completion of:',
        'a) six semester units of courses in hydrology; or',
        'b) nine semester units of courses in tides.',
      ),
    ).toBe(
      'any(1: all(bachelor, any(a: 6 credits, b: 9 credits)), 2: all(2y, any(a: 6 credits, b: 9 credits)))',
    )
  })

  it('is one demand with its items where they are only what it is about', () => {
    expect(
      rule(
        'Two years of experience repairing pumps and one or more of the following:',
        '- engines',
        '- boats',
      ),
    ).toMatch(/^2y/)
  })
})

it('"U.S." is no label', () => {
  const reading = asked(
    '1. U.S. citizenship, or must have applied for it; and',
    '2. Two years of experience repairing pumps.',
  )
  expect(reading.rule).toBe('all(1: unread?, 2: 2y)')
})

describe('titles as items of a set', () => {
  it('are each held with the work that is theirs', () => {
    const { rule: short, named } = asked(
      'One year of experience as either',
      '- a Harbor Clerk keeping the books of the pier.',
      'OR',
      '- a Pier Guard watching the boats at night.',
    )
    expect(short).toBe('any(1y, 1y)')
    expect(named.map(({ title }) => title)).toEqual(['Harbor Clerk', 'Pier Guard'])
  })
})

describe('numbers behind a word that joins', () => {
  it('go on with the set', () => {
    expect(
      rule(
        'In the State service either:',
        '1. One year of experience performing the duties of a Senior Net Engineer. or 2. Two years of experience performing the duties of a Net Manager. or',
        '3. Three years of experience performing the duties of a Net Engineer.',
      ),
    ).toBe('any(1: 1y, 2: 2y, 3: 3y)')
  })
})

describe('a list after a colon', () => {
  it('goes on with "or equivalent" work', () => {
    expect(
      rule(
        'A doctorate in biology. and Three years of experience in any of the following: teaching; exhibits at museums; or equivalent educational experience. and One year of experience in farming.',
      ),
    ).toBe('all(doctorate, 3y, 1y)')
  })
})

describe('what a stem asks itself', () => {
  it('is not lost where an item speaks of hours', () => {
    expect(
      rule(
        'Three years of experience with boats in either:',
        '1. A harbor; or',
        '2. Another 24-hour facility.',
      ),
    ).toBe('3y')
  })
})

describe('a set whose words that join were lost', () => {
  it('of experience is asked together, to be checked', () => {
    expect(
      asked('1. Two years of experience mooring boats.', '2. Four years of experience mending sails.').rule,
    ).toBe('all(1: 2y?, 2: 4y?)')
    expect(
      asked('Two years of experience mooring boats.', 'Four years of experience mending sails.').rule,
    ).toBe('all(2y?, 4y?)')
  })

  it('of unlike things is certain only where each ends with a full stop', () => {
    expect(asked("1. A bachelor's degree.", '2. Four years of experience mending sails.').rule).toBe(
      'all(1: bachelor, 2: 4y)',
    )
    expect(asked("1. A bachelor's degree", '2. Four years of experience mending sails').rule).toBe(
      'all(1: bachelor?, 2: 4y?)',
    )
  })

  it('of an employer is in doubt for work that names no class', () => {
    expect(
      rule(
        'In the State service either:',
        '1. Two years of experience performing the duties of a Harbor Clerk. or',
        '2. Three years of experience as a journeyperson in a trade.',
      ),
    ).toBe('any(1: 2y, 2: 3y?)')
  })

  it('of a department is in doubt for classes, too', () => {
    expect(
      rule(
        'In the Oakhill Department of Nets either:',
        '1. Two years of experience performing the duties of a Harbor Clerk. or',
        '2. Three years of experience performing the duties of a Dock Clerk.',
      ),
    ).toBe('any(1: 2y?, 2: 3y?)')
  })

  it('is carved by its items, which are no ways of their own', () => {
    expect(
      rule(
        'Five years of experience repairing pumps, including one or a combination of the following:',
        '1. One year equivalent in level to a Harbor Clerk; or',
        '2. One year of responsible dock work.',
      ),
    ).toBe('5y[1y]?')
  })
})

it('what a stem asks beside “any combination of the following” is asked', () => {
  expect(
    rule(
      'Four years of experience performing the duties of a Dock Mechanic and any combination of the following:',
      '1. One year of experience performing the duties of a Dock Officer. or',
      '2. Three years of experience in the supervision of docks.',
    ),
  ).toBe('all(4y, any(1: 1y?, 2: 3y?))')
})

it('a set may begin behind the label of its way', () => {
  expect(
    rule(
      'Possession of a valid boat license. and Either I 1. One year of experience mooring boats. or',
      '2. Two years of experience steering tugs.',
      'Or II',
      'Three years of experience in docks.',
    ),
  ).toBe('all(licence, any(I: any(1: 1y, 2: 2y), II: 3y))')
})

it('a time that a stem says is not lost where each of its items says its own', () => {
  const items = [
    '1. Three years of experience mooring boats. and',
    '2. Two years of experience steering tugs.',
  ]
  expect(rule('Four years of experience as follows:', ...items)).toBe('all(4y?, all(1: 3y?, 2: 2y?))')
  expect(rule('Completion within the past seven years of the following:', ...items)).toBe(
    'all(1: 3y?, 2: 2y?)',
  )
})

it('a set may begin behind the colon of its stem', () => {
  expect(
    rule(
      'Four years of experience in one or a combination of the following types of work: 1. Mooring of boats. or',
      '2. Steering of tugs. or',
      '3. Piloting of ferries.',
      '(At least one year of the qualifying experience shall have been in harbors.)',
    ),
  ).toBe('4y[1y]?')
})

describe('a list of papers', () => {
  it('is a paper each, all of them where it says so', () => {
    const reading = asked(
      'Possession of current certification in all of the following:',
      '· Rope Awareness, as recognized by the Rope Association',
      '· Sail Inspector by the Sail Council',
    )
    expect(reading.rule).toBe('all(licence, licence)')
    expect(reading.requirement).toMatchObject({
      all: [
        { licence: { name: 'certification in Rope Awareness' } },
        { licence: { name: 'certification in Sail Inspector' } },
      ],
    })
  })

  it('is any of them where it says one', () => {
    expect(
      asked('Possession of one of the following credentials:', 'a) Rope Credential', 'b) Sail Credential')
        .rule,
    ).toBe('any(a: licence, b: licence)')
  })

  it('keeps the categories of one certification apart, to be checked', () => {
    const reading = asked(
      'Certification by the Department of Ropes, in accordance with the Rope Code, in the following categories:',
      '· Rope Examiner',
      '· Sail Examiner',
    )
    expect(reading.rule).toBe('all(licence?, licence?)')
    expect(JSON.stringify(reading.requirement)).toContain('Sail Examiner')
  })
})

it('what goes on behind a full stop of the last of several ways may be asked of every way', () => {
  const first = '1. Three years of experience as a Harbor Clerk. or'
  const last = '2. Two years of experience as a Dock Clerk'
  expect(asked(first, `${last}. and Graduation from high school.`).rule).toBe(
    'any(1: 3y?, 2: all(2y?, high-school?))',
  )
  expect(asked(first, `${last} and graduation from high school.`).rule).toBe(
    'any(1: 3y, 2: all(2y, high-school))',
  )
})

it('how many of a list are asked stays in the words of the kind', () => {
  const reading = asked('Two years of work in two or more of the following areas:', 'a) ropes', 'b) sails')
  expect(reading.rule).toBe('2y')
  expect(reading.kinds.map(({ name }) => name).join()).toContain('two or more of the following')
})

it('“; OR,” at the end of an entry joins it to the next', () => {
  expect(
    asked(
      '1. A bachelor’s degree AND one year of tide experience; OR,',
      '2. A master’s degree; OR,',
      '3. Five years of tide experience.',
    ).rule,
  ).toBe('any(1: all(bachelor, 1y), 2: master, 3: 5y)')
})
