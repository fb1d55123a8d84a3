/** Bringing a catalogue into the database without losing what was edited here. */
import type { CataloguePack, PackVersion } from '../../core/model/catalogue.ts'
import { findProblems } from '../catalogue/index.ts'
import {
  type CatalogueHead,
  type CatalogueRecord,
  type CatalogueRecords,
  edgeId,
  mustReadHead,
  packOf,
  readHead,
  readRecords,
  writeRecords,
} from './catalogue-rows.ts'
import type { Edition } from '../catalogue/packs.ts'
import { checksum } from './checksum.ts'
import type { Reader, Writer } from './handle.ts'
import { forgetTakenAway } from './local-records.ts'
import { readMeta, writeMeta } from './meta.ts'
import { allVersions, type KeptVersion } from './versions.ts'

/** The catalogue as it stands: shipped records and those edited here. */
export const readPack = (reader: Reader): CataloguePack => packOf(mustReadHead(reader), readRecords(reader))

/** The catalogue as it is passed on. */
export function readEdition(reader: Reader): Edition {
  const records = readRecords(reader)
  const tables = [records.kinds, records.jurisdictions, records.classes, records.edges]
  const withdrawn = records.edges.flatMap(({ body, shipped }) =>
    body === null && shipped ? [{ from: shipped.from, to: shipped.to, kind: shipped.kind }] : [],
  )
  return {
    pack: { ...packOf(mustReadHead(reader), records), withdrawn, versions: allVersions(reader).map(toPack) },
    isChanged: tables.some(table => table.some(({ origin }) => origin === 'local')),
  }
}

const toPack = ({ classId, number, acceptedAt, acceptedBy, body }: KeptVersion): PackVersion => ({
  class: classId,
  number,
  ...(acceptedAt !== null && { acceptedAt }),
  ...(acceptedBy !== null && { acceptedBy }),
  ...(body && { body }),
})

/** Takes a shipped catalogue in when it is new here: never stored, or stored in another state and not a later one. */
export function takeShipped(writer: Writer, shipped: CataloguePack): void {
  const print = Buffer.from(checksum(JSON.stringify(shipped))).toString('hex')
  const head = readHead(writer)
  if (head && (readMeta(writer, 'shipped') === print || isLater(head, shipped))) return
  replaceShipped(writer, shipped)
  writeMeta(writer, 'shipped', print)
}

/** Replaces the shipped records by those of the pack; records edited here stay. */
export function replaceShipped(writer: Writer, shipped: CataloguePack): void {
  writeRecords(writer, shipped, mergeShipped(readRecords(writer), shipped))
  forgetTakenAway(writer)
}

/**
 * The records after a newer shipped catalogue: it replaces what it shipped before, a local edit stays beside the
 * new shipped text, and what it no longer has goes, unless a local record still rests on it: then all of that stays.
 */
export function mergeShipped(current: CatalogueRecords, shipped: CataloguePack): CatalogueRecords {
  const merge = (keepDropped: boolean): CatalogueRecords => ({
    kinds: mergeTable(current.kinds, shipped.kinds, ({ id }) => id, keepDropped),
    jurisdictions: mergeTable(current.jurisdictions, shipped.jurisdictions, ({ id }) => id, keepDropped),
    classes: mergeTable(current.classes, shipped.classes, ({ id }) => id, keepDropped),
    edges: mergeTable(current.edges, shipped.edges, edgeId, keepDropped),
  })
  const merged = merge(false)
  return findProblems(packOf(shipped, merged)).length === 0 ? merged : merge(true)
}

function mergeTable<Body>(
  current: readonly CatalogueRecord<Body>[],
  shipped: readonly Body[],
  idOf: (body: Body) => string,
  keepDropped: boolean,
): CatalogueRecord<Body>[] {
  const local = new Map(current.filter(({ origin }) => origin === 'local').map(record => [record.id, record]))
  const named = new Set(shipped.map(idOf))
  const renewed = shipped.map((body): CatalogueRecord<Body> => {
    const id = idOf(body)
    const edited = local.get(id)
    return edited
      ? { id, body: edited.body, origin: 'local', shipped: body }
      : { id, body, origin: 'shipped', shipped: null }
  })
  const others = current
    .filter(({ id, origin, body }) => !named.has(id) && body !== null && (origin === 'local' || keepDropped))
    .map(({ id, body, origin }): CatalogueRecord<Body> => ({ id, body, origin, shipped: null }))
  return [...renewed, ...others]
}

/** A catalogue is later by its date, then by its version's numbers. */
const isLater = (one: CatalogueHead, other: CatalogueHead): boolean =>
  one.published > other.published ||
  (one.published === other.published && one.version.localeCompare(other.version, 'en', { numeric: true }) > 0)
