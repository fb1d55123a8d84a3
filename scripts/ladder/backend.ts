/** From a command to the contract and back: typed calls, and refusals in the words of the command line. */
import type { Input, Output, SlowName } from '../../core/contract/operations.ts'
import type { Refusal } from '../../core/contract/refusal.ts'
import { type Reply, valueOf } from '../../core/contract/wire.ts'
import type { Backend } from '../../data/backend.ts'
import type { Ask, AskSlowly } from './command.ts'

/** Opens the backend with the first question, so that wrong words are refused before anything is made. */
export const asker =
  (open: () => Backend): Ask =>
  (operation, input) =>
    valueOf(JSON.parse(JSON.stringify(open().call({ operation, input }))))

export const slowAsker =
  (open: () => Backend): AskSlowly =>
  async <N extends SlowName>(operation: N, input: Input<N>): Promise<Output<N>> => {
    const reply: Reply<N> = JSON.parse(JSON.stringify(await open().answer({ operation, input })))
    return valueOf(reply)
  }

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
