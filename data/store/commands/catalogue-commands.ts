/** The changes of the catalogue, by hand and from packs; and how each is written, with the versions of its classes. */
import type { CataloguePack, JobClass, Provenance } from '../../../core/model/catalogue.ts'
import { sayUpkeepChange } from '../../../core/words/upkeep.ts'
import { edgeId } from '../catalogue-rows.ts'
import type { Command, Desk } from '../change.ts'
import { type CatalogueKind, goneImage, localImage } from '../local-records.ts'
import { type KeptVersion, listVersions, versionId, versionImage } from '../versions.ts'

/** The catalogue before a change and after it; what is the same object in both stays. */
export interface CatalogueChange {
  readonly before: CataloguePack
  readonly after: CataloguePack
  /** Who changes it, as they name themselves. */
  readonly by: string | null
  /** Where the records that change come from, by their ids; absent where they say so themselves. */
  readonly sourceOf?: (id: string) => string
}

export const editClass: Command<CatalogueChange & { id: string; title: string }> = {
  name: 'catalogue.edit',
  arguments: ({ id }) => ({ id }),
  run: (desk, { title, ...change }) => {
    writePack(desk, change)
    return sayUpkeepChange.editedClass(title)
  },
}

/** An older version comes into force again, as a version of its own; those between stay. */
export const restoreVersion: Command<CatalogueChange & { id: string; number: number; title: string }> = {
  name: 'catalogue.restore',
  arguments: ({ id, number }) => ({ id, number }),
  run: (desk, { title, number, ...change }) => {
    writePack(desk, change)
    return sayUpkeepChange.restored(title, number)
  },
}

type HistoryStep = Omit<KeptVersion, 'classId' | 'number' | 'document'>

interface MergePack extends CatalogueChange {
  readonly version: string
  /** By class, of those that the pack tells a history of: all versions, the last one in force. */
  readonly histories: ReadonlyMap<string, { readonly versions: readonly HistoryStep[] }>
}

export const mergePack: Command<MergePack> = {
  name: 'pack.merge',
  arguments: ({ version }) => ({ version }),
  run: (desk, { version, histories, ...change }) => {
    writePack(desk, change)
    for (const [classId, { versions }] of histories)
      for (const [at, each] of versions.entries())
        desk.put('version', versionId(classId, at + 1), versionImage({ classId, number: at + 1, ...each }))
    return sayUpkeepChange.mergedPack(version)
  },
}

const byId = ({ id }: { readonly id: string }): string => id

/** Makes the records what they are after the change. Where a documented class changes, its version before stays. */
export function writePack(
  desk: Desk,
  change: CatalogueChange,
  readings: ReadonlyMap<string, string> = new Map(),
): void {
  const { before, after, by } = change
  writeTable(desk, 'kind', before.kinds, after.kinds, { idOf: byId, ...change })
  writeTable(desk, 'jurisdiction', before.jurisdictions, after.jurisdictions, { idOf: byId, ...change })
  const classes = writeTable(desk, 'class', before.classes, after.classes, { idOf: byId, ...change })
  for (const { was, is } of classes)
    if (is.documented) addVersion(desk, was, is.id, { by, reading: readings.get(is.id) ?? null })
  writeTable(desk, 'edge', before.edges, after.edges, { idOf: edgeId, ...change })
}

type Written = { readonly provenance?: Provenance | undefined }

/** Writes what differs, takes away what is gone, and answers the records that are new or say something else. */
function writeTable<Body extends Written>(
  desk: Desk,
  kind: CatalogueKind,
  before: readonly Body[],
  after: readonly Body[],
  { idOf, sourceOf }: Pick<CatalogueChange, 'sourceOf'> & { idOf: (body: Body) => string },
): { was: Body | undefined; is: Body }[] {
  const gone = new Map(before.map(body => [idOf(body), body]))
  const changed: { was: Body | undefined; is: Body }[] = []
  const version = desk.now.slice(0, 10)
  for (const body of after) {
    const id = idOf(body)
    const was = gone.get(id)
    gone.delete(id)
    // Who wrote a record is no part of what it says; but a pack may know better than we did.
    const given = sourceOf ? { ...body, provenance: was?.provenance } : body
    if (was === body || JSON.stringify(was) === JSON.stringify(given)) continue
    const is = sourceOf ? { ...body, provenance: { source: sourceOf(id), version } } : body
    desk.put(kind, id, localImage(desk, kind, id, is))
    changed.push({ was, is })
  }
  for (const id of gone.keys()) desk.put(kind, id, goneImage(desk, kind, id))
  return changed
}

function addVersion(
  desk: Desk,
  was: JobClass | undefined,
  classId: string,
  { by, reading }: { by: string | null; reading: string | null },
): void {
  const versions = listVersions(desk, classId)
  const last = versions.at(-1)
  let number = last?.number ?? 0
  if (was?.documented) {
    // The first change here finds a class that was shipped.
    const previous = last ?? { classId, number: 1, acceptedAt: null, acceptedBy: null, reading: null }
    number = previous.number
    desk.put('version', versionId(classId, number), versionImage({ ...previous, body: was }))
  }
  const next = { classId, number: number + 1, body: null, acceptedAt: desk.now, acceptedBy: by, reading }
  desk.put('version', versionId(classId, number + 1), versionImage(next))
}
