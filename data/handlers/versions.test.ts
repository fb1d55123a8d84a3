import { expect, test } from 'vitest'
import { openTestBackend, refusalOf, tempFolder, type TestBackend } from '../testing/folders.ts'
import { CLERK_I, CLERK_I_LATER, CLERK_II, HARBOR, importTexts } from '../testing/specifications.ts'

const CLERK = `${HARBOR}/7101`
/** Two years at a counter. */
const AGENT = {
  work: [{ startDate: '2020-01-01', endDate: '2022-01-01', ladder: { kinds: ['customer-service'] } }],
}

/** The first specification of the clerk, and a later one. */
async function twice(dir?: string): Promise<TestBackend> {
  const backend = openTestBackend(dir)
  await importTexts(backend, { '2012.txt': CLERK_I })
  backend.ask('review.acceptCertain', {})
  backend.ask('settings.set', { settings: { reviewer: 'Dana' } })
  await importTexts(backend, { '2024.txt': CLERK_I_LATER })
  backend.ask('review.acceptCertain', {})
  return backend
}

const statusOf = ({ ask }: TestBackend, version?: number): string =>
  ask('gap.evaluate', { profile: { document: AGENT }, classId: CLERK, asOf: '2026-11-22', version }).status

test('a newer specification leaves the older one with its dates, and who accepted which', async () => {
  const { ask } = await twice()
  expect(ask('catalogue.versions', { id: CLERK })).toMatchObject([
    {
      number: 1,
      current: false,
      established: '2012-01-15',
      acceptedBy: null,
      document: { name: '2012.txt' },
    },
    { number: 2, current: true, revised: '2024-05-01', acceptedBy: 'Dana', document: { name: '2024.txt' } },
  ])
  expect(ask('catalogue.version', { id: CLERK, number: 1 }).class.requirement).toMatchObject({
    experience: { amount: 'P1Y' },
  })
  expect(ask('store.check', {}).problems).toEqual([])
})

test('one can ask how far a person was from an older version', async () => {
  const backend = await twice()
  expect([statusOf(backend), statusOf(backend, 1), statusOf(backend, 2)]).toEqual([
    'not-met',
    'met',
    'not-met',
  ])
  expect(refusalOf(() => statusOf(backend, 3))).toMatchObject({ code: 'not-found', field: 'version' })
})

test('undo brings the older version back, also after a restart', async () => {
  const dir = tempFolder()
  const first = await twice(dir)
  first.close()
  const backend = openTestBackend(dir)
  backend.ask('history.undo', {})
  expect(backend.ask('catalogue.versions', { id: CLERK })).toMatchObject([{ number: 1, current: true }])
  expect(statusOf(backend)).toBe('met')
  backend.ask('history.redo', {})
  expect(statusOf(backend)).toBe('not-met')
  expect(backend.ask('catalogue.versions', { id: CLERK })).toHaveLength(2)
  expect(backend.ask('store.check', {}).problems).toEqual([])
})

test('a shipped class has one version, and a specification accepted over it makes a second', async () => {
  const backend = openTestBackend()
  const id = 'us-mo/customer-service-manager'
  expect(backend.ask('catalogue.versions', { id })).toMatchObject([
    { number: 1, current: true, acceptedAt: null, document: null },
  ])
  expect(backend.ask('catalogue.versions', { id: 'us-md/customer-care-agent-iii' })).toEqual([])
  const manager = CLERK_I.replace('HARBOR CLERK I', 'CUSTOMER SERVICE MANAGER').replace(
    'Class Code: 7101\n',
    '',
  )
  await importTexts(backend, { 'manager.txt': manager }, 'us-mo')
  backend.ask('review.acceptCertain', {})
  const versions = backend.ask('catalogue.versions', { id })
  expect(versions.map(({ number, current }) => [number, current])).toEqual([
    [1, false],
    [2, true],
  ])
  expect(backend.ask('catalogue.local', {}).filter(({ table }) => table === 'classes')).toEqual([
    { table: 'classes', id, name: 'Customer Service Manager', is: 'edited' },
  ])
  // Its level, its series and the edges of the series were the shipped catalogue's, and stay.
  expect(backend.ask('catalogue.class', { id })).toMatchObject({
    level: 6,
    edges: expect.arrayContaining([expect.objectContaining({ to: id, kind: 'series' })]),
  })
})

