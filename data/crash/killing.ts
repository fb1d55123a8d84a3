/** Kills a process that saves, at random moments, and looks each time at what it left. */
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { asker } from '../../core/contract/ask.ts'
import { openBackend } from '../backend.ts'
import { stateAfter, stateFound } from './steps.ts'

export interface Tally {
  kills: number
  /** Steps acknowledged over all runs. */
  acknowledged: number
  /** Kills between a step's being asked for and its being acknowledged, and how many of those were kept. */
  halfway: number
  halfwayKept: number
}

/**
 * Kills so many times in one folder. Throws when anything acknowledged is lost, anything half-done kept, or a check
 * finds a problem. `random` gives numbers from 0 to 1.
 */
export async function killOften(dataDir: string, kills: number, random: () => number): Promise<Tally> {
  const tally: Tally = { kills: 0, acknowledged: 0, halfway: 0, halfwayKept: 0 }
  let last = -1
  for (; tally.kills < kills; tally.kills++) {
    const { asked, done } = await runAndKill(dataDir, last + 1, random)
    const acknowledged = Math.max(last, done)
    const reached = lookInto(dataDir, acknowledged, Math.max(acknowledged, asked))
    tally.acknowledged += acknowledged - last
    if (asked > acknowledged) {
      tally.halfway += 1
      tally.halfwayKept += reached - acknowledged
    }
    last = reached
  }
  return tally
}

/** Answers the last step asked for and the last acknowledged, -1 where none was. */
async function runAndKill(
  dataDir: string,
  first: number,
  random: () => number,
): Promise<{ asked: number; done: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'saving.ts'), dataDir, String(first)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Most of a short life is the loading of code: keep it compiled.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'rungs-crash-code') },
  })
  let said = ''
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  // One in eight is killed while it starts, the others a moment after one of their first ten steps was asked for.
  const isEarly = random() < 1 / 8
  const steps = Math.ceil(random() * 10)
  const wait = random() * (isEarly ? 150 : 10)
  const kill = (): void => void setTimeout(() => child.kill('SIGKILL'), wait)
  if (isEarly) kill()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const had = said.split('asked').length - 1
    said += text
    if (!isEarly && had < steps && said.split('asked').length - 1 >= steps) kill()
  })
  await new Promise(resolve => child.on('close', resolve))
  if (child.signalCode !== 'SIGKILL') throw new Error(`It ended by itself: ${complaint}`)
  const lastOf = (word: string): number =>
    Number([...said.matchAll(new RegExp(`^${word} (\\d+)\\n`, 'gm'))].at(-1)?.[1] ?? -1)
  return { asked: lastOf('asked'), done: lastOf('done') }
}

/** The step whose state is found: the one asked for last, or the last acknowledged before it. */
function lookInto(dataDir: string, acknowledged: number, asked: number): number {
  const backend = openBackend({ dataDir, now: () => new Date() })
  const ask = asker(backend.call)
  try {
    const report = ask('store.check', {})
    if (!report.ok) throw new Error(`After step ${acknowledged}: ${report.problems.join(' ')}`)
    const found = stateFound(ask)
    const reached = [asked, acknowledged].find(k => isDeepStrictEqual(stateAfter(k), found))
    if (reached === undefined)
      throw new Error(
        `After steps ${acknowledged} (acknowledged) and ${asked} (asked): ${JSON.stringify(found)}`,
      )
    return reached
  } finally {
    backend.close()
  }
}
