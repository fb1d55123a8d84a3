import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { behindItsBack } from '../../data/testing/folders.ts'
import { CLERK_I, CLERK_II, HARBOR, PILOT } from '../../data/testing/specifications.ts'
import { openTerminal, type Terminal } from './testing.ts'

const RUN = join(import.meta.dirname, '..', 'run.mjs')

const MANY = 30

/** A folder of specifications, every third to be checked. */
function manySpecifications({ folder }: Terminal): void {
  mkdirSync(join(folder, 'specs'))
  for (let n = 0; n < MANY; n++) {
    const text = [CLERK_I, CLERK_II, PILOT][n % 3] ?? ''
    const own = text.replace(/^HARBOR/, `HARBOR ${n}`).replace(/71\d\d/, String(8000 + n))
    writeFileSync(join(folder, 'specs', `${String(n).padStart(3, '0')}.txt`), own)
  }
}

/** Documents of the batch that are read so far. */
function countRead(dataDir: string): number {
  if (!existsSync(join(dataDir, 'rungs.db'))) return 0
  return behindItsBack(dataDir, connection => {
    try {
      return (
        connection.prepare<[], number>(`SELECT count(*) FROM documents WHERE state = 'read'`).pluck().get() ??
        0
      )
    } catch {
      // The tables are not made yet.
      return 0
    }
  })
}

const IMPORT = ['import', 'specs', '--jurisdiction', HARBOR, '--commit', '--json']

test('an import whose process is killed goes on with the same command: nothing twice, nothing lost', async () => {
  const terminal = openTerminal()
  manySpecifications(terminal)
  const { ladder, folder } = terminal
  const dataDir = join(folder, 'data')
  const words = [RUN, 'ladder', ...IMPORT, '--data-dir', dataDir]
  const killed = spawn(process.execPath, words, { cwd: folder, stdio: 'ignore' })
  // Where it ends by itself, too: then too much was read, and not a minute is waited for an end that was.
  const closed = once(killed, 'close')
  while (killed.exitCode === null && countRead(dataDir) < MANY / 4) await wait(5)
  killed.kill('SIGKILL')
  await closed
  expect(countRead(dataDir)).toBeLessThan(MANY)

  const again = await ladder(...IMPORT)
  const whole = await ladder(...IMPORT, '--data-dir', 'elsewhere')
  expect(again.exit).toBe(0)
  expect(again.json()).toEqual(whole.json())
  const reviewed = (await ladder('check', '--json')).json()
  expect(reviewed).toEqual((await ladder('check', '--json', '--data-dir', 'elsewhere')).json())
  expect(reviewed).toMatchObject({ ok: true, problems: [] })
})
