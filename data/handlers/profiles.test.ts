import { describe, expect, test } from 'vitest'
import { operations } from '../../core/contract/operations.ts'
import type { Profile } from '../../core/model/profile.ts'
import { behindItsBack, openTestBackend, refusalOf, tempFolder } from '../testing/folders.ts'

const plan = { arrival: '2034-01-01', moves: 0, credits: 0, relies: 'met' as const, steps: [] }
const aPlan = (profile: string) => ({
  profile,
  name: 'My plan',
  to: 'us-ny/2515400',
  asOf: '2026-11-22',
  whatIf: { study: 12 },
  plan,
})

describe('a profile', () => {
  test('is kept as it was given, unknown keys too, over a restart', () => {
    const dir = tempFolder()
    const document: Profile = {
      basics: { name: 'Ana', pets: ['Rex'] },
      work: [{ position: 'Clerk', startDate: '2019-06', ladder: { hoursPerWeek: 20, mood: 'good' } }],
      volunteer: [{ organization: 'Food bank' }],
    }
    const first = openTestBackend(dir)
    const { id } = first.ask('profile.create', { document })
    first.close()
    const kept = openTestBackend(dir).ask('profile.get', { id })
    expect(kept).toMatchObject({ name: 'Ana', sample: false, target: null, present: null, whatIf: {} })
    expect(kept.document).toEqual(document)
    expect(operations['profile.get'].output.parse(kept)).toEqual(kept)
  })

  test('is named as asked, else as its document says, else plainly', () => {
    const { ask } = openTestBackend()
    const named = (name: string | undefined, own: string | undefined): string =>
      ask('profile.create', { document: { basics: { name: own } }, ...(name !== undefined && { name }) }).name
    expect([
      named('Mine', 'Ana'),
      named(undefined, 'Ana'),
      named(undefined, ' '),
      named(undefined, undefined),
    ]).toEqual(['Mine', 'Ana', 'My profile', 'My profile'])
    expect(named(undefined, 'x'.repeat(500))).toHaveLength(200)
  })

  test('says the class of the job that goes on, of several the one begun last', () => {
    const { ask } = openTestBackend()
    const job = (classId: string, startDate: string, endDate?: string) => ({
      startDate,
      ...(endDate !== undefined && { endDate }),
      ladder: { classId },
    })
    const work = [job('us-mo/a', '2019'), job('us-mo/b', '2024-03'), job('us-mo/c', '2025', '2026')]
    ask('profile.create', { document: { work } })
    expect(ask('profile.list', {})).toMatchObject([{ present: 'us-mo/b' }])
  })

  test('is listed with the one changed last first', () => {
    const { ask } = openTestBackend()
    const [ana, bo] = ['Ana', 'Bo'].map(name => ask('profile.create', { document: {}, name }).id)
    expect(ask('profile.list', {}).map(({ id }) => id)).toEqual([bo, ana])
    ask('profile.setWhatIf', { id: ana ?? '', whatIf: { maxMoves: 2 } })
    expect(ask('profile.list', {}).map(({ id }) => id)).toEqual([ana, bo])
  })

  test('is called as its person until it is given a name of its own', () => {
    const { ask } = openTestBackend()
    const { id, name } = ask('profile.create', { document: {} })
    const nameAfter = (person: string): string =>
      ask('profile.save', { id, document: { basics: { name: person } } }).name
    expect([name, nameAfter('Ana'), nameAfter('Ana Ruiz')]).toEqual(['My profile', 'Ana', 'Ana Ruiz'])
    ask('profile.rename', { id, name: 'If I stay' })
    expect(nameAfter('Ana R.')).toBe('If I stay')
  })

  test('takes a target of the catalogue only', () => {
    const { ask } = openTestBackend()
    const { id } = ask('profile.create', { document: {} })
    expect(ask('profile.setTarget', { id, target: 'us-ny/2515400' }).target).toBe('us-ny/2515400')
    expect(refusalOf(() => ask('profile.setTarget', { id, target: 'us-ny/nothing' }))).toMatchObject({
      code: 'not-found',
      field: 'target',
    })
    expect(ask('profile.setTarget', { id, target: null }).target).toBeNull()
  })

  test('that is not there is refused by every operation on it', () => {
    const { ask } = openTestBackend()
    const id = 'gone'
    for (const work of [
      () => ask('profile.get', { id }),
      () => ask('profile.save', { id, document: {} }),
      () => ask('profile.rename', { id, name: 'Bo' }),
      () => ask('profile.remove', { id }),
      () => ask('profile.setTarget', { id, target: null }),
      () => ask('profile.setWhatIf', { id, whatIf: {} }),
      () => ask('plan.list', { id }),
      () => ask('plan.save', aPlan(id)),
    ])
      expect(refusalOf(work)).toMatchObject({ code: 'not-found' })
    expect(ask('history.list', {}).changes).toEqual([])
    expect(refusalOf(() => ask('settings.set', { settings: { theme: 'x'.repeat(200_000) } }))).toMatchObject({
      code: 'too-large',
      field: 'settings.theme',
    })
  })

  test('that the disk spoilt are forgotten, and keep nobody from anything', () => {
    const dir = tempFolder()
    const first = openTestBackend(dir)
    first.ask('settings.set', { settings: { theme: 'dark', view: {} } })
    first.close()
    behindItsBack(dir, db => db.exec("UPDATE settings SET value = '{' WHERE name = 'view'"))
    const { ask } = openTestBackend(dir)
    expect(ask('settings.get', {})).toEqual({ theme: 'dark' })
    expect(ask('settings.set', { settings: { view: { screen: 'gap' } } })).toMatchObject({
      view: { screen: 'gap' },
    })
  })
})

