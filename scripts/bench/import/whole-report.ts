/** What `npm run bench:import -- --all` prints. */
import { header, line, significant } from '../table.ts'
import { share } from './bag.ts'
import type { NameCheck } from './file-names.ts'
import type { Twins } from './twins.ts'
import type { WholeCorpus } from './whole-corpus.ts'

const ROWS: readonly (readonly [string, (corpus: WholeCorpus) => string])[] = [
  ['documents / classes read', c => `${c.documents - c.refused.length} of ${c.documents} / ${c.classes}`],
  ['documents with unread words', c => percent(c.withUnread / c.documents)],
  ['documents a second of one processor', c => significant((1000 * c.documents) / c.reading)],
  ['reading ÷ splitting into words', c => significant(c.reading / c.splitting)],
  ['microseconds a word, reading', c => significant((1000 * c.reading) / c.words)],
  ['memory after 500, at the end', c => `${c.memory.after500.toFixed(0)}, ${c.memory.atEnd.toFixed(0)} MB`],
  ['name and title agree', c => agreed(c.checks, 'title')],
  ['name and code agree', c => agreed(c.checks, 'code')],
  ['name and date agree', c => agreed(c.checks, 'date')],
]

/** `details`: also each document whose name and fields differ. */
export function wholeReport(read: readonly WholeCorpus[], details: boolean): string {
  const refused = read.flatMap(each => each.refused)
  return [
    header(),
    '',
    line(['', ...read.map(({ corpus }) => corpus)]),
    line(['---', ...read.map(() => '---')]),
    ...ROWS.map(([label, value]) => line([label, ...read.map(value)])),
    '',
    ...refused.map(why => `refused: ${why}`),
    ...(details ? read.flatMap(({ checks }) => checks.filter(({ right }) => !right)).map(disagreement) : []),
  ].join('\n')
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`

function agreed(checks: readonly NameCheck[], field: NameCheck['field']): string {
  const asked = checks.filter(check => check.field === field)
  const right = asked.filter(check => check.right).length
  return asked.length === 0 ? '–' : agreement(right, asked.length)
}

const disagreement = ({ file, field, expected, read }: NameCheck): string =>
  `${file}: ${field}; its name says ${expected}, read ${read || 'none'}`

const TWIN_ROWS: readonly (readonly [string, (twins: Twins) => string])[] = [
  ['documents read', t => `${t.documents - t.refused.length} of ${t.documents}`],
  ['with a text twin', t => String(t.pairs)],
  ['titles as in the text', t => agreement(t.sameTitle, t.pairs)],
  ['codes as in the text', t => agreement(t.sameCode, t.pairs)],
  ['trees as in the text', t => agreement(t.sameTrees, t.pairs)],
]

/** Pages and PDFs against the same specification as text. `details`: also which differ. */
export function twinsReport(all: readonly Twins[], details: boolean): string {
  return [
    line(['', ...all.map(({ folder }) => folder)]),
    line(['---', ...all.map(() => '---')]),
    ...TWIN_ROWS.map(([label, value]) => line([label, ...all.map(value)])),
    ...all.flatMap(({ refused }) => refused).map(why => `refused: ${why}`),
    ...(details
      ? all.flatMap(({ folder, different }) => different.map(name => `${folder}/${name}: other trees`))
      : []),
  ].join('\n')
}

const agreement = (part: number, whole: number): string =>
  `${share(part, whole).toFixed(3)} (${part} of ${whole})`
