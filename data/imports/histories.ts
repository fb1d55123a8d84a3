/** The history of a class here and in a pack, as one. */
import type { CataloguePack, JobClass, PackVersion } from '../../core/model/catalogue.ts'
import { asKept } from '../catalogue/packs.ts'
import type { Reader } from '../store/handle.ts'
import { type KeptVersion, listVersions } from '../store/versions.ts'

/** A version to be written: its number is its place, and the last one is the class itself. */
export type Version = Pick<KeptVersion, 'acceptedAt' | 'acceptedBy' | 'reading' | 'body'>

export interface History {
  readonly versions: readonly Version[]
  /** Of them, how many older ones are not here yet. */
  readonly added: number
}

/**
 * By class what its versions are once the pack is taken in, `after`: those of both, by the day they were accepted. Only
 * of classes that the pack knows a history of, and that are in the end what it says; nothing kept here is lost.
 */
export function historiesAfter(
  reader: Reader,
  before: CataloguePack,
  pack: CataloguePack,
  after: CataloguePack,
): Map<string, History> {
  const [was, given, is] = [before, pack, after].map(
    ({ classes }) => new Map(classes.map(each => [each.id, each])),
  )
  const histories = new Map<string, History>()
  for (const [id, theirs] of Map.groupBy(pack.versions ?? [], each => each.class)) {
    const [now, told] = [is?.get(id), given?.get(id)]
    if (!now || !told || contentOf(now) !== contentOf(told)) continue
    const ours = listVersions(reader, id)
    histories.set(id, joined(ours, theirs, { was: was?.get(id), now, version: before.version }))
  }
  return histories
}

function joined(
  ours: readonly KeptVersion[],
  theirs: readonly PackVersion[],
  { was, now, version }: { was: JobClass | undefined; now: JobClass; version: string },
): History {
  const isNew = !was || contentOf(was) !== contentOf(now)
  const current = ours.at(-1)
  const kept: Version[] = ours.slice(0, -1)
  // What is in force here becomes an older version, if it is another than the pack's.
  if (was?.documented && isNew) kept.push({ ...(current ?? NOBODY), body: was })
  const known = new Set(kept.map(({ body }) => body && contentOf(body)))
  const added = theirs.flatMap(({ body, acceptedAt = null, acceptedBy = null }): Version[] =>
    body && !known.has(contentOf(body))
      ? [{ acceptedAt, acceptedBy, reading: null, body: asKept(body, version) }]
      : [],
  )
  const { acceptedAt = null, acceptedBy = null } = theirs.at(-1) ?? {}
  const last =
    isNew || !current ? { acceptedAt, acceptedBy, reading: null, body: null } : { ...current, body: null }
  return { versions: [...[...kept, ...added].toSorted(byDay), last], added: added.length }
}

const NOBODY = { acceptedAt: null, acceptedBy: null, reading: null }
/** What was shipped comes first. */
const byDay = (a: Version, b: Version): number => (a.acceptedAt ?? '').localeCompare(b.acceptedAt ?? '')

/** A record without who wrote it. */
const contentOf = (record: JobClass): string => JSON.stringify({ ...record, provenance: undefined })
