import { expect, test } from 'vitest'
import { openTestBackend, refusalOf, tempFolder } from '../testing/folders.ts'
import { accept, CLERKS, harbor, whole } from '../testing/harbor.ts'
import {
  CLERK_I,
  CLERK_I_LATER,
  CLERK_II,
  HARBOR,
  importTexts,
  PILOT,
  reviewOf,
} from '../testing/specifications.ts'

test('accepting puts the class into the catalogue, with its jurisdiction, its source and its edges', async () => {
  const backend = await harbor()
  backend.ask('settings.set', { settings: { reviewer: 'Dana of HR' } })
  expect(accept(backend, 'Harbor Clerk I', 'Harbor Clerk II')).toMatchObject({
    accepted: [{ classId: `${HARBOR}/7101` }, { classId: `${HARBOR}/7102` }],
    left: [],
  })
  const detail = backend.ask('catalogue.class', { id: `${HARBOR}/7102` })
  expect(detail).toMatchObject({
    documented: true,
    sources: [{ document: 'clerk-2.txt' }, {}],
    provenance: { source: 'clerk-2.txt', version: '2026-11-22' },
  })
  expect(detail.edges).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ from: `${HARBOR}/7101`, to: `${HARBOR}/7102`, kind: 'qualifying' }),
    ]),
  )
  expect(reviewOf(backend, 'Harbor Clerk I')).toMatchObject({
    decision: 'accepted',
    decidedBy: 'Dana of HR',
    // The catalogue had nothing of it before.
    standing: 'new',
  })
  expect(backend.ask('catalogue.search', { text: 'harbor clerk' })).toHaveLength(2)
  whole(backend)
})

test('the level under review is the one it is accepted with, also where what it names lifts it', async () => {
  const warden = CLERK_II.replace('CLERK II', 'WARDEN').replace(
    'as a Harbor Clerk I',
    'as a Senior Harbor Guard',
  )
  const backend = await harbor({ 'warden.txt': warden })
  const { id } = reviewOf(backend, 'Harbor Warden')
  const before = backend.ask('review.get', { id }).draft
  expect(before?.level).toBe(3)
  expect(before?.notes.join(' ')).toContain('It stands as high as Senior Harbor Guard')
  accept(backend, 'Harbor Warden')
  const { level, notes } = backend.ask('catalogue.class', { id: `${HARBOR}/7102` })
  expect({ level, notes }).toEqual({ level: before?.level, notes: before?.notes })
})

test('an accepted class counts at once in what people are told', async () => {
  const backend = await harbor()
  accept(backend, 'Harbor Clerk I', 'Harbor Clerk II')
  const held = { work: [{ startDate: '2020-01-01', ladder: { classId: `${HARBOR}/7101` } }] }
  expect(
    backend.ask('gap.evaluate', {
      profile: { document: held },
      classId: `${HARBOR}/7102`,
      asOf: '2026-11-22',
    }),
  ).toMatchObject({ status: 'met' })
})

test('a class only named becomes a referenced one, and keeps its id when its specification comes', async () => {
  const backend = await harbor({ 'clerk-2.txt': CLERK_II })
  accept(backend, 'Harbor Clerk II')
  const named = `${HARBOR}/harbor-clerk-i`
  expect(backend.ask('catalogue.class', { id: named })).toMatchObject({ documented: false })
  await importTexts(backend, { 'clerk-1.txt': CLERK_I })
  expect(reviewOf(backend, 'Harbor Clerk I')).toMatchObject({ standing: 'referenced', classId: named })
  accept(backend, 'Harbor Clerk I')
  expect(backend.ask('catalogue.class', { id: named })).toMatchObject({ documented: true, code: '7101' })
  expect(backend.ask('catalogue.search', { jurisdiction: HARBOR })).toHaveLength(2)
  whole(backend)
})

