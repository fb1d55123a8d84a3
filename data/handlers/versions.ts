/** Versions of classes, and the changes of the catalogue by hand. */
import type { Handlers, Output } from '../../core/contract/operations.ts'
import { Refusal } from '../../core/contract/refusal.ts'
import { outline, readQualifications } from '../../core/english/index.ts'
import type { ClassEdit } from '../../core/contract/upkeep-shapes.ts'
import type { CataloguePack, JobClass } from '../../core/model/catalogue.ts'
import { indexCatalogue } from '../../core/rules/index.ts'
import { dateOf } from '../../core/review/document-date.ts'
import { editedRecord } from '../../core/review/edits.ts'
import { withWordsOf } from '../../core/review/kept-words.ts'
import { withMatch } from '../../core/review/match-class.ts'
import { withClass } from '../../core/review/with-class.ts'
import { sayConflict } from '../../core/words/store.ts'
import { LOCAL_SOURCE, sayMatch, sayNotHere } from '../../core/words/upkeep.ts'
import { findProblems } from '../catalogue/index.ts'
import { editClass, restoreVersion } from '../store/commands/catalogue-commands.ts'
import { matchClass } from '../store/commands/match-class.ts'
import { localRecords } from '../store/local-records.ts'
import { reviewerOf } from '../store/settings.ts'
import { type KeptVersion, listVersions } from '../store/versions.ts'
import { detailOf } from './catalogue.ts'
import type { LoadedCatalogue, Room } from './room.ts'

type Names =
  | 'catalogue.versions'
  | 'catalogue.version'
  | 'catalogue.edit'
  | 'catalogue.restore'
  | 'catalogue.match'
  | 'catalogue.local'

export const versionHandlers = (room: Room): Pick<Handlers, Names> => ({
  'catalogue.versions': ({ id }) => versionsOf(room, room.catalogue().classOf(id, 'id')).map(toListed),

  'catalogue.version': ({ id, number }) => {
    const version = mustFindVersion(room, id, number)
    const { requirement, substitutions } = version.class
    return {
      ...toListed(version),
      class: version.class,
      outline: outline(requirement, room.catalogue().lexicon, substitutions),
    }
  },

  'catalogue.edit': ({ id, edit }) => {
    const { pack } = room.catalogue()
    const { is, after } = withEdit(room, id, edit)
    const by = room.store.read(reviewerOf)
    const sourceOf = (): string => by ?? LOCAL_SOURCE
    room.store.change(editClass, { id, before: pack, after, by, title: is.title, sourceOf })
    return detailOf(room.catalogue(), id)
  },

  'catalogue.restore': ({ id, number }) => {
    const { pack } = room.catalogue()
    const { is, after } = withVersion(room, id, number)
    const by = room.store.read(reviewerOf)
    const sourceOf = (of: string): string => (of === id ? is.provenance?.source : by) ?? LOCAL_SOURCE
    room.store.change(restoreVersion, { id, number, before: pack, after, by, title: is.title, sourceOf })
    return detailOf(room.catalogue(), id)
  },

  'catalogue.match': ({ id, as }) => {
    const { titles, after } = matched(room, id, as)
    const by = room.store.read(reviewerOf)
    room.store.change(matchClass, {
      known: id,
      as,
      titles,
      before: room.catalogue().pack,
      after,
      by,
      sourceOf: () => by ?? LOCAL_SOURCE,
    })
    return detailOf(room.catalogue(), as)
  },

  'catalogue.local': () => room.store.read(localRecords),
})

/** The catalogue in which a class known by name is another. Refuses (`bad-input`) one that is documented, or the same. */
export function matched(
  room: Room,
  id: string,
  as: string,
): { titles: [known: string, as: string]; after: CataloguePack } {
  const { pack, classOf } = room.catalogue()
  const [known, other] = [classOf(id, 'id'), classOf(as, 'as')]
  if (known.documented) throw new Refusal('bad-input', sayMatch.documented(known.title), 'id')
  if (known === other) throw new Refusal('bad-input', sayMatch.itself(known.title), 'as')
  return { titles: [known.title, other.title], after: withMatch(pack, id, as) }
}

