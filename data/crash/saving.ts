/**
 * The process that is killed: `node saving.ts FOLDER STEP` changes the folder's database from that step on, without
 * end. It says `asked K` before a step and `done K` when it is acknowledged.
 */
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { asker } from '../../core/contract/ask.ts'
import { openBackend } from '../backend.ts'
import { doStep } from './steps.ts'

const [dataDir = '', first = '0'] = process.argv.slice(2)
const backend = openBackend({ dataDir, now: () => new Date() })

const ask = asker(backend.call)

// A killed process writes no compiled code for the next.
flushCompileCache()
for (let k = Number(first); ; k++) {
  writeSync(1, `asked ${k}\n`)
  doStep(ask, k)
  writeSync(1, `done ${k}\n`)
}