test('a class known by name only is told from one whose specification waits for review', async () => {
  const backend = await harbor()
  const id = `${HARBOR}/7101`
  accept(backend, 'Harbor Clerk II')
  const { classes } = backend.ask('catalogue.overview', {})
  const named = classes.find(({ title }) => title === 'Harbor Clerk I')?.id ?? id
  const review = reviewOf(backend, 'Harbor Clerk I').id
  expect(backend.ask('review.waitingFor', { classId: named })).toEqual({ review })
  const said = (): string[] =>
    backend
      .ask('audit.run', { jurisdiction: HARBOR })
      .flatMap(({ rule, message, remedy }) => (rule === 'no-specification' ? [message, remedy] : []))
  expect(said().join(' ')).toContain('A specification of Harbor Clerk I was read and waits for review.')
  backend.ask('review.reject', { ids: [review] })
  expect(backend.ask('review.waitingFor', { classId: named })).toEqual({ review: null })
  expect(said().join(' ')).toContain('Import the specifications.')
})

test('a class read before the one it names was accepted finds it all the same', async () => {
  const backend = await harbor({ 'clerk-2.txt': CLERK_II })
  await importTexts(backend, { 'clerk-1.txt': CLERK_I })
  accept(backend, 'Harbor Clerk I')
  accept(backend, 'Harbor Clerk II')
  expect(backend.ask('catalogue.class', { id: `${HARBOR}/7102` }).requirement).toMatchObject({
    experience: { held: [`${HARBOR}/7101`] },
  })
  expect(backend.ask('catalogue.search', { jurisdiction: HARBOR })).toHaveLength(2)
})

test('what is accepted is undone and done again, also after a restart', async () => {
  const dir = tempFolder()
  const first = await harbor(CLERKS, dir)
  const before = first.ask('pack.export', {}).text
  accept(first, 'Harbor Clerk I', 'Harbor Clerk II')
  const after = first.ask('pack.export', {}).text
  first.close()
  const second = openTestBackend(dir)
  second.ask('history.undo', {})
  expect(second.ask('pack.export', {}).text).toBe(before)
  expect(second.ask('review.list', {}).waiting).toBe(2)
  expect(refusalOf(() => second.ask('catalogue.class', { id: `${HARBOR}/7101` })).code).toBe('not-found')
  whole(second)
  second.ask('history.redo', {})
  expect(second.ask('pack.export', {}).text).toBe(after)
  whole(second)
})

test('all that is certain is accepted at once, and what is not waits', async () => {
  const backend = await harbor({ ...CLERKS, 'pilot.txt': PILOT })
  const { accepted, left } = backend.ask('review.acceptCertain', {})
  expect([accepted.length, left.length]).toEqual([2, 0])
  expect(backend.ask('review.list', {}).reviews.map(({ title }) => title)).toEqual(['Harbor Pilot'])
  expect(backend.ask('history.list', {}).changes.map(({ label }) => label)).toEqual(['Accepted 2 classes'])
})

test('what needs a look may be accepted as it is: what was left unread stays unknown', async () => {
  const backend = await harbor({ 'pilot.txt': PILOT })
  accept(backend, 'Harbor Pilot')
  const graduate = { education: [{ ladder: { level: 'high-school' as const } }] }
  const classId = `${HARBOR}/harbor-pilot`
  expect(
    backend.ask('gap.evaluate', { profile: { document: graduate }, classId, asOf: '2026-11-22' }).status,
  ).toBe('unknown')
})

test('a class without a title is never taken in unseen, whatever its clauses say', async () => {
  const backend = await harbor({ 'a.txt': CLERK_I.slice(CLERK_I.indexOf('Class Code')) })
  const [review] = backend.ask('review.list', {}).reviews
  expect(review).toMatchObject({ code: '7101', confidence: 'check' })
  expect(backend.ask('review.acceptCertain', {})).toEqual({ accepted: [], left: [] })
})

