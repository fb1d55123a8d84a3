/** The records of the catalogue → one pack, checked. */
import type { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { CataloguePack, JurisdictionFile, Kind } from '../../core/model/catalogue.ts'
import { sayIssue } from '../../core/words/input.ts'
import { findProblems } from './problems.ts'

const Head = CataloguePack.pick({ format: true, formatVersion: true, version: true, published: true })
const Kinds = Kind.array()

export interface CatalogueRecords {
  /** `catalogue.json`: format, version, date of publication. */
  readonly head: unknown
  /** `kinds.json`. */
  readonly kinds: unknown
  /** One record a jurisdiction, by its id, which is its file's name, too. */
  readonly jurisdictions: Readonly<Record<string, unknown>>
}

/** @throws Refusal with one line a failure: which record, where in it, what to do. */
export function assemblePack(records: CatalogueRecords): CataloguePack {
  const files = Object.entries(records.jurisdictions).map(([id, record]) => readFile(id, record))
  const pack: CataloguePack = {
    ...parse(Head, records.head, 'catalogue.json'),
    kinds: parse(Kinds, records.kinds, 'kinds.json'),
    jurisdictions: files.map(({ jurisdiction }) => jurisdiction),
    classes: files.flatMap(({ classes }) => classes),
    edges: files.flatMap(({ edges }) => edges),
  }
  const problems = findProblems(pack)
  if (problems.length > 0) throw new Refusal('bad-input', problems.join('\n'))
  return pack
}

function readFile(id: string, record: unknown): z.infer<typeof JurisdictionFile> {
  const name = `${id}.json`
  const file = parse(JurisdictionFile, record, name)
  if (file.jurisdiction.id !== id)
    throw new Refusal('bad-input', `${name}: jurisdiction.id: should be “${id}”, as its file's name says`)
  const stray = file.classes.find(aClass => aClass.jurisdiction !== id)
  if (stray)
    throw new Refusal(
      'bad-input',
      `${name}: class ${stray.id} is of ${stray.jurisdiction}; move it to that file`,
    )
  return file
}

function parse<S extends z.ZodType>(schema: S, record: unknown, name: string): z.output<S> {
  const result = schema.safeParse(record, { reportInput: true })
  if (result.success) return result.data
  throw new Refusal('bad-input', `${name}: ${sayIssue(result.error).message}`)
}
