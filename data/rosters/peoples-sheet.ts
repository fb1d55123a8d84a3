/** Which sheet of a workbook has the people, where nobody says. */
import { Refusal } from '../../core/contract/refusal.ts'
import { type Guess, guessMapping, type Known, type RosterTable, tableOf } from '../../core/team/index.ts'
import type { RosterCells } from './cells.ts'
import type { RosterReader } from './reader.ts'

interface SeenSheet extends Guess {
  readonly read: RosterCells
  readonly table: RosterTable
}

/** Sheets looked into for people. */
const MOST_SHEETS = 8

/**
 * The sheet named; else the first that is not hidden, unless it lacks ids or names and one behind it lacks fewer.
 * @param isRemembered whether its headers were mapped before: then nothing is lacking
 */
export async function peoplesSheet(
  reader: RosterReader,
  { file, base64, sheet }: { file: string; base64: string; sheet?: string | undefined },
  known: Known,
  isRemembered: (table: RosterTable) => boolean,
): Promise<SeenSheet> {
  const lackingIn = (seen: SeenSheet): number => (isRemembered(seen.table) ? 0 : missingIn(seen))
  const look = async (wanted: string | undefined): Promise<SeenSheet> => {
    const read = await reader.read(file, Buffer.from(base64, 'base64'), wanted)
    const table = tableOf(read.cells)
    return { read, table, ...guessMapping(table, known) }
  }
  let best = await look(sheet)
  const others = best.read.sheets.filter(({ name, hidden }) => !hidden && name !== best.read.sheet)
  if (sheet !== undefined || others.length === 0) return best
  let least = lackingIn(best)
  for (const { name } of others.slice(0, MOST_SHEETS)) {
    if (least === 0) break
    const next = await look(name).catch(leftOut)
    const lacking = next ? lackingIn(next) : Infinity
    if (next && lacking < least) [best, least] = [next, lacking]
  }
  return best
}

/** A sheet that cannot be taken is not the people's; who stopped the reading stopped all of it. */
function leftOut(error: unknown): null {
  if (error instanceof Refusal && error.code !== 'conflict') return null
  throw error
}

/** What is missing without which nobody can be read; a sheet with nobody lacks everything. */
const missingIn = ({ table, doubts }: SeenSheet): number =>
  table.rows.length === 0 ? Infinity : doubts.filter(({ why }) => why === 'missing').length
