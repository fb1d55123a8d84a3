/** Removed for good: looked for in the raw bytes of every file of the folder. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Person } from '../../core/team/model.ts'
import { loadSqlite } from './sqlite.ts'
import {
  behindItsBack,
  openTestBackend,
  refusalOf,
  tempFolder,
  type TestBackend,
} from '../testing/folders.ts'
import { prepare, taken } from '../testing/teams.ts'

const NAME = 'Wilhelmina Przybylski'
const ID = 'emp-70451-wp'

const person = (id: string, name: string, manager: string | null = null): Person => ({
  id,
  name,
  unit: 'Calls',
  manager,
  document: {
    basics: { name },
    work: [{ position: 'Clerk', startDate: '2019', summary: `${name} at work` }],
  },
})

/** A team as a file: the person to be removed, one who reports to them, and many others. */
function teamFile(name = 'Calls'): string {
  const others = Array.from({ length: 40 }, (_, nth) => person(`o${nth}`, `Other ${nth}`, ID))
  const people = [person(ID, NAME), ...others].map(each => ({ ...each, imported: each }))
  const scenarios = [
    {
      id: 's',
      name: `If ${NAME} left: after Przybylski, Wilhelmina`,
      steps: [{ what: 'leaving', who: [ID, 'o1'], on: '2027-01-01' }],
    },
  ]
  return Buffer.from(
    JSON.stringify({ format: 'rungs-team', formatVersion: 1, name, people, scenarios }),
  ).toString('base64')
}

/** The files of a folder that hold a text, in any encoding SQLite or we write. */
function holding(dir: string, text: string): string[] {
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')]
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(name => {
    const path = join(dir, name)
    if (!statSync(path).isFile()) return false
    const content = readFileSync(path)
    return forms.some(form => content.includes(form))
  })
}

/** Everything that leaves traces: changes, undone ones, remembered state, backups. */
function used(dir: string): { backend: TestBackend; team: string } {
  const backend = openTestBackend(dir)
  const { ask } = backend
  const team = ask('team.open', { base64: teamFile() }).id
  const steps = [{ what: 'leaving' as const, who: [ID], on: '2027-01-01' }]
  ask('team.scenario.save', { team, scenario: { name: 'Without Wilhelmina', steps } })
  ask('team.person.save', { team, person: ID, unit: 'Desk' })
  ask('team.person.save', { team, person: ID, name: `${NAME}-Smith` })
  ask('team.person.save', { team, person: 'o2', unit: 'Desk' })
  ask('team.person.remove', { team, person: 'o3' })
  ask('history.undo', {})
  ask('settings.set', {
    settings: { 'team.open': { person: ID }, palette: [`Gap of ${NAME}`], theme: 'dark' },
  })
  ask('store.restore', { base64: ask('store.backup', {}).base64 })
  return { backend, team }
}

