import type { Note } from '../model/answer.ts'
import type { IsoDate } from '../model/primitives.ts'
import type { Facts } from './facts.ts'

/** Study that states hours and is dated on a later day: whether some of them are had already it does not say. */
export const studyToCome = ({ studies }: Pick<Facts, 'studies'>, asOf: IsoDate): Note[] =>
  studies.flatMap(({ education, semesterHours, earned }) =>
    semesterHours !== null && semesterHours > 0 && earned !== null && earned > asOf
      ? [{ code: 'study-to-come' as const, education, semesterHours, on: earned }]
      : [],
  )
