import { describe, expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { Certificate, Education } from '../model/profile.ts'
import type { RequirementNode } from '../model/requirement.ts'
import { readProfile } from '../profile/index.ts'
import { indexCatalogue } from '../rules/index.ts'
import { cellAt, joinPages, writeCells } from './cells.ts'
import { certainPart } from './certain.ts'
import { teamStandings } from './unstated.ts'

const asOf = '2026-11-22'
const pack = shippedCatalogue()
const catalogue = indexCatalogue(pack)
/** Asks for high school, three years in a contact center and one more of customer service. */
const LEAD = 'us-md/001288'

/** The cell of a contact center agent since then. */
function cellOf(
  startDate: string,
  education: Education[],
  rules = catalogue,
  certificates: Certificate[] = [],
) {
  const classes = rules.pack.classes.filter(({ id }) => id === LEAD)
  const facts = readProfile({
    work: [{ startDate, ladder: { kinds: ['customer-service.contact-center'], hoursPerWeek: 40 } }],
    education,
    certificates,
  })
  const cells = writeCells(asOf, ['ana'], [teamStandings(rules, facts, asOf, classes)])
  return cellAt(joinPages(asOf, [{ ...cells, classIds: [LEAD] }]), 0, 0)
}

/** The catalogue with another rule for the class. */
const asking = (requirement: RequirementNode) =>
  indexCatalogue({
    ...pack,
    classes: pack.classes.map(each =>
      each.id === LEAD ? { ...each, requirement, substitutions: [] } : each,
    ),
  })

test('study of which a roster says nothing is unknown where it alone is missing', () =>
  expect(cellOf('2020-01-01', [])).toMatchObject({ status: 'unknown', unstated: 'study', eligibleOn: null }))

test('somebody short of time too is not yet there, whatever study they have', () =>
  expect(cellOf('2025-01-01', [])).toMatchObject({
    status: 'not-met',
    unstated: null,
    eligibleOn: null,
    remaining: null,
    // Three years and one more are served on this day, whatever the study.
    certain: { asks: 'study', eligibleOn: '2029-01-01', remaining: 759 },
  }))

describe('a licence that a rule asks', () => {
  const requirement: RequirementNode = {
    id: 'r',
    all: [
      { id: 'years', experience: { amount: 'P3Y', kinds: ['customer-service'] } },
      { id: 'card', licence: { name: 'Class C' } },
      { id: 'school', education: { level: 'high-school' } },
    ],
  }
  const rules = asking(requirement)
  const school = [{ studyType: 'GED' }]

  test('is unknown where none is stated and it alone is missing', () =>
    expect(cellOf('2020-01-01', school, rules)).toMatchObject({ status: 'unknown', unstated: 'licence' }))

  test('is asked with the study where neither is stated', () => {
    expect(cellOf('2020-01-01', [], rules)).toMatchObject({ status: 'unknown', unstated: 'both' })
    expect(cellOf('2025-01-01', [], rules)).toMatchObject({
      status: 'not-met',
      certain: { asks: 'both', eligibleOn: '2028-01-01', remaining: 399 },
    })
  })

  test('is lacking where others are stated', () =>
    expect(cellOf('2020-01-01', school, rules, [{ name: 'First aid' }])).toMatchObject({
      status: 'not-met',
      unstated: null,
      certain: null,
    }))
})

describe('a rule that leaves something to be decided', () => {
  const years = { id: 'years', experience: { amount: 'P3Y', kinds: ['customer-service'] } }
  const standing = { id: 'standing', judgement: { why: 'good standing' } }

  test('tells the service that is missing for certain, and that the rest must be asked', () =>
    expect(
      cellOf('2025-01-01', [{ studyType: 'GED' }], asking({ id: 'r', all: [years, standing] })),
    ).toMatchObject({
      status: 'not-met',
      eligibleOn: null,
      certain: { asks: 'authority', eligibleOn: '2028-01-01', remaining: 399 },
    }))

  test('is left to the authority where all that is certain is there', () =>
    expect(
      cellOf('2020-01-01', [{ studyType: 'GED' }], asking({ id: 'r', all: [years, standing] })),
    ).toMatchObject({
      status: 'discretionary',
      certain: null,
    }))

  test('says of both, the whole and what is certain, that a class is to be entered first', () => {
    const held = {
      id: 'held',
      experience: { amount: 'P1Y', kinds: [], held: ['us-md/customer-care-agent-iii'] },
    }
    const open = [{ studyType: 'GED' }]
    expect(cellOf('2020-01-01', open, asking(held))).toMatchObject({ remaining: 360, classFirst: true })
    expect(cellOf('2020-01-01', open, asking({ id: 'r', all: [held, standing] }))).toMatchObject({
      certain: { asks: 'authority', remaining: 360, classFirst: true },
    })
  })

  test('is certain of nothing in alternatives of which one was left unread', () => {
    const unread = { id: 'unread', judgement: { why: 'something', status: 'unknown' as const } }
    expect(certainPart({ id: 'r', any: [years, unread] })).toBeNull()
    expect(certainPart({ id: 'r', any: [years, standing] })).toEqual({ id: 'r', any: [years] })
    expect(certainPart({ id: 'r', all: [{ id: 'a', any: [years, unread] }, years] })).toEqual({
      id: 'r',
      all: [years],
    })
  })
})

describe('a degree in a field that a rule asks', () => {
  const degree = { id: 'degree', education: { level: 'bachelor' as const, fields: ['Accounting'] } }
  const years = { id: 'years', experience: { amount: 'P3Y', kinds: ['customer-service'] } }
  const rules = asking({ id: 'r', all: [degree, years] })

  test('is asked about where a degree is stated and not in what, or none at all', () => {
    for (const education of [[], [{ studyType: 'Bachelor of Science' }], [{ studyType: 'MBA' }]])
      expect(cellOf('2020-01-01', education, rules)).toMatchObject({ status: 'unknown', unstated: 'study' })
    expect(cellOf('2025-01-01', [{ studyType: 'BS' }], rules)).toMatchObject({
      status: 'not-met',
      certain: { asks: 'study', eligibleOn: '2028-01-01' },
    })
  })

  test('is met in that field, and lacking where another is stated, or a lower degree alone', () => {
    const statuses = ['BS Accounting', 'BS in Botany', 'Associate', 'GED'].map(
      studyType => cellOf('2020-01-01', [{ studyType }], rules).status,
    )
    expect(statuses).toEqual(['met', 'not-met', 'not-met', 'not-met'])
  })
})

test('study that is stated is taken as it is', () => {
  expect(cellOf('2020-01-01', [{ studyType: 'GED' }])).toMatchObject({ status: 'met', unstated: null })
  expect(cellOf('2020-01-01', [{ ladder: { semesterHours: 3 } }])).toMatchObject({
    status: 'not-met',
    unstated: null,
  })
})
