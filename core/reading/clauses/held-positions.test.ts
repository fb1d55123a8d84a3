/** Which positions of a class held count, and what work in it is asked besides. The sentences are ours. */
import { describe, expect, test } from 'vitest'
import { asked, experience, read } from './clauses.test-support.ts'

describe('not every position of the class', () => {
  test.each([
    'Two years of experience as a Tide Clerk or Harbor Clerk in the Records Division.',
    'Two years of experience in a class at the level of Harbor Clerk in the Records Division.',
    'Two years of experience in the Records Division as a Harbor Clerk or in a comparable position.',
    'Two years of experience as a Harbor Pilot II in a position which provides experience in towing barges.',
    'Two years of experience as a Harbor Clerk (on night shifts).',
  ])('%s is to be checked', sentence => {
    expect(read(sentence).node).toMatchObject({ experience: { held: expect.any(Array) } })
    expect(read(sentence).confidence).toBe('check')
  })

  test.each([
    'Two years of experience as a Harbor Clerk with the City of Oakhill.',
    'Two years of experience as a Harbor Clerk (formerly Dock Clerk).',
    'Two years of experience as a Harbor Clerk in the Department of Nets or in a comparable position.',
    'In the State service, two years of experience performing the duties of a Harbor Clerk.',
    'Two years of experience as a Harbor Clerk or in a class at that level which provides experience in filing.',
  ])('%s says no less than the class', sentence => {
    expect(read(sentence).confidence).toBe('certain')
  })
})

describe('an employer of whom the whole is said is asked beside the class', () => {
  test.each([
    ['Two years of experience as a Harbor Clerk in the Records Division.', 'service-records-division'],
    [
      'Two years of experience in the Department of Nets performing the duties of a Tide Clerk or Harbor Clerk.',
      'service-department-nets',
    ],
    [
      'Two years of experience in the Department of Nets performing duties comparable to those of a Harbor Clerk.',
      'service-department-nets',
    ],
    [
      'Two years of experience in the Harbor’s Records Division unit as a Harbor Clerk.',
      'service-harbor-s-records-division-unit',
    ],
    [
      'Two years of experience as a Harbor Clerk in the City’s Nets and Homes program.',
      'service-city-s-nets-homes-program',
    ],
    ['Two years of experience with LAWA in a class at the level of Harbor Clerk.', 'service-lawa'],
  ])('%s', (sentence, kind) => {
    expect(read(sentence).node).toMatchObject({ experience: { kinds: [kind], held: expect.any(Array) } })
    expect(read(sentence).confidence).toBe('certain')
  })

  test('but for what its title says already', () => {
    expect(
      asked(
        'Two years of experience as a Harbor Sergeant, Oakhill Harbor Patrol, in the Department of Oakhill Harbor Patrol.',
      ),
    ).toEqual(experience({ amount: 'P2Y', held: ['us-xx/harbor-sergeant-oakhill-harbor-patrol'] }))
  })
})

test.each([
  'One year of experience in the Department of Nets as a Harbor Clerk or in a comparable position.',
  'In the Department of Nets, one year of experience performing the duties of a Harbor Clerk.',
])('an employer before a class is no part of the class, nor of its level: %s', sentence => {
  expect(read(sentence).confidence).toBe('check')
})

test.each([
  'One year of experience as an Executive, Senior, Coordinating or Harbor Map Maker.',
  'One year of experience performing the duties of a Harbor Inspector @, Department of Nets.',
  'One year of experience as a Harbor Pilot with evidence of completion of a course in towing.',
])('what is not a class, or not all that is asked, is to be checked: %s', sentence => {
  expect(read(sentence).confidence).toBe('check')
})

describe('what a class “provides experience in”', () => {
  test('is asked where the class named says no more than the level', () => {
    const reading = read(
      'Two years of experience in a class at the level of Harbor Clerk which provides experience in charting tides.',
    )
    expect(reading.node).toMatchObject({
      experience: { held: ['us-xx/harbor-clerk'], orComparable: true, kinds: ['charting-tides'] },
    })
    expect(reading.confidence).toBe('certain')
  })

  test('is to be checked where one class is named for itself, and one for its level', () => {
    expect(
      read(
        'Two years of experience as a Tide Clerk, or in a class at the level of Harbor Clerk which provides experience in charting tides.',
      ).confidence,
    ).toBe('check')
  })
})

describe('work beside the level of a class', () => {
  const level = 'at the level of a Harbor Officer.'
  test.each([
    `One year of experience directing dock surveys for the port or providing chart services ${level}`,
    `One year of experience keeping charts as a consultant; or managing a team of divers ${level}`,
  ])('of two sorts: the level may be of the second alone, and is to be checked: %s', sentence => {
    expect(read(sentence)).toMatchObject({
      confidence: 'check',
      doubts: ['the level of all, or of the last'],
    })
  })

  test.each([
    `One year of experience designing or testing pumps ${level}`,
    `One year of experience performing operations or engineering testing work ${level}`,
  ])('of one sort is at that level: %s', sentence => {
    expect(read(sentence).confidence).toBe('certain')
  })

  test.each([
    'One year of experience performing charting duties at a level of responsibility equivalent to that obtained in the class of Harbor Clerk.',
    'One year of experience performing charting duties in a class comparable in level to a Harbor Clerk.',
    'One year of experience in charting duties comparable in responsibility to that of the Harbor Clerk level.',
  ])('has no words of the level in it: %s', sentence => {
    expect(read(sentence).node).toMatchObject({
      experience: { kinds: ['charting'], held: ['us-xx/harbor-clerk'], orComparable: true },
    })
  })
})
