/** A class whose only firm way in leads through classes of which no specification is on file. */
import { findingWords } from '../../words/audit.ts'
import type { ClassId } from '../../model/primitives.ts'
import type { Rule } from '../rule.ts'

export const onlyThroughUnknown: Rule = (ground, { ways }) =>
  ground.documented.flatMap(jobClass => {
    const { id, title } = jobClass
    const own = ways.of(id)
    // What is for some positions only, or read in part, is a way in as well.
    const routes = ground.routesOf(jobClass) ?? []
    if (routes.some(({ leaves }) => leaves.some(({ only, node }) => only !== null || 'judgement' in node)))
      return []
    const unknown = own.flatMap(way => {
      const need = way?.find(({ held }) => held.every(each => ground.classes.get(each)?.documented === false))
      return need ? [need] : []
    })
    const possible = own.filter(way => way !== null)
    if (possible.length === 0 || unknown.length < possible.length) return []
    const through = [...new Set(unknown.flatMap(({ held }) => held))]
    const titleOf = (each: ClassId): string => ground.classes.get(each)?.title ?? each
    return [
      {
        rule: 'only-through-unknown',
        severity: 'medium',
        classIds: [id, ...through],
        ...findingWords.onlyThroughUnknown(
          title,
          through.map(titleOf),
          through.filter(each => ground.waiting.has(each)).map(titleOf),
        ),
        where: unknown.map(({ at }) => ({ classId: id, at })),
      },
    ]
  })
