/** That the walls stand: planted breaches are found by the very rules of `.dependency-cruiser.cjs`. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { tempFolder } from '../data/testing/temp-folder.ts'
import { ROOT } from './builds.ts'

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[]; totalCruised: number }
}

const FOLDERS = ['core', 'data', 'server', 'electron', 'renderer', 'scripts', 'e2e']

/** Two packages, as far as an import looks at them. */
const PACKAGES = {
  'node_modules/zod/package.json': '{"name":"zod","main":"index.js"}',
  'node_modules/zod/index.js': '',
  'node_modules/better-sqlite3/package.json': '{"name":"better-sqlite3","main":"index.js"}',
  'node_modules/better-sqlite3/index.js': '',
}

/** Names of the rules that each file of a project breaks. */
async function breaches(files: Record<string, string>): Promise<string[]> {
  const project = tempFolder()
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.walls.json', 'tsconfig.base.json', 'package.json'])
    cpSync(join(ROOT, name), join(project, name))
  for (const folder of FOLDERS) mkdirSync(join(project, folder))
  for (const [name, text] of Object.entries({ ...PACKAGES, ...files })) {
    mkdirSync(dirname(join(project, name)), { recursive: true })
    writeFileSync(join(project, name), text)
  }
  const cruiser = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const words = [cruiser, ...FOLDERS, '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: project }).catch(
    (error: { stdout: string }) => error,
  )
  const { summary }: Report = JSON.parse(stdout)
  expect(summary.totalCruised).toBeGreaterThanOrEqual(Object.keys(files).length)
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).toSorted()
}

test('a project that keeps to its walls has no breach', { timeout: 60_000 }, async () => {
  const files = {
    'core/rules/index.ts': "import { z } from 'zod'\nexport const rule = z.string()",
    'data/backend.ts': "import { rule } from '../core/rules/index.ts'\nexport const backend = rule",
    'server/host.ts': "import { backend } from '../data/backend.ts'\nexport const host = backend",
    'renderer/screen.tsx': "import { rule } from '../core/rules/index.ts'\nexport const screen = rule",
    'scripts/start.ts': "import { host } from '../server/host.ts'\nconsole.log(host)",
  }
  expect(await breaches(files)).toEqual([])
})

test('every kind of breach is found, imports of types too', { timeout: 60_000 }, async () => {
  const files = {
    'core/reads.ts': "import { readFileSync } from 'node:fs'\nexport const read = readFileSync",
    'core/keeps.ts': "import type { Database } from 'better-sqlite3'\nexport type Kept = Database",
    'core/asks.ts': "import type { Row } from '../data/rows.ts'\nexport type Asked = Row",
    'data/rows.ts': 'export type Row = string',
    'server/peeks.ts': "import type { Row } from '../data/rows.ts'\nexport type Peeked = Row",
    'renderer/goes-round.tsx': "import type { Row } from '../data/rows.ts'\nexport type Shown = Row",
    'electron/borrows.ts': "import { peeks } from '../server/lends.ts'\nexport const borrowed = peeks",
    'server/lends.ts': 'export const peeks = 1',
    'core/one.ts': "import { two } from './two.ts'\nexport const one = (): number => two",
    'core/two.ts': "import { one } from './one.ts'\nexport const two = 2\nexport const back = one",
    'data/tool.ts': "import { run } from '../scripts/run.ts'\nexport const tool = run",
    'scripts/run.ts': 'export const run = 1',
    'data/slow.ts': "import { slow } from '../core/rules/reference/slow.ts'\nexport const used = slow",
    'core/rules/reference/slow.ts': 'export const slow = 1',
    'core/lost.ts': "import { nothing } from './nothing.ts'\nexport const lost = nothing",
  }
  expect(await breaches(files)).toEqual(
    [
      'core/reads.ts: core-is-pure',
      'core/keeps.ts: core-is-pure',
      'core/asks.ts: core-is-pure',
      'core/asks.ts: core-knows-only',
      'server/peeks.ts: server-knows-only',
      'renderer/goes-round.tsx: renderer-knows-only',
      'electron/borrows.ts: electron-knows-only',
      'core/one.ts: no-cycles',
      'data/tool.ts: data-knows-only',
      'data/tool.ts: nothing-imports-scripts',
      'data/slow.ts: test-support-is-for-tests',
      'core/lost.ts: no-unresolved',
      'core/lost.ts: core-is-pure',
    ].toSorted(),
  )
})
