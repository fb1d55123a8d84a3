/** Who stands higher than a class already: meeting its qualifications makes nobody ready to step up to it. */

/** The level of responsibility of a class, by id; undefined where it is not in the catalogue. */
export type LevelOf = (classId: string) => number | undefined

export const levelsOf = (classes: readonly { readonly id: string; readonly level: number }[]): LevelOf => {
  const levels = new Map(classes.map(({ id, level }) => [id, level]))
  return id => levels.get(id)
}

/** @param present the class that a person holds; null: none of the catalogue's. */
export function standsHigher(levelOf: LevelOf, present: string | null, classId: string): boolean {
  const [own, asked] = [present === null ? undefined : levelOf(present), levelOf(classId)]
  return own !== undefined && asked !== undefined && own > asked
}
