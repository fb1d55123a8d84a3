/** Finding classes on file by what a document says of them. */
import { classIdFor, slug } from '../model/class-id.ts'
import type { JobClass } from '../model/catalogue.ts'
import type { ClassId } from '../model/primitives.ts'

export interface OnFile {
  /** The class with this id. */
  byId(id: ClassId): JobClass | undefined
  /**
   * The id of the class that a document of this jurisdiction means: the one on file with its code; else the one with
   * its title, where only one has it and its code does not differ; else a new one.
   * @param means the class on file that a person said it is, whatever its code and title
   */
  idOf(jurisdiction: string, title: string, code?: string, means?: ClassId): ClassId
  /** A class with a specification on file that has the title and another code: the same under a new code, or another one. */
  namesake(made: Pick<JobClass, 'id' | 'jurisdiction' | 'title'>): JobClass | undefined
}

export function onFile(classes: readonly JobClass[]): OnFile {
  const byId = new Map(classes.map(each => [each.id, each]))
  const byCode = new Map(
    classes.flatMap(each => (each.code === undefined ? [] : [[keyOf(each.jurisdiction, each.code), each]])),
  )
  const byTitle = Map.groupBy(classes, ({ jurisdiction, title }) => keyOf(jurisdiction, title))
  return {
    byId: id => byId.get(id),
    idOf(jurisdiction, title, code, means) {
      const meant = means === undefined ? undefined : byId.get(means)
      if (meant?.jurisdiction === jurisdiction) return meant.id
      const coded = code === undefined ? undefined : byCode.get(keyOf(jurisdiction, code))
      if (coded) return coded.id
      const [same, another] = byTitle.get(keyOf(jurisdiction, title)) ?? []
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
      byTitle.get(keyOf(jurisdiction, title))?.find(each => each.documented && each.id !== id),
  }
}

const keyOf = (jurisdiction: string, name: string): string => `${jurisdiction} ${slug(name)}`
