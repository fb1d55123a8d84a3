/** One table of ratios, in Markdown, so that a run can be kept in docs/benchmarks.md as it was printed. */
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Compared } from './measure.ts'

export interface Row extends Compared {
  readonly what: string
  /** The bound or peer, in words. */
  readonly against: string
  readonly note?: string
}

export function header(): string {
  const [cpu] = cpus()
  return [
    `${cpu?.model.trim() ?? process.arch}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
  ].join('; ')
}

const COLUMNS = ['What', 'Ours', 'Against', 'Theirs', 'Ratio', 'Note']

export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, ours, against, bound, ratio, note = '' }) => [
    what,
    milliseconds(ours),
    against,
    milliseconds(bound),
    significant(ratio),
    note,
  ])
  return [line(COLUMNS), line(COLUMNS.map(() => '---')), ...cells.map(line)].join('\n')
}

/** A row of a Markdown table. */
export const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`

const milliseconds = (time: number): string => `${significant(time)} ms`

/** Three significant digits, without an exponent. */
export function significant(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)))
  return value.toFixed(Math.min(digits, 4))
}