test('an edge that only the older specification bore out goes with it', async () => {
  const backend = openTestBackend()
  await importTexts(backend, { '1.txt': CLERK_I, '2.txt': CLERK_II })
  backend.ask('review.acceptCertain', {})
  const qualifying = () =>
    backend.ask('catalogue.class', { id: `${HARBOR}/7102` }).edges.filter(({ kind }) => kind === 'qualifying')
  expect(qualifying()).toHaveLength(1)
  await importTexts(backend, {
    '2-later.txt': CLERK_II.replace('as a Harbor Clerk I', 'in customer service'),
  })
  backend.ask('review.acceptCertain', {})
  expect(qualifying()).toEqual([])
  backend.ask('history.undo', {})
  expect(qualifying()).toHaveLength(1)
  expect(backend.ask('store.check', {}).problems).toEqual([])
})

test('a class of the catalogue is changed by hand, as English too, and the version before stays', () => {
  const { ask } = openTestBackend()
  const id = 'us-mo/customer-service-manager'
  const before = ask('catalogue.class', { id })
  const changed = ask('catalogue.edit', { id, edit: { english: '3 years of supervision', grade: 'G9' } })
  expect(changed).toMatchObject({
    grade: 'G9',
    requirement: { experience: { amount: 'P3Y', kinds: ['supervision'] } },
    substitutions: [],
    provenance: { source: 'Changed by hand' },
  })
  expect(ask('catalogue.version', { id, number: 1 }).class.requirement).toEqual(before.requirement)
  ask('history.undo', {})
  expect(ask('catalogue.class', { id })).toEqual(before)
  expect(ask('catalogue.local', {})).toEqual([])
})

test('a change after which the catalogue would not fit together is refused', () => {
  const { ask } = openTestBackend()
  const id = 'us-mo/customer-service-manager'
  const before = ask('pack.export', {}).text
  for (const edit of [
    { level: 1 as const },
    { yields: [{ kind: 'juggling' }] },
    {
      requirement: { id: 'x', experience: { amount: 'P1Y', kinds: [], held: ['us-mo/none'] } },
      substitutions: [],
    },
  ])
    expect(refusalOf(() => ask('catalogue.edit', { id, edit }))).toMatchObject({
      code: 'bad-input',
      field: 'edit',
    })
  expect(ask('pack.export', {}).text).toBe(before)
})

test('an older version comes back into force as a version of its own, after it was told what that does', async () => {
  const backend = await twice()
  const { ask } = backend
  ask('profile.create', { document: AGENT, name: 'Ana' })
  const { people } = ask('catalogue.restoreImpact', { id: CLERK, number: 1, asOf: '2026-11-22' })
  expect(people).toMatchObject([{ name: 'Ana', classes: [{ classId: CLERK, is: 'gains' }] }])
  ask('catalogue.restore', { id: CLERK, number: 1 })
  expect(ask('catalogue.versions', { id: CLERK }).map(({ current, from }) => [current, from])).toEqual([
    [false, '2012.txt'],
    [false, '2024.txt'],
    [true, '2012.txt'],
  ])
  expect(ask('catalogue.differences', { id: CLERK, from: 1, to: 3 })).toEqual([])
  expect(statusOf(backend)).toBe('met')
  expect(refusalOf(() => ask('catalogue.restore', { id: CLERK, number: 3 })).message).toContain('in force')
  ask('history.undo', {})
  expect(statusOf(backend)).toBe('not-met')
  expect(ask('store.check', {}).problems).toEqual([])
})

test('the lines of the ladder follow a rule that is written by hand, and come back with it', async () => {
  const backend = openTestBackend()
  await importTexts(backend, { '1.txt': CLERK_I, '2.txt': CLERK_II })
  backend.ask('review.acceptCertain', {})
  const id = `${HARBOR}/7102`
  const below = () =>
    backend
      .ask('catalogue.class', { id })
      .edges.flatMap(({ from, to, kind }) => (to === id && kind === 'qualifying' ? [from] : []))
  const whole = below()
  expect(whole).toEqual([CLERK])
  backend.ask('catalogue.edit', { id, edit: { english: '2 years of customer service' } })
  expect(below()).toEqual([])
  backend.ask('catalogue.edit', { id, edit: { english: '2 years of service as “Harbor Clerk I”' } })
  expect(below()).toEqual([CLERK])
  backend.ask('catalogue.restore', { id, number: 2 })
  expect(below()).toEqual([])
  expect(backend.ask('store.check', {}).problems).toEqual([])
})
