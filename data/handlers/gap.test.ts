import { expect, test } from 'vitest'
import type { Profile } from '../../core/model/profile.ts'
import { openTestBackend, refusalOf } from '../testing/folders.ts'

const asOf = '2026-11-22'
const classId = 'us-md/001288'

/** High school, and a contact-center agent since 1 March 2024; the worked examples 1 and 2 of docs/rules.md. */
const agent = (semesterHours?: number): Profile => ({
  work: [
    {
      position: 'Agent',
      startDate: '2024-03-01',
      ladder: { kinds: ['customer-service.contact-center'], hoursPerWeek: 40 },
    },
  ],
  education: [
    { studyType: 'High school diploma', ladder: { level: 'high-school' } },
    ...(semesterHours === undefined ? [] : [{ institution: 'College', ladder: { semesterHours } }]),
  ],
})

test('a kept profile and the same document brought along have the same gap', () => {
  const { ask } = openTestBackend()
  const { id } = ask('profile.create', { document: agent() })
  const kept = ask('gap.evaluate', { profile: { id }, classId, asOf })
  expect(kept).toMatchObject({ status: 'not-met', remaining: { iso: 'P1Y3M9D' }, eligibleOn: '2028-03-01' })
  expect(kept.explanation.headline).not.toBe('')
  expect(ask('gap.evaluate', { profile: { document: agent() }, classId, asOf })).toEqual(kept)
})

test('every answer is of the profile as it is now: after a save, an undo and a restore', () => {
  const { ask } = openTestBackend()
  const { id } = ask('profile.create', { document: agent() })
  const eligibleOn = (): string | null => ask('gap.evaluate', { profile: { id }, classId, asOf }).eligibleOn
  const standing = (): string | undefined =>
    ask('gap.standings', { profile: { id }, asOf }).find(each => each.classId === classId)?.status
  expect([eligibleOn(), standing()]).toEqual(['2028-03-01', 'not-met'])
  const backup = ask('store.backup', {})
  ask('profile.save', { id, document: agent(60) })
  expect([eligibleOn(), standing()]).toEqual([asOf, 'met'])
  ask('history.undo', {})
  expect(eligibleOn()).toBe('2028-03-01')
  ask('store.restore', { base64: backup.base64 })
  ask('profile.save', { id, document: agent(30) })
  expect(eligibleOn()).toBe('2027-03-01')
})

test('all classes are answered in the order of the catalogue', () => {
  const { ask } = openTestBackend()
  const profile = { document: agent() }
  const ids = ask('catalogue.overview', {}).classes.map(({ id }) => id)
  expect(ask('gap.evaluateAll', { profile, asOf }).map(answer => answer.classId)).toEqual(ids)
  expect(ask('gap.standings', { profile, asOf }).map(standing => standing.classId)).toEqual(ids)
})

test('a plan leads to its target', () => {
  const { ask } = openTestBackend()
  const to = 'us-mo/associate-customer-service-representative'
  const { plans } = ask('plan.find', { profile: { document: agent() }, to, asOf, whatIf: {} })
  expect(plans[0]).toMatchObject({ arrival: asOf, moves: 1, steps: [{ classId: to, on: asOf }] })
})

test('who or what is not there is refused by its field', () => {
  const { ask } = openTestBackend()
  const nobody = { id: 'nobody' }
  const profile = { document: agent() }
  expect(refusalOf(() => ask('gap.evaluate', { profile: nobody, classId, asOf }))).toMatchObject({
    code: 'not-found',
    field: 'profile.id',
  })
  expect(refusalOf(() => ask('gap.evaluate', { profile, classId: 'us-md/nothing', asOf }))).toMatchObject({
    code: 'not-found',
    field: 'classId',
  })
  expect(refusalOf(() => ask('plan.find', { profile, to: 'us-md/nothing', asOf, whatIf: {} }))).toMatchObject(
    {
      code: 'not-found',
      field: 'to',
    },
  )
})
