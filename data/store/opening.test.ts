import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { shippedCatalogue } from '../catalogue/index.ts'
import { migrations } from '../migrations/index.ts'
import {
  behindItsBack,
  fingerprint,
  openTestStore,
  refusalOf,
  respell,
  tempFolder,
  usedFolder,
} from '../testing/folders.ts'
import { readPack } from './catalogue-store.ts'
import { createProfile } from './commands/profile-commands.ts'
import type { Reader } from './handle.ts'
import { readHistory } from './log.ts'
import { listProfiles } from './profiles.ts'
import { loadSqlite } from './sqlite.ts'

const modeOf = (...path: string[]): number => statSync(join(...path)).mode & 0o777

describe('the first start', () => {
  test('makes a database of the shipped catalogue', () => {
    const store = openTestStore(join(tempFolder(), 'new', 'folder'))
    expect(store.read(readPack)).toEqual(shippedCatalogue())
    expect(store.check()).toMatchObject({ ok: true, problems: [], counts: { profiles: 0, changes: 0 } })
  })

  test('refuses a file in the place of the folder, also above it', () => {
    const file = join(tempFolder(), 'letter')
    writeFileSync(file, 'mine')
    for (const dir of [file, join(file, 'data')])
      expect(refusalOf(() => openTestStore(dir)).message).toBe(
        `${file} is a file, not a folder. Choose a folder with --data-dir.`,
      )
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  test.skipIf(process.platform !== 'linux')('ends with a refusal where no folder can be made', () => {
    expect(refusalOf(() => openTestStore('/proc/rungs/data')).message).toMatch(/^The database \/proc\/rungs/)
  })

  test('leaves everything to its owner alone', () => {
    const dir = join(tempFolder(), 'data')
    const store = openTestStore(dir)
    store.change(createProfile, { id: 'ana', name: 'Ana', document: {} })
    store.restore(store.backup())
    expect(modeOf(dir)).toBe(0o700)
    expect(modeOf(dir, 'backups')).toBe(0o700)
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(name =>
      statSync(join(dir, name)).isFile(),
    )
    expect(files).toEqual(expect.arrayContaining(['rungs.db', 'rungs.db-wal', 'rungs.db-shm', 'rungs.lock']))
    for (const file of files) expect([file, modeOf(dir, file)]).toEqual([file, 0o600])
  })

  test('that was cut off leaves nothing in the way of the next', () => {
    const dir = tempFolder()
    writeFileSync(join(dir, 'rungs.db.new'), 'half a database')
    writeFileSync(join(dir, 'rungs.db.new-wal'), 'half a log')
    expect(openTestStore(dir).check().ok).toBe(true)
    expect(existsSync(join(dir, 'rungs.db.new'))).toBe(false)
  })
})

describe('every open', () => {
  test('sets what durability rests on, since SQLite does not keep it', () => {
    const dir = usedFolder()
    const store = openTestStore(dir)
    const setting = (name: string): unknown =>
      store.read(
        reader => reader.get(z.record(z.string(), z.unknown()), `SELECT * FROM pragma_${name}`)?.[name],
      )
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map(setting)).toEqual([
      'wal',
      2,
      1,
      1,
    ])
    const header = readFileSync(store.file).subarray(0, 100)
    expect(header.subarray(68, 72).toString('latin1')).toBe('RUNG')
    expect(header.readInt32BE(60)).toBe(migrations.length)
  })

  test('finds what was kept', () => {
    const store = openTestStore(usedFolder())
    expect(store.read(listProfiles).map(({ name }) => name)).toEqual(['Ana'])
  })

  test('closes a file that others could read', () => {
    const dir = usedFolder()
    chmodSync(join(dir, 'rungs.db'), 0o644)
    openTestStore(dir)
    expect(modeOf(dir, 'rungs.db')).toBe(0o600)
  })

  test('refuses an old Node before its crash, in words', () => {
    const refusal = refusalOf(() => loadSqlite('20.20.2'))
    expect(refusal).toMatchObject({ code: 'database' })
    expect(refusal.message).toContain('needs Node 22.14 or newer and this is Node 20.20.2')
    expect(loadSqlite('22.14.0')).toBe(loadSqlite('24.21.0'))
  })
})

describe('a database that cannot be used', () => {
  const cases: [what: string, spoil: (dir: string, file: string) => void, says: string][] = [
    ['is missing', (_, file) => rmSync(file), 'is missing, though this folder was used before'],
    [
      'was moved away with its marker but left its log',
      (dir, file) => {
        rmSync(join(dir, 'rungs-folder.json'))
        renameSync(file, `${file}-wal`)
      },
      'is missing',
    ],
    ['is empty', (_, file) => truncateSync(file, 0), 'is cut short'],
    ['is cut in its header', (_, file) => truncateSync(file, 50), 'is cut short'],
    ['is cut after some pages', (_, file) => truncateSync(file, 20_480), 'is cut short'],
    ['is a text', (_, file) => writeFileSync(file, 'Dear diary'.repeat(900)), 'is not a SQLite database'],
    [
      'is of another program',
      dir => behindItsBack(dir, db => db.pragma('application_id = 7')),
      'of another program',
    ],
    [
      'is of no program',
      dir => behindItsBack(dir, db => db.pragma('application_id = 0')),
      'of another program',
    ],
    [
      'is of a newer Rungs',
      dir => behindItsBack(dir, db => db.pragma('user_version = 99')),
      'a newer Rungs (version 99',
    ],
    [
      'has a damaged definition',
      dir => behindItsBack(dir, db => respell(db, 'tokenize', 't0kenize')),
      'is damaged',
    ],
    ['has a damaged page', (_, file) => damage(file), 'is damaged'],
    ['may not be written', (_, file) => chmodSync(file, 0o400), 'may not write to'],
    [
      'is a folder',
      (_, file) => {
        rmSync(file)
        mkdirSync(file)
      },
      'could not be used',
    ],
  ]

  test.each(cases)('because it %s stays as it is, with one message and a way forward', (_, spoil, says) => {
    const dir = usedFolder()
    spoil(dir, join(dir, 'rungs.db'))
    const before = fingerprint(dir)
    const store = openTestStore(dir)
    const refusal = refusalOf(() => store.read(listProfiles))
    expect(refusal.code).toBe('database')
    expect(refusal.message).toContain(says)
    expect(refusal.message).toContain(dir)
    expect(refusal.message).not.toMatch(/\n|SQLITE_/)
    expect(refusal.message).toMatch(/--data-dir|[Rr]estore|Install|try again/)
    expect(store.check()).toMatchObject({ ok: false, problems: [refusal.message] })
    store.close()
    expect(fingerprint(dir)).toEqual(before)
  })

  test('names the newest backup when the database is missing', () => {
    const dir = usedFolder()
    const store = openTestStore(dir)
    store.restore(store.backup())
    store.close()
    rmSync(join(dir, 'rungs.db'))
    expect(openTestStore(dir).trouble?.message).toMatch(/restore the newest backup, before-restore-.*\.db/)
  })

  test('says so when the folder is a file', () => {
    const path = join(tempFolder(), 'a-file')
    writeFileSync(path, '')
    const refusal = refusalOf(() => openTestStore(path))
    expect(refusal).toMatchObject({ code: 'database' })
    expect(refusal.message).toContain(path)
  })

  test('is told by its log, too: a newer version that was never written into the file itself', () => {
    const dir = usedFolder()
    const file = join(dir, 'rungs.db')
    const connection = new (loadSqlite())(file)
    connection.pragma('user_version = 99')
    // As a crash leaves it: the change is in the log alone.
    const crashed = [file, `${file}-wal`].map(path => readFileSync(path))
    connection.close()
    ;[file, `${file}-wal`].forEach((path, nth) => writeFileSync(path, crashed[nth] ?? ''))
    const before = fingerprint(dir)
    expect(openTestStore(dir).trouble?.message).toContain('version 99')
    const { 'rungs.db-shm': _index, ...after } = fingerprint(dir)
    expect(after).toEqual(before)
  })
})

describe('the head of the catalogue', () => {
  const withHead = (sql: string): string => {
    const dir = usedFolder()
    behindItsBack(dir, db => db.exec(sql))
    return dir
  }

  test('that cannot be read is told, and a new start is a way forward', () => {
    for (const value of ['{', '{}', '']) {
      const store = openTestStore(withHead(`UPDATE meta SET value = '${value}' WHERE key = 'catalogue'`))
      expect(store.trouble?.message).toMatch(/^The catalogue cannot be read \(.+\)\. Restore a backup\.$/)
      expect(store.startAnew()).toMatchObject({ ok: true, counts: { classes: 20 } })
    }
  })

  test('that is gone comes back with the catalogue, and nothing else is lost', () => {
    const store = openTestStore(withHead("DELETE FROM meta WHERE key = 'catalogue'"))
    expect(store.read(readPack)).toEqual(shippedCatalogue())
    expect(store.read(listProfiles)).toHaveLength(1)
    expect(store.check().problems).toEqual([])
  })
})

test('a database damaged while it is open gives a plain message, not a crash', () => {
  const dir = usedFolder()
  const page = Number(
    behindItsBack(dir, db =>
      db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'profiles'").pluck().get(),
    ),
  )
  const reopened = openTestStore(dir)
  const bytes = readFileSync(reopened.file)
  bytes.fill(0xa5, (page - 1) * 4096, page * 4096)
  writeFileSync(reopened.file, bytes)
  const refusal = refusalOf(() => reopened.read(listProfiles))
  expect(refusal.code).toBe('database')
  expect(refusal.message).toMatch(/is damaged \(.*\)\. Restore a backup/)
})

test('any byte turned over on the disk is noticed by the check, or does no harm', () => {
  const dir = usedFolder()
  const file = join(dir, 'rungs.db')
  const whole = readFileSync(file)
  const readAll = (reader: Reader): unknown => [readPack(reader), listProfiles(reader), readHistory(reader)]
  const first = openTestStore(dir)
  const expected = first.read(readAll)
  first.close()
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, turned) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ turned
      writeFileSync(file, bytes)
      const store = openTestStore(dir)
      // A check never fails to answer; and what it calls whole is as it was.
      if (store.check().ok) expect(store.read(readAll)).toEqual(expected)
      store.close()
    }),
    { numRuns: 60 },
  )
})

/** Overwrites the middle of the file, leaving its header and length as they are. */
function damage(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, 4096, bytes.length - 4096)
  writeFileSync(file, bytes)
}
