/**
 * `npm test`: every check and every runner, two at a time, and one line at the end: `N passed, N failed`.
 * `npm test -- types unit` runs those stages alone.
 */
import { mkdirSync } from 'node:fs'
import { testWords } from '../core/words/tests.ts'
import { buildElectron, buildPage, isElectronStale, isPageStale } from './builds.ts'
import { runStage } from './checks/run-stage.ts'
import { REPORTS, type Stage, STAGES } from './checks/stages.ts'
import { findElectron } from './electron-binary.ts'
import { haveBrowser } from './find-browser.ts'
import { hasDisplay } from './open-link.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const total = { passed: 0, failed: 0, skipped: 0 }

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !STAGES.some(stage => stage.name === name))
if (unknown.length > 0) {
  say(
    testWords.unknown(
      unknown,
      STAGES.map(({ name }) => name),
    ),
  )
  process.exit(2)
}
mkdirSync(REPORTS, { recursive: true })
const stages = STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const ready = await prepare()
await inPairs(stages.filter(stage => !stage.alone && mayRun(stage)))
for (const stage of stages.filter(each => each.alone && mayRun(each))) await tell(stage)

if (total.skipped > 0) say(testWords.skipped(total.skipped))
say(testWords.total(total.passed, total.failed))
process.exitCode = total.failed === 0 ? 0 : 1

/** What the stages share, made once: a browser, the built page, Electron's parts. */
async function prepare(): Promise<{ browser: string | null; electron: string | null }> {
  if (isPageStale() || isElectronStale()) {
    say(testWords.building)
    try {
      await buildPage()
      await buildElectron()
    } catch (error) {
      total.failed += 1
      say(testWords.failed('build', error instanceof Error ? error.message : String(error)))
    }
  }
  return { browser: haveBrowser(say), electron: findElectron() }
}

/** False says why, and counts a browser that cannot be had as a failure: then half the tests did not run. */
function mayRun({ name }: Stage): boolean {
  if ((name === 'page' || name === 'journeys') && !ready.browser) {
    total.failed += 1
    say(testWords.failed(name, testWords.noBrowser))
    return false
  }
  const obstacle = name === 'electron' ? noWindow() : null
  if (obstacle) say(testWords.left(name, obstacle))
  return obstacle === null
}

function noWindow(): string | null {
  if (!ready.electron) return testWords.noElectron
  return hasDisplay(process.platform, process.env) ? null : testWords.noDisplay
}

async function inPairs(queue: Stage[]): Promise<void> {
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await tell(next)
  }
  await Promise.all([lane(), lane()])
}

async function tell(stage: Stage): Promise<void> {
  say(testWords.begun(stage.name, stage.about))
  const outcome = await runStage(stage, {
    ...process.env,
    ...(ready.browser && { RUNGS_CHROMIUM: ready.browser }),
    NO_COLOR: '1',
  })
  total.passed += outcome.passed
  total.failed += outcome.failed
  total.skipped += outcome.skipped
  if (outcome.failed > 0) say(testWords.failed(stage.name, outcome.said))
  say(testWords.done(stage.name, outcome, outcome.seconds))
}
