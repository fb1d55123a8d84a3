/**
 * `npm run bad:input`: documents that are no specifications, or mean harm, each opened and read in a process of its own
 * (seconds, the most memory that the process held, what is said of it), then all of them in one batch beside good ones,
 * through the command line. `--only PART` takes those with that in their names. Exit 1 where anything is not dealt with
 * as it should be. Nothing else should be running: the clock is the wall's.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '../../../core/contract/refusal.ts'
import { problemsIn } from '../../imports/reading-through.ts'
import { openJob, readJob } from '../jobs.ts'
import { LIMITS } from '../limits.ts'
import { openReaders } from '../readers.ts'
import { BAD_DOCUMENTS, type BadDocument } from './bad-documents.ts'
import { shippedBackground } from './fuzz.ts'
import { ownDocuments } from './mutate.ts'

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const chosen = BAD_DOCUMENTS.filter(({ name }) => name.includes(values.only))
const faults: string[] = []
const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)

row('document', 'bytes', 'seconds', 'MB', 'what is said')
row('---', '---:', '---:', '---:', '---')
for (const document of chosen) await alone(document)
await batch(chosen)
for (const fault of faults) console.log(`FAULT: ${fault}`)
process.exitCode = faults.length === 0 ? 0 : 1

/** One document in a process of its own, timed from when that is ready: opened and read, each within its limits. */
async function alone({ name, bytes, says }: BadDocument): Promise<void> {
  const content = bytes()
  const readers = openReaders({ size: 1 })
  readers.share(shippedBackground())
  await readers.read({ name: 'first.txt', pasted: 'CLERK' })
  const memory = watchMemory()
  const started = performance.now()
  let said: readonly string[] = []
  let isRead = false
  try {
    const { text } = await readers.run(openJob, { name, bytes: content })
    const reading = await readers.run(readJob, { name, text, jurisdiction: null })
    isRead = reading.classes.length > 0
    said = problemsIn(name, reading)
  } catch (error) {
    said = [error instanceof Refusal ? error.message : `no refusal: ${String(error)}`]
  }
  const seconds = (performance.now() - started) / 1000
  const most = memory.stop()
  readers.close()
  row(name, content.length.toLocaleString('en-US'), seconds.toFixed(1), most, said.join(' ') || 'read')
  if (seconds > 2 * LIMITS.seconds) faults.push(`${name}: took ${seconds.toFixed(1)} seconds`)
  if (said.some(line => line.includes('\n'))) faults.push(`${name}: more than one line`)
  if (says === null ? !isRead : !says.test(said.join(' '))) faults.push(`${name}: said “${said.join(' ')}”`)
}

/** The most resident memory of the processes this one has started, where the system tells (Linux). */
function watchMemory(): { readonly stop: () => string } {
  let most = 0
  const look = (): void => {
    for (const pid of childrenOf(process.pid)) {
      const [, kilobytes = '0'] = /^VmHWM:\s+(\d+)/m.exec(fileOr(`/proc/${pid}/status`)) ?? []
      most = Math.max(most, Number(kilobytes) / 1024)
    }
  }
  const timer = setInterval(look, 10)
  return {
    stop() {
      look()
      clearInterval(timer)
      return most === 0 ? '–' : most.toFixed(0)
    },
  }
}

function childrenOf(pid: number): string[] {
  return fileOr(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
}

function fileOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** All of them in one folder with good documents, and what a folder can have besides, through the command line. */
async function batch(documents: readonly BadDocument[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-bad-'))
  const specs = join(folder, 'specs')
  mkdirSync(join(specs, 'inner'), { recursive: true })
  const good = ownDocuments().filter(({ name }) => name !== 'own.pdf')
  for (const { name, bytes } of good) {
    writeFileSync(join(specs, `0-${name}`), bytes)
    writeFileSync(join(specs, `z-${name}`), bytes)
  }
  for (const { name, bytes } of documents) writeFileSync(join(specs, name), bytes())
  symlinkSync('..', join(specs, 'inner', 'loop'))
  const vanishing = join(specs, 'zz-vanishes.txt')
  writeFileSync(vanishing, 'CLERK')

  const started = performance.now()
  const { exit, out, err } = await importing(folder, () => rmSync(vanishing, { force: true }))
  const entries: { file: string; classes: unknown[]; problems: string[] }[] = JSON.parse(out)
  const told = new Map(entries.map(entry => [entry.file.slice('specs/'.length), entry]))
  console.log(
    `\nOne batch: ${entries.length} documents, exit ${exit}, ${((performance.now() - started) / 1000).toFixed(0)} s. ${err.trim().split('\n').at(-1)}`,
  )
  if (exit !== 0) faults.push(`the batch ended with ${exit}`)
  const expected = documents.length + 2 * good.length + 1
  if (entries.length !== expected) faults.push(`${entries.length} documents of ${expected} were told`)
  for (const { name } of good)
    for (const copy of [`0-${name}`, `z-${name}`])
      if (told.get(copy)?.classes.length !== 1) faults.push(`${copy} beside bad ones was not read`)
  for (const { name, says } of documents) {
    const entry = told.get(name)
    const line = entry?.problems.join(' ') ?? ''
    if (says === null ? entry?.classes.length === 0 : !says.test(line))
      faults.push(`${name} in the batch: “${line}”`)
  }
  // Of a few documents all are opened before it can vanish.
  if (documents.length > 20 && !told.get('zz-vanishes.txt')?.problems[0]?.includes('no such file'))
    faults.push('a file that vanished')
  rmSync(folder, { recursive: true })
}

/** @param onProgress called when the first document was opened */
function importing(
  folder: string,
  onProgress: () => void,
): Promise<{ exit: number; out: string; err: string }> {
  const run = join(import.meta.dirname, '..', '..', '..', 'scripts', 'run.mjs')
  const child = spawn(
    process.execPath,
    [run, 'ladder', 'import', 'specs', '--json', '--data-dir', join(folder, 'data')],
    {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    },
  )
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (err === '') onProgress()
    err += text
  })
  return new Promise(resolve => child.on('close', code => resolve({ exit: code ?? -1, out, err })))
}