describe('a save', () => {
  test('from an older revision is refused, and nothing is overwritten', () => {
    const { ask } = openTestBackend()
    const { id, revision } = ask('profile.create', { document: {}, name: 'Ana' })
    const saved = ask('profile.save', { id, revision, document: { work: [] } })
    expect(saved.revision).toBeGreaterThan(revision)
    const refusal = refusalOf(() => ask('profile.save', { id, revision, document: { education: [] } }))
    expect(refusal).toMatchObject({ code: 'conflict', field: 'revision' })
    expect(refusal.message).toContain('“Ana” was changed elsewhere since you opened it')
    expect(ask('profile.get', { id }).document).toEqual({ work: [] })
  })

  test('from a revision that was undone is refused, too: no revision comes twice', () => {
    const { ask } = openTestBackend()
    const { id, revision } = ask('profile.create', { document: {} })
    const seen = new Set([revision])
    for (const change of [
      () => ask('profile.save', { id, document: { work: [] } }),
      () => ask('history.undo', {}),
      () => ask('history.redo', {}),
      () => ask('history.undo', {}),
      () => ask('profile.save', { id, document: { education: [] } }),
    ]) {
      change()
      const now = ask('profile.get', { id }).revision
      expect(seen).not.toContain(now)
      seen.add(now)
    }
  })

  test('of a document too deep or too large is refused, and nothing is kept of it', () => {
    const { ask } = openTestBackend()
    let deep: unknown = 'x'
    for (let level = 0; level < 200; level++) deep = { deep }
    expect(refusalOf(() => ask('profile.create', { document: { deep } })).code).toBe('bad-input')
    expect(
      refusalOf(() => ask('profile.create', { document: { large: 'x'.repeat(4_000_001) } })),
    ).toMatchObject({
      code: 'too-large',
      message: 'document: is too large (4001 kB); at most 4000 kB',
    })
    expect(ask('profile.list', {})).toEqual([])
  })

  test('of a document whose dates contradict each other is refused, and nothing is kept of it', () => {
    const { ask } = openTestBackend()
    const reversed = { work: [{ startDate: '2024-01-01', endDate: '2023-01-01' }] }
    expect(refusalOf(() => ask('profile.create', { document: reversed })).field).toBe('work[0].endDate')
    const { id } = ask('profile.create', { document: {} })
    expect(refusalOf(() => ask('profile.save', { id, document: reversed })).field).toBe('work[0].endDate')
    expect(ask('profile.get', { id }).document).toEqual({})
  })

  test('of hostile text keeps it as text', () => {
    const { ask } = openTestBackend()
    const name = `'); DROP TABLE profiles; -- <script>alert(1)</script> \u0000 \ud800`
    const document: Profile = JSON.parse('{"__proto__": {"a": 1}, "basics": {}}')
    const { id } = ask('profile.create', { document, name: 'Ana' })
    ask('profile.rename', { id, name: name.trim() })
    expect(ask('profile.list', {})).toHaveLength(1)
    expect(ask('store.check', {}).problems).toEqual([])
  })
})

