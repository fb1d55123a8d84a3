import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  behindItsBack,
  fingerprint,
  openTestStore,
  refusalOf,
  respell,
  tempFolder,
} from '../testing/folders.ts'
import { keepCopyIfWhole } from './backup.ts'
import { createProfile, removeProfile } from './commands/profile-commands.ts'
import { folderAt } from './folder.ts'
import { listProfiles } from './profiles.ts'
import { loadSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

const add = (store: Store, id: string): void => store.change(createProfile, { id, name: id, document: {} })
const names = (store: Store): string[] =>
  store
    .read(listProfiles)
    .map(({ name }) => name)
    .toSorted()

/** A backup with Ana in it. */
function someBackup(): Uint8Array {
  const store = openTestStore(tempFolder())
  add(store, 'ana')
  const content = store.backup()
  store.close()
  return content
}

/** The backup after a change by another hand. */
function altered(change: (connection: InstanceType<ReturnType<typeof loadSqlite>>) => void): Uint8Array {
  const dir = tempFolder()
  writeFileSync(join(dir, 'rungs.db'), someBackup())
  behindItsBack(dir, change)
  return readFileSync(join(dir, 'rungs.db'))
}

describe('a backup', () => {
  test('holds everything acknowledged, the write-ahead log included', () => {
    const store = openTestStore(tempFolder())
    add(store, 'ana')
    add(store, 'bo')
    expect(statSync(`${store.file}-wal`).size).toBeGreaterThan(0)
    const other = openTestStore(tempFolder())
    expect(other.restore(store.backup())).toMatchObject({ ok: true, counts: { profiles: 2, changes: 2 } })
    expect(names(other)).toEqual(['ana', 'bo'])
  })

  test('holds nothing of what was removed', () => {
    const store = openTestStore(tempFolder())
    const secret = 'Zanzibar Quillfeather'
    store.change(createProfile, { id: 'z', name: secret, document: {} })
    expect(Buffer.from(store.backup()).includes(secret)).toBe(true)
    store.undo()
    add(store, 'ana')
    expect(Buffer.from(store.backup()).includes(secret)).toBe(false)
  })
})

describe('a restore', () => {
  test('replaces everything, keeps what was there, and the same process goes on', () => {
    const dir = tempFolder()
    const store = openTestStore(dir)
    add(store, 'bo')
    expect(store.restore(someBackup())).toMatchObject({ ok: true, problems: [] })
    expect(names(store)).toEqual(['ana'])
    add(store, 'cy')
    store.undo()
    store.undo()
    expect(names(store)).toEqual([])
    const [kept = ''] = readdirSync(join(dir, 'backups'))
    expect(kept).toMatch(/^before-restore-2026-11-22T10-00-\d\dZ\.db$/)
    store.restore(readFileSync(join(dir, 'backups', kept)))
    expect(names(store)).toEqual(['bo'])
    expect(store.check().ok).toBe(true)
  })

  test('of what was taken in the same second keeps both copies', () => {
    const dir = tempFolder()
    const now = new Date('2026-11-22T10:00:00Z')
    const store = openTestStore(dir, { now: () => now })
    for (let nth = 0; nth < 3; nth++) store.restore(store.backup())
    expect(readdirSync(join(dir, 'backups'))).toHaveLength(3)
  })

  test('has all that was saved in the file itself before it begins, also while another copy reads', () => {
    const [dir, alone] = [tempFolder(), tempFolder()]
    const store = openTestStore(dir)
    add(store, 'bo')
    const Database = loadSqlite()
    const reader = new Database(store.file, { readonly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM profiles').get()
    const connection = new Database(store.file, { timeout: 10 })
    expect(keepCopyIfWhole(connection, folderAt(dir), new Date('2026-11-22T10:00:00Z'))).toBe(true)
    // What is left where the power goes after the log was removed and before the new file is in place.
    copyFileSync(store.file, join(alone, 'rungs.db'))
    connection.close()
    reader.close()
    expect(names(openTestStore(alone))).toEqual(['bo'])
  })

  test('keeps the newest ten copies', () => {
    const dir = tempFolder()
    const store = openTestStore(dir)
    const backup = store.backup()
    for (let nth = 0; nth < 12; nth++) store.restore(backup)
    expect(readdirSync(join(dir, 'backups'))).toHaveLength(10)
  })

  const refused: [what: string, content: () => Uint8Array, says: string][] = [
    ['nothing', () => new Uint8Array(), 'cut short'],
    ['a text', () => Buffer.from('Dear diary'.repeat(100)), 'not a SQLite database'],
    ['random bytes', () => randomBytes(50_000), 'not a SQLite database'],
    ['half a backup', () => someBackup().subarray(0, 60_000), 'cut short'],
    [
      'the database of another program',
      () => altered(db => db.pragma('application_id = 7')),
      'another program',
    ],
    ['that of a newer Rungs', () => altered(db => db.pragma('user_version = 99')), 'a newer Rungs'],
    [
      'one with a changed profile',
      () => altered(db => db.exec("UPDATE profiles SET name = 'Eve'")),
      'profile “Eve” was changed behind',
    ],
    [
      'one with a changed rule',
      () =>
        altered(db => db.exec("UPDATE classes SET body = replace(body, 'P3Y', 'P1Y') WHERE code = '001288'")),
      'class us-md/001288 was changed behind',
    ],
    [
      'one whose catalogue has no head that can be read',
      () => altered(db => db.exec("UPDATE meta SET value = '{' WHERE key = 'catalogue'")),
      'The catalogue cannot be read (it is no JSON)',
    ],
    [
      'one with a damaged definition',
      () => altered(db => respell(db, 'tokenize', 't0kenize')),
      'it is damaged',
    ],
    ['one without its log', () => altered(db => db.exec('DROP TABLE changed_rows')), 'layout differs'],
    [
      'one with a trigger brought in',
      () => altered(db => db.exec('CREATE TRIGGER t AFTER INSERT ON profiles BEGIN DELETE FROM plans; END')),
      'layout differs from what this Rungs makes: trigger t',
    ],
  ]
  test.each(refused)('of %s is refused and changes nothing', (_, content, says) => {
    const dir = tempFolder()
    const store = openTestStore(dir)
    add(store, 'bo')
    const bytes = content()
    const before = fingerprint(dir)
    const refusal = refusalOf(() => store.restore(bytes))
    expect(refusal).toMatchObject({ code: 'bad-input', field: 'base64' })
    expect(refusal.message).toContain('was refused and nothing was changed')
    expect(refusal.message).toContain(says)
    expect(fingerprint(dir)).toEqual(before)
    expect(names(store)).toEqual(['bo'])
  })

  test('of a backup with any byte turned over is refused, or no record differs', () => {
    const whole = someBackup()
    const store = openTestStore(tempFolder())
    const readAll = (): unknown =>
      store.read(reader =>
        ['kinds', 'jurisdictions', 'classes', 'edges', 'profiles', 'changes', 'changed_rows'].map(table =>
          reader.all(z.unknown(), `SELECT * FROM ${table}`),
        ),
      )
    store.restore(whole)
    const expected = readAll()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, turned) => {
        const bytes = Uint8Array.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ turned
        try {
          store.restore(bytes)
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-input' })
          return
        }
        expect(readAll()).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  test('leads on from a damaged database, which is kept as it is', () => {
    const dir = tempFolder()
    openTestStore(dir).close()
    truncateSync(join(dir, 'rungs.db'), 20_480)
    const damaged = readFileSync(join(dir, 'rungs.db'))
    const store = openTestStore(dir)
    expect(refusalOf(() => names(store)).message).toContain('cut short')
    expect(store.restore(someBackup()).ok).toBe(true)
    expect(names(store)).toEqual(['ana'])
    expect(store.trouble).toBeUndefined()
    const [aside = ''] = readdirSync(join(dir, 'backups'))
    expect(aside).toMatch(/^set-aside-/)
    expect(readFileSync(join(dir, 'backups', aside, 'rungs.db')).equals(damaged)).toBe(true)
  })

  test('leads on from a missing database', () => {
    const dir = tempFolder()
    openTestStore(dir).close()
    rmSync(join(dir, 'rungs.db'))
    const store = openTestStore(dir)
    expect(store.trouble?.message).toContain('is missing')
    store.restore(someBackup())
    expect(names(store)).toEqual(['ana'])
  })

  test('does not mix the log of the damaged database into the restored one', () => {
    for (const log of ['as a crash leaves it', 'of no sense'] as const) {
      const dir = tempFolder()
      const before = openTestStore(dir)
      add(before, 'bo')
      const left = readFileSync(`${before.file}-wal`)
      before.close()
      truncateSync(before.file, 20_480)
      writeFileSync(`${before.file}-wal`, log === 'of no sense' ? randomBytes(40_000) : left)
      const store = openTestStore(dir)
      expect(store.trouble, log).toBeDefined()
      expect(store.restore(someBackup()).ok, log).toBe(true)
      expect(names(store), log).toEqual(['ana'])
      store.close()
      expect(names(openTestStore(dir)), log).toEqual(['ana'])
    }
  })
})

describe('a new start', () => {
  test('gives a fresh database and keeps the one that could not be used', () => {
    const dir = tempFolder()
    openTestStore(dir).close()
    writeFileSync(join(dir, 'rungs.db'), 'Dear diary')
    const store = openTestStore(dir)
    expect(store.startAnew()).toMatchObject({ ok: true, counts: { classes: 20, profiles: 0 } })
    add(store, 'ana')
    const [aside = ''] = readdirSync(join(dir, 'backups'))
    expect(readFileSync(join(dir, 'backups', aside, 'rungs.db'), 'utf8')).toBe('Dear diary')
  })

  test('is refused while the database can be used', () => {
    const store = openTestStore(tempFolder())
    add(store, 'ana')
    expect(refusalOf(() => store.startAnew()).code).toBe('not-allowed')
    store.change(removeProfile, { id: 'ana' })
  })
})
