import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createProfile } from './commands/profile-commands.ts'
import { listProfiles } from './profiles.ts'
import type { Store } from './store.ts'
import { behindItsBack, fingerprint, openTestStore, refusalOf, tempFolder } from '../testing/folders.ts'

/** Another copy of Rungs, in a process of its own, once it has opened the folder. */
async function otherCopy(dataDir: string): Promise<{ kill(): Promise<void> }> {
  const saving = join(import.meta.dirname, '..', 'crash', 'saving.ts')
  const child = spawn(process.execPath, [saving, dataDir, '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  child.stdout.resume()
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

test('a second copy is refused with one message while the first goes on', () => {
  const dir = tempFolder()
  const first = openTestStore(dir)
  const refusal = refusalOf(() => openTestStore(dir))
  expect(refusal.code).toBe('database')
  expect(refusal.message).toBe(
    `Another copy of Rungs, or another program, is using ${dir}. Close it, or choose another folder with --data-dir.`,
  )
  expect(first.check().ok).toBe(true)
})

test('the folder stays locked while a backup is restored and after it', () => {
  const dir = tempFolder()
  const first = openTestStore(dir)
  first.restore(first.backup())
  expect(refusalOf(() => openTestStore(dir)).message).toContain('Another copy')
})

test('the folder of an unusable database is locked, too: its copy may be restoring', () => {
  const dir = tempFolder()
  openTestStore(dir).close()
  behindItsBack(dir, db => db.pragma('application_id = 7'))
  expect(openTestStore(dir).trouble).toBeDefined()
  expect(refusalOf(() => openTestStore(dir)).message).toContain('Another copy')
})

test('a copy in another process is refused too, and one that was killed leaves no lock behind', async () => {
  const dir = tempFolder()
  const other = await otherCopy(dir)
  expect(refusalOf(() => openTestStore(dir)).message).toContain('Another copy of Rungs')
  await other.kill()
  expect(openTestStore(dir).check().ok).toBe(true)
})

test('a closed store leaves its folder to the next, and nothing but its files', () => {
  const dir = tempFolder()
  openTestStore(dir).close()
  expect(Object.keys(fingerprint(dir)).toSorted()).toEqual(['rungs-folder.json', 'rungs.db'])
  expect(existsSync(join(dir, 'rungs.lock'))).toBe(true)
  const store = openTestStore(dir)
  store.close()
  store.close()
  for (const work of [store.undo, store.check, store.startAnew, () => store.restore(new Uint8Array())])
    expect(refusalOf(work).message).toContain('is closed')
  expect(openTestStore(dir).check().ok).toBe(true)
})

test('a copy that only reads may read beside another, what that one writes included, and change nothing', () => {
  const dir = tempFolder()
  const first = openTestStore(dir)
  const beside = openTestStore(dir, { readBeside: true })
  const profiles = (store: Store): string[] => store.read(listProfiles).map(({ name }) => name)
  expect(profiles(beside)).toEqual([])
  first.change(createProfile, { id: 'a', name: 'Ana', document: {} })
  expect(profiles(beside)).toEqual(['Ana'])
  const change = () => beside.change(createProfile, { id: 'b', name: 'Bo', document: {} })
  const restore = () => beside.restore(first.backup())
  for (const work of [change, beside.undo, beside.backup, beside.check, beside.startAnew, restore])
    expect(refusalOf(work).message).toContain('Another copy')
  beside.close()
  expect(profiles(first)).toEqual(['Ana'])
  expect(first.check().ok).toBe(true)
})

test('a folder that nobody uses is opened whole by a copy that would only read', () => {
  const store = openTestStore(tempFolder(), { readBeside: true })
  expect(store.check().ok).toBe(true)
})

test('a restore beside a copy that reads loses nothing and leaves that copy whole', () => {
  const dir = tempFolder()
  const first = openTestStore(dir)
  first.change(createProfile, { id: 'a', name: 'Ana', document: {} })
  const backup = first.backup()
  first.change(createProfile, { id: 'b', name: 'Bo', document: {} })
  const beside = openTestStore(dir, { readBeside: true })
  expect(beside.read(listProfiles)).toHaveLength(2)
  expect(first.restore(backup)).toMatchObject({ ok: true, counts: { profiles: 1 } })
  expect(beside.read(listProfiles).length).toBeGreaterThan(0)
  beside.close()
  first.close()
  expect(
    openTestStore(dir)
      .read(listProfiles)
      .map(({ name }) => name),
  ).toEqual(['Ana'])
})
