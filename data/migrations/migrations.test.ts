/**
 * Every step is run from the version before it, on rows as that version kept them. A new migration adds an entry to
 * `CASES`; the first test fails without it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrate, versionOf } from '../store/migrate.ts'
import { type Connection, loadSqlite } from '../store/sqlite.ts'
import {
  behindItsBack,
  fingerprint,
  openTestStore,
  refusalOf,
  tempFolder,
  usedFolder,
} from '../testing/folders.ts'
import { listProfiles } from '../store/profiles.ts'
import { APPLICATION_ID, type Migration, migrations } from './index.ts'

interface Case {
  readonly version: number
  /** Rows as the version before kept them. */
  readonly before: (connection: Connection) => void
  /** What must hold of them afterwards. */
  readonly after: (connection: Connection) => void
}

const logChange = (connection: Connection): unknown =>
  connection.exec(`
    INSERT INTO changes (id, command, arguments, label, at, undone, bytes, checksum)
      VALUES (7, 'profile.rename', '{}', 'Renamed Ana', '2026-11-22T10:00:00Z', 0, 4, x'07');
    INSERT INTO changed_rows (change, step, record, id, before, after, checksum)
      VALUES (7, 0, 'profile', 'ana', '["Ana"]', NULL, x'08');
  `)
const expectLogged = (connection: Connection): void =>
  expect(connection.prepare('SELECT * FROM changed_rows').raw().all()).toEqual([
    [7, 0, 'profile', 'ana', '["Ana"]', null, Buffer.from([8])],
  ])

const CASES: readonly Case[] = [
  {
    version: 1,
    before: connection => expect(namesOf(connection, 'table')).toEqual([]),
    after: connection => {
      expect(namesOf(connection, 'table')).toEqual(
        expect.arrayContaining([
          'changes',
          'classes',
          'edges',
          'jurisdictions',
          'kinds',
          'plans',
          'profiles',
          'settings',
        ]),
      )
      connection.exec(
        "INSERT INTO class_words (rowid, title, code, phrases) VALUES (1, 'Léad Agents', '', '')",
      )
      expect(
        connection
          .prepare("SELECT rowid FROM class_words WHERE class_words MATCH 'lead agent'")
          .pluck()
          .all(),
      ).toEqual([1])
    },
  },
  {
    version: 2,
    before: logChange,
    after: connection => {
      expectLogged(connection)
      connection.exec('DELETE FROM changes')
      expect(connection.prepare('SELECT count(*) FROM changed_rows').pluck().get()).toBe(0)
      expect(namesOf(connection, 'table')).toEqual(
        expect.arrayContaining(['batches', 'documents', 'readings', 'reviews', 'versions']),
      )
    },
  },
  {
    version: 3,
    before: logChange,
    after: connection => {
      expectLogged(connection)
      connection.exec(`
        INSERT INTO changed_rows (change, step, record, id, before, after, checksum)
          VALUES (7, 1, 'person', 'team/7', NULL, '["team"]', x'09');
        DELETE FROM changes;
      `)
      expect(connection.prepare('SELECT count(*) FROM changed_rows').pluck().get()).toBe(0)
      expect(namesOf(connection, 'table')).toEqual(
        expect.arrayContaining(['teams', 'team_people', 'team_scenarios', 'roster_mappings']),
      )
    },
  },
  {
    version: 4,
    before: () => undefined,
    after: connection => expect(namesOf(connection, 'table')).toContain('phrases'),
  },
]

const namesOf = (connection: Connection, type: string): unknown[] =>
  connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all(type)

describe('the steps of the layout', () => {
  test('follow one another, each with its file and its test', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, nth) => nth + 1))
    expect(CASES.map(({ version }) => version)).toEqual(migrations.map(({ version }) => version))
    const files = readdirSync(import.meta.dirname).filter(name => /^\d/.test(name))
    expect(files).toEqual(
      migrations.map(({ version, name }) => `${String(version).padStart(3, '0')}-${name}.ts`),
    )
  })

  test.each(CASES)('step $version leads on from the version before it', ({ version, before, after }) => {
    const connection = new (loadSqlite())(join(tempFolder(), 'step.db'))
    migrate(connection, migrations.slice(0, version - 1))
    expect(versionOf(connection)).toBe(version - 1)
    before(connection)
    migrate(connection, migrations.slice(0, version))
    expect(versionOf(connection)).toBe(version)
    expect(connection.pragma('application_id', { simple: true })).toBe(APPLICATION_ID)
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(connection.pragma('foreign_key_check')).toEqual([])
    after(connection)
    connection.close()
  })
})

/** A step to come, tried on a database in use. */
const next = (up: string): Migration[] => [
  ...migrations,
  { version: migrations.length + 1, name: 'next', up },
]

describe('a database of an older Rungs', () => {
  test('is backed up, then led on with all that is in it', () => {
    const dir = usedFolder()
    const store = openTestStore(dir, { migrations: next('ALTER TABLE plans ADD COLUMN colour TEXT') })
    expect(store.read(listProfiles).map(({ name }) => name)).toEqual(['Ana'])
    expect(store.check()).toMatchObject({ ok: true, schemaVersion: migrations.length + 1 })

    const [backup = ''] = readdirSync(join(dir, 'backups'))
    expect(backup).toMatch(/^before-migration-.*\.db$/)
    const older = openTestStore(tempFolder())
    expect(older.restore(readFileSync(join(dir, 'backups', backup)))).toMatchObject({
      ok: true,
      schemaVersion: migrations.length,
    })
    expect(older.read(listProfiles).map(({ name }) => name)).toEqual(['Ana'])
  })

  test('stays at its version when a step fails, and the step leaves nothing behind', () => {
    const dir = usedFolder()
    const failing = next('CREATE TABLE half (a TEXT); INSERT INTO nowhere VALUES (1)')
    expect(() => openTestStore(dir, { migrations: failing })).toThrow('no such table: nowhere')
    const left = behindItsBack(dir, connection => [
      versionOf(connection),
      namesOf(connection, 'table').includes('half'),
    ])
    expect(left).toEqual([migrations.length, false])
    expect(openTestStore(dir).check().ok).toBe(true)
  })

  test('is not led on by a step that leaves records pointing at nothing', () => {
    const dir = usedFolder()
    const careless = next("DELETE FROM jurisdictions WHERE id = 'us-mo'")
    expect(() => openTestStore(dir, { migrations: careless })).toThrow('leaves records that point at nothing')
    expect(openTestStore(dir).check().ok).toBe(true)
  })

  test('as a backup is led on before it is put in place', () => {
    const old = openTestStore(usedFolder())
    const store = openTestStore(tempFolder(), {
      migrations: next('ALTER TABLE plans ADD COLUMN colour TEXT'),
    })
    expect(store.restore(old.backup())).toMatchObject({ ok: true, schemaVersion: migrations.length + 1 })
    expect(store.read(listProfiles).map(({ name }) => name)).toEqual(['Ana'])
  })
})

test('a database of a newer Rungs is refused by an older one and not touched', () => {
  const dir = usedFolder()
  openTestStore(dir, { migrations: next('ALTER TABLE plans ADD COLUMN colour TEXT') }).close()
  const before = fingerprint(dir)
  const store = openTestStore(dir)
  expect(refusalOf(() => store.read(listProfiles)).message).toContain('made by a newer Rungs')
  store.close()
  expect(fingerprint(dir)).toEqual(before)
})
