/** A disk that takes no more is real here: the system refuses to let a child's files grow beyond a size. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ReplyMessage } from '../../core/contract/operations.ts'
import { behindItsBack, openTestBackend, openTestStore, tempFolder } from '../testing/folders.ts'
import { CLERK_I, HARBOR } from '../testing/specifications.ts'
import { asRefusal } from './errors.ts'

const isUnix = process.platform !== 'win32'

/** Runs `script` with a `backend` on a folder whose files may not grow beyond a megabyte; answers what it printed. */
function onFullDisk(dir: string, script: string): string {
  const program = `
    import { openBackend } from ${JSON.stringify(join(import.meta.dirname, '..', 'backend.ts'))}
    const backend = openBackend({ dataDir: ${JSON.stringify(dir)}, now: () => new Date(), readers: { seconds: 60 } })
    ${script}
    process.exit(0)`
  const words = ['-c', 'ulimit -f 2000; exec "$0" --input-type=module -e "$1"', process.execPath, program]
  return spawnSync('/bin/sh', words, { encoding: 'utf8' }).stdout
}

test.runIf(isUnix)('a write the disk does not take is refused, and what was kept before stays', () => {
  const dir = tempFolder()
  const { ask, close } = openTestBackend(dir)
  const { id } = ask('profile.create', { document: {}, name: 'Ana' })
  close()
  // What is there fits, a large document does not.
  const run = onFullDisk(
    dir,
    `
    const save = filling => backend.call({ operation: 'profile.save', input: { id: ${JSON.stringify(id)}, document: { filling } } })
    console.log(JSON.stringify([save('x'.repeat(2_000_000)), save('small')]))`,
  )
  const replies: ReplyMessage[] = JSON.parse(run)
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

test.runIf(isUnix)('an import the disk does not take stops, and goes on when there is room', async () => {
  const dir = tempFolder()
  openTestStore(dir).close()
  // With the places of its lines the text takes far more room than the file.
  const said = onFullDisk(
    dir,
    `
    const text = ${JSON.stringify(`${CLERK_I}\nDUTIES\n`)} + 'Coils rope.\\n'.repeat(20_000)
    const documents = [{ name: 'clerk.txt', content: { text } }]
    const given = backend.call({ operation: 'import.add', input: { jurisdiction: '${HARBOR}', documents } })
    await backend.idle()
    const { value } = backend.call({ operation: 'import.progress', input: {} })
    console.log(JSON.stringify([given.ok, value[0]]))`,
  )
  expect(JSON.parse(said)).toMatchObject([true, { documents: 1, waiting: 1, failed: 0, running: false }])
  expect(JSON.parse(said)).toMatchObject([true, { stopped: expect.stringContaining('Nothing was changed') }])
  const again = openTestBackend(dir)
  const [batch] = again.ask('import.progress', {})
  again.ask('import.resume', { batch: batch?.id ?? '' })
  await again.idle()
  expect(again.ask('import.progress', {})).toMatchObject([
    { documents: 1, read: 1, classes: 1, stopped: null },
  ])
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
