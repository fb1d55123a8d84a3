import { expect, test } from 'vitest'
import { openTestBackend, refusalOf, type TestBackend } from '../testing/folders.ts'
import { CLERK_I, HARBOR, importTexts, reviewOf } from '../testing/specifications.ts'

/** Two documents that name one work in two ways, and a third that names it as the first does. */
async function harbor(): Promise<TestBackend> {
  const backend = openTestBackend()
  const asking = (title: string, code: string, work: string): string =>
    CLERK_I.replace('CLERK I', title).replace('7101', code).replace('customer service', work)
  await importTexts(backend, {
    'a.txt': asking('MOORER', '7111', 'barge mooring work'),
    'b.txt': asking('LASHER', '7112', 'mooring barges'),
    'c.txt': asking('CALLER', '7113', 'barge mooring work'),
  })
  return backend
}

const kindsOf = (backend: TestBackend, title: string): string[] =>
  backend.ask('review.get', { id: reviewOf(backend, title).id }).adds.kinds.map(({ name }) => name)

async function merged(): Promise<{ backend: TestBackend; from: string; to: string }> {
  const backend = await harbor()
  const proposed = backend.ask('review.kinds', {})
  expect(proposed.map(({ kind, classes }) => [kind.name, classes])).toEqual([
    ['barge mooring work', 2],
    ['mooring barges', 1],
  ])
  const [from = '', to = ''] = proposed.map(({ kind }) => kind.id)
  expect(from).not.toBe(to)
  expect(backend.ask('review.sameKind', { kind: from, as: to })).toEqual({ classes: 2 })
  return { backend, from, to }
}

test('a kind that is another in other words is that one in every class that waits, and it comes along', async () => {
  const { backend } = await merged()
  for (const title of ['Harbor Moorer', 'Harbor Lasher', 'Harbor Caller'])
    expect(kindsOf(backend, title)).toEqual(['mooring barges'])
  const review = backend.ask('review.get', { id: reviewOf(backend, 'Harbor Moorer').id })
  expect(review.sameKinds).toMatchObject([{ named: 'barge mooring work', as: 'mooring barges' }])
  expect(review.outline.map(({ text }) => text).join()).toContain('mooring barges')
  backend.ask('review.accept', { ids: [review.id] })
  expect(backend.ask('catalogue.class', { id: `${HARBOR}/7111` }).requirement).toMatchObject({
    experience: { kinds: [expect.any(String)] },
  })
  expect(backend.ask('catalogue.overview', {}).kinds.map(({ name }) => name)).toContain('mooring barges')
  expect(backend.ask('store.check', {}).problems).toEqual([])
})

test('it is one change, undone at once; and they are told apart again by whoever wants', async () => {
  const { backend, from } = await merged()
  backend.ask('history.undo', {})
  expect(kindsOf(backend, 'Harbor Moorer')).toEqual(['barge mooring work'])
  backend.ask('history.redo', {})
  backend.ask('review.sameKind', { kind: from, as: null })
  expect(kindsOf(backend, 'Harbor Caller')).toEqual(['barge mooring work'])
})

test('a kind is not taken for itself, nor for one that nobody knows', async () => {
  const backend = await harbor()
  const [first] = backend.ask('review.kinds', {})
  const kind = first?.kind.id ?? ''
  for (const as of [kind, 'nobody-knows'])
    expect(refusalOf(() => backend.ask('review.sameKind', { kind, as }))).toMatchObject({ field: 'as' })
  expect(refusalOf(() => backend.ask('review.sameKind', { kind: 'lead', as: kind }))).toMatchObject({
    field: 'kind',
  })
})

test('service that counts as a kind under review counts as the other one with it, and brings it along by itself', async () => {
  const backend = await harbor()
  const [from = '', to = ''] = backend.ask('review.kinds', {}).map(({ kind }) => kind.id)
  const { id } = reviewOf(backend, 'Harbor Moorer')
  backend.ask('review.edit', { id, edit: { yields: [{ kind: from, note: 'on barges' }] } })
  backend.ask('review.sameKind', { kind: from, as: to })
  // Its rule asks for it no longer; service still counts as it.
  const { adds, problems } = backend.ask('review.edit', { id, edit: { english: 'High school [hs]' } })
  expect([adds.kinds.map(kind => kind.id), problems]).toEqual([[to], []])
  backend.ask('review.accept', { ids: [id] })
  expect(backend.ask('catalogue.class', { id: `${HARBOR}/7111` }).yields).toEqual([
    { kind: to, note: 'on barges' },
  ])
})
