/** The catalogue with one class changed: by hand, or back to what an older version says. */
import type { CataloguePack, Edge, JobClass } from '../model/catalogue.ts'
import { heldIn } from '../model/held.ts'
import { edgeBasis } from '../words/review.ts'

/** What asks for service in a class is stated by the class that asks: where it asks for another, its lines follow. */
export function withClass(pack: CataloguePack, is: JobClass): CataloguePack {
  const classes = pack.classes.map(each => (each.id === is.id ? is : each))
  const was = pack.classes.find(({ id }) => id === is.id)
  const [before, now] = [new Set(was && heldIn(was.requirement)), new Set(heldIn(is.requirement))]
  const gone = ({ from, to, kind }: Edge): boolean =>
    kind === 'qualifying' && to === is.id && before.has(from) && !now.has(from)
  const levels = new Map(classes.map(({ id, level }) => [id, level]))
  const come = [...now].filter(
    from => !before.has(from) && from !== is.id && (levels.get(from) ?? Infinity) <= is.level,
  )
  const known = new Set(
    pack.edges.flatMap(({ from, to, kind }) => (kind === 'qualifying' && to === is.id ? [from] : [])),
  )
  const basis = edgeBasis.qualifying(is.title, undefined)
  const edges = [
    ...pack.edges.filter(edge => !gone(edge)),
    ...come
      .filter(from => !known.has(from))
      .map((from): Edge => ({ from, to: is.id, kind: 'qualifying', basis })),
  ]
  return { ...pack, classes, edges }
}