test('of two documents that define one class the earlier waits, and is not accepted unseen over the later', async () => {
  const backend = await harbor({ 'old.txt': CLERK_I, 'new.txt': CLERK_I_LATER })
  const first = backend.ask('review.acceptCertain', {})
  expect([first.accepted.length, first.left.length]).toEqual([1, 1])
  expect(first.left[0]?.problem).toContain(`${HARBOR}/7101`)
  expect(backend.ask('catalogue.class', { id: `${HARBOR}/7101` }).sources[0]?.document).toBe('new.txt')

  const [older] = backend.ask('review.list', {}).reviews
  const again = backend.ask('review.acceptCertain', {})
  expect(again).toMatchObject({ accepted: [], left: [{ problem: expect.stringContaining('2024-05-01') }] })
  const id = older?.id ?? ''
  expect(backend.ask('review.get', { id })).toMatchObject({
    problems: [],
    cautions: [again.left[0]?.problem],
  })
  expect(backend.ask('review.accept', { ids: [id] }).accepted).toHaveLength(1)
  whole(backend)
})

test('a class that was abolished is left for a look, and an answer about it says first that it is no more', async () => {
  const backend = await harbor({ 'gone.txt': `${CLERK_I}\n\nClass Abolished: 4/1987` })
  const said = 'Harbor Clerk I was abolished in April 1987: nobody is appointed to it any more.'
  expect(backend.ask('review.acceptCertain', {})).toMatchObject({
    accepted: [],
    left: [{ problem: expect.stringContaining(said) }],
  })
  expect(accept(backend, 'Harbor Clerk I').accepted).toHaveLength(1)
  const asked = { profile: { document: {} }, classId: `${HARBOR}/7101`, asOf: '2026-11-22' }
  expect(backend.ask('gap.evaluate', asked).explanation.headline).toContain(said)
})

test('steps of one accepting are one change, undone at once; a class named in one and read in another is one class', async () => {
  const backend = await harbor()
  const step = (title: string, partOf: string) =>
    backend.ask('review.acceptCertain', { ids: [reviewOf(backend, title).id], partOf })
  expect(step('Harbor Clerk II', 'all').accepted).toMatchObject([{ classId: `${HARBOR}/7102` }])
  // Clerk II asks for service as a Clerk I, which had its id before it came.
  expect(backend.ask('catalogue.class', { id: `${HARBOR}/7101` }).documented).toBe(false)
  expect(step('Harbor Clerk I', 'all').accepted).toMatchObject([{ classId: `${HARBOR}/7101` }])
  expect(backend.ask('history.list', {})).toMatchObject({ undo: 'Accepted 2 classes' })
  expect(backend.ask('history.list', {}).changes).toHaveLength(1)
  whole(backend)
  backend.ask('history.undo', {})
  expect(backend.ask('review.list', {}).waiting).toBe(2)
  expect(backend.ask('catalogue.local', {})).toEqual([])
  backend.ask('history.redo', {})
  expect(backend.ask('review.list', {}).accepted).toBe(2)
  whole(backend)
})

test('another accepting is another change', async () => {
  const backend = await harbor()
  for (const title of ['Harbor Clerk I', 'Harbor Clerk II'])
    backend.ask('review.acceptCertain', {
      ids: [reviewOf(backend, title).id],
      partOf: title.length.toString(),
    })
  backend.ask('history.undo', {})
  expect(backend.ask('review.list', {})).toMatchObject({ waiting: 1, accepted: 1 })
})

test('a backup holds what waits and what was decided', async () => {
  const backend = await harbor({ ...CLERKS, 'pilot.txt': PILOT })
  accept(backend, 'Harbor Clerk I')
  const { base64 } = backend.ask('store.backup', {})
  const list = backend.ask('review.list', {})
  const other = openTestBackend()
  expect(other.ask('store.restore', { base64 })).toMatchObject({ ok: true, problems: [] })
  expect(other.ask('review.list', {})).toEqual(list)
  other.ask('history.undo', {})
  expect(other.ask('review.list', {}).waiting).toBe(3)
})
