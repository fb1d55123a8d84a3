import { expect, test } from 'vitest'
import { checksum } from '../store/checksum.ts'
import type { Connection } from '../store/sqlite.ts'
import { behindItsBack, openTestBackend, refusalOf, tempFolder } from '../testing/folders.ts'
import { accept, CLERKS, harbor, whole } from '../testing/harbor.ts'
import { CLERK_I, CLERK_I_LATER, HARBOR, importTexts, PILOT, reviewOf } from '../testing/specifications.ts'

test('the list has first what needs a look most, and says what the catalogue has of each', async () => {
  const backend = await harbor({ ...CLERKS, 'pilot.txt': PILOT })
  const list = backend.ask('review.list', {})
  expect(list).toMatchObject({ waiting: 3, certain: 2, accepted: 0, rejected: 0, places: [HARBOR] })
  expect(list.reviews.map(({ title, confidence }) => [title, confidence])).toEqual([
    ['Harbor Pilot', 'check'],
    ['Harbor Clerk I', 'certain'],
    ['Harbor Clerk II', 'certain'],
  ])
  expect(list.reviews[0]).toMatchObject({ unread: 1, standing: 'new', classId: `${HARBOR}/harbor-pilot` })
  expect(backend.ask('review.list', { limit: 1, offset: 1 }).reviews.map(({ title }) => title)).toEqual([
    'Harbor Clerk I',
  ])
})

test('a class under review comes with its text, and every clause with its words in it', async () => {
  const backend = await harbor()
  const review = backend.ask('review.get', { id: reviewOf(backend, 'Harbor Clerk I').id })
  const [words] = review.reading.requirement.words ?? []
  expect(review.text.text.slice(words?.from, words?.to)).toContain('One year of full-time paid experience')
  expect(review.draft).toMatchObject({ id: `${HARBOR}/7101`, code: '7101', established: '2012-01-15' })
  expect(review.adds.jurisdictions).toMatchObject([{ id: HARBOR }])
  expect(review.problems).toEqual([])
})

test('of those accepted it is said which took the place of an older one', async () => {
  const backend = await harbor()
  accept(backend, 'Harbor Clerk I', 'Harbor Clerk II')
  await importTexts(backend, { 'clerk-1-later.txt': CLERK_I_LATER })
  const [waiting] = backend.ask('review.list', {}).reviews
  expect(waiting?.standing).toBe('documented')
  const id = waiting?.id ?? ''
  backend.ask('review.accept', { ids: [id] })
  const accepted = backend.ask('review.list', { show: 'accepted' }).reviews
  expect(accepted.map(({ document, standing }) => [document.name, standing])).toEqual([
    ['clerk-1.txt', 'new'],
    ['clerk-2.txt', 'new'],
    ['clerk-1-later.txt', 'documented'],
  ])
  expect(backend.ask('review.get', { id })).toMatchObject({ standing: 'documented' })
})

test('a class from nowhere waits until somebody says where it is from', async () => {
  const backend = openTestBackend()
  backend.ask('import.add', { documents: [{ name: 'a.txt', content: { text: CLERK_I } }] })
  await backend.idle()
  const { id, classId } = reviewOf(backend, 'Harbor Clerk I')
  expect(classId).toBeNull()
  expect(accept(backend, 'Harbor Clerk I')).toMatchObject({ accepted: [], left: [{ review: id }] })
  const edited = backend.ask('review.edit', { id, edit: { jurisdiction: 'us-xx-lake' } })
  expect(edited).toMatchObject({ classId: 'us-xx-lake/7101', problems: [], edited: false })
  expect(accept(backend, 'Harbor Clerk I').accepted).toMatchObject([{ classId: 'us-xx-lake/7101' }])
})

test('what was rejected is out of the list, and may wait again; what was decided is not edited', async () => {
  const backend = await harbor()
  const { id } = reviewOf(backend, 'Harbor Clerk I')
  backend.ask('review.reject', { ids: [id], reason: 'Of another harbor' })
  expect(backend.ask('review.list', {})).toMatchObject({ waiting: 1, rejected: 1 })
  expect(backend.ask('review.list', { show: 'rejected' }).reviews).toMatchObject([
    { id, remark: 'Of another harbor', edited: false },
  ])
  expect(refusalOf(() => backend.ask('review.edit', { id, edit: { level: 1 } })).code).toBe('conflict')
  backend.ask('review.reopen', { ids: [id] })
  expect(backend.ask('review.list', {})).toMatchObject({ waiting: 2, rejected: 0 })
  backend.ask('history.undo', {})
  expect(backend.ask('review.list', {}).rejected).toBe(1)
})

test('classes whose documents do not say where they are from are placed together, all or some of them, and undone at once', async () => {
  const backend = openTestBackend()
  await importTexts(backend, { 'a.txt': CLERK_I, 'b.txt': PILOT }, null)
  const { waiting, unplaced } = backend.ask('review.list', {})
  expect([waiting, unplaced]).toEqual([2, 2])
  const { id } = reviewOf(backend, 'Harbor Pilot')
  expect(backend.ask('review.place', { jurisdiction: 'us-mo', ids: [id] })).toEqual({ placed: 1 })

  expect(backend.ask('review.place', { jurisdiction: HARBOR })).toEqual({ placed: 1 })
  expect(backend.ask('review.list', {}).unplaced).toBe(0)
  expect(backend.ask('review.get', { id }).jurisdiction).toBe('us-mo')
  expect(accept(backend, 'Harbor Clerk I').accepted).toMatchObject([{ classId: `${HARBOR}/7101` }])
  backend.ask('history.undo', {})
  backend.ask('history.undo', {})
  expect(backend.ask('review.list', {}).unplaced).toBe(1)
})

test('what an earlier Rungs called certain and this one would look at is counted anew, and not accepted unseen', async () => {
  const dir = tempFolder()
  const first = await harbor({ ...CLERKS, 'pilot.txt': PILOT }, dir)
  const list = first.ask('review.list', {})
  first.close()
  behindItsBack(dir, countAllCertain)
  const second = openTestBackend(dir)
  expect(second.ask('import.progress', {})).toMatchObject([{ certain: 2 }])
  expect(second.ask('review.list', {})).toEqual(list)
  expect(second.ask('review.acceptCertain', {}).accepted).toHaveLength(2)
  expect(second.ask('review.list', {}).reviews.map(({ title }) => title)).toEqual(['Harbor Pilot'])
  whole(second)
})

/** As a Rungs would have kept them that found nothing to look at in any. */
function countAllCertain(connection: Connection): void {
  const counted = connection
    .prepare<[], { id: string }>('SELECT id FROM readings')
    .all()
    .map(({ id }) => id)
  for (const id of counted) {
    connection
      .prepare("UPDATE readings SET confidence = 'certain', to_check = 0, unread = 0 WHERE id = ?")
      .run(id)
    const values = connection
      .prepare<[string], (string | number | null)[]>(
        `SELECT id, document, position, jurisdiction, title, code, grade, confidence, clauses, to_check, unread, body
         FROM readings WHERE id = ?`,
      )
      .raw()
      .get(id)
    connection.prepare('UPDATE readings SET checksum = ? WHERE id = ?').run(checksum(...(values ?? [])), id)
  }
}
