import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../../core/model/profile.ts'
import {
  behindItsBack,
  openTestBackend,
  refusalOf,
  tempFolder,
  type TestBackend,
} from '../testing/folders.ts'

/** All that a person keeps, but for the stamps of when and in which revision. */
function everything({ ask }: TestBackend): unknown {
  return ask('profile.list', {})
    .map(({ id }) => {
      const { name, sample, target, document, whatIf } = ask('profile.get', { id })
      return { id, name, sample, target, document, whatIf, plans: ask('plan.list', { id }) }
    })
    .toSorted((a, b) => a.id.localeCompare(b.id))
}

const plan = { arrival: '2034-01-01', moves: 3, credits: 0, relies: 'met' as const, steps: [] }
const documents: fc.Arbitrary<Profile> = fc.record({
  basics: fc.record({ name: fc.string({ minLength: 1, maxLength: 20 }) }),
  work: fc.array(
    fc.record({ position: fc.string(), startDate: fc.constantFrom('2019', '2020-02', '2024-03-01') }),
    {
      maxLength: 3,
    },
  ),
})
type Step = (backend: TestBackend, ids: string[]) => void

/** One of the profiles that are there, if any. */
const onProfile =
  (nth: number, act: (id: string, backend: TestBackend) => void): Step =>
  (backend, ids) => {
    const id = ids[nth % Math.max(1, ids.length)]
    if (id !== undefined) act(id, backend)
  }

const steps: fc.Arbitrary<Step> = fc.oneof(
  documents.map(
    (document): Step =>
      ({ ask }) =>
        void ask('profile.create', { document }),
  ),
  fc.constantFrom('bachelor-graduate', 'denver-two-jobs').map(
    (sample): Step =>
      ({ ask }) =>
        void ask('profile.openSample', { sample }),
  ),
  fc
    .tuple(fc.nat(9), documents)
    .map(([nth, document]) => onProfile(nth, (id, { ask }) => ask('profile.save', { id, document }))),
  fc
    .tuple(fc.nat(9), fc.constantFrom('Ana', 'Bo'))
    .map(([nth, name]) => onProfile(nth, (id, { ask }) => ask('profile.rename', { id, name }))),
  fc
    .tuple(fc.nat(9), fc.constantFrom('us-ny/2515400', 'us-md/001288', null))
    .map(([nth, target]) => onProfile(nth, (id, { ask }) => ask('profile.setTarget', { id, target }))),
  fc
    .tuple(fc.nat(9), fc.nat(20))
    .map(([nth, maxMoves]) =>
      onProfile(nth, (id, { ask }) => ask('profile.setWhatIf', { id, whatIf: { maxMoves } })),
    ),
  fc.nat(9).map(nth =>
    onProfile(nth, (profile, { ask }) => {
      ask('plan.save', {
        profile,
        name: 'My plan',
        to: 'us-ny/2515400',
        asOf: '2026-11-22',
        whatIf: {},
        plan,
      })
    }),
  ),
  fc.nat(9).map(nth =>
    onProfile(nth, (id, { ask }) => {
      const [first] = ask('plan.list', { id })
      if (first) ask('plan.remove', { id: first.id })
    }),
  ),
  fc.nat(9).map(nth => onProfile(nth, (id, { ask }) => ask('profile.remove', { id }))),
  fc.constant<Step>(({ ask }) => void ask('history.undo', {})),
  fc.constant<Step>(({ ask }) => void ask('history.redo', {})),
)

