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
   */
  idOf(jurisdiction: string, title: string, code?: string): ClassId
}

export function onFile(classes: readonly JobClass[]): OnFile {
  const byId = new Map(classes.map(each => [each.id, each]))
  const byCode = new Map(
    classes.flatMap(each => (each.code === undefined ? [] : [[keyOf(each.jurisdiction, each.code), each]])),
  )
  const byTitle = Map.groupBy(classes, ({ jurisdiction, title }) => keyOf(jurisdiction, title))
  return {
    byId: id => byId.get(id),
    idOf(jurisdiction, title, code) {
      const coded = code === undefined ? undefined : byCode.get(keyOf(jurisdiction, code))
      if (coded) return coded.id
      const [same, another] = byTitle.get(keyOf(jurisdiction, title)) ?? []
      const fits = same && !another && (code === undefined || same.code === undefined)
      return fits ? same.id : classIdFor(jurisdiction, title, code)
    },
  }
}

const keyOf = (jurisdiction: string, name: string): string => `${jurisdiction} ${slug(name)}`
