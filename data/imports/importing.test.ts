import { describe, expect, test } from 'vitest'
import { openTestBackend, tempFolder, type TestBackend } from '../testing/folders.ts'
import { CLERK_I, CLERK_II, HARBOR, importTexts, PILOT, reviewOf } from '../testing/specifications.ts'

const base64 = (text: string) => ({ base64: Buffer.from(text).toString('base64') })

test('each document of a batch is read or says why not', async () => {
  const backend = openTestBackend()
  const { batch } = await importTexts(backend, {
    'clerk.txt': CLERK_I,
    'poem.txt': 'The tide went out\nand left the harbor\nto its lamps.',
    'empty.txt': '',
    'photo.pdf': '\u00ff\u00d8\u00ff\u00e0 not a document',
    'pilot.txt': PILOT,
  })
  expect(backend.ask('import.progress', {})).toEqual([
    expect.objectContaining({
      id: batch.id,
      documents: 5,
      waiting: 0,
      opened: 0,
      running: false,
      classes: 2,
    }),
  ])
  const documents = backend.ask('import.documents', { batch: batch.id })
  expect(
    documents.map(({ name, state, classes }) => [name, state, classes.map(({ title }) => title)]),
  ).toEqual([
    ['clerk.txt', 'read', ['Harbor Clerk I']],
    ['poem.txt', 'failed', []],
    ['empty.txt', 'failed', []],
    ['photo.pdf', 'failed', []],
    ['pilot.txt', 'read', ['Harbor Pilot']],
  ])
  for (const { state, problems } of documents) expect(problems.length > 0).toBe(state === 'failed')
  expect(backend.ask('store.check', {}).problems).toEqual([])
})

test('nothing of a batch is in the catalogue before it is accepted', async () => {
  const backend = openTestBackend()
  const before = backend.ask('catalogue.overview', {})
  await importTexts(backend, { 'clerk.txt': CLERK_I, 'clerk2.txt': CLERK_II })
  expect(backend.ask('catalogue.overview', {})).toEqual(before)
  expect(backend.ask('history.list', {}).changes).toEqual([])
})

test('a document knows the titles of those given with it, whichever comes first', async () => {
  const backend = openTestBackend()
  await importTexts(backend, { '2.txt': CLERK_II, '1.txt': CLERK_I })
  const { reading } = backend.ask('review.get', { id: reviewOf(backend, 'Harbor Clerk II').id })
  expect(reading.named).toMatchObject([{ title: 'Harbor Clerk I', known: true }])
})

test('pasted text is read as a document is', async () => {
  const backend = openTestBackend()
  backend.ask('import.add', {
    jurisdiction: HARBOR,
    documents: [{ name: 'pasted', content: { text: CLERK_I } }],
  })
  await backend.idle()
  const { document } = reviewOf(backend, 'Harbor Clerk I')
  expect(backend.ask('import.document', { id: document.id })).toMatchObject({
    format: 'pasted',
    jurisdiction: HARBOR,
    readings: [{ title: { value: 'Harbor Clerk I' } }],
  })
})

test('the same content given again is known, within a batch and after it', async () => {
  const backend = openTestBackend()
  const first = await importTexts(backend, { 'a.txt': CLERK_I, 'b.txt': CLERK_I })
  expect(first.documents.map(({ known }) => known)).toEqual([false, true])
  const again = await importTexts(backend, { 'c.txt': CLERK_I })
  expect(again.documents).toEqual([{ id: first.documents[0]?.id, batch: first.batch.id, known: true }])
  expect(backend.ask('import.progress', {})).toHaveLength(1)
  const elsewhere = await importTexts(backend, { 'c.txt': CLERK_I }, 'us-xx-lake')
  expect(elsewhere.documents[0]?.known).toBe(false)
})

