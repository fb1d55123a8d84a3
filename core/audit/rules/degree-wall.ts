/** A class that no route enters without a degree, while the class below it has one that does. */
import { EDUCATION_LEVELS } from '../../model/primitives.ts'
import type { Draft } from '../../rules/routes.ts'
import { findingWords } from '../../words/audit.ts'
import { isReadable } from '../ground.ts'
import type { Rule } from '../rule.ts'

export const degreeWall: Rule = ({ steps, routesOf }) =>
  steps.flatMap(({ lower, higher }) => {
    const [below, above] = [routesOf(lower), routesOf(higher)]
    if (!below || !above?.every(route => isReadable(route) && degreesOf(route).length > 0)) return []
    const free = below.find(route => isReadable(route) && degreesOf(route).length === 0)
    if (!free) return []
    const open = above.some(({ equivalencies }) => equivalencies.length > 0)
    return [
      {
        rule: 'degree-wall',
        severity: 'medium',
        classIds: [higher.id, lower.id],
        ...findingWords.degreeWall(higher.title, lower.title, open),
        where: above.flatMap(route => degreesOf(route).map(at => ({ classId: higher.id, at }))),
      },
    ]
  })

/** Paths of the clauses that ask for a degree; high school is none. */
const degreesOf = ({ leaves }: Draft): string[] =>
  leaves.flatMap(({ node, path }) =>
    'education' in node && EDUCATION_LEVELS.indexOf(node.education.level) > 0 ? [path] : [],
  )