describe('a person removed for good', () => {
  test('is nowhere in the database, its journal, its log of changes and its backups, while it is open and after', () => {
    const dir = tempFolder()
    const { backend, team } = used(dir)
    expect(holding(dir, NAME).length).toBeGreaterThan(1)
    const { people, cleaned, deleted } = backend.ask('team.forget', { team, people: [ID] })
    expect([people, cleaned.length, deleted]).toEqual([1, 1, []])
    expect([holding(dir, NAME), holding(dir, ID), holding(dir, 'Wilhelmina')]).toEqual([[], [], []])
    expect(backend.ask('store.check', {})).toMatchObject({ ok: true, problems: [] })
    backend.close()
    expect([holding(dir, NAME), holding(dir, ID)]).toEqual([[], []])
  })

  test('leaves everyone else, and every other change can still be undone and redone', () => {
    const { backend, team } = used(tempFolder())
    const { ask } = backend
    ask('team.forget', { team, people: [ID] })
    const people = () => ask('team.people', { of: { team } })
    expect(people()).toHaveLength(40)
    expect(people().every(({ manager }) => manager === null)).toBe(true)
    expect(ask('team.scenarios', { team })[0]).toMatchObject({
      name: 'If somebody left: after somebody',
      steps: [{ what: 'leaving', who: ['o1'], on: '2027-01-01' }],
    })
    expect(ask('settings.get', {})).toEqual({ theme: 'dark' })
    ask('history.undo', {})
    expect(people().find(({ id }) => id === 'o2')?.unit).toBe('Calls')
    ask('history.redo', {})
    expect(people().find(({ id }) => id === 'o2')?.unit).toBe('Desk')
    while (ask('history.list', {}).undo !== null) ask('history.undo', {})
    expect(ask('team.list', {})).toEqual([])
    while (ask('history.list', {}).redo !== null) ask('history.redo', {})
    // With the removal that was undone before.
    expect(people()).toHaveLength(39)
    expect(ask('store.check', {})).toMatchObject({ ok: true })
  })

  test('can be one who was removed already, of whom only the log knows', () => {
    const dir = tempFolder()
    const { backend, team } = used(dir)
    backend.ask('team.person.remove', { team, person: ID })
    backend.ask('team.forget', { team, people: [ID] })
    expect(holding(dir, NAME)).toEqual([])
  })

  test('stays in a backup that can be opened no more only if it is not in it', () => {
    const dir = tempFolder()
    const { backend, team } = used(dir)
    writeFileSync(join(dir, 'backups', 'damaged.db'), `SQLite format 3\0 spoilt ${NAME}`)
    writeFileSync(join(dir, 'backups', 'other.db'), 'SQLite format 3\0 spoilt, of others')
    expect(backend.ask('team.forget', { team, people: [ID] }).deleted).toEqual(['damaged.db'])
    expect(readdirSync(join(dir, 'backups'))).toContain('other.db')
  })

  test('whose profile is kept besides is told: that is another thing', () => {
    const { backend, team } = used(tempFolder())
    backend.ask('profile.create', { document: {}, name: NAME })
    expect(backend.ask('team.forget', { team, people: [ID] }).profiles).toEqual([NAME])
  })

  test('does not come back with a team that was removed and could be had again by undo', () => {
    const dir = tempFolder()
    const { backend, team } = used(dir)
    const { ask } = backend
    ask('team.remove', { team })
    const again = ask('team.open', { base64: teamFile('Again') }).id
    ask('team.forget', { team: again, people: [ID] })
    expect([holding(dir, NAME), holding(dir, 'Wilhelmina')]).toEqual([[], []])
    while (ask('history.list', {}).undo !== null && ask('team.list', {}).every(({ id }) => id !== team))
      ask('history.undo', {})
    expect(ask('team.people', { of: { team } }).some(({ id }) => id === ID)).toBe(false)
    expect(ask('store.check', {})).toMatchObject({ ok: true })
  })

  test('can be one of an import that was undone: redo would have brought them back', () => {
    const dir = tempFolder()
    const backend = openTestBackend(dir)
    const { ask } = backend
    const team = ask('team.open', { base64: teamFile() }).id
    ask('history.undo', {})
    expect(ask('team.list', {})).toEqual([])
    expect(holding(dir, NAME).length).toBeGreaterThan(0)
    const [remains, ...others] = ask('team.remains', {})
    expect(others).toEqual([])
    expect(remains).toMatchObject({ team, name: 'Calls', isHere: false })
    expect(remains?.people).toContainEqual({ id: ID, name: NAME })
    expect(ask('team.forget', { team }).people).toBe(41)
    expect([holding(dir, NAME), holding(dir, ID), holding(dir, 'Other 17')]).toEqual([[], [], []])
    expect([ask('team.remains', {}), ask('history.list', {}).redo]).toEqual([[], null])
    expect(ask('store.check', {})).toMatchObject({ ok: true })
  })

  test('can be one of a team that was removed, or one taken out of a team in sight', () => {
    const dir = tempFolder()
    const { backend, team } = used(dir)
    const { ask } = backend
    ask('team.person.remove', { team, person: ID })
    expect(ask('team.remains', {})).toEqual([
      { team, name: 'Calls', where: 'history', isHere: true, people: [{ id: ID, name: `${NAME}-Smith` }] },
    ])
    ask('team.remove', { team })
    const [gone] = ask('team.remains', {})
    expect([gone?.isHere, gone?.people.length]).toEqual([false, 41])
    ask('team.forget', { team })
    expect([holding(dir, NAME), holding(dir, 'Other 17')]).toEqual([[], []])
    expect(refusalOf(() => ask('team.forget', { team })).code).toBe('not-found')
  })

  test('can be one whom a backup alone still holds', () => {
    const dir = tempFolder()
    const { backend, team } = used(dir)
    const { ask } = backend
    const before = ask('store.backup', {}).base64
    ask('team.open', { base64: teamFile('Later') })
    ask('history.undo', {})
    // What is done after an undo takes the undone from the log; the copy made at a restore keeps it.
    ask('store.restore', { base64: before })
    ask('team.person.remove', { team, person: ID })
    expect(ask('team.remains', {}).map(({ name }) => name)).toEqual(['Calls'])
    const told = ask('team.remains', { backups: true })
    expect(told.map(({ name, where, isHere }) => [name, where, isHere])).toEqual([
      ['Calls', 'history', true],
      ['Later', 'backups', false],
    ])
    ask('team.forget', { team, people: [ID] })
    const later = told.at(-1)?.team ?? ''
    // Her namesake there went with her.
    expect(ask('team.forget', { team: later }).people).toBe(40)
    expect([holding(dir, NAME), holding(dir, ID)]).toEqual([[], []])
    expect(ask('team.remains', { backups: true })).toEqual([])
    // Nobody else is lost with them.
    expect(ask('team.people', { of: { team } })).toHaveLength(40)
  })

  test('who had another id before is gone under that one as well, from the log and from backups', async () => {
    const dir = tempFolder()
    const backend = openTestBackend(dir)
    const { ask } = backend
    const roster = (id: string): string =>
      `Emp ID,Name,Class Title,Class Start\n${id},${NAME},Clerk,2019-03-01\n2,Bo Chen,Clerk,2020-01-01`
    const team = await taken(backend, roster('1'))
    ask('store.restore', { base64: ask('store.backup', {}).base64 })
    const task = await prepare(backend, roster('9001'), { team })
    ask('team.roster.apply', { task, renamed: ['9001'] })
    expect(ask('team.people', { of: { team } }).map(({ id }) => id)).toEqual(['9001', '2'])
    expect(holding(dir, NAME)).not.toEqual([])
    ask('team.forget', { team, people: ['9001'] })
    expect(holding(dir, NAME)).toEqual([])
    expect(ask('team.remains', { backups: true })).toEqual([])
  })

  test('who stands in another team in sight, too, is told to stand there still', () => {
    const { backend, team } = used(tempFolder())
    const { ask } = backend
    ask('team.forget', { team: ask('team.open', { base64: teamFile('Again') }).id, people: [ID] })
    expect(ask('team.people', { of: { team } }).some(({ id }) => id === ID)).toBe(true)
    const third = ask('team.open', { base64: teamFile('Third') }).id
    expect(ask('team.forget', { team: third, people: ['o5'] }).teams.toSorted()).toEqual(['Again', 'Calls'])
  })

  test('is not removed while another copy reads, for the journal could keep the name', () => {
    const dir = tempFolder()
    const { backend, team } = used(dir)
    const other = new (loadSqlite())(join(dir, 'rungs.db'), { readonly: true })
    other.exec('BEGIN')
    other.prepare('SELECT count(*) FROM profiles').get()
    backend.ask('team.rename', { team, name: 'Renamed' })
    expect(refusalOf(() => backend.ask('team.forget', { team, people: [ID] })).message).toMatch(/Close it/)
    expect(backend.ask('team.person', { team, person: ID }).unit).toBe('Desk')
    other.close()
    backend.ask('team.forget', { team, people: [ID] })
    expect(holding(dir, NAME)).toEqual([])
  })

  test('of a short name leaves none of its words in a what-if, and every other word', () => {
    const { ask } = openTestBackend()
    const people = [person('b', 'Bo Li'), person('x', 'Xenia Stays')].map(each => ({
      ...each,
      imported: null,
    }))
    const steps = [{ what: 'leaving', who: ['b', 'x'], on: '2027-01-01' }]
    const scenarios = [{ id: 's', name: 'BO (Li, B.) leaves the bosun; Lien stays', steps }]
    const file = { format: 'rungs-team', formatVersion: 1, name: 'Calls', people, scenarios }
    const { id: team } = ask('team.open', { base64: Buffer.from(JSON.stringify(file)).toString('base64') })
    ask('team.forget', { team, people: ['b'] })
    expect(ask('team.scenarios', { team })[0]?.name).toBe(
      'somebody (somebody, B.) leaves the bosun; Lien stays',
    )
  })

  test('whom nothing here knows is refused, and nothing changes', () => {
    const { backend, team } = used(tempFolder())
    const before = backend.ask('history.list', {})
    expect(refusalOf(() => backend.ask('team.forget', { team, people: ['nobody'] })).field).toBe('people')
    expect(backend.ask('history.list', {})).toEqual(before)
  })
})

test('a whole team removed for good leaves no name of its people, and other teams as they are', () => {
  const dir = tempFolder()
  const { backend, team } = used(dir)
  const other = backend.ask('team.open', {
    base64: Buffer.from(
      JSON.stringify({
        format: 'rungs-team',
        formatVersion: 1,
        name: 'Others',
        people: [{ ...person('x', 'Xenia Stays'), imported: null }],
        scenarios: [],
      }),
    ).toString('base64'),
  })
  expect(backend.ask('team.forget', { team }).people).toBe(41)
  expect([holding(dir, NAME), holding(dir, 'Other 17')]).toEqual([[], []])
  expect(backend.ask('team.list', {}).map(({ id }) => id)).toEqual([other.id])
  expect(backend.ask('store.check', {})).toMatchObject({ ok: true })
  backend.close()
  expect(behindItsBack(dir, connection => connection.pragma('integrity_check', { simple: true }))).toBe('ok')
})
