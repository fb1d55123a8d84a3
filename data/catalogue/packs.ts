/**
 * Catalogue packs: the whole catalogue as one file that another Rungs takes in. Every record says who wrote it and in
 * which version. What is taken in and written again is equal to the byte.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { CataloguePack, type Provenance } from '../../core/model/catalogue.ts'
import { findFault } from '../../core/profile/json-fault.ts'
import { sayIssue } from '../../core/words/input.ts'
import { SHIPPED_SOURCE, sayPack } from '../../core/words/upkeep.ts'
import { findProblems } from './problems.ts'

/** A record of a catalogue, whichever. */
type Written = { readonly provenance?: Provenance | undefined }

/** A catalogue to be passed on. */
export interface Edition {
  /** With the edges of the shipped catalogue that were taken away, and older versions of classes. */
  readonly pack: CataloguePack
  /** Whether anything in it was written here, and not shipped. */
  readonly isChanged: boolean
}

/**
 * The version of a catalogue and its records as they are passed on: one that was changed here has its shipped version with
 * a print of the content, so that two of one version are the same.
 */
function edition({ pack, isChanged }: Edition): { version: string; records: object } {
  const { withdrawn = [], versions = [], version, ...rest } = pack
  const records = {
    kinds: rest.kinds.map(record => withProvenance(record, version)),
    jurisdictions: rest.jurisdictions.map(record => withProvenance(record, version)),
    classes: rest.classes.map(record => withProvenance(record, version)),
    edges: rest.edges.map(record => withProvenance(record, version)),
    ...(withdrawn.length > 0 && { withdrawn }),
    ...(versions.length > 0 && {
      versions: versions.map(({ body, ...each }) => ({
        ...each,
        ...(body && { body: withProvenance(body, version) }),
      })),
    }),
  }
  if (!isChanged) return { version, records }
  const print = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8)
  return { version: `${version}+${print}`, records }
}

/** As the pack's file says it: for screens and sheets. */
export const versionOf = (from: Edition): string =>
  from.isChanged ? edition(from).version : from.pack.version

export function writePack(from: Edition): string {
  const { version, records } = edition(from)
  const { format, formatVersion, published } = from.pack
  return `${JSON.stringify({ format, formatVersion, version, published, ...records }, null, 2)}\n`
}

const withProvenance = <R extends Written>(record: R, version: string): R =>
  record.provenance ? record : { ...record, provenance: { source: SHIPPED_SOURCE, version } }

/** By which a pack is told from any other JSON. */
const Marked = z.object({ format: CataloguePack.shape.format })

/** Reads a pack's file. Refuses (`bad-input`) what is none, in one line: where and what to do. */
export function readPackText(text: string): CataloguePack {
  const given = parse(text)
  if (!Marked.safeParse(given).success) throw refusal(sayPack.notPack)
  const read = CataloguePack.safeParse(given, { reportInput: true })
  if (!read.success) throw refusal(sayPack.unfit(sayIssue(read.error).message))
  const [problem] = findProblems(read.data)
  if (problem !== undefined) throw refusal(sayPack.unfit(problem))
  return read.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(sayPack.notJson(text.slice(0, findFault(text)).split('\n').length))
  }
}

const refusal = (message: string): Refusal => new Refusal('bad-input', message, 'text')

/** The record as it is kept where the shipped catalogue is of this version: its own need not say so. */
export const asKept = <R extends Written>(record: R, version: string): R =>
  isShipped(record) && record.provenance?.version === version ? { ...record, provenance: undefined } : record

/** Is a record of a pack the shipped catalogue's own, of whatever version? */
export const isShipped = ({ provenance }: Written): boolean => provenance?.source === SHIPPED_SOURCE
