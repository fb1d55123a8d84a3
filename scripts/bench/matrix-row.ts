/** The matrix in the window: first cell painted, and frames while it scrolls, each against a page that has nothing to do. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import type { CataloguePack } from '../../core/model/catalogue.ts'
import { openBackend } from '../../data/backend.ts'
import { writeTeamFile } from '../../data/rosters/team-file.ts'
import { serve } from '../../server/serve.ts'
import { buildPage, isPageStale, PAGE_DIR } from '../builds.ts'
import { BROWSER_ARGS, haveBrowser } from '../find-browser.ts'
import { compareTimes } from './measure.ts'
import { firstPaint, FREEZE, inNewPage, serveStill } from './page.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'
import { syntheticPeople } from './synthetic-people.ts'
import type { Row } from './table.ts'

const CELL = '.matrix__cell'
const FRAMES = 120
/** In the page: mean milliseconds of a frame while an element scrolls down and across. */
const scrolled = (selector: string): string => `new Promise(done => {
  const frame = document.querySelector(${JSON.stringify(selector)})
  const start = performance.now()
  let left = ${FRAMES}
  const step = () => {
    frame.scrollBy(left % 2 ? 40 : 0, 60)
    left -= 1
    if (left > 0) requestAnimationFrame(step)
    else done((performance.now() - start) / ${FRAMES})
  }
  requestAnimationFrame(step)
})`

export async function matrixRows(people: number, classes: number, rounds: number): Promise<Row[]> {
  const executablePath = haveBrowser(line => process.stderr.write(`${line}\n`))
  if (!executablePath) throw new Error('no browser to draw the page in')
  if (isPageStale()) await buildPage()
  const dataDir = mkdtempSync(join(tmpdir(), 'rungs-bench-'))
  fill(dataDir, people, syntheticCatalogue(classes))
  const host = await serve({ dataDir, pageDir: PAGE_DIR, port: 0, elsewhere: false })
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
  const size = `${people.toLocaleString('en')} people × ${classes} classes`
  try {
    const still = await serveStill(
      await inNewPage(browser, host.printedLink(), CELL, page => page.evaluate<string>(FREEZE)),
    )
    const empty = await serveStill(
      `<!doctype html><div class="matrix" style="width:1200px;height:640px;overflow:auto"><div class="matrix__cell" style="width:20000px;height:300000px"></div></div>`,
    )
    try {
      return [
        {
          what: `Matrix drawn, ${size}`,
          against: 'static page of the same content',
          ...(await compareTimes(
            () => firstPaint(browser, host.printedLink(), CELL),
            () => firstPaint(browser, still.link, CELL),
            { rounds, warmUps: 1 },
          )),
          note: 'from navigation to the first cell; rules evaluated once before, as after any look at the team',
        },
        {
          what: `Matrix scrolled, ${size}`,
          against: 'an empty page scrolled the same way',
          ...(await compareTimes(
            () => frameTime(browser, host.printedLink()),
            () => frameTime(browser, empty.link),
            { rounds, warmUps: 1 },
          )),
          note: `mean of ${FRAMES} frames`,
        },
      ]
    } finally {
      still.close()
      empty.close()
    }
  } finally {
    await browser.close()
    await host.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const frameTime = (browser: Browser, link: string): Promise<number> =>
  inNewPage(browser, link, CELL, page => page.evaluate<number>(scrolled('.matrix')))

/** A data folder whose window opens on the matrix of a made-up team in a made-up catalogue. */
function fill(dataDir: string, people: number, pack: CataloguePack): void {
  const backend = openBackend({ dataDir, now: () => new Date() })
  try {
    const ask = (operation: string, input: unknown): void => {
      const reply = backend.call({ operation, input })
      if (!reply.ok) throw new Error(`${operation}: ${reply.error.message}`)
    }
    const team = syntheticPeople(people, pack).map(person => ({ ...person, imported: null }))
    const file = writeTeamFile({ name: 'Made-up', people: team, scenarios: [] }, undefined)
    ask('pack.merge', { text: JSON.stringify(pack), conflicts: 'take' })
    ask('team.open', { base64: Buffer.from(file).toString('base64') })
    ask('settings.set', { settings: { view: { lastPath: '/team', asOf: '2026-11-22' } } })
  } finally {
    backend.close()
  }
}
