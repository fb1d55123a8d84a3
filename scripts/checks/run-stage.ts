/** Runs one stage in a process of its own and keeps what it said. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { ROOT } from '../builds.ts'
import { type Counts, judge } from './counts.ts'
import type { Stage } from './stages.ts'

export interface Outcome extends Counts {
  readonly seconds: number
  /** Standard output and error, as they came. */
  readonly said: string
}

/** Many times what any stage takes, for machines with much else to do; a stage that hangs has failed. */
const PATIENCE = 20 * 60_000

export async function runStage(stage: Stage, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const begun = Date.now()
  if (stage.report) rmSync(stage.report, { force: true })
  const { code, said } = await run(stage, env)
  const counted =
    stage.report && existsSync(stage.report)
      ? (stage.count?.(readFileSync(stage.report, 'utf8')) ?? null)
      : null
  return { ...judge(code, counted), seconds: (Date.now() - begun) / 1000, said }
}

function run(stage: Stage, env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [...stage.command], {
      cwd: ROOT,
      env: { ...env, ...(stage.report && { PLAYWRIGHT_JSON_OUTPUT_NAME: stage.report }) },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    })
    let said = ''
    const keep = (chunk: Buffer): void => {
      said += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', error => resolve({ code: 1, said: error.message }))
    child.on('close', code => resolve({ code: code ?? 1, said }))
  })
}
