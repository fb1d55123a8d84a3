/** Classes that must have been held. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { namesFor } from '../names/index.ts'
import { asked, contextFor, experience, read } from './clauses.test-support.ts'
import { readClause } from './read-clause.ts'

test('“in a position at the level of” another title holds that title, too', () => {
  expect(
    asked(
      'Four years of experience as a Road Inspector or in a position at the level of a Senior Road Analyst II.',
    ),
  ).toMatchObject({
    experience: { held: ['us-xx/road-inspector', 'us-xx/senior-road-analyst-ii'], orComparable: true },
  })
})

test('a place that the work is compared with is no class', () => {
  const reading = read('Two years of experience keeping seals in a facility similar to the Oakhill Zoo.')
  expect(reading.node).not.toHaveProperty('experience.held')
  expect(reading.confidence).toBe('check')
  expect(asked('Two years of experience at the level of the Harbor Master.')).toMatchObject({
    experience: { held: ['us-xx/harbor-master'] },
  })
})

test.each([
  'any or a combination of the classes Harbor Analyst, Harbor Librarian, or Pump Operator',
  'any combination of the classes of Harbor Analyst, Harbor Librarian, or Pump Operator',
  'one or more of the following classes: Harbor Analyst, Harbor Librarian, or Pump Operator',
])('any of several classes may have been held: %s', classes => {
  expect(asked(`Three years of experience performing the duties of ${classes}.`)).toEqual(
    experience({
      amount: 'P3Y',
      held: ['us-xx/harbor-analyst', 'us-xx/harbor-librarian', 'us-xx/pump-operator'],
    }),
  )
})

test('hours of part-time work in a class are a part of a year in it', () => {
  expect(asked('1,000 cumulative hours of part-time paid experience as a Harbor Aide.')).toEqual(
    experience({ amount: 'P6M', held: ['us-xx/harbor-aide'] }),
  )
})

test.each(['Pump Mender 2', 'Pump Mender'])('a title before “experience” may be a class: %s', title => {
  expect(read(`One year of ${title} or equivalent experience repairing engines.`).confidence).toBe('check')
})

test('what one provides as a holder of a class is asked, what the class provides is not', () => {
  expect(asked('Two years of experience as a Harbor Analyst providing advice on tides.')).toMatchObject({
    experience: { held: ['us-xx/harbor-analyst'], kinds: [expect.stringContaining('tides')] },
  })
  expect(
    asked(
      'Two years of experience as a Harbor Analyst or in a class at that level providing advice on tides.',
    ),
  ).toMatchObject({ experience: { held: ['us-xx/harbor-analyst'], kinds: [] } })
})

test('other work beside a class held is to be checked', () => {
  expect(
    read('Three years of experience as a Harbor Librarian, or as a director of a harbor library.').confidence,
  ).toBe('check')
})

test('a title that those on file go on from in brackets names none of them for certain', () => {
  const names = namesFor({
    classes: [],
    jurisdiction: 'us-xx',
    batchTitles: ['Harbor Scientist (Specialist)', 'Harbor Scientist (Supervisory)'],
  })
  const confidenceOf = (title: string): string => {
    const sentence = `Two years of experience performing the duties of a ${title}.`
    const span = { from: 0, to: sentence.length }
    return readClause(sentence, span, { ...contextFor(), names }, () => 'n1').confidence
  }
  expect(confidenceOf('Harbor Scientist')).toBe('check')
  expect(confidenceOf('Harbor Scientist (Supervisory)')).toBe('certain')
})

test('a post of some place may be no class, and is to be checked', () => {
  expect(read('Two years of experience serving as the Assistant Manager of a large cannery.')).toMatchObject({
    confidence: 'check',
    doubts: ['a class, or a post of some place'],
  })
  expect(read('Two years of experience serving as an Assistant Cannery Manager.').confidence).toBe('certain')
})

test('a pay grade is no class, a figure with its unit is one word', () => {
  expect(asked('Two years of experience directing harbor programs at the N23 level.')).not.toHaveProperty(
    'experience.held',
  )
  expect(read('Two years of experience repairing switches of at least 13.2KV at piers.').unread).toEqual([])
})

describe('classes held', () => {
  test.each([
    ['Two years of experience as a Harbor Clerk', ['us-xx/harbor-clerk'], undefined],
    ['Two years as a Harbor Clerk with the City of Oakhill', ['us-xx/harbor-clerk'], undefined],
    [
      'Two years in the state service performing the duties of a Harbor Clerk',
      ['us-xx/harbor-clerk'],
      undefined,
    ],
    [
      'Two years of experience as a Senior Clerk or Payroll Clerk',
      ['us-xx/senior-clerk', 'us-xx/payroll-clerk'],
      undefined,
    ],
    [
      'Two years performing the duties of a Harbor Auditor (Specialist) or (Supervisor)',
      ['us-xx/harbor-auditor-specialist', 'us-xx/harbor-auditor-supervisor'],
      undefined,
    ],
    ['Two years performing the duties of the class of Harbor Clerk', ['us-xx/harbor-clerk'], undefined],
    ['Two years of experience as a Harbor Clerk or in a class at that level', ['us-xx/harbor-clerk'], true],
    ['Two years of experience in a class at the level of Harbor Clerk', ['us-xx/harbor-clerk'], true],
    ['Two years of experience as a Harbor Clerk or in a comparable position', ['us-xx/harbor-clerk'], true],
    [
      'Two years of experience at a level of responsibility not less than that of a Harbor Clerk',
      ['us-xx/harbor-clerk'],
      true,
    ],
  ])('%s', (sentence, held, orComparable) => {
    const reading = read(sentence)
    expect(asked(sentence)).toEqual(
      experience({ amount: 'P2Y', held, ...(orComparable && { orComparable }) }),
    )
    expect(reading.named.map(({ classId }) => classId)).toEqual(held)
    expect(reading.confidence).toBe('certain')
  })

  test('what a comparable class provides is not asked of who held the class', () => {
    const sentence =
      'One year as a Harbor Clerk or in a position at that level which provides experience in checking manifests'
    expect(asked(sentence)).toEqual(
      experience({ amount: 'P1Y', held: ['us-xx/harbor-clerk'], orComparable: true }),
    )
  })

  test('an agency belongs to the title', () => {
    expect(asked('One year performing the duties of an Inspector II, Department of Harbors')).toEqual(
      experience({ amount: 'P1Y', held: ['us-xx/inspector-ii-department-of-harbors'] }),
    )
  })

  test('a range of a class asks less than the class: to be checked', () => {
    const reading = read('One year of experience as a Harbor Inspector, Range B.')
    expect(reading.node).toMatchObject({ experience: { held: ['us-xx/harbor-inspector'] } })
    expect(reading.confidence).toBe('check')
  })

  test('work named in small letters is a kind, not a class', () => {
    expect(read('Four years of experience as a journey-level painter').node).toMatchObject({
      experience: { kinds: ['journey-level-painter'] },
    })
  })
})

describe('classes that one title names', () => {
  test('both specialities of a title are held', () => {
    expect(
      asked('Two years of experience performing the duties of a Crop Analyst (Specialist or Supervisor).'),
    ).toEqual(
      experience({ amount: 'P2Y', held: ['us-xx/crop-analyst-specialist', 'us-xx/crop-analyst-supervisor'] }),
    )
  })

  test('a blank after a slash does not cut a title in two', () => {
    expect(asked('Six months of experience performing duties of a Crop Technician/ Attendant.')).toEqual(
      experience({ amount: 'P6M', held: ['us-xx/crop-technician-attendant'] }),
    )
  })
})

test('titles of a list that begin with the name of an employer are no place of the title before them', () => {
  expect(
    asked(
      'Two years of experience performing the duties of a(n) Net Specialist, State Diver I, or State Naturalist I.',
    ),
  ).toEqual(
    experience({
      amount: 'P2Y',
      held: ['us-xx/net-specialist', 'us-xx/state-diver-i', 'us-xx/state-naturalist-i'],
    }),
  )
})

test('work that is said with the title of a class that was not taken is to be checked', () => {
  const reading = read(
    'One year of experience in a class at least equivalent in level to Assistant Chief of a laboratory, Research Chemist, or Research Diver.',
  )
  expect(reading.confidence).toBe('check')
})

test('classes of a numbered list are all held', () => {
  expect(
    asked(
      'Two years of experience performing the duties of either (1) a Net Mender I, or (2) a Net Nurse in the State service.',
    ),
  ).toMatchObject({ experience: { held: ['us-xx/net-mender-i', 'us-xx/net-nurse'] } })
})

test('a class equivalent in level "not less than" a class is that class', () => {
  expect(
    asked(
      'One year of experience performing the duties of a class equivalent in level and responsibility not less than that of a Net Supervisor III.',
    ),
  ).toEqual(experience({ amount: 'P1Y', held: ['us-xx/net-supervisor-iii'], orComparable: true }))
})

test('a rank alone is to be checked', () => {
  const reading = read(
    'Broad and extensive (more than five years) net making experience equivalent in responsibility to a Senior or higher level engineer in the State service.',
  )
  expect(reading.confidence).toBe('check')
})

test.each([
  'Three years of experience in dock design performing duties comparable to those of an associate level engineer or Harbor Engineer.',
  'Three years of experience in dock design at the level and responsibility of a Harbor Engineer.',
  'Three years of experience in dock design equivalent in level of responsibility to those performed in the class of Harbor Engineer.',
])('a class at whose level the work was: %s', sentence => {
  expect(asked(sentence)).toMatchObject({
    experience: { held: ['us-xx/harbor-engineer'], orComparable: true },
  })
})

test('“a Tax Administrator and Program Consultant, Audit Center” may be one title: to be checked', () => {
  expect(
    read(
      'Two years of experience performing the duties of a Tax Administrator and Program Consultant, Audit Center.',
    ).confidence,
  ).toBe('check')
})

test('a title that ends in an adjective may go on behind “or”: to be checked', () => {
  expect(
    read('One year of experience as a Senior Electrical or Mechanical Engineer, Caltrans.').confidence,
  ).toBe('check')
})

test('“or the GS9 in the Federal service” behind a class is other work, not more of it: to be checked', () => {
  expect(
    read(
      'Two years of experience comparable in level to a Harbor Inspector or the GS9 in the Federal service.',
    ).confidence,
  ).toBe('check')
})

test('rooms behind a trade are not held with it, nor is what stands behind “or”: to be checked', () => {
  expect(
    read('One year of experience as a journey level Bookbinder, Bindery Room or Press Room employee.')
      .confidence,
  ).toBe('check')
})

test('“Or” with a capital between two titles may be no word of them: to be checked', () => {
  expect(
    read('One year of experience performing the duties of a Harbor Clerk Or Supervisor of Docks.').confidence,
  ).toBe('check')
})

test('the class itself is not to be held for it: to be checked', () => {
  const sentence = 'Six months of experience as a Harbor Custodian.'
  expect(read(sentence, { subject: 'Harbor Custodian' }).confidence).toBe('check')
  expect(read(sentence, { subject: 'Harbor Custodian Supervisor' }).confidence).toBe('certain')
})

test('what one is registered as is not held', () => {
  expect(
    asked('Two years of experience after registration as an Electrical Engineer from any state.'),
  ).not.toHaveProperty('experience.held')
})

test('“of a Clerk or of a Checker” names both', () => {
  expect(
    asked('Six months of experience performing the duties of a Harbor Clerk or of a Pier Checker.'),
  ).toEqual(experience({ amount: 'P6M', held: ['us-xx/harbor-clerk', 'us-xx/pier-checker'] }))
})

test('work “or as a” class stands beside it: to be checked', () => {
  expect(
    read('Two years of experience supervising dock crews or as a Pier Designer, drawing plans.').confidence,
  ).toBe('check')
})

test('where a comparable position is says nothing of the work', () => {
  expect(
    asked(
      'Two years of experience in a class at the level of Dock Analyst with the City of Oakhill or in a comparable position within an agency other than the City of Oakhill.',
    ),
  ).toEqual(experience({ amount: 'P2Y', held: ['us-xx/dock-analyst'], orComparable: true }))
})

test('the journey level of a class is the class', () => {
  expect(
    asked('Two years of experience as a journey-level Dock Technician with the City of Oakhill.'),
  ).toEqual(experience({ amount: 'P2Y', held: ['us-xx/dock-technician'] }))
})

test('departments in a row are to be checked', () => {
  expect(
    read('Three years of experience with the Departments of Piers, Docks, or Nets, processing plans.')
      .confidence,
  ).toBe('check')
})

test('status in a class is service in it', () => {
  expect(asked('One year of permanent civil service status as a Harbor Sergeant.')).toEqual(
    experience({ amount: 'P1Y', held: ['us-xx/harbor-sergeant'] }),
  )
})

test.each([
  ['Two years of experience as a Dock and Harbor Technician.', 'certain'],
  ['Two years of experience as an Assistant Chief Harbor Inspector.', 'certain'],
  ['Two years of experience as a Dock Builder and Repairer.', 'check'],
])('“and” in a title joins two where each could be one: %s', (sentence, confidence) => {
  expect(read(sentence).confidence).toBe(confidence)
})

test.each([
  'Two years of experience as a Port Certified Rope Mechanic.',
  'Two years of experience as a Commissioned Dock Officer.',
])('what somebody is by a paper may be a post anywhere: %s', sentence => {
  expect(read(sentence).confidence).toBe('check')
})

test('“years of the State’s service as a Clerk”: a class is its employer’s', () => {
  expect(asked('Two years of Oakhill state service performing the duties of a Harbor Clerk.')).toEqual(
    experience({ amount: 'P2Y', held: ['us-xx/harbor-clerk'] }),
  )
})
