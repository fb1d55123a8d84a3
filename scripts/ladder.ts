/**
 * The command line: `npm run -s ladder -- COMMAND …` (docs/formats.md). Each command asks the operations of the
 * contract, as the screens do, on a backend of its own. Exit 0 done, 2 wrong input in one line, 1 our own failure.
 */
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { defaultDataFolder } from '../core/contract/data-folder.ts'
import { Refusal } from '../core/contract/refusal.ts'
import { ladderHelp, sayCommand } from '../core/words/command-line.ts'
import { type Backend, openBackend } from '../data/backend.ts'
import { evaluate, plan } from './ladder/answers.ts'
import { asker, forPerson } from './ladder/backend.ts'
import { classById, classes } from './ladder/catalogue.ts'
import type { Command, Prepared, Printed } from './ladder/command.ts'
import { backup, check, restore } from './ladder/keeping.ts'
import { localDate, personsFolder } from './surroundings.ts'

const COMMANDS = new Map<string, Command>([
  ['classes', classes],
  ['class', classById],
  ['evaluate', evaluate],
  ['plan', plan],
  ['backup', backup],
  ['restore', restore],
  ['check', check],
])

// A reader that had enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})
try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  const refusal = error instanceof Refusal ? forPerson(error) : null
  process.stderr.write(`${refusal ?? sayCommand.internal}\n`)
  process.exitCode = refusal === null ? 1 : 2
}

function main([name, ...words]: string[]): number {
  if (name === undefined || name === '--help' || name === 'help') return print(ladderHelp)
  const known = [...COMMANDS.keys()]
  if (name.startsWith('-')) throw new Refusal('bad-input', sayCommand.first(name))
  const found = COMMANDS.get(name)
  if (!found) throw new Refusal('bad-input', sayCommand.unknown(name, known))
  const prepared = found.prepare(words)
  if (prepared.help) return print(found.help)
  const { json, text, ok = true } = run(prepared)
  print(prepared.json ? JSON.stringify(json, null, 2) : text)
  return ok ? 0 : 1
}

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function run(prepared: Prepared): Printed {
  const folder = personsFolder()
  const surroundings = { platform: process.platform, home: homedir(), env: process.env }
  const dataDir = resolve(folder, prepared.dataDir ?? defaultDataFolder(surroundings))
  let backend: Backend | undefined
  try {
    const ask = asker(() => (backend ??= openBackend({ dataDir, now: () => new Date() })))
    return prepared.run({ ask, today: localDate(new Date()), folder, dataDir })
  } finally {
    backend?.close()
  }
}
