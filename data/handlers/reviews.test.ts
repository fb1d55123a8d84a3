import { expect, test } from 'vitest'
import { openTestBackend, refusalOf, tempFolder, type TestBackend } from '../testing/folders.ts'
import {
  CLERK_I,
  CLERK_I_LATER,
  CLERK_II,
  HARBOR,
  importTexts,
  PILOT,
  reviewOf,
} from '../testing/specifications.ts'

const CLERKS = { 'clerk-1.txt': CLERK_I, 'clerk-2.txt': CLERK_II }

async function harbor(documents: Record<string, string> = CLERKS, dir?: string): Promise<TestBackend> {
  const backend = openTestBackend(dir)
  await importTexts(backend, documents)
  return backend
}

const accept = (backend: TestBackend, ...titles: string[]) =>
  backend.ask('review.accept', { ids: titles.map(title => reviewOf(backend, title).id) })

const whole = (backend: TestBackend): void => expect(backend.ask('store.check', {}).problems).toEqual([])

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

test('a class without a title waits until somebody gives it one, however it is accepted', async () => {
  const untitled = CLERK_I.slice(CLERK_I.indexOf('DEFINITION'))
  const backend = await harbor({ 'pilot.txt': PILOT, 'nameless.txt': untitled })
  const [{ id } = { id: '' }, pilot] = backend.ask('review.list', {}).reviews
  // Before the one with words that were not understood.
  expect(pilot?.title).toBe('Harbor Pilot')
  expect(backend.ask('review.get', { id })).toMatchObject({
    untitled: true,
    problems: [expect.stringMatching(/no title; write its title/)],
  })
  expect(backend.ask('review.accept', { ids: [id] })).toMatchObject({ accepted: [], left: [{ review: id }] })
  expect(backend.ask('review.acceptCertain', {}).accepted).toEqual([])
  backend.ask('review.edit', { id, edit: { title: 'Harbor Clerk I' } })
  expect(backend.ask('review.get', { id })).toMatchObject({ untitled: false, problems: [] })
  expect(backend.ask('review.accept', { ids: [id] }).accepted).toMatchObject([
    { classId: `${HARBOR}/harbor-clerk-i` },
  ])
  backend.ask('history.undo', {})
  backend.ask('history.undo', {})
  expect(backend.ask('review.list', {}).reviews).toMatchObject([{ untitled: true }, { untitled: false }])
  whole(backend)
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

test('a class from nowhere waits until somebody says where it is from', async () => {
  const backend = openTestBackend()
  backend.ask('import.add', { documents: [{ name: 'a.txt', content: { text: CLERK_I } }] })
  await backend.idle()
  const { id, classId } = reviewOf(backend, 'Harbor Clerk I')
  expect(classId).toBeNull()
  expect(accept(backend, 'Harbor Clerk I')).toMatchObject({ accepted: [], left: [{ review: id }] })
  const edited = backend.ask('review.edit', { id, edit: { jurisdiction: 'us-xx-lake' } })
  expect(edited).toMatchObject({ classId: 'us-xx-lake/7101', problems: [], edited: true })
  expect(accept(backend, 'Harbor Clerk I').accepted).toMatchObject([{ classId: 'us-xx-lake/7101' }])
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

test('a rule is edited as English, and clauses that stay keep the words they were read from', async () => {
  const backend = await harbor({ 'pilot.txt': PILOT })
  const { id } = reviewOf(backend, 'Harbor Pilot')
  const { english, reading } = backend.ask('review.get', { id })
  const lines = english
    .split('\n')
    .map(line => (line.includes('steady hand') ? '    - 1 year of work of any kind [years]' : line))
  const typed = lines.join('\n')
  const { requirement } = backend.ask('review.read', { id, english: typed })
  const edited = backend.ask('review.edit', { id, edit: { english: typed } })
  expect(edited.draft?.requirement).toEqual(requirement)
  expect(requirement).toMatchObject({
    all: [
      { education: { level: 'high-school' } },
      { id: 'years', experience: { amount: 'P1Y', kinds: ['work'] } },
    ],
  })
  const clause = (rule: typeof requirement, nth: number) => ('all' in rule ? rule.all[nth] : undefined)
  expect(clause(requirement, 0)?.words).toEqual(clause(reading.requirement, 0)?.words)
  expect(clause(requirement, 1)?.words).toBeUndefined()
  backend.ask('history.undo', {})
  expect(backend.ask('review.get', { id }).english).toBe(english)
})

test('a kind of experience that a person makes for a clause comes with the class, and goes where the clause goes', async () => {
  const backend = await harbor()
  const { id } = reviewOf(backend, 'Harbor Clerk I')
  const kind = { id: 'reading-charts', name: 'reading charts', within: ['work'] }
  const requirement = { id: 'mq', experience: { amount: 'P2Y', kinds: [kind.id] } }
  const edited = backend.ask('review.edit', { id, edit: { requirement, substitutions: [], kinds: [kind] } })
  expect(edited.adds.kinds).toEqual([kind])
  expect(edited.outline.map(({ text }) => text)).toEqual(['2 years of reading charts'])
  expect(backend.ask('review.edit', { id, edit: { english: 'High school [hs]' } }).adds.kinds).toEqual([])
  // It is still known: whoever writes its name again means it.
  backend.ask('review.edit', { id, edit: { english: '1 year of reading charts [mq]' } })
  accept(backend, 'Harbor Clerk I')
  expect(backend.ask('catalogue.overview', {}).kinds).toContainEqual(expect.objectContaining(kind))
  whole(backend)
})

test('English that says nothing readable is refused with its place, and nothing changes', async () => {
  const backend = await harbor({ 'pilot.txt': PILOT })
  const { id } = reviewOf(backend, 'Harbor Pilot')
  const before = backend.ask('review.get', { id })
  const refusal = refusalOf(() =>
    backend.ask('review.edit', { id, edit: { english: 'Six moons of rowing' } }),
  )
  expect(refusal).toMatchObject({ code: 'bad-input', field: expect.stringMatching(/^1:\d+$/) })
  expect(backend.ask('review.get', { id })).toEqual(before)
})

test('facts are edited one by one, and a fact is taken away by null', async () => {
  const backend = await harbor()
  const { id } = reviewOf(backend, 'Harbor Clerk I')
  backend.ask('review.edit', { id, edit: { title: 'Berth Clerk', level: 3 } })
  backend.ask('review.edit', { id, edit: { code: null, grade: '9' } })
  expect(backend.ask('review.get', { id })).toMatchObject({
    title: 'Berth Clerk',
    code: null,
    draft: { id: `${HARBOR}/berth-clerk`, title: 'Berth Clerk', level: 3, grade: '9' },
  })
  expect(backend.ask('review.get', { id }).draft).not.toHaveProperty('code')
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

test('classes whose documents do not say where they are from are placed all at once, and undone at once', async () => {
  const backend = openTestBackend()
  await importTexts(backend, { 'a.txt': CLERK_I, 'b.txt': PILOT }, null)
  const { waiting, unplaced } = backend.ask('review.list', {})
  expect([waiting, unplaced]).toEqual([2, 2])
  const { id } = reviewOf(backend, 'Harbor Pilot')
  backend.ask('review.edit', { id, edit: { jurisdiction: 'us-mo' } })

  expect(backend.ask('review.place', { jurisdiction: HARBOR })).toEqual({ placed: 1 })
  expect(backend.ask('review.list', {}).unplaced).toBe(0)
  expect(backend.ask('review.get', { id }).jurisdiction).toBe('us-mo')
  expect(accept(backend, 'Harbor Clerk I').accepted).toMatchObject([{ classId: `${HARBOR}/7101` }])
  backend.ask('history.undo', {})
  backend.ask('history.undo', {})
  expect(backend.ask('review.list', {}).unplaced).toBe(1)
})

test('a kind that comes with a class gets a better name before it is accepted', async () => {
  const asksNew = CLERK_I.replace('customer service', 'mending berths')
  const backend = await harbor({ 'clerk.txt': asksNew })
  const { id } = reviewOf(backend, 'Harbor Clerk I')
  const [kind] = backend.ask('review.get', { id }).adds.kinds
  if (!kind) throw new Error('The specification brings no kind.')
  const review = backend.ask('review.edit', { id, edit: { kindNames: { [kind.id]: 'berth upkeep' } } })
  expect(review.adds.kinds).toMatchObject([{ id: kind.id, name: 'berth upkeep' }])
  expect(review.outline.some(({ text }) => text.includes('berth upkeep'))).toBe(true)
  backend.ask('review.edit', { id, edit: { level: 2 } })
  accept(backend, 'Harbor Clerk I')
  const { kinds } = backend.ask('catalogue.overview', {})
  expect(kinds.find(each => each.id === kind.id)?.name).toBe('berth upkeep')
})
