/** What comes out of a roster file, whatever its format: cells of text, and what was noticed on the way. */
import { z } from 'zod'

export const RosterCells = z.strictObject({
  format: z.enum(['csv', 'xlsx']),
  sheets: z.array(z.strictObject({ name: z.string(), hidden: z.boolean() })),
  sheet: z.string().nullable(),
  cells: z.array(z.array(z.string())),
  notices: z.array(z.string()),
})
export type RosterCells = z.infer<typeof RosterCells>

/** Far above any roster Rungs is for; what is larger is refused before it is read to its end. */
export const MOST_ROWS = 100_000
export const MOST_COLUMNS = 500
/** Bytes of a workbook, unpacked. */
export const MOST_UNPACKED = 400 * 2 ** 20
