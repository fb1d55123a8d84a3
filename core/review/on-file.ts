/** Finding classes on file by what a document says of them. */
import { classIdFor, keyIn, slug } from '../model/class-id.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'

/** What a document says of a class, and a person in its place, that tells which one on file it is. */
export interface SaidOfClass {
  readonly jurisdiction: string
  readonly title: string
  readonly code?: string | null | undefined
  /** The class on file that a person said it is, whatever its code and title. */
  readonly means?: ClassId | null | undefined
}

export interface OnFile {
  /** The class with this id. */
  byId(id: ClassId): JobClass | undefined
  /**
   * The id of the class that is meant: the one a person said; else the one on file with its code; else the one with its
   * title, where only one has it and its code does not differ; else a new one.
   */
  idOf(said: SaidOfClass): ClassId
  /** A class with a specification on file that has the title and another code: the same under a new code, or another one. */
  namesake(made: Pick<JobClass, 'id' | 'jurisdiction' | 'title'>): JobClass | undefined
}

export function onFile(classes: readonly JobClass[]): OnFile {
  const byId = new Map(classes.map(each => [each.id, each]))
  const byCode = new Map(
    classes.flatMap(each => (each.code === undefined ? [] : [[keyIn(each.jurisdiction, each.code), each]])),
  )
  const byTitle = Map.groupBy(classes, ({ jurisdiction, title }) => keyIn(jurisdiction, title))
  return {
    byId: id => byId.get(id),
    idOf({ jurisdiction, title, code: printed, means }) {
      const code = printed ?? undefined
      const meant = means ? byId.get(means) : undefined
      if (meant?.jurisdiction === jurisdiction) return meant.id
      const coded = code === undefined ? undefined : byCode.get(keyIn(jurisdiction, code))
      if (coded) return coded.id
      const [same, another] = byTitle.get(keyIn(jurisdiction, title)) ?? []
      const fits = same && !another && (code === undefined || same.code === undefined)
      if (fits) return same.id
      const made = classIdFor(jurisdiction, title, code)
      const there = byId.get(made)
      // A class that has another code by now keeps the id of the old one, which may be given to a class of another title.
      return there?.code === undefined || code === undefined || slug(there.title) === slug(title)
        ? made
        : classIdFor(jurisdiction, title)
    },
    namesake: ({ id, jurisdiction, title }) =>
      byTitle.get(keyIn(jurisdiction, title))?.find(each => each.documented && each.id !== id),
  }
}