describe('a removed profile', () => {
  test('goes with its plans and comes back with them', () => {
    const { ask } = openTestBackend()
    const { id } = ask('profile.create', { document: {} })
    const kept = ask('plan.save', aPlan(id))
    ask('profile.remove', { id })
    expect(ask('store.check', {})).toMatchObject({ ok: true, counts: { profiles: 0, plans: 0 } })
    ask('history.undo', {})
    expect(ask('plan.list', { id })).toEqual([kept])
  })
})

describe('a kept plan', () => {
  test('is listed with its profile, the newest first, until it is removed', () => {
    const { ask } = openTestBackend()
    const { id } = ask('profile.create', { document: {} })
    const first = ask('plan.save', aPlan(id))
    const second = ask('plan.save', { ...aPlan(id), name: 'Another' })
    expect(ask('plan.list', { id })).toEqual([second, first])
    expect(first).toMatchObject({ ...aPlan(id), savedAt: expect.stringMatching(/^2026-11-22T/) })
    ask('plan.remove', { id: first.id })
    expect(ask('plan.list', { id })).toEqual([second])
    expect(refusalOf(() => ask('plan.remove', { id: first.id })).code).toBe('not-found')
  })

  test('leads to a class of the catalogue', () => {
    const { ask } = openTestBackend()
    const { id } = ask('profile.create', { document: {} })
    expect(refusalOf(() => ask('plan.save', { ...aPlan(id), to: 'us-ny/nothing' }))).toMatchObject({
      field: 'to',
    })
  })
})

describe('a sample', () => {
  test('opens as a profile marked as one, with a target, and the same when opened again', () => {
    const { ask } = openTestBackend()
    for (const { sample } of ask('profile.samples', {})) {
      const opened = ask('profile.openSample', { sample })
      expect(opened.sample).toBe(true)
      expect(opened.target).not.toBeNull()
      expect(ask('profile.openSample', { sample })).toEqual(opened)
    }
    expect(ask('profile.list', {})).toHaveLength(ask('profile.samples', {}).length)
    expect(refusalOf(() => ask('profile.openSample', { sample: 'nobody' })).field).toBe('sample')
  })
})

describe('settings', () => {
  test('are remembered by name, forgotten by null, and no part of the history', () => {
    const dir = tempFolder()
    const first = openTestBackend(dir)
    first.ask('settings.set', { settings: { theme: 'dark', window: { width: 1280 } } })
    expect(first.ask('settings.set', { settings: { theme: null, lastScreen: 'gap' } })).toEqual({
      lastScreen: 'gap',
      window: { width: 1280 },
    })
    first.close()
    const { ask } = openTestBackend(dir)
    expect(ask('settings.get', {})).toEqual({ lastScreen: 'gap', window: { width: 1280 } })
    expect(ask('history.list', {}).changes).toEqual([])
    expect(refusalOf(() => ask('settings.set', { settings: { theme: 'x'.repeat(200_000) } }))).toMatchObject({
      code: 'too-large',
      field: 'settings.theme',
    })
  })
})