test('a batch that was cut off goes on where it stopped', async () => {
  const dir = tempFolder()
  const texts = Array.from({ length: 40 }, (_, nth) => CLERK_I.replace('7101', String(8000 + nth)))
  const first = openTestBackend(dir)
  const { batch } = first.ask('import.add', {
    jurisdiction: HARBOR,
    documents: texts.map((text, nth) => ({ name: `${nth}.txt`, content: base64(text) })),
  })
  while ((first.ask('import.progress', {})[0]?.waiting ?? 0) > 25)
    await new Promise(resolve => setTimeout(resolve, 5))
  first.close()

  const second = openTestBackend(dir)
  const [left] = second.ask('import.progress', {})
  expect(left?.running).toBe(false)
  expect((left?.waiting ?? 0) + (left?.opened ?? 0)).toBeGreaterThan(0)
  second.ask('import.resume', { batch: batch.id })
  await second.idle()
  expect(second.ask('import.progress', {})).toMatchObject([{ documents: 40, read: 40, classes: 40 }])
  expect(second.ask('import.documents', { batch: batch.id }).map(({ name }) => name)).toEqual(
    texts.map((_, nth) => `${nth}.txt`),
  )
})

test('two batches at once are both read to their end', async () => {
  const backend = openTestBackend()
  for (const place of ['us-xx-lake', 'us-xx-river'])
    backend.ask('import.add', {
      jurisdiction: place,
      documents: Array.from({ length: 15 }, (_, nth) => ({
        name: `${nth}.txt`,
        content: base64(CLERK_I.replace('7101', String(8000 + nth))),
      })),
    })
  await backend.idle()
  expect(backend.ask('import.progress', {}).map(({ read, running }) => [read, running])).toEqual([
    [15, false],
    [15, false],
  ])
})

test('a batch that is stopped reads no more, keeps what was read, and goes on when it is told to, or given the same again', async () => {
  const backend = openTestBackend()
  const documents = Array.from({ length: 40 }, (_, nth) => ({
    name: `${nth}.txt`,
    content: base64(CLERK_I.replace('7101', String(8000 + nth))),
  }))
  const { batch } = backend.ask('import.add', { jurisdiction: HARBOR, documents })
  const stopped = backend.ask('import.stop', { batch: batch.id })
  expect(stopped).toMatchObject({ running: false, cancelled: 0 })
  expect(stopped.waiting + stopped.opened).toBeGreaterThan(0)
  await backend.idle()
  expect(backend.ask('import.progress', {})).toEqual([stopped])
  expect(backend.ask('import.resume', { batch: batch.id })).toMatchObject({ running: true })
  backend.ask('import.stop', { batch: batch.id })
  const again = backend.ask('import.add', { jurisdiction: HARBOR, documents: documents.slice(-1) })
  expect(again).toMatchObject({ batch: { id: batch.id, running: true }, documents: [{ known: true }] })
  await backend.idle()
  expect(backend.ask('import.progress', {})).toMatchObject([{ id: batch.id, read: 40, classes: 40 }])
})

test('what cannot be is refused, and nothing is begun', () => {
  const { call, ask } = openTestBackend()
  const add = (input: unknown) => call({ operation: 'import.add', input })
  expect(add({ documents: [{ name: 'a', content: { base64: '~' } }] })).toMatchObject({
    error: { code: 'bad-input', field: 'documents[0].content.base64' },
  })
  expect(add({ batch: 'none', documents: [] })).toMatchObject({ error: { code: 'not-found' } })
  expect(add({ jurisdiction: 'Harbor City', documents: [] })).toMatchObject({
    error: { code: 'bad-input', field: 'jurisdiction' },
  })
  expect(ask('import.progress', {})).toEqual([])
})

