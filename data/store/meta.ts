/** Facts about the database as a whole, by name. */
import { z } from 'zod'
import type { Reader, Writer } from './handle.ts'

/** `catalogue`: its head, as JSON. `shipped`: print of the shipped catalogue taken in last. `revision`: the last given. */
type Key = 'catalogue' | 'shipped' | 'revision'

export const readMeta = (reader: Reader, key: Key): string | undefined =>
  reader.get(z.object({ value: z.string() }), 'SELECT value FROM meta WHERE key = ?', key)?.value

export function writeMeta(writer: Writer, key: Key, value: string): void {
  writer.run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    value,
  )
}
