/**
 * `npm run fuzz:documents -- --runs N [--seed N] [--folder DIR]…`: reads mutations of documents of our own, and of those
 * in folders, and says what became of them. Progress goes to standard error; a run that was ended goes on with the
 * `--seed` shown last. Exit 1 where anything went wrong.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { forkReader } from '../fork-reader.ts'
import { openReaders } from '../readers.ts'
import { fuzz, type Tally } from './fuzz.ts'
import { ownDocuments } from './mutate.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', default: '1' },
  },
})
const [runs, first] = [Number(values.runs), Number(values.seed)]
const WATCHED = join(import.meta.dirname, 'watched-reader.ts')
/** Larger ones are few and would take the time of many. */
const MOST_BYTES = 300_000

const real = values.folder
  .flatMap(folder => readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile()))
  .map(({ name, parentPath }) => ({ name, bytes: readFileSync(join(parentPath, name)) }))
  .filter(({ bytes }) => bytes.length <= MOST_BYTES)

const readers = openReaders({ size: Number(values.size), start: () => forkReader(WATCHED) })
const started = performance.now()
const seconds = (): number => (performance.now() - started) / 1000

const tally = await fuzz(readers, { own: ownDocuments(), real }, { runs, first }, (done, so) => {
  if (done % 1000 !== 0) return
  const rate = (done / seconds()).toFixed(0)
  process.stderr.write(`${done} of ${runs}: ${told(so)}; ${rate} a second; --seed ${first + done}\n`)
})
readers.close()

console.log(`${told(tally)}; ${seconds().toFixed(0)} s`)
const { name, seed, took } = tally.slowest
console.log(`longest wait: ${(took / 1000).toFixed(1)} s, ${name}, seed ${seed}`)
for (const [line, times] of [...tally.lines].toSorted(([, a], [, b]) => b - a))
  console.log(`${String(times).padStart(7)}  ${line}`)
for (const each of tally.limits.slice(0, 20))
  console.log(`limit: ${each.name}, seed ${each.seed}: ${each.message}`)
for (const each of tally.faults.slice(0, 50))
  console.log(`FAULT: ${each.name}, seed ${each.seed}: ${each.fault}`)
process.exitCode = tally.faults.length === 0 ? 0 : 1

function told({ read, refused, limits, faults }: Tally): string {
  return `${read} read, ${refused} refused, ${limits.length} of them for their limits, ${faults.length} faults`
}