/** A class as edited, and the catalogue with it. Refuses (`bad-input`) an edit with which it would not fit together. */
export function withEdit(room: Room, id: string, edit: ClassEdit): { is: JobClass; after: CataloguePack } {
  const { pack, classOf, lexicon } = room.catalogue()
  const was = classOf(id, 'id')
  const { english, ...facts } = edit
  const rule = english === undefined ? {} : readQualifications(english, lexicon)
  const { requirement = was.requirement, substitutions = was.substitutions } = { ...facts, ...rule }
  const edited = editedRecord(was, {
    ...facts,
    ...withWordsOf(was, { requirement, substitutions }),
  })
  const is: JobClass = { ...edited, documented: !('unknown' in edited.requirement) }
  return { is, after: fitting(withClass(pack, is), 'edit') }
}

/** Refuses (`bad-input`) a catalogue that does not fit together. */
function fitting(after: CataloguePack, field: string): CataloguePack {
  const [problem] = findProblems(after)
  if (problem !== undefined) throw new Refusal('bad-input', sayConflict.catalogue(problem), field)
  return after
}

/** The catalogue in which a class says again what it said in an older version. Refuses (`bad-input`) the one in force. */
export function withVersion(room: Room, id: string, number: number): { is: JobClass; after: CataloguePack } {
  const { class: is, body } = mustFindVersion(room, id, number)
  if (body === null) throw new Refusal('bad-input', sayNotHere.inForce(is.title, number), 'number')
  return { is, after: fitting(withClass(room.catalogue().pack, is), 'number') }
}

interface FoundVersion extends KeptVersion {
  readonly class: JobClass
}

/** Refuses (`not-found`) a class or a version that is not here. */
export function mustFindVersion(room: Room, id: string, number: number): FoundVersion {
  const found = versionsOf(room, room.catalogue().classOf(id, 'id')).find(each => each.number === number)
  if (!found) throw new Refusal('not-found', sayNotHere.version(id, number), 'version')
  return found
}

/** The catalogue with an older version of one class in its place. Refuses (`not-found`) one that is not here. */
export function asOfVersion(
  room: Room,
  id: string,
  number: number,
): Pick<LoadedCatalogue, 'rules' | 'lexicon' | 'classOf'> {
  const now = room.catalogue()
  const version = mustFindVersion(room, id, number)
  if (version.body === null) return now
  const classes = now.pack.classes.map(each => (each.id === id ? version.class : each))
  return {
    rules: indexCatalogue({ ...now.pack, classes }),
    lexicon: now.lexicon,
    classOf: (asked, field) => (asked === id ? version.class : now.classOf(asked, field)),
  }
}

/** A documented class that was never changed here has one version, the one that is there. */
function versionsOf({ store }: Room, now: JobClass): FoundVersion[] {
  const kept = store.read(reader => listVersions(reader, now.id))
  if (kept.length > 0) return kept.map(version => ({ ...version, class: version.body ?? now }))
  if (!now.documented) return []
  const first = { classId: now.id, number: 1, body: null, acceptedAt: null, acceptedBy: null, reading: null }
  return [{ ...first, document: null, class: now }]
}

function toListed(version: FoundVersion): Output<'catalogue.versions'>[number] {
  const { number, body, acceptedAt, acceptedBy, document } = version
  const { title, established = null, revised = null, sources, provenance } = version.class
  return {
    number,
    title,
    current: body === null,
    established,
    revised,
    dated: dateOf(version.class) ?? null,
    acceptedAt,
    acceptedBy,
    document,
    from: document?.name ?? sources.find(each => each.document === provenance?.source)?.document ?? null,
  }
}
