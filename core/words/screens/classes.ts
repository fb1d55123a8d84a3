/** Words about classes that several screens use. */
import type { ClassSummary } from '../../contract/shapes.ts'
import { count } from './figures.ts'

export const findClass = 'Find a class'
export const noClassFound = 'No class has all of these words.'
export const foundMore = (more: number): string =>
  `${count(more, 'more class', 'more classes')}: type another word`

/** Where a class is and what it is called there: "State of Missouri · G6 · requirements not on file". */
export function classDetail(
  jurisdiction: string,
  { code, grade, documented }: Pick<ClassSummary, 'code' | 'grade' | 'documented'>,
): string {
  const parts = [
    jurisdiction,
    code === null ? null : `code ${code}`,
    grade === null ? null : `grade ${grade}`,
  ]
  return [...parts, documented ? null : 'requirements not on file'].filter(part => part !== null).join(' · ')
}
