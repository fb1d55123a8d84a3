/** Refusals in the words of the command line. */
import type { Refusal } from '../../core/contract/refusal.ts'

/** What a field of the contract is called on the command line. */
const OPTIONS: Readonly<Record<string, string>> = {
  classId: '--class',
  id: 'ID',
  to: '--to',
  asOf: '--as-of',
  version: '--version',
  text: '--search',
  limit: '--limit',
  jurisdiction: '--jurisdiction',
  jurisdictions: '--jurisdiction',
  classIds: '--class',
  target: '--to',
  series: '--series',
  choice: '--choice',
  title: '--title',
  subtitle: '--subtitle',
  'whatIf.jurisdictions': '--jurisdiction',
  'whatIf.maxMoves': '--max-moves',
  'whatIf.horizon': '--horizon',
  'whatIf.study': '--study',
  'whatIf.allow': '--allow',
  'whatIf.lag': '--lag',
}

/** One line that names the option instead of the field. */
export function forPerson({ message, field }: Refusal): string {
  const inner = field.replace(/^(subject|settings)\./, '').replace(/\[\d+\]$/, '')
  const option = inner.startsWith('mapping.') ? '--map' : OPTIONS[inner]
  const line = option ? `${option}: ${message.replace(`${field}: `, '')}` : message
  return line.replaceAll(/\s*[\n\r]+\s*/g, ' ')
}
