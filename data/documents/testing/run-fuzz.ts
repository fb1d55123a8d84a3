/**
 * `npm run fuzz:documents -- --runs N [--seed N] [--folder DIR]`: reads mutations of documents of our own, and of those
 * in a folder, and says what went wrong. Exit 1 where anything did.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openReaders } from '../readers.ts'
import { fuzz } from './fuzz.ts'
import { ownDocuments } from './mutate.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', multiple: true, default: [] },
    size: { type: 'string' },
  },
})
const real = values.folder.flatMap(folder =>
  readdirSync(folder).map(name => ({ name, bytes: readFileSync(join(folder, name)) })),
)
const readers = openReaders(values.size ? { size: Number(values.size) } : {})
const started = performance.now()
const { read, refused, limits, faults } = await fuzz(
  readers,
  [...ownDocuments(), ...real],
  { runs: Number(values.runs), first: Number(values.seed) },
  done => void (done % 1000 === 0 && process.stderr.write(`${done}\n`)),
)
readers.close()
const seconds = Math.round((performance.now() - started) / 1000)
console.log(
  `${read} read, ${refused} refused, ${limits.length} of them for their limits; ${faults.length} faults; ${seconds} s`,
)
for (const { name, seed, message } of limits.slice(0, 20))
  console.log(`limit: ${name}, seed ${seed}: ${message}`)
for (const { name, seed, fault } of faults.slice(0, 50)) console.log(`FAULT: ${name}, seed ${seed}: ${fault}`)
process.exitCode = faults.length === 0 ? 0 : 1
