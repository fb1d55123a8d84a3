/** Remembered state of the window: small JSON values by name. */
import type { Settings } from '../../core/contract/shapes.ts'
import type { Reader, Writer } from './handle.ts'

export const readSettings = (reader: Reader): Settings =>
  Object.fromEntries(
    reader
      .all<{ name: string; value: string }>('SELECT name, value FROM settings ORDER BY name')
      .map(({ name, value }) => [name, JSON.parse(value)]),
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
