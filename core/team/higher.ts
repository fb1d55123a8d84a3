/** Who stands higher than a class already: meeting its qualifications makes nobody ready to step up to it. */

import type { ClassSummary } from '../contract/shapes.ts'

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

type Placed = Pick<ClassSummary, 'id' | 'jurisdiction' | 'level' | 'documented'>

/** Of these classes the lowest above the one held, in its jurisdiction before any other, of which something is on file before one of which nothing is; undefined: none is above it. */
export function nextUp(
  classIds: readonly string[],
  { classes }: { readonly classes: readonly Placed[] },
  present: string | null,
): string | undefined {
  const held = classes.find(({ id }) => id === present)
  if (!held) return undefined
  const isElsewhere = (each: Placed): number => Number(each.jurisdiction !== held.jurisdiction)
  return classes
    .filter(({ id, level }) => level > held.level && classIds.includes(id))
    .toSorted(
      (a, b) =>
        isElsewhere(a) - isElsewhere(b) || Number(b.documented) - Number(a.documented) || a.level - b.level,
    )[0]?.id
}