describe('reading again', () => {
  const PHRASE = { phrase: 'quayside hospitality', means: { kind: 'customer-service.public' } }
  const asking = (text: string): string => text.replace('customer service', PHRASE.phrase)
  const kindsIn = (backend: TestBackend, title: string) => {
    const { requirement } = backend.ask('review.get', { id: reviewOf(backend, title).id }).reading
    return 'experience' in requirement ? requirement.experience.kinds : []
  }
  const CHIEF = CLERK_I.replace('HARBOR CLERK I', 'QUAY CHIEF').replace('7101', '7201')

  test('takes up what HR taught since, and keeps what a person said of the class besides its rule', async () => {
    const backend = openTestBackend()
    const { ask, idle } = backend
    await importTexts(backend, { 'clerk.txt': asking(CLERK_I) }, null)
    const { id } = reviewOf(backend, 'Harbor Clerk I')
    ask('review.edit', { id, edit: { jurisdiction: HARBOR, level: 3 } })
    ask('language.add', PHRASE)
    expect(ask('import.readAgain', {})).toEqual({ documents: 1, left: 0 })
    await idle()
    expect(kindsIn(backend, 'Harbor Clerk I')).toEqual(['customer-service.public'])
    expect(ask('review.get', { id })).toMatchObject({ jurisdiction: HARBOR, draft: { level: 3 } })
    ask('history.undo', {})
    ask('history.undo', {})
    expect(ask('review.get', { id })).toMatchObject({ jurisdiction: null })
    expect(ask('store.check', {}).problems).toEqual([])
  })

  test('leaves alone what was decided, and a rule that a person wrote', async () => {
    const backend = openTestBackend()
    const { ask, idle } = backend
    await importTexts(backend, { 'clerk.txt': asking(CLERK_I), 'chief.txt': asking(CHIEF) })
    ask('review.accept', { ids: [reviewOf(backend, 'Harbor Clerk I').id] })
    ask('review.edit', { id: reviewOf(backend, 'Quay Chief').id, edit: { english: 'High school' } })
    ask('language.add', PHRASE)
    expect(ask('import.readAgain', {})).toEqual({ documents: 0, left: 1 })
    await idle()
    expect(kindsIn(backend, 'Harbor Clerk I')).not.toContain('customer-service.public')
    expect(kindsIn(backend, 'Quay Chief')).not.toContain('customer-service.public')
  })

  test('tells by how often reading ended that lists looked at before are stale, also where all counts are as before', async () => {
    const backend = openTestBackend()
    const { ask, idle } = backend
    await importTexts(backend, { 'clerk.txt': CLERK_I, 'pilot.txt': PILOT })
    const [before] = ask('import.progress', {})
    // Two documents, each opened and then read.
    expect(before).toMatchObject({ read: 2, running: false, ended: 4 })
    ask('import.readAgain', {})
    expect(ask('import.progress', {})).toMatchObject([{ running: true, ended: 4 }])
    await idle()
    expect(ask('import.progress', {})).toEqual([{ ...before, ended: 6 }])
  })

  test('that is stopped leaves everything as it was read before', async () => {
    const backend = openTestBackend()
    const { ask, idle } = backend
    const { batch } = await importTexts(backend, { 'clerk.txt': CLERK_I, 'pilot.txt': PILOT })
    ask('import.readAgain', { batch: batch.id })
    expect(ask('import.stop', { batch: batch.id })).toMatchObject({ read: 2, cancelled: 0, classes: 2 })
    await idle()
    expect(ask('review.list', {})).toMatchObject({ waiting: 2 })
  })
})

describe('removing an import', () => {
  test('takes what was not accepted, with its documents, and keeps what was, with the words it was read from', async () => {
    const backend = openTestBackend()
    const { ask, idle } = backend
    const { batch } = await importTexts(backend, { 'clerk.txt': CLERK_I, 'pilot.txt': PILOT })
    ask('review.reject', { ids: [reviewOf(backend, 'Harbor Pilot').id] })
    ask('review.reopen', { ids: [reviewOf(backend, 'Harbor Pilot').id] })
    ask('review.accept', { ids: [reviewOf(backend, 'Harbor Clerk I').id] })
    expect(ask('import.remove', { batch: batch.id })).toEqual({ classes: 1, documents: 1 })
    expect(ask('import.documents', { batch: batch.id }).map(({ name }) => name)).toEqual(['clerk.txt'])
    expect(ask('catalogue.versions', { id: `${HARBOR}/7101` })).toMatchObject([
      { document: { name: 'clerk.txt' } },
    ])
    // What was decided of the pilot is nobody's to undo any more; the acceptance is.
    expect(ask('history.list', {}).changes.map(({ label }) => label)).toEqual(['Accepted Harbor Clerk I'])
    ask('history.undo', {})
    expect(ask('review.list', {}).reviews.map(({ title }) => title)).toEqual(['Harbor Clerk I'])
    expect(ask('import.remove', { batch: batch.id })).toEqual({ classes: 1, documents: 1 })
    expect(ask('import.progress', {})).toEqual([])
    expect(ask('history.list', {})).toMatchObject({ redo: null, changes: [] })
    expect(ask('store.check', {}).problems).toEqual([])
    // As if it had never been given.
    await importTexts(backend, { 'pilot.txt': PILOT })
    await idle()
    expect(ask('review.list', {})).toMatchObject({ waiting: 1 })
  })
})
