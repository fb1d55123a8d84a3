/**
 * Checks the catalogue's records and writes them as one pack to `dist/catalogue.json`, and the pack's JSON Schema
 * beside the records. `node scripts/build-catalogue.ts`; exit 2 and a line a failure where a record is wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../core/contract/refusal.ts'
import { shippedCatalogue } from '../data/catalogue/index.ts'
import { packJsonSchema } from '../data/catalogue/json-schema.ts'

const root = join(import.meta.dirname, '..')

function write(file: string, value: unknown): void {
  writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`)
  console.log(file)
}

try {
  const pack = shippedCatalogue()
  mkdirSync(join(root, 'dist'), { recursive: true })
  write('dist/catalogue.json', pack)
  write('data/catalogue/catalogue-pack.schema.json', packJsonSchema())
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 2
}
