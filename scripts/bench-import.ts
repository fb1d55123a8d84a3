/**
 * `npm run bench:import`: how well specifications are read, judged against documents that a person has read
 * (scripts/bench/import/README.md), and how fast.
 */
import { Refusal } from '../core/contract/refusal.ts'
import { corporaFolder, NO_CORPORA } from './bench/import/corpora.ts'
import { CORPORA, type CorpusName, GOLD_SETS, type GoldSet, OPEN_SETS, seedsOf } from './bench/import/draw.ts'
import type { DocumentVerdict } from './bench/import/judge-document.ts'
import { judgeSet } from './bench/import/judge-set.ts'
import { report } from './bench/import/report.ts'
import { showDocument } from './bench/import/show.ts'
import { tallyOf } from './bench/import/tally.ts'
import { readTwins } from './bench/import/twins.ts'
import { twinsReport, wholeReport } from './bench/import/whole-report.ts'
import { readWholeCorpus } from './bench/import/whole-corpus.ts'
import { oneOf, readOptions } from './options.ts'

const HELP = `npm run bench:import -- [--set ${GOLD_SETS.join('|')}]… [--corpus ${CORPORA.join('|')}]… [--show [--file PART]] [--all]
  --show   lists what differs, document by document (dev and dev2); --file keeps those whose name has PART in it
  --all    reads the whole corpora: speed, memory, and file names against fields (with --show each that differs)`

try {
  await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof Refusal ? 2 : 1
}

async function main(words: string[]): Promise<void> {
  const options = readOptions(words, {
    set: 'values',
    corpus: 'values',
    show: 'flag',
    file: 'value',
    all: 'flag',
    help: 'flag',
  })
  if (options.flag('help')) return print(HELP)
  const folder = corporaFolder()
  if (folder === null) throw new Refusal('not-found', NO_CORPORA, 'RUNGS_CORPORA')
  const named = options.values('set').map(name => oneOf('--set', name, GOLD_SETS))
  const sets: readonly GoldSet[] = named.length > 0 ? named : ['dev']
  const asked = options.values('corpus').map(name => oneOf('--corpus', name, CORPORA))
  const corpora = asked.length > 0 ? asked : CORPORA
  if (options.flag('all')) return printWhole(folder, corpora, options.flag('show'))
  const closed = sets.find(set => !OPEN_SETS.includes(set))
  if (options.flag('show') && closed !== undefined)
    throw new Refusal(
      'bad-input',
      `--show: ${closed} is judged without being looked at. Use --set dev.`,
      '--show',
    )

  const judged: { name: CorpusName; verdicts: DocumentVerdict[] }[] = []
  for (const name of corpora) {
    const verdicts = await Promise.all(sets.map(set => judgeSet(folder, set, name)))
    judged.push({ name, verdicts: verdicts.flat() })
  }
  if (options.flag('show')) show(judged, options.value('file') ?? '')
  printTotals(sets, judged)
}

type Judged = readonly { readonly name: CorpusName; readonly verdicts: readonly DocumentVerdict[] }[]

function show(judged: Judged, part: string): void {
  for (const { name, verdicts } of judged) {
    const shown = verdicts.filter(({ file }) => file.includes(part)).map(showDocument)
    print([`### ${name}`, ...shown.filter(text => text !== ''), ''].join('\n'))
  }
}

function printTotals(sets: readonly GoldSet[], judged: Judged): void {
  const columns = judged.map(({ name, verdicts }) => ({ name, tally: tallyOf(verdicts) }))
  const all = { name: 'all', tally: tallyOf(judged.flatMap(({ verdicts }) => verdicts)) }
  const drawn = sets.map(set => `Set ${set}, drawn by seed ${seedsOf(set)}`)
  print([...drawn, '', report([...columns, all])].join('\n'))
}

async function printWhole(folder: string, corpora: readonly CorpusName[], details: boolean): Promise<void> {
  const read = []
  for (const corpus of corpora) {
    process.stderr.write(`${corpus} …\n`)
    read.push(await readWholeCorpus(folder, corpus))
  }
  print(wholeReport(read, details))
  if (corpora.length === CORPORA.length) print(`\n${twinsReport(await readTwins(folder), details)}`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
