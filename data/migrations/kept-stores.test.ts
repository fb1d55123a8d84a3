/**
 * Stores as older builds of Rungs kept them, byte for byte, opened by this one. What lies in `kept/` was made through
 * the operations of builds of 22 November 2026, of 14:02 (layout 1) and 15:40 (layout 4). The steps of the layout tell
 * nothing of the JSON in the columns, whose shapes change without one: these stores show that it still reads. None is
 * ever edited; one more is kept with every layout that people are given.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openTestBackend, tempFolder, type TestBackend } from '../testing/folders.ts'
import { migrations } from './index.ts'

const ASKED = '2026-11-22'
const HARBOR = 'us-xx-harbor'

function openKept(store: string): TestBackend {
  const dir = tempFolder()
  const packed = readFileSync(join(import.meta.dirname, 'kept', `${store}.db.gz`))
  writeFileSync(join(dir, 'rungs.db'), gunzipSync(packed))
  return openTestBackend(dir)
}

/** Everything of it that a person would miss; revisions are given once and never again. */
const held = ({ ask }: TestBackend) => ({
  profiles: ask('profile.list', {}).map(({ id }) => ask('profile.get', { id }).document),
  plans: ask('profile.list', {}).flatMap(({ id }) => ask('plan.list', { id })),
  reviews: (['waiting', 'accepted', 'rejected'] as const).flatMap(
    show => ask('review.list', { show }).reviews,
  ),
  teams: ask('team.list', {}).flatMap(({ id }) => [
    ask('team.people', { of: { team: id } }).map(person => ({ ...person, revision: 0 })),
    ask('team.scenarios', { team: id }),
  ]),
  phrases: ask('language.phrases', {}),
  catalogue: ask('pack.export', {}).text,
})

describe.each(['layout-1', 'layout-4'])('a store kept as %s', store => {
  test('opens whole, led on to the layout of now', () => {
    const { ask, trouble } = openKept(store)
    expect(trouble).toBeUndefined()
    expect(ask('store.check', {})).toMatchObject({
      ok: true,
      problems: [],
      schemaVersion: migrations.length,
    })
  })

  test('holds its people, with what each wants and supposed, and their plans', () => {
    const { ask } = openKept(store)
    const [ana, dana] = ask('profile.list', {}).map(({ id }) => ask('profile.get', { id }))
    expect(ana).toMatchObject({ name: 'Ana', target: 'us-md/001288' })
    expect(ana?.document).toMatchObject({
      work: [{ startDate: '2019-03', ladder: { hoursPerWeek: 20, shares: { lead: 0.25 } } }],
      education: [{ ladder: { level: 'associate', semesterHours: 64 } }],
      shoe: 42,
    })
    expect(dana).toMatchObject({
      name: 'Sample: Dana Whitlow',
      whatIf: { study: 12, horizon: 20, allow: ['conditional'], lag: 'P2M' },
    })
    const [plan] = ask('plan.list', { id: dana?.id ?? '' })
    expect(plan).toMatchObject({ name: 'To manager', to: 'us-mo/customer-service-manager', asOf: ASKED })
    expect(plan?.plan.steps.length).toBeGreaterThan(0)
    const standings = ask('gap.standings', { profile: { id: ana?.id ?? '' }, asOf: ASKED })
    expect(standings).toHaveLength(ask('catalogue.overview', {}).classes.length)
  })

  test('has every change undone and done again', () => {
    const backend = openKept(store)
    const before = held(backend)
    const { changes } = backend.ask('history.list', {})
    const done = changes.filter(({ undone }) => !undone).length
    expect(done).toBeGreaterThan(5)
    for (let left = done; left > 0; left -= 1) backend.ask('history.undo', {})
    expect(backend.ask('profile.list', {})).toEqual([])
    expect(backend.ask('store.check', {}).problems).toEqual([])
    for (let left = done; left > 0; left -= 1) backend.ask('history.redo', {})
    expect(held(backend)).toEqual(before)
    expect(backend.ask('store.check', {}).problems).toEqual([])
  })
})

describe('what HR and a manager kept as layout-4', () => {
  test('is under review as it was, with what was read and decided of each class', () => {
    const { ask } = openKept('layout-4')
    const titles = (show: 'waiting' | 'accepted' | 'rejected') =>
      ask('review.list', { show }).reviews.map(({ title }) => title)
    expect(titles('waiting')).toEqual(['Harbor Chief Clerk'])
    expect(titles('accepted')).toEqual(['Harbor Clerk II', 'Harbor Clerk I', 'Harbor Clerk I'])
    expect(titles('rejected')).toEqual(['Harbor Pilot'])
    const chief = ask('review.list', {}).reviews.find(({ title }) => title === 'Harbor Chief Clerk')
    expect(ask('review.get', { id: chief?.id ?? '' })).toMatchObject({
      draft: { id: `${HARBOR}/7103`, grade: 'H9' },
      reading: { named: [{ title: 'Harbor Clerk II', known: true }] },
    })
    const states = ask('import.progress', {}).flatMap(({ id }) =>
      ask('import.documents', { batch: id }).map(({ id: document, name, state }) => [
        name,
        state,
        ask('import.document', { id: document }).readings.length,
      ]),
    )
    expect(states).toEqual([
      ['clerk-1-later.txt', 'read', 1],
      ['clerk-1.txt', 'read', 1],
      ['clerk-2.txt', 'read', 1],
      ['chief.txt', 'read', 1],
      ['pilot.txt', 'read', 1],
      ['picture.pdf', 'failed', 0],
    ])
    expect(ask('language.phrases', {})).toEqual([
      { phrase: 'steering barges', means: { kind: 'customer-service' } },
    ])
  })

  test('is in the catalogue, each class with the version it had before', () => {
    const { ask } = openKept('layout-4')
    const versions = (id: string) =>
      ask('catalogue.versions', { id }).map(({ number }) => ask('catalogue.version', { id, number }).class)
    expect(versions(`${HARBOR}/7101`).map(({ requirement }) => JSON.stringify(requirement))).toEqual([
      expect.stringContaining('P1Y'),
      expect.stringContaining('P3Y'),
    ])
    expect(versions('us-md/001288').map(({ grade }) => grade)).toEqual([expect.anything(), '99'])
    expect(ask('catalogue.search', { text: 'harbor clerk' }).map(({ id }) => id)).toEqual(
      expect.arrayContaining([`${HARBOR}/7101`, `${HARBOR}/7102`]),
    )
  })

  test('is in the team, with a what-if of each sort', () => {
    const { ask } = openKept('layout-4')
    const [team] = ask('team.list', {})
    const of = { team: team?.id ?? '' }
    expect(ask('team.people', { of }).map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Ana Li'],
      ['2', 'Bo Chen-Diaz'],
      ['3', 'Dee Evans'],
    ])
    const [whatIf] = ask('team.scenarios', of)
    expect(whatIf?.name).toBe('Dee leaves')
    expect(whatIf?.steps.map(({ what }) => what)).toEqual([
      'leaving',
      'assignment',
      'study',
      'licence',
      'appointment',
      'requirement',
    ])
    expect(ask('team.mappings', {}).map(({ name }) => name)).toEqual(['PeopleSoft'])
    expect(ask('team.bench', { of, asOf: ASKED }).length).toBeGreaterThan(0)
  })
})
