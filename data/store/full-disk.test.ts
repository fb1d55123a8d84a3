/** A disk that takes no more is real here: the system refuses to let a child's files grow beyond a size. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ReplyMessage } from '../../core/contract/operations.ts'
import { behindItsBack, openTestBackend, openTestStore, tempFolder } from '../testing/folders.ts'
import { asRefusal } from './errors.ts'

const isUnix = process.platform !== 'win32'

test.runIf(isUnix)('a write the disk does not take is refused, and what was kept before stays', () => {
  const dir = tempFolder()
  const { ask, close } = openTestBackend(dir)
  const { id } = ask('profile.create', { document: {}, name: 'Ana' })
  close()
  // 512-byte blocks: what is there fits, a large document does not.
  const script = `
    import { openBackend } from ${JSON.stringify(join(import.meta.dirname, '..', 'backend.ts'))}
    const backend = openBackend({ dataDir: ${JSON.stringify(dir)}, now: () => new Date() })
    const save = filling => backend.call({ operation: 'profile.save', input: { id: ${JSON.stringify(id)}, document: { filling } } })
    console.log(JSON.stringify([save('x'.repeat(2_000_000)), save('small')]))
    process.exit(0)`
  const run = spawnSync(
    '/bin/sh',
    ['-c', 'ulimit -f 2000; exec "$0" --input-type=module -e "$1"', process.execPath, script],
    { encoding: 'utf8' },
  )
  const replies: ReplyMessage[] = JSON.parse(run.stdout)
  const [large, small] = replies
  expect(large).toMatchObject({
    ok: false,
    error: { code: 'database', message: expect.stringContaining('Nothing was changed') },
  })
  expect(small).toMatchObject({ ok: true })
  const again = openTestBackend(dir)
  expect(again.ask('profile.get', { id }).document).toEqual({ filling: 'small' })
  expect(again.ask('store.check', {})).toMatchObject({ ok: true, counts: { changes: 2 } })
})

test('a full database says so, and that nothing was changed', () => {
  const dir = tempFolder()
  openTestStore(dir).close()
  const full = behindItsBack(dir, db => {
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
    try {
      db.prepare('INSERT INTO settings VALUES (?, ?)').run('large', 'x'.repeat(1_000_000))
    } catch (error) {
      return asRefusal('/data/rungs.db', error)
    }
    return undefined
  })
  expect(full).toMatchObject({
    code: 'database',
    message:
      'There is no room left on the disk that holds /data/rungs.db. Nothing was changed; make room and try again.',
  })
})

test('a failure of ours is no refusal', () => {
  const store = openTestStore(tempFolder())
  const defect = new TypeError('ours')
  expect(asRefusal('/data/rungs.db', defect)).toBe(defect)
  expect(() => store.read(reader => reader.get(z.unknown(), 'SELECT nonsense'))).toThrow('no such column')
  expect(() => store.read(reader => reader.get(z.unknown(), "DELETE FROM profiles RETURNING 'x'"))).toThrow(
    'a statement that writes',
  )
})
