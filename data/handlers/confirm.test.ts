import { expect, test } from 'vitest'
import { clausesIn } from '../../core/model/walk.ts'
import { openTestBackend, type TestBackend } from '../testing/folders.ts'
import { CLERK_I, HARBOR, importTexts, PILOT, reviewOf } from '../testing/specifications.ts'

/** What a remark says is asked by no clause: the reader is not sure of the year. */
const DOUBTFUL = CLERK_I.replace('in customer service.', 'in customer service (may be unpaid).')

async function withDoubtful(): Promise<{ backend: TestBackend; id: string; key: string }> {
  const backend = openTestBackend()
  await importTexts(backend, { 'clerk.txt': DOUBTFUL })
  const { id } = reviewOf(backend, 'Harbor Clerk I')
  const [place] = backend.ask('review.get', { id }).places
  expect(place).toMatchObject({ is: 'check', doubts: ['a remark in brackets'], confirmed: false })
  return { backend, id, key: place?.key ?? '' }
}

const row = (backend: TestBackend, title = 'Harbor Clerk I') => {
  const { toCheck, unread, looked, edited } = reviewOf(backend, title)
  return { toCheck, unread, looked, edited }
}
const confirmedIn = (backend: TestBackend): boolean[] =>
  clausesIn(backend.ask('catalogue.class', { id: `${HARBOR}/7101` }).requirement).map(
    ({ clause }) => clause.confirmed === true,
  )

test('a clause that a person found right is no longer counted, and the class is accepted with all that are certain', async () => {
  const { backend, id, key } = await withDoubtful()
  expect(row(backend)).toEqual({ toCheck: 1, unread: 0, looked: false, edited: false })
  expect(backend.ask('review.list', {}).certain).toBe(0)
  backend.ask('review.confirm', { id, keys: [key], confirmed: true })
  expect(row(backend)).toEqual({ toCheck: 0, unread: 0, looked: true, edited: false })
  expect(backend.ask('review.get', { id })).toMatchObject({ toCheck: 0, looked: true })
  expect(backend.ask('review.list', {}).certain).toBe(1)
  expect(backend.ask('review.acceptCertain', {}).accepted).toMatchObject([{ review: id }])
  expect(confirmedIn(backend)).toContain(true)
})

test('the change is called by what was looked at; several places are one change', async () => {
  const { backend, id, key } = await withDoubtful()
  const undoes = () => backend.ask('history.list', {}).undo
  backend.ask('review.confirm', { id, keys: [key], confirmed: true })
  expect(undoes()).toBe('Looked at “1 year of customer service” of Harbor Clerk I')
  backend.ask('history.undo', {})
  backend.ask('review.confirm', { id, keys: [key, 'title'], confirmed: true })
  expect(undoes()).toBe('Looked at several places of Harbor Clerk I')
  backend.ask('history.undo', {})
  expect(row(backend)).toMatchObject({ toCheck: 1 })
})

test('undo opens it again, and so does the person', async () => {
  const { backend, id, key } = await withDoubtful()
  backend.ask('review.confirm', { id, keys: [key], confirmed: true })
  backend.ask('history.undo', {})
  expect(row(backend)).toMatchObject({ toCheck: 1, looked: false })
  backend.ask('history.redo', {})
  backend.ask('review.confirm', { id, keys: [key], confirmed: false })
  expect(row(backend)).toMatchObject({ toCheck: 1, looked: false })
})

test('a class accepted with something to check can be looked at afterwards; its record says so, and no version comes of it', async () => {
  const { backend, id, key } = await withDoubtful()
  backend.ask('review.accept', { ids: [id] })
  expect([row(backend).toCheck, confirmedIn(backend)]).toEqual([1, [false]])
  backend.ask('review.confirm', { id, keys: [key], confirmed: true })
  expect([row(backend).toCheck, confirmedIn(backend)]).toEqual([0, [true]])
  expect(backend.ask('catalogue.versions', { id: `${HARBOR}/7101` })).toHaveLength(1)
  backend.ask('history.undo', {})
  expect([row(backend).toCheck, confirmedIn(backend)]).toEqual([1, [false]])
  expect(backend.ask('store.check', {}).problems).toEqual([])
})

test('whoever asks about a class is told that nobody confirmed its rule, until somebody does', async () => {
  const { backend, id, key } = await withDoubtful()
  backend.ask('review.accept', { ids: [id] })
  const answered = () => {
    const work = [{ startDate: '2010-01-01', ladder: { kinds: ['customer-service'] } }]
    return backend.ask('gap.evaluate', {
      profile: { document: { work } },
      classId: `${HARBOR}/7101`,
      asOf: '2026-11-22',
    })
  }
  expect(answered()).toMatchObject({
    status: 'met',
    notes: expect.arrayContaining([expect.objectContaining({ code: 'unconfirmed' })]),
  })
  expect(answered().explanation.sentences.join(' ')).toContain('nobody has confirmed it yet')
  backend.ask('review.confirm', { id, keys: [key], confirmed: true })
  expect(answered().notes.map(({ code }) => code)).not.toContain('unconfirmed')
})

test('what a person looked at is not read again', async () => {
  const { backend, id, key } = await withDoubtful()
  backend.ask('review.confirm', { id, keys: [key], confirmed: true })
  expect(backend.ask('import.readAgain', {})).toEqual({ documents: 0, left: 1 })
})

test('words that nobody understood stay unread until the clause is written or taken out, and then until somebody says that they ask nothing', async () => {
  const backend = openTestBackend()
  await importTexts(backend, { 'pilot.txt': PILOT })
  const { id } = reviewOf(backend, 'Harbor Pilot')
  expect(row(backend, 'Harbor Pilot')).toMatchObject({ unread: 1 })
  backend.ask('review.edit', { id, edit: { english: 'High school [hs]' } })
  const [words] = backend.ask('review.get', { id }).places
  expect(words).toMatchObject({ is: 'words', confirmed: false })
  backend.ask('review.confirm', { id, keys: [words?.key ?? ''], confirmed: true })
  expect(row(backend, 'Harbor Pilot')).toEqual({ toCheck: 0, unread: 0, looked: true, edited: true })
})

test('what was rejected is looked at no more', async () => {
  const { backend, id, key } = await withDoubtful()
  backend.ask('review.reject', { ids: [id] })
  expect(() => backend.ask('review.confirm', { id, keys: [key], confirmed: true })).toThrow(
    /decided|rejected/i,
  )
})
