import { expect, test } from 'vitest'
import { shippedCatalogue } from '../../../data/catalogue/index.ts'
import type { Profile, Work } from '../../model/profile.ts'
import { clauseFigures, firstMet, remainingOf, routeStatus, statusOn, subjectOf } from './evaluate.ts'

const pack = shippedCatalogue()
const ON = '2026-11-22'
const highSchool = { ladder: { level: 'high-school' as const } }
const hours = (semesterHours: number) => ({ ladder: { semesterHours } })
const job = (startDate: string, endDate: string | undefined, kinds: string[], ladder = {}): Work => ({
  startDate,
  ...(endDate ? { endDate } : {}),
  ladder: { kinds, ...ladder },
})
const CENTER = 'customer-service.contact-center'
const PUBLIC = 'customer-service.public'

const elsewhere = (end: string): Work => job('2021-01-01', end, [CENTER, PUBLIC])

function answer(profile: Profile, classId: string, days = 0) {
  const subject = subjectOf(pack, profile, classId)
  return {
    status: statusOn(subject, ON),
    routes: subject.routes.map(route => routeStatus(subject, route, ON)),
    remaining: subject.routes.map(route => remainingOf(subject, route, ON)),
    eligibleOn: firstMet(subject, ON, days),
    figures: subject.routes.map(route => clauseFigures(subject, route, ON)),
  }
}

test('example 1: an agent since March 2024 and the separate year that is missing', () => {
  const found = answer(
    { education: [highSchool], work: [job('2024-03-01', undefined, [CENTER])] },
    'us-md/001288',
    480,
  )
  expect(found).toMatchObject({ status: 'not-met', eligibleOn: '2028-03-01' })
  expect(found.remaining[0]).toBeCloseTo(459, 4)
  expect(found.figures[0]?.shortfalls.get('mq/experience/cc')).toBeCloseTo(99, 4)
  expect(found.figures[0]?.shortfalls.get('mq/experience/cs')).toBeCloseTo(360, 4)
})

test.for([
  [30, '2027-03-01'],
  [45, '2027-03-01'],
  [60, ON],
] as const)('example 2: with %i college credits', ([credits, eligibleOn]) => {
  const profile = { education: [highSchool, hours(credits)], work: [job('2024-03-01', undefined, [CENTER])] }
  expect(answer(profile, 'us-md/001288', 480).eligibleOn).toBe(eligibleOn)
})

test('example 3: two part-time jobs at once', () => {
  const work = [
    job('2018-01-01', '2024-01-01', [CENTER], { hoursPerWeek: 20 }),
    job('2020-01-01', '2024-01-01', ['customer-service'], { hoursPerWeek: 30 }),
  ]
  const found = answer({ education: [highSchool], work }, 'us-md/001288')
  expect(found.status).toBe('met')
  expect([...(found.figures[0]?.service.values() ?? [])]).toEqual([1080, 1800])
})

test('example 4: a bachelor without work in New York', () => {
  const graduate = { education: [{ ladder: { level: 'bachelor' as const, semesterHours: 120 } }] }
  expect(answer(graduate, 'us-ny/2515100')).toMatchObject({
    status: 'met',
    routes: ['discretionary', 'discretionary', 'met'],
  })
  expect(answer(graduate, 'us-ny/2515200')).toMatchObject({
    status: 'discretionary',
    remaining: [1440, 720, 360],
  })
  expect(answer(graduate, 'us-ny/2515300')).toMatchObject({ status: 'not-met', remaining: [1800, 1080, 360] })
})

test('example 5: five years of service and never a leader', () => {
  const found = answer(
    { education: [highSchool], work: [job('2021-11-22', undefined, ['customer-service'])] },
    'us-ny/2515200',
  )
  expect(found.status).toBe('not-met')
  expect(found.remaining[0]).toBe(360)
  expect([...(found.figures[0]?.service.values() ?? [])]).toEqual([1800, 1800, 0])
})

test('examples 6 and 7: Montgomery counts public service, and half of it with the County', () => {
  const county = {
    startDate: '2023-01-01',
    ladder: { classId: 'us-md-montgomery/customer-service-representative-ii' },
  }
  const asked = 'us-md-montgomery/customer-service-representative-supervisor'
  expect(answer({ education: [highSchool], work: [elsewhere('2023-01-01'), county] }, asked).status).toBe(
    'met',
  )
  expect(answer({ education: [highSchool], work: [elsewhere('2025-01-01')] }, asked)).toMatchObject({
    status: 'not-met',
    remaining: [720],
  })
})
