/** Remembered state of the window: small JSON values by name. */
import { z } from 'zod'
import type { Settings } from '../../core/contract/shapes.ts'
import type { Reader, Writer } from './handle.ts'
import { jsonIn } from './shapes.ts'

const Row = z.object({ name: z.string(), value: z.string() })

/** What damage made unreadable is as if it had never been remembered: nobody's work hangs on it, and the window opens. */
export const readSettings = (reader: Reader): Settings =>
  Object.fromEntries(
    reader.all(Row, 'SELECT name, value FROM settings ORDER BY name').flatMap(({ name, value }) => {
      const read = z.json().safeParse(jsonIn(value))
      return read.success ? [[name, read.data]] : []
    }),
  )

/** Sets the values named; null forgets one, the others stay. */
export function writeSettings(writer: Writer, settings: Settings): void {
  for (const [name, value] of Object.entries(settings)) {
    if (value === null) writer.run('DELETE FROM settings WHERE name = ?', name)
    else
      writer.run(
        'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        name,
        JSON.stringify(value),
      )
  }
}

/** How the person who accepts changes of the catalogue names themselves, by the setting `reviewer`; null where they never did. */
export function reviewerOf(reader: Reader): string | null {
  const { reviewer } = readSettings(reader)
  return typeof reviewer === 'string' && reviewer.trim() !== '' ? reviewer.trim().slice(0, 200) : null
}
