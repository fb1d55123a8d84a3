/** Rungs started on a data folder, in either host. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, _electron as electron, type Page } from '@playwright/test'
import type { Watch } from './watch.ts'

/** Rungs running, with a page on it. */
export interface Run {
  readonly page: Page
  readonly end: () => Promise<void>
}

/** Starts Rungs on a data folder and opens its page. */
export type Start = (dataDir: string, watch: Watch) => Promise<Run>

/** The browser host running. */
export interface Program {
  /** What it prints to be opened. */
  readonly link: string
  /** All that it has printed. */
  readonly said: () => string
  readonly end: () => Promise<void>
}

/** What a person does either works by then or does not work, also on a machine with much else to do. */
const PATIENCE_MS = 30_000

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A new context each time: nothing but the data folder outlives a run. */
export const inBrowser =
  (browser: Browser): Start =>
  async (dataDir, watch) => {
    const program = await startProgram(dataDir)
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    context.setDefaultTimeout(PATIENCE_MS)
    watch.over(context, new URL(program.link).origin)
    const page = await context.newPage()
    await page.goto(program.link)
    return {
      page,
      end: async () => {
        await context.close()
        await program.end()
      },
    }
  }

export const inElectron =
  (executablePath: string): Start =>
  async (dataDir, watch) => {
    const program = await electron.launch({ executablePath, args: [ROOT, `--data-dir=${dataDir}`] })
    program.context().setDefaultTimeout(PATIENCE_MS)
    watch.over(program.context(), 'rungs://app')
    const page = await program.firstWindow()
    await page.waitForLoadState()
    return { page, end: () => program.close() }
  }

/** @throws with the code it ended with and what it said, where it ends without a link. */
export async function startProgram(dataDir: string): Promise<Program> {
  const command = [join(ROOT, 'scripts', 'run.mjs'), 'start', '--no-open', '--data-dir', dataDir]
  const program = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The runner asks for colours here, and Node then warns of it among what the program says.
    env: { ...process.env, FORCE_COLOR: undefined },
  })
  const printed: string[] = []
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  const said = (): string => printed.join('')
  return {
    link: await linkOf(program, said),
    said,
    end: async () => {
      const ended = once(program, 'exit')
      program.kill('SIGTERM')
      await ended
    },
  }
}

function linkOf(program: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    program.stdout?.on('data', () => {
      const link = /(http:\S+)\s/.exec(said())?.[1]
      if (link !== undefined) resolve(link)
    })
    program.on('close', code => reject(new Error(`the program ended with ${code}: ${said()}`)))
  })
}
