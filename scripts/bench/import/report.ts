/** What `npm run bench:import` prints: a Markdown table, one column a corpus, and one of all. */
import { line } from '../table.ts'
import { f1, precision, recall, share } from './bag.ts'
import type { Tally } from './tally.ts'

export interface Column {
  readonly name: string
  readonly tally: Tally
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`
const three = (value: number): string => value.toFixed(3)
const of = (part: number, whole: number): string => `${part} of ${whole}`
const shareOf = (part: number, whole: number): string => `${three(share(part, whole))} (${of(part, whole)})`

const LINES: readonly (readonly [string, (tally: Tally) => string])[] = [
  ['documents / classes', t => `${t.documents} / ${t.classes}`],
  ['fields right', t => shareOf(t.fieldsRight, t.fields)],
  ['named classes: precision, recall', t => `${three(precision(t.named))}, ${three(recall(t.named))}`],
  ['named classes: F1', t => three(f1(t.named))],
  ['clauses: precision, recall', t => `${three(precision(t.clauses))}, ${three(recall(t.clauses))}`],
  ['clauses: F1', t => `${three(f1(t.clauses))} (${t.clauses.right + t.clauses.missing} stated)`],
  [
    'substitutions: F1',
    t => `${three(f1(t.substitutions))} (${t.substitutions.right + t.substitutions.missing} stated)`,
  ],
  ['and/or tree right', t => shareOf(t.treesRight, t.trees)],
  ['clauses certain', t => `${percent(share(t.certain, t.clausesRead))} (${of(t.certain, t.clausesRead)})`],
  [
    'wrong among certain',
    t => `${percent(t.certain === 0 ? 0 : t.certainWrong / t.certain)} (${of(t.certainWrong, t.certain)})`,
  ],
  [
    'classes certain throughout',
    t => `${percent(share(t.certainThroughout, t.classes))} (${of(t.certainThroughout, t.classes)})`,
  ],
  ['of these not wholly right', t => of(t.throughoutWrong, t.certainThroughout)],
  ['strict: tree of clauses alone', t => shareOf(t.strict.clauseTrees, t.trees)],
  ['strict: the same, one reading allowed', t => shareOf(t.strict.plainClauseTrees, t.trees)],
  ['strict: whole tree, one reading allowed', t => shareOf(t.strict.plainTrees, t.trees)],
  ['strict: clauses F1, one reading allowed', t => three(f1(t.strict.clauses))],
  [
    'strict: wrong among certain, one reading allowed',
    t =>
      `${percent(t.certain === 0 ? 0 : t.strict.certainWrong / t.certain)} (${of(t.strict.certainWrong, t.certain)})`,
  ],
  ['strict: certain clauses in a wrong tree', t => of(t.strict.certainInWrongTree, t.certain)],
  ['documents with unread words', t => percent(t.documents === 0 ? 0 : t.documentsWithUnread / t.documents)],
]

export function report(columns: readonly Column[]): string {
  return [
    line(['', ...columns.map(({ name }) => name)]),
    line(['---', ...columns.map(() => '---')]),
    ...LINES.map(([label, value]) => line([label, ...columns.map(({ tally }) => value(tally))])),
  ].join('\n')
}
