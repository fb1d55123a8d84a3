import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../data/catalogue/index.ts'
import type { Education } from '../model/profile.ts'
import { readProfile } from '../profile/index.ts'
import { indexCatalogue } from '../rules/index.ts'
import { cellAt, joinPages, writeCells } from './cells.ts'
import { teamStandings } from './unstated.ts'

const asOf = '2026-11-22'
const catalogue = indexCatalogue(shippedCatalogue())
/** Asks for high school, three years in a contact center and one more of customer service. */
const LEAD = 'us-md/001288'
const classes = catalogue.pack.classes.filter(({ id }) => id === LEAD)

/** The cell of a contact center agent since then. */
function cellOf(startDate: string, education: Education[]) {
  const facts = readProfile({
    work: [{ startDate, ladder: { kinds: ['customer-service.contact-center'], hoursPerWeek: 40 } }],
    education,
  })
  const cells = writeCells(asOf, ['ana'], [teamStandings(catalogue, facts, asOf, classes)])
  return cellAt(joinPages(asOf, [{ ...cells, classIds: [LEAD] }]), 0, 0)
}

test('study of which a roster says nothing is unknown where it alone is missing', () =>
  expect(cellOf('2020-01-01', [])).toMatchObject({ status: 'unknown', unstated: true, eligibleOn: null }))

test('somebody short of time too is not yet there, whatever study they have', () =>
  expect(cellOf('2025-01-01', [])).toMatchObject({ status: 'not-met', unstated: false }))

test('study that is stated is taken as it is', () => {
  expect(cellOf('2020-01-01', [{ studyType: 'GED' }])).toMatchObject({ status: 'met', unstated: false })
  expect(cellOf('2020-01-01', [{ ladder: { semesterHours: 3 } }])).toMatchObject({
    status: 'not-met',
    unstated: false,
  })
})
