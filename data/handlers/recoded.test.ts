import { expect, test } from 'vitest'
import type { TestBackend } from '../testing/folders.ts'
import { harbor, whole } from '../testing/harbor.ts'
import { CLERK_I, CLERK_II, HARBOR, importTexts } from '../testing/specifications.ts'

const waiting = (backend: TestBackend, title: string): string =>
  backend.ask('review.list', {}).reviews.find(each => each.title === title)?.id ?? 'none'

const accept = (backend: TestBackend, title: string) =>
  backend.ask('review.accept', { ids: [waiting(backend, title)] })

const RECODED = CLERK_I.replace('7101', '7301').replace('Established: 01/15/2012', 'Revised: 05/01/2024')

test('a class under a new code is a second one until somebody says that it is the class on file', async () => {
  const backend = await harbor({ 'clerk.txt': CLERK_I })
  accept(backend, 'Harbor Clerk I')
  await importTexts(backend, { 'recoded.txt': RECODED })
  const id = waiting(backend, 'Harbor Clerk I')
  expect(backend.ask('review.get', { id })).toMatchObject({
    classId: `${HARBOR}/7301`,
    existing: null,
    means: null,
    namesake: { id: `${HARBOR}/7101`, code: '7101' },
  })
  // Nobody looked: neither a second class nor a new version.
  expect(backend.ask('review.acceptCertain', {})).toMatchObject({
    accepted: [],
    left: [{ problem: expect.stringContaining('on file under code 7101') }],
  })

  backend.ask('review.edit', { id, edit: { means: `${HARBOR}/7101` } })
  expect(backend.ask('review.get', { id })).toMatchObject({
    classId: `${HARBOR}/7101`,
    standing: 'documented',
    means: `${HARBOR}/7101`,
    namesake: null,
  })
  expect(backend.ask('review.differences', { id }).differences.map(({ message }) => message)).toContain(
    'Code: “7101” became “7301”.',
  )
  backend.ask('review.acceptCertain', {})
  expect(backend.ask('catalogue.class', { id: `${HARBOR}/7101` })).toMatchObject({ code: '7301' })
  expect(backend.ask('catalogue.search', { text: 'harbor clerk' })).toHaveLength(1)
  // From now on it is found by its new code, and the old one by another title is another class.
  const other = CLERK_I.replaceAll('CLERK I', 'COOK').replaceAll('Clerk I', 'Cook')
  await importTexts(backend, { 'again.txt': RECODED.replace('One year', 'Two years'), 'cook.txt': other })
  const { reviews } = backend.ask('review.list', {})
  expect(reviews.map(({ title, classId }) => [title, classId])).toEqual([
    ['Harbor Clerk I', `${HARBOR}/7101`],
    ['Harbor Cook', `${HARBOR}/harbor-cook`],
  ])
  whole(backend)
})

test('of one import, two codes of one title are not accepted unseen', async () => {
  const backend = await harbor({ 'clerk.txt': CLERK_I, 'recoded.txt': RECODED })
  const { accepted, left } = backend.ask('review.acceptCertain', {})
  expect(accepted).toEqual([])
  expect(left.map(({ problem }) => problem)).toEqual([
    expect.stringContaining('Several classes called Harbor Clerk I'),
    expect.stringContaining('Several classes called Harbor Clerk I'),
  ])
})

test('a class that is called otherwise by now is still meant by its former title', async () => {
  const backend = await harbor({ 'clerk.txt': CLERK_I })
  accept(backend, 'Harbor Clerk I')
  await importTexts(backend, { 'agent.txt': CLERK_I.replace('HARBOR CLERK I', 'BERTH AGENT') })
  accept(backend, 'Berth Agent')
  expect(backend.ask('catalogue.class', { id: `${HARBOR}/7101` })).toMatchObject({
    title: 'Berth Agent',
    alsoCalled: ['Harbor Clerk I'],
  })
  await importTexts(backend, { 'clerk-2.txt': CLERK_II })
  const id = waiting(backend, 'Harbor Clerk II')
  expect(backend.ask('review.get', { id }).english).toContain('“Berth Agent”')
  // A specification after that does not forget it.
  await importTexts(backend, {
    'later.txt': CLERK_I.replace('HARBOR CLERK I', 'BERTH AGENT').replace('One year', 'Two years'),
  })
  accept(backend, 'Berth Agent')
  expect(backend.ask('catalogue.class', { id: `${HARBOR}/7101` }).alsoCalled).toEqual(['Harbor Clerk I'])
})
