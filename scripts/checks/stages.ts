/** What `npm test` runs: every check and every runner, what each needs, and how its result is counted. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../builds.ts'
import { type Counts, countPlaywright, countVitest } from './counts.ts'

export interface Stage {
  readonly name: string
  readonly about: string
  /** Arguments of Node. */
  readonly command: readonly string[]
  /** Where its runner writes what it counted; without it a stage counts as one. */
  readonly report?: string
  readonly count?: (report: string) => Counts
  /** Runs with nothing beside it: it drives a browser against the clock. */
  readonly alone?: true
}

export const REPORTS = join(ROOT, '.cache', 'test')
const report = (name: string): string => join(REPORTS, `${name}.json`)

/** The file behind a command of a package, so that no shell and no `.cmd` is needed. */
function tool(name: string, command: string): string {
  const file = join(ROOT, 'node_modules', name, 'package.json')
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(readFileSync(file, 'utf8'))
  return join(dirname(file), typeof bin === 'string' ? bin : (bin[command] ?? command))
}

const vitest = (project: string): Pick<Stage, 'command' | 'report' | 'count'> => ({
  command: [
    tool('vitest', 'vitest'),
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report(project)}`,
  ],
  report: report(project),
  count: countVitest,
})

const journeys = (project: string): Pick<Stage, 'command' | 'report' | 'count' | 'alone'> => ({
  command: [tool('@playwright/test', 'playwright'), 'test', '--project', project, '--reporter=line,json'],
  report: report(`journeys-${project}`),
  count: countPlaywright,
  alone: true,
})

const FOLDERS = ['core', 'data', 'server', 'electron', 'renderer', 'scripts', 'e2e']

/** The longest first: two run at a time, and the last one should not begin when the others are done. */
export const STAGES: readonly Stage[] = [
  {
    name: 'unit',
    about: 'the domain, the store, both hosts, the command line, the package',
    ...vitest('node'),
  },
  { name: 'page', about: 'components in Chromium', ...vitest('page') },
  {
    name: 'types',
    about: 'TypeScript over every folder',
    command: [tool('@typescript/native', 'tsc'), '-b'],
  },
  { name: 'lint', about: 'oxlint, with types', command: [tool('oxlint', 'oxlint'), '--type-aware'] },
  { name: 'format', about: 'biome', command: [tool('@biomejs/biome', 'biome'), 'format'] },
  {
    name: 'walls',
    about: 'who may import whom; no cycles',
    command: [tool('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', ...FOLDERS],
  },
  { name: 'unused', about: 'files, exports and packages nobody uses', command: [tool('knip', 'knip')] },
  { name: 'journeys', about: 'journeys in Chromium over the browser host', ...journeys('browser') },
  { name: 'electron', about: 'the same journeys in Electron', ...journeys('electron') },
]
