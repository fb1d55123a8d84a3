/** `npm run bench`: one table of ratios, each against a bound or peer measured in the same run (docs/benchmarks.md). */
import { Refusal } from '../core/contract/refusal.ts'
import { evaluateRows } from './bench/evaluate-row.ts'
import { layoutRows } from './bench/layout-row.ts'
import { pageRows } from './bench/page-row.ts'
import { matrixRows } from './bench/matrix-row.ts'
import { planRows } from './bench/plan-row.ts'
import { posterRows } from './bench/poster-row.ts'
import { searchRows } from './bench/search-row.ts'
import { header, type Row, table } from './bench/table.ts'
import { teamRows } from './bench/team-row.ts'
import { readOptions, wholeNumber } from './options.ts'

const CLASSES = 20_000
const SIZES = [100, 1000, 10_000]

const parts: Readonly<Record<string, (rounds: number) => Promise<Row[]>>> = {
  evaluate: rounds => evaluateRows(CLASSES, rounds),
  page: pageRows,
  search: rounds => searchRows(CLASSES, rounds),
  layout: async rounds => {
    const rows: Row[] = []
    for (const size of SIZES) rows.push(...(await layoutRows(size, rounds)))
    return rows
  },
  plan: planRows,
  matrix: async rounds => [
    ...(await matrixRows(1000, 200, rounds)),
    ...(await matrixRows(10_000, 50, rounds)),
  ],
  poster: rounds => posterRows(500, rounds),
  team: async rounds => [...(await teamRows(1000, 200, rounds)), ...(await teamRows(10_000, 50, rounds))],
}

const HELP = `npm run bench -- [--only ${Object.keys(parts).join(' | ')}]… [--rounds N]`

try {
  await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof Refusal ? 2 : 1
}

async function main(words: string[]): Promise<void> {
  const options = readOptions(words, { only: 'values', rounds: 'value', help: 'flag' })
  if (options.flag('help')) return print(HELP)
  const rounds = wholeNumber('--rounds', options.value('rounds') ?? '9', 1, 1000)
  const wanted = options.values('only')
  const stranger = wanted.find(name => !Object.hasOwn(parts, name))
  if (stranger !== undefined)
    throw new Refusal('bad-input', `--only: there is no “${stranger}”. ${HELP}`, '--only')

  const rows: Row[] = []
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    process.stderr.write(`${name} …\n`)
    rows.push(...(await measure(rounds)))
  }
  print(`${header()}; medians of ${rounds} rounds\n\n${table(rows)}`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
