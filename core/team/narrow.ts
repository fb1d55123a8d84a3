/** Whom a narrowing lets through, as the filter of a matrix. */
import type { LevelOf } from './higher.ts'
import { type MatrixFilter, NO_MATRIX_FILTER } from './matrix.ts'
import type { Narrowing } from './model.ts'

/** For each class whom one clause alone holds back, and from what. */
export type Alone = ReadonlyMap<string, ReadonlyMap<string, string>>

/** @param alone where one thing alone is asked about */
export function narrowedBy(
  { text, readiness, classId }: Narrowing,
  alone: Alone,
  levelOf: LevelOf,
): MatrixFilter {
  const isOne = readiness === 'one'
  return {
    ...NO_MATRIX_FILTER,
    text,
    readiness: isOne ? 'any' : readiness,
    levelOf,
    classIds: classId === null ? [] : [classId],
    people: isOne ? new Set([...alone.values()].flatMap(people => [...people.keys()])) : null,
  }
}
