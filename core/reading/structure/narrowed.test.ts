/** Sentences that say what the experience before them must have been, without an amount. The sentences are ours. */
import { describe, expect, it } from 'vitest'
import { experiencesOf } from '../../model/walk.ts'
import { asked, unreadOf } from './structure.test-support.ts'

const only = (...lines: string[]) => {
  const reading = asked(...lines)
  return { reading, asks: experiencesOf(reading.requirement).map(({ asks }) => asks) }
}

describe('a sentence that narrows the experience before it', () => {
  it('is one more kind of it, to be checked, and nothing stays unread', () => {
    const { reading, asks } = only(
      'Three years of experience in boat building. This experience must have included the training of helpers.',
    )
    expect(reading.rule).toBe('3y?')
    expect(asks[0]?.kinds).toEqual(['boat-building', 'training-helpers'])
    expect(unreadOf(reading)).toEqual([])
  })

  it('may name the class at whose level it was', () => {
    const { asks } = only(
      'Three years of experience in boat building. The experience must have been at a level equivalent to that of a Senior Shipwright.',
    )
    expect(asks[0]).toMatchObject({ held: ['us-zz/senior-shipwright'], orComparable: true })
  })

  it('goes on in a list', () => {
    const { reading, asks } = only(
      'Two years of experience in boat building. This experience must have been in:',
      '1. A yard with a dock of its own; or',
      '2. A yard on a river.',
    )
    expect(reading.rule).toBe('2y?')
    expect(asks[0]?.kinds).toHaveLength(2)
    expect(unreadOf(reading)).toEqual([])
  })

  it('asks nothing where it only says what may count', () => {
    const { reading } = only(
      'Three years of experience in boat building. This experience may have been gained at sea.',
    )
    expect(reading.rule).toBe('3y?')
    expect(unreadOf(reading)).toEqual([])
  })

  it('of a degree stays unread, and the degree is to be checked', () => {
    const reading = asked(
      'Possession of a bachelor’s degree in fishery. The degree must include a season at sea.',
    )
    expect(reading.rule).toBe('bachelor?')
    expect(unreadOf(reading)).toHaveLength(1)
  })

  it('with an amount is a part of it', () => {
    expect(
      asked(
        'Three years of experience in boat building. This experience must have included one year of sailing.',
      ).rule,
    ).toBe('3y[1y]')
  })

  it('begins with whatever work it speaks of', () => {
    const { reading, asks } = only(
      'Broad, extensive (more than five years), and increasingly responsible experience in boat building. Dock audit work must have included large boats.',
    )
    expect(reading.rule).toBe('5y?')
    expect(asks[0]?.kinds).toHaveLength(2)
  })

  it('with "this includes" and an amount is a part of it', () => {
    expect(
      asked('Three years of experience in boat building. This includes at least one year of sailing.').rule,
    ).toBe('3y[1y]')
  })

  it('that says what does not count is a note', () => {
    const { asks } = only(
      'Three years of experience in boat building. (Experience in boat sales is not considered as qualifying.)',
    )
    expect(asks[0]?.kinds).toEqual(['boat-building'])
  })
})

describe('how much of it', () => {
  it.each([
    'Three years of experience in boat building. One year of experience in this pattern must include the training of helpers.',
    'Three years of experience in boat building. (At least one year of the required experience under Pattern II must have been in the training of helpers.)',
  ])('is a part of it, though the way is named: %s', sentence => {
    expect(only(sentence).reading.rule).toBe('3y[1y]')
  })

  it('of the employer’s own service only is a note that narrows', () => {
    const { reading, asks } = only(
      'Three years of experience in boat building. Qualifying State experience must have been at the level of a Senior Shipwright.',
    )
    expect(asks[0]).not.toHaveProperty('held')
    expect(reading.notes).toMatchObject([{ narrows: 'own-service' }])
  })

  it('besides is asked besides', () => {
    expect(
      only(
        'Possession of a rigging license and five years of experience in boat building. In addition to the five years, candidates must also possess one year of experience in sail making.',
      ).reading.rule,
    ).toBe('all(all(licence, 5y), 1y)')
  })
})

describe('behind a remark in brackets on what the experience is like', () => {
  it.each(['experience', 'this experience'])('one year of %s is a part of it', experience => {
    const { reading } = only(
      `Two years of experience keeping a harbor. (This includes a variety of duties, such as training users in courses; and acting as a consultant.) One year of ${experience} must include work as a lead.`,
    )
    expect(reading.rule).toBe('2y[1y]')
    expect(unreadOf(reading)).toEqual([])
  })

  it('what is said of it without brackets may narrow it: to be checked', () => {
    const { reading } = only(
      'Five years of experience managing harbors. This includes, but is not limited to, responsibility over docks and training.',
    )
    expect(reading.rule).toBe('5y?')
  })
})

it('“two years of the five total years” are a part', () => {
  const { reading } = only(
    'Five years of experience in boat building. Two years of the five total years of experience shall have been spent in yards.',
  )
  expect(reading.rule).toBe('5y[2y]')
})

it.each([
  'Only applicants that have worked in the Harbor Department qualify for this examination.',
  'NOTE: Experience used to meet this requirement must be comparable in level to two years as a Shipwright.',
])('a remark that narrows what counts is told: “%s”', remark => {
  const reading = asked('Two years of experience in boat building.', remark)
  expect(reading.notes).toMatchObject([{ narrows: 'further' }])
  expect(reading.confidence).toBe('check')
})

it('what a word of the clause is defined as is told, and the clause is to be checked', () => {
  const reading = asked(
    'Three years of harbor experience. Harbor experience is defined as work done on a pier after licensure as a pilot.',
  )
  expect(reading.rule).toBe('3y?')
  expect(reading.notes).toMatchObject([{ narrows: 'further' }])
})

it('what persons who apply experience must have had narrows it', () => {
  const reading = asked(
    'One year of experience performing the duties of a Shipwright. Persons applying experience toward this pattern must have had a full-time assignment in a dockyard.',
  )
  expect(reading.notes.map(({ narrows }) => narrows)).toEqual(['further'])
  expect(reading.confidence).toBe('check')
})
