import { expect, test } from 'vitest'
import { openTestBackend, refusalOf, type TestBackend } from '../testing/folders.ts'
import { CLERK_II, HARBOR, importTexts, reviewOf } from '../testing/specifications.ts'

const BERTH = `BERTH CLERK

CLASS CODE: 7300

MINIMUM QUALIFICATIONS

Graduation from high school.
`
const AGAIN = CLERK_II.replaceAll('7102', '7109')
  .replaceAll('Clerk II', 'Mate')
  .replaceAll('CLERK II', 'MATE')

/** Clerk II is on file, and Clerk I, for which it asks, known by name; Berth Clerk is on file, too. */
async function harbor(): Promise<TestBackend> {
  const backend = openTestBackend()
  await importTexts(backend, { 'clerk-2.txt': CLERK_II, 'berth.txt': BERTH })
  backend.ask('review.acceptCertain', {})
  return backend
}
const knownByName = (backend: TestBackend): string[] =>
  backend
    .ask('catalogue.overview', {})
    .classes.flatMap(({ id, documented, jurisdiction }) =>
      jurisdiction === HARBOR && !documented ? [id] : [],
    )

test('before a match it is told who would stand otherwise, and what becomes of the lines of the ladder', async () => {
  const backend = await harbor()
  const [clerk = ''] = knownByName(backend)
  backend.ask('profile.create', {
    document: {
      basics: { name: 'Ada Quill' },
      work: [{ name: 'Harbor', startDate: '2010-01-01', ladder: { classId: `${HARBOR}/7300` } }],
      education: [{ studyType: 'High school diploma' }],
    },
  })
  const weighed = { id: clerk, as: `${HARBOR}/7300`, asOf: '2026-11-22' }
  const impact = backend.ask('catalogue.matchImpact', weighed)
  // Clerk II asks for service in what is called Clerk I, which is Berth Clerk then: where Ada has worked all the time.
  expect(impact.people.flatMap(({ classes }) => classes.map(({ title, is }) => [title, is]))).toEqual([
    ['Harbor Clerk II', 'gains'],
  ])
  expect(impact.edges.vanish.map(({ why }) => why)).toContain(
    'It would be told of Berth Clerk instead, where it holds of that.',
  )
  expect(impact.edges.appear.map(({ from, to }) => [from.title, to.title])).toContainEqual([
    'Berth Clerk',
    'Harbor Clerk II',
  ])
  // Nothing was done.
  expect(knownByName(backend)).toEqual([clerk])
})

test('a class known by name is matched with one on file: rules, people and later documents mean that one', async () => {
  const backend = await harbor()
  const [clerk = ''] = knownByName(backend)
  const berth = `${HARBOR}/7300`
  const { id } = backend.ask('profile.create', {
    document: {
      basics: { name: 'Ada Quill' },
      work: [{ name: 'Harbor', startDate: '2020-01-01', ladder: { classId: clerk } }],
    },
  })
  expect(backend.ask('catalogue.match', { id: clerk, as: berth }).alsoCalled).toEqual(['Harbor Clerk I'])

  expect(knownByName(backend)).toEqual([])
  expect(JSON.stringify(backend.ask('catalogue.class', { id: `${HARBOR}/7102` }).requirement)).toContain(
    berth,
  )
  expect(backend.ask('profile.get', { id }).document.work?.[0]?.ladder?.classId).toBe(berth)
  expect(backend.ask('store.check', {}).problems).toEqual([])

  await importTexts(backend, { 'mate.txt': AGAIN })
  const { draft, adds } = backend.ask('review.get', { id: reviewOf(backend, 'Harbor Mate').id })
  expect(JSON.stringify(draft?.requirement)).toContain(berth)
  expect(adds.classes).toEqual([])
})

/** Commas tell where a record stands; the version tells of the order, too. */
const bare = (line: string): string => (line.includes('"version"') ? '' : line.replace(/,$/, ''))

test('a match is undone and redone as one change', async () => {
  const backend = await harbor()
  // What was gone comes back at the end of its table.
  const content = (): string[] => backend.ask('pack.export', {}).text.split('\n').toSorted()
  const before = content()
  const [clerk = ''] = knownByName(backend)
  backend.ask('catalogue.match', { id: clerk, as: `${HARBOR}/7300` })
  const after = content()
  backend.ask('history.undo', {})
  expect(content().map(bare)).toEqual(before.map(bare))
  backend.ask('history.redo', {})
  expect(content().map(bare)).toEqual(after.map(bare))
})

test('a class with a specification of its own is not matched away, nor one with itself', async () => {
  const backend = await harbor()
  const [clerk = ''] = knownByName(backend)
  const match = (id: string, as: string) =>
    refusalOf(() => backend.ask('catalogue.match', { id, as })).message
  expect(match(`${HARBOR}/7300`, clerk)).toMatch(/specification of its own/)
  expect(match(clerk, clerk)).toMatch(/with itself/)
})

test('a class that was shipped as known by name is matched, too, and comes back by undo', () => {
  const backend = openTestBackend()
  const id = 'us-md/customer-care-agent-iii'
  backend.ask('catalogue.match', { id, as: 'us-md/001288' })
  expect(backend.ask('catalogue.overview', {}).classes.some(each => each.id === id)).toBe(false)
  expect(backend.ask('store.check', {}).problems).toEqual([])
  backend.ask('history.undo', {})
  expect(backend.ask('catalogue.overview', {}).classes.some(each => each.id === id)).toBe(true)
  expect(backend.ask('catalogue.local', {})).toEqual([])
})
