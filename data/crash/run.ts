/** `npm run crash [-- KILLS]`: kills a saving process hundreds of times and says what was found. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killOften } from './killing.ts'

const kills = Number(process.argv[2] ?? 500)
const dataDir = mkdtempSync(join(tmpdir(), 'rungs-crash-'))
try {
  const { acknowledged, halfway, halfwayKept } = await killOften(dataDir, kills, Math.random)
  console.log(
    `${kills} kills, ${acknowledged} acknowledged changes, none lost; ${halfway} kills in the midst of a change, of which ${halfwayKept} were kept whole and ${halfway - halfwayKept} left no trace.`,
  )
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
