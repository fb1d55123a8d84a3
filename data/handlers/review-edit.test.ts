import { expect, test } from 'vitest'
import { refusalOf } from '../testing/folders.ts'
import { accept, harbor, whole } from '../testing/harbor.ts'
import { CLERK_I, HARBOR, PILOT, reviewOf } from '../testing/specifications.ts'

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

test('a rule that another window changed meanwhile is not written over', async () => {
  const backend = await harbor({ 'pilot.txt': PILOT })
  const { id } = reviewOf(backend, 'Harbor Pilot')
  const { ruleState: seen } = backend.ask('review.get', { id })
  // Facts, and what somebody looked at, are no part of the rule.
  backend.ask('review.edit', { id, edit: { grade: 'G4' }, seen })
  const there = backend.ask('review.edit', { id, edit: { english: 'High school' }, seen })
  const late = refusalOf(() => backend.ask('review.edit', { id, edit: { english: 'A degree' }, seen }))
  expect(late).toMatchObject({ code: 'conflict', message: expect.stringContaining('changed meanwhile') })
  expect(backend.ask('review.get', { id }).english).toBe(there.english)
  backend.ask('review.edit', { id, edit: { english: 'A bachelor’s degree' }, seen: there.ruleState })
})

test('the notes tell what is left of what was not understood', async () => {
  const backend = await harbor({ 'pilot.txt': PILOT })
  const { id } = reviewOf(backend, 'Harbor Pilot')
  const unread = (notes: readonly string[] = []) => notes.filter(note => note.includes('not understood'))
  const { english, draft } = backend.ask('review.get', { id })
  expect(unread(draft?.notes)).toEqual([expect.stringMatching(/^1 passage was .* kept as clauses/)])
  const typed = english.replace(/^.*steady hand.*$/m, '    - 1 year of work of any kind')
  const edited = backend.ask('review.edit', { id, edit: { english: typed } })
  expect(unread(edited.draft?.notes)).toEqual([])
})

test('words that no clause stands for stay in the notes until somebody says that they ask nothing', async () => {
  const backend = await harbor({ 'pilot.txt': PILOT })
  const { id } = reviewOf(backend, 'Harbor Pilot')
  const edited = backend.ask('review.edit', { id, edit: { english: 'High school' } })
  const notes = () => backend.ask('catalogue.class', { id: `${HARBOR}/harbor-pilot` }).notes.join()
  accept(backend, 'Harbor Pilot')
  expect(notes()).toContain('1 passage beside the rule was not understood')
  const keys = edited.places.map(({ key }) => key)
  backend.ask('review.confirm', { id, keys, confirmed: true })
  expect(notes()).not.toContain('not understood')
  backend.ask('history.undo', {})
  expect(notes()).toContain('1 passage beside the rule was not understood')
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
