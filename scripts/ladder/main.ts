/**
 * The command line (docs/formats.md). Each command asks the operations of the contract, as the screens do, on a
 * backend of its own.
 */
import { resolve } from 'node:path'
import { asker, slowAsker } from '../../core/contract/ask.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { ladderHelp, sayCommand } from '../../core/words/command-line/words.ts'
import { type Backend, openBackend } from '../../data/backend.ts'
import { evaluate, plan } from './answers.ts'
import { audit } from './audit.ts'
import { classById, classes } from './catalogue.ts'
import type { Command, Prepared, Told, World } from './command.ts'
import { exportFile } from './export.ts'
import { importDocuments } from './import.ts'
import { backup, check, restore } from './keeping.ts'
import { pack } from './pack.ts'
import { forPerson } from './refusals.ts'
import { team } from './team.ts'

const COMMANDS = new Map<string, Command>([
  ['classes', classes],
  ['class', classById],
  ['evaluate', evaluate],
  ['plan', plan],
  ['export', exportFile],
  ['team', team],
  ['import', importDocuments],
  ['pack', pack],
  ['audit', audit],
  ['backup', backup],
  ['restore', restore],
  ['check', check],
])

export interface Surroundings {
  readonly out: (text: string) => void
  /** Takes a line of standard error: of a refusal, or how a long work ended. */
  readonly complain: (line: string) => void
  /** Takes how far a long work is, whenever it is further; nobody looks at it where this is left out. */
  readonly progress?: (line: string) => void
  /** Folder that relative paths start from. */
  readonly folder: string
  /** The data folder where none is named. */
  readonly usualDataDir: string
  readonly now: () => Date
  /** The calendar date of a moment where the person is. */
  readonly localDate: (now: Date) => string
  /** Takes a defect of ours, for whoever looks for it. */
  readonly onDefect: (error: unknown) => void
}

/** Runs one command. Answers the exit code: 0 done, 2 wrong input told in one line, 1 our own failure or a finding. */
export async function runLadder(words: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await perform(words, around)
  } catch (error) {
    const isRefusal = error instanceof Refusal
    if (!isRefusal) around.onDefect(error)
    around.complain(isRefusal ? forPerson(error) : sayCommand.internal)
    return isRefusal ? 2 : 1
  }
}

async function perform([name, ...words]: readonly string[], around: Surroundings): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') return say(around, ladderHelp)
  if (name.startsWith('-')) throw new Refusal('bad-input', sayCommand.first(name))
  const command = COMMANDS.get(name)
  if (!command) throw new Refusal('bad-input', sayCommand.unknown(name, [...COMMANDS.keys()]))
  const prepared = command.prepare(words)
  if (prepared.help) return say(around, command.help)
  return withWorld(prepared, around, async world => {
    const answer = await prepared.run(world)
    if ('pieces' in answer) return tellAll(answer, prepared.json, around)
    const { json, text, ok = true } = answer
    say(around, prepared.json ? JSON.stringify(json, null, 2) : text)
    return ok ? 0 : 1
  })
}

async function tellAll({ pieces, end }: Told, asJson: boolean, { out }: Surroundings): Promise<number> {
  let isFirst = true
  for await (const { json, text } of pieces) {
    if (asJson) out(`${isFirst ? '[' : ','}\n${JSON.stringify(json, null, 2)}`)
    else out(text)
    isFirst = false
  }
  if (asJson) out(isFirst ? '[]' : ']')
  return end() ? 0 : 1
}

function say({ out }: Surroundings, text: string): 0 {
  out(text)
  return 0
}

async function withWorld<T>(
  prepared: Prepared,
  { folder, usualDataDir, now, localDate, onDefect, complain, progress }: Surroundings,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const dataDir = resolve(folder, prepared.dataDir ?? usualDataDir)
  let backend: Backend | undefined
  const open = (): Backend => (backend ??= openBackend({ dataDir, now, onDefect, readBeside: true }))
  try {
    return await work({
      ask: asker(message => open().call(message)),
      askSlowly: slowAsker(message => open().answer(message)),
      readThrough: (sources, wanted) => open().readThrough(sources, wanted),
      idle: () => open().idle(),
      tell: (line, sort) => (sort === 'progress' ? progress?.(line) : complain(line)),
      today: localDate(now()),
      folder,
      dataDir,
    })
  } finally {
    backend?.close()
  }
}
