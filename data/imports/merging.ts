/** A pack against the catalogue here: what it would change, and the catalogue with it. */
import type { PackDifference, PackPreview, RecordTable } from '../../core/contract/upkeep-shapes.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import type { CataloguePack, Edge, Provenance } from '../../core/model/catalogue.ts'
import { sayConflict } from '../../core/words/store.ts'
import { LOCAL_SOURCE } from '../../core/words/upkeep.ts'
import { findProblems } from '../catalogue/index.ts'
import { asKept, isShipped } from '../catalogue/packs.ts'
import {
  type CatalogueHead,
  type CatalogueRecord,
  type CatalogueRecords,
  edgeId,
  packOf,
} from '../store/catalogue-rows.ts'

type Record = { readonly provenance?: Provenance | undefined }
type Difference = 'same' | PackDifference['is']

export interface Merged {
  readonly after: CataloguePack
  /** But for the older versions that come with it. */
  readonly preview: Omit<PackPreview, 'versions'>
}

/**
 * `takes` says of a record that both sides changed whether the pack's takes its place. Refuses (`conflict`) choices with
 * which the catalogue would not fit together.
 */
export function mergeIn(
  head: CatalogueHead,
  records: CatalogueRecords,
  pack: CataloguePack,
  takes: (conflict: Pick<PackDifference, 'table' | 'id'>) => boolean,
): Merged {
  const before = packOf(head, records)
  const merging = { head, takes, idOf: byId }
  const between = betweenIn(before, pack)
  const kinds = mergeTable(records.kinds, pack.kinds, { ...merging, table: 'kinds', nameOf: named })
  const jurisdictions = mergeTable(records.jurisdictions, pack.jurisdictions, {
    ...merging,
    table: 'jurisdictions',
    nameOf: named,
  })
  const classes = mergeTable(records.classes, pack.classes, {
    ...merging,
    table: 'classes',
    nameOf: ({ title }) => title,
  })
  const edges = mergeTable(records.edges, pack.edges, {
    ...merging,
    table: 'edges',
    idOf: edgeId,
    nameOf: between,
  })
  const gone = withdrawn(records.edges, pack, between)
  const after: CataloguePack = {
    ...before,
    kinds: kinds.bodies,
    jurisdictions: jurisdictions.bodies,
    classes: classes.bodies,
    edges: edges.bodies.filter(edge => !gone.some(({ id }) => id === edgeId(edge))),
  }
  const [problem] = findProblems(after)
  if (problem !== undefined) throw new Refusal('conflict', sayConflict.catalogue(problem), 'text')
  const tables = [jurisdictions, kinds, classes, edges]
  const differences = [...tables.flatMap(table => table.differences), ...gone]
  const count = (is: PackDifference['is']): number => differences.filter(each => each.is === is).length
  return {
    after,
    preview: {
      version: pack.version,
      published: pack.published,
      same: tables.reduce((sum, table) => sum + table.same, 0),
      new: count('new'),
      changed: count('changed'),
      conflicts: count('conflict'),
      differences,
    },
  }
}

const byId = ({ id }: { readonly id: string }): string => id
const named = ({ name }: { readonly name: string }): string => name
type Between = (edge: Edge) => string

/** A line of the ladder has no name but those of its ends. */
function betweenIn(...packs: readonly CataloguePack[]): Between {
  const titles = new Map(packs.flatMap(({ classes }) => classes.map(({ id, title }) => [id, title] as const)))
  return ({ from, to }) => `${titles.get(from) ?? from} → ${titles.get(to) ?? to}`
}

interface Merging<Body> {
  readonly head: CatalogueHead
  readonly takes: (conflict: Pick<PackDifference, 'table' | 'id'>) => boolean
  readonly table: RecordTable
  readonly idOf: (body: Body) => string
  readonly nameOf: (body: Body) => string
}

function mergeTable<Body extends Record>(
  here: readonly CatalogueRecord<Body>[],
  incoming: readonly Body[],
  { head, takes, table, idOf, nameOf }: Merging<Body>,
): { bodies: Body[]; differences: PackDifference[]; same: number } {
  const bodies = new Map(here.map(({ id, body }) => [id, body]))
  const records = new Map(here.map(record => [record.id, record]))
  const differences: PackDifference[] = []
  for (const given of incoming) {
    const id = idOf(given)
    const record = records.get(id)
    const body = asKept(given, head.version)
    const is = differenceOf(record, body)
    if (is === 'same') continue
    differences.push({
      table,
      id,
      name: nameOf(given),
      is,
      fields: fieldsThatDiffer(record?.body ?? {}, body),
      says: [],
    })
    if (is !== 'conflict' || takes({ table, id })) bodies.set(id, body)
  }
  return {
    bodies: [...bodies.values()].flatMap(body => (body === null ? [] : [body])),
    differences,
    same: incoming.length - differences.length,
  }
}

function differenceOf<Body extends Record>(
  record: CatalogueRecord<Body> | undefined,
  body: Body,
): Difference {
  if (!record) return 'new'
  // Of what a catalogue ships, the one that came with this Rungs is believed; and what it did not change is no change.
  if (isSame(record.body, body) || isSame(record.shipped, body)) return 'same'
  if (record.origin === 'shipped') return isShipped(body) ? 'same' : 'changed'
  if (isUpdate(record.body?.provenance, body.provenance)) return 'changed'
  // Both came to the same, each from a document or a hand of its own: there is nothing to choose.
  return fieldsThatDiffer(record.body ?? {}, body).length === 0 ? 'same' : 'conflict'
}

/** From the same hand or document, and later: what is here was taken from it before, and nobody changed it since. */
const isUpdate = (here: Provenance | undefined, given: Provenance | undefined): boolean =>
  here !== undefined &&
  here.source !== LOCAL_SOURCE &&
  here.source === given?.source &&
  here.version < given.version

/** Bodies come from one shape each, so that the same record has the same text. */
const isSame = (one: object | null, other: object): boolean =>
  one !== null && JSON.stringify(one) === JSON.stringify(other)

function fieldsThatDiffer(one: object, other: object): string[] {
  const [was, is] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    field => field !== 'provenance' && JSON.stringify(was.get(field)) !== JSON.stringify(is.get(field)),
  )
}

/** Edges of the shipped catalogue that the pack took away, where they are here as shipped. */
function withdrawn(here: CatalogueRecords['edges'], pack: CataloguePack, between: Between): PackDifference[] {
  const gone = new Set((pack.withdrawn ?? []).map(edgeId))
  return here.flatMap(({ id, origin, body }): PackDifference[] =>
    origin === 'shipped' && body && gone.has(id)
      ? [{ table: 'edges', id, name: between(body), is: 'changed', fields: ['withdrawn'], says: [] }]
      : [],
  )
}