describe('the history', () => {
  test('of any changes: undoing all gives the first state, redoing all the last, after a restart, too', () => {
    const dir = tempFolder()
    let backend = openTestBackend(dir)
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 25 }), sequence => {
        const { ask } = backend
        const empty = ask('store.backup', {})
        const first = everything(backend)
        for (const step of sequence)
          step(
            backend,
            ask('profile.list', {}).map(({ id }) => id),
          )
        const last = everything(backend)
        const done = ask('history.list', {}).changes.filter(({ undone }) => !undone).length

        backend.close()
        backend = openTestBackend(dir)
        for (let nth = 0; nth < done; nth++) backend.ask('history.undo', {})
        expect(backend.ask('history.list', {}).undo).toBeNull()
        expect(everything(backend)).toEqual(first)

        backend.close()
        backend = openTestBackend(dir)
        for (let nth = 0; nth < done; nth++) backend.ask('history.redo', {})
        expect(everything(backend)).toEqual(last)
        expect(backend.ask('store.check', {})).toMatchObject({ ok: true, problems: [] })
        backend.ask('store.restore', { base64: empty.base64 })
      }),
      { numRuns: 40 },
    )
  })

  test('says what undo and redo would do, latest first', () => {
    const { ask } = openTestBackend()
    const { id } = ask('profile.create', { document: { basics: { name: 'Ana' } } })
    ask('profile.rename', { id, name: 'Bo' })
    ask('profile.setTarget', { id, target: 'us-ny/2515400' })
    expect(ask('history.undo', {})).toMatchObject({
      undo: 'Renamed Ana to Bo',
      redo: 'Set the target of Bo to Customer Service Representative 4',
      changes: [
        { undone: true },
        { label: 'Renamed Ana to Bo', undone: false },
        { label: 'Added Ana', undone: false },
      ],
    })
  })

  test('knows nothing to undo at first, and undoing then changes nothing', () => {
    const { ask } = openTestBackend()
    expect(ask('history.undo', {})).toEqual({ undo: null, redo: null, changes: [] })
    expect(ask('history.redo', {})).toEqual({ undo: null, redo: null, changes: [] })
  })

  test('drops what was undone when something else is changed', () => {
    const { ask } = openTestBackend()
    const { id } = ask('profile.create', { document: {} })
    ask('profile.rename', { id, name: 'Ana' })
    ask('history.undo', {})
    ask('profile.rename', { id, name: 'Bo' })
    expect(ask('history.list', {})).toMatchObject({
      redo: null,
      changes: [{ label: 'Renamed My profile to Bo' }, {}],
    })
  })

  test('has no entry for a save that changes nothing', () => {
    const { ask } = openTestBackend()
    const { id, revision } = ask('profile.create', { document: { work: [] } })
    expect(ask('profile.save', { id, document: { work: [] } }).revision).toBe(revision)
    expect(ask('history.list', {}).changes).toHaveLength(1)
  })

  test('keeps the label the person was shown', () => {
    const { ask } = openTestBackend()
    const { id } = ask('profile.create', { document: {} })
    ask('profile.save', { id, document: { work: [] }, label: 'Changed hours of Clerk' })
    expect(ask('history.list', {}).undo).toBe('Changed hours of Clerk')
  })

  test('keeps the last thousand changes', () => {
    const { ask } = openTestBackend()
    const { id } = ask('profile.create', { document: {} })
    for (let nth = 0; nth < 1010; nth++) ask('profile.rename', { id, name: `n${nth}` })
    expect(ask('store.check', {})).toMatchObject({ ok: true, counts: { changes: 1000 } })
  })

  test('keeps large changes only as far as there is room for them', () => {
    const { ask } = openTestBackend()
    const { id } = ask('profile.create', { document: {} })
    const large = 'x'.repeat(1_000_000)
    for (let nth = 0; nth < 60; nth++) ask('profile.save', { id, document: { nth, a: large, b: large } })
    expect(ask('store.check', {})).toMatchObject({ ok: true, counts: { changes: 50 } })
  })

  test('is not replayed over a record that something else changed', () => {
    const dir = tempFolder()
    const backend = openTestBackend(dir)
    const { id } = backend.ask('profile.create', { document: {} })
    backend.ask('profile.rename', { id, name: 'Ana' })
    backend.close()
    behindItsBack(dir, db => db.exec("UPDATE profiles SET name = 'Eve'"))
    const { ask } = openTestBackend(dir)
    expect(refusalOf(() => ask('history.undo', {})).message).toContain('cannot be undone')
    expect(refusalOf(() => ask('profile.get', { id })).message).toContain('“Eve” was changed behind')
  })
})
