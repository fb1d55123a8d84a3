/** Classes that ask for service in one another: in a circle without a way in from outside nobody can begin. */
import { findingWords } from '../../words/audit.ts'
import { circles } from '../circles.ts'
import type { Rule } from '../rule.ts'

export const cycle: Rule = ({ documented, classes }, { ways }) => {
  const next = new Map(
    documented.flatMap(({ id }) => {
      const own = ways.of(id)
      // Where one route asks for no class by name, the circle binds nobody.
      return own.length > 0 && own.every(way => way === null || way.length > 0)
        ? [[id, own.flatMap(way => (way ?? []).flatMap(({ held }) => held))] as const]
        : []
    }),
  )
  return circles(next).map(circle => {
    const ids = circle.toReversed()
    const titles = ids.map(id => classes.get(id)?.title ?? id)
    const closed = ids.every(id => !ways.isOpen(id))
    return {
      rule: 'cycle',
      severity: closed ? 'high' : 'low',
      classIds: ids,
      ...findingWords.cycle(titles, closed),
      where: ids.flatMap(classId =>
        ways
          .of(classId)
          .flatMap(way => way ?? [])
          .filter(({ held }) => held.some(id => circle.includes(id)))
          .map(({ at }) => ({ classId, at })),
      ),
    }
  })
}
