/** Where the hours of degrees may say more than was studied: it counts as it stands, and the reader is told. */
import type { Note } from '../model/answer.ts'
import { EDUCATION_LEVELS } from '../model/primitives.ts'
import { DEGREE_HOURS } from './degrees.ts'
import type { Study } from './facts.ts'

/** A degree with less than this part of the usual hours may not be finished. */
const FEW = 0.75

export function hoursNotes(studies: readonly Study[]): Note[] {
  const few = studies.flatMap(({ education, level, semesterHours }): Note[] =>
    (level === 'associate' || level === 'bachelor') &&
    semesterHours !== null &&
    semesterHours < FEW * DEGREE_HOURS[level]
      ? [{ code: 'few-hours', education, semesterHours }]
      : [],
  )
  return [...few, ...twice(studies)]
}

/** Of the highest level alone the usual hours count, those of each such degree. */
function twice(studies: readonly Study[]): Note[] {
  const highest = EDUCATION_LEVELS.findLast(level => studies.some(study => study.level === level))
  if (highest === undefined || DEGREE_HOURS[highest] === 0) return []
  const [first, ...others] = studies.filter(
    ({ level, semesterHours }) => level === highest && semesterHours === null,
  )
  return others.map(({ education }) => ({
    code: 'hours-twice',
    education,
    other: first?.education ?? education,
    semesterHours: DEGREE_HOURS[highest],
  }))
}
