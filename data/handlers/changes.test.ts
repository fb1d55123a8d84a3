import { expect, test } from 'vitest'
import type { Profile } from '../../core/model/profile.ts'
import { openTestBackend, refusalOf } from '../testing/folders.ts'

const asOf = '2026-11-22'
const LEAD = 'us-mo/lead-customer-service-representative'

/** Five years at a counter. */
const clerk: Profile = {
  work: [{ startDate: '2021-11-22', ladder: { kinds: ['customer-service'], hoursPerWeek: 40 } }],
}
const sixYears = { english: '6 years of customer service [cs]' }

test('an edit is weighed before it is made, and is a difference of two versions afterwards', () => {
  const { ask } = openTestBackend()
  ask('profile.create', { document: clerk, name: 'Ana' })
  const impact = ask('catalogue.impact', { id: LEAD, edit: sixYears, asOf })
  expect(impact.people.map(({ name, classes }) => [name, classes.map(({ is }) => is)])).toEqual([
    ['Ana', ['loses']],
  ])
  expect(ask('catalogue.class', { id: LEAD }).requirement).toMatchObject({ experience: { amount: 'P4Y' } })

  ask('catalogue.edit', { id: LEAD, edit: sixYears })
  const [difference, ...others] = ask('catalogue.differences', { id: LEAD, from: 1, to: 2 })
  expect(difference).toMatchObject({ is: 'changed', what: 'clause', before: 'cs', after: 'cs' })
  expect(others.map(({ what }) => what)).toEqual(['substitution'])
  expect(ask('catalogue.differences', { id: LEAD, from: 2, to: 2 })).toEqual([])
})

test('an edit with which the catalogue would not fit together is refused before it is weighed', () => {
  const { ask } = openTestBackend()
  const edit = { yields: [{ kind: 'juggling' }] }
  expect(refusalOf(() => ask('catalogue.impact', { id: LEAD, edit, asOf })).field).toBe('edit')
  expect(refusalOf(() => ask('catalogue.differences', { id: LEAD, from: 1, to: 9 })).field).toBe('version')
})

const BULLETIN = `LEAD CUSTOMER SERVICE REPRESENTATIVE

DEFINITION

This is the lead level. Guides a small team at a counter.

MINIMUM QUALIFICATIONS

Six years of customer service experience.
`

test('a newer specification is held against the class on file, and weighed for those who are kept', async () => {
  const backend = openTestBackend()
  const { ask } = backend
  ask('profile.create', { document: clerk, name: 'Ana' })
  const documents = [{ name: 'lead.txt', content: { text: BULLETIN } }]
  ask('import.add', { jurisdiction: 'us-mo', documents })
  await backend.idle()
  const [review] = ask('review.list', {}).reviews
  const id = review?.id ?? ''

  const { before, differences } = ask('review.differences', { id })
  expect(before).toBe(LEAD)
  expect(differences.map(({ message }) => message)).toContain('Grade: “G5” is no longer stated.')
  expect(differences.some(({ what }) => what === 'clause')).toBe(true)

  const impact = ask('review.impact', { ids: [id], asOf })
  expect(impact.people.flatMap(({ classes }) => classes)).toMatchObject([{ classId: LEAD, is: 'loses' }])
  expect(ask('review.list', {}).waiting).toBe(1)
  expect(ask('catalogue.class', { id: LEAD }).grade).toBe('G5')
})
